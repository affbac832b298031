package vn.doithoai.authorisation;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriComponentsBuilder;
import vn.doithoai.Cast;
import vn.doithoai.access.Role;

/// Asks the whole program, security and all, and takes back whatever an act did: everybody finds
/// the same things.
final class Asking {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final MockMvc web;
    private final TransactionTemplate undone;
    private final Map<String, Map<String, String>> things;
    private final Map<String, List<Cookie>> passes = new HashMap<>();

    Asking(MockMvc web, TransactionTemplate undone, Map<String, Map<String, String>> things) {
        this.web = web;
        this.undone = undone;
        this.things = things;
    }

    Seat nobody() {
        var session = new MockHttpSession();
        var csrf = csrf("/dang-nhap", session);
        return new Seat(null, null, kept(session), csrf, "");
    }

    /// Who holds the receipt of what they ask for.
    Seat petitioner() {
        var nobody = nobody();
        return new Seat(null, null, nobody.kept(), nobody.csrf(), Seat.RECEIPT);
    }

    Seat signedIn(Role role, Relation relation, String token) {
        var session = new MockHttpSession();
        var door =
                request(HttpMethod.POST, URI.create("/dang-nhap"))
                        .session(session)
                        .param("_csrf", csrf("/dang-nhap", session))
                        .param("name", Seat.name(role, relation))
                        .param("password", Cast.PASSWORD);
        sent(door);
        var csrf = csrf("/tai-khoan/mat-khau", session);
        return new Seat(role, relation, kept(session), csrf, token);
    }

    private String csrf(String page, MockHttpSession session) {
        var found = CSRF.matcher(text(sent(plain("GET", page).session(session))));
        if (!found.find()) {
            throw new AssertionError("no form at " + page);
        }
        return found.group(1);
    }

    private static String text(MvcResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static Map<String, Object> kept(MockHttpSession session) {
        var kept = new HashMap<String, Object>();
        session.getAttributeNames()
                .asIterator()
                .forEachRemaining(
                        name -> kept.put(name, Objects.requireNonNull(session.getAttribute(name))));
        return Map.copyOf(kept);
    }

    /// What this seat is answered; nothing of it stays.
    Answer answer(Try one, Seat seat) {
        return Objects.requireNonNull(
                undone.execute(act -> {
                    act.setRollbackOnly();
                    return Answer.of(sent(asked(one, seat)));
                }));
    }

    private MockHttpServletRequestBuilder asked(Try one, Seat seat) {
        var route = one.route();
        var address = one.address(things);
        var body = one.body(things);
        if (route.isForMachines()) {
            var asked = plain(route.method(), address).contentType(MediaType.APPLICATION_JSON);
            asked.accept(MediaType.APPLICATION_JSON).content(body);
            return seat.token().isEmpty() || seat.isPetitioner()
                    ? asked
                    : asked.header("Authorization", "Bearer " + seat.token());
        }
        var asked = plain(route.method(), address).session(seat.session());
        if (seat.isPetitioner()) {
            passes.computeIfAbsent(one.thing(), _ -> pass(one, seat)).forEach(asked::cookie);
        }
        for (var pair : body.isEmpty() ? new String[0] : body.split("&")) {
            int is = pair.indexOf('=');
            asked.param(pair.substring(0, is), pair.substring(is + 1).replace("\\n", "\n"));
        }
        return route.method().equals("GET") ? asked : asked.param("_csrf", seat.csrf());
    }

    /// What the browser of somebody who showed the receipt of the thing keeps.
    private List<Cookie> pass(Try one, Seat seat) {
        var values = things.getOrDefault(one.thing(), Map.of());
        if (!values.containsKey("secret")) {
            return List.of();
        }
        var shown =
                plain("POST", "/tra-cuu")
                        .session(seat.session())
                        .param("_csrf", seat.csrf())
                        .param("code", values.get("code"))
                        .param("secret", values.get("secret"));
        return List.of(sent(shown).getResponse().getCookies());
    }

    private static MockHttpServletRequestBuilder plain(String method, String address) {
        var at = UriComponentsBuilder.fromUriString(address).build().encode().toUri();
        return request(HttpMethod.valueOf(method), at).accept(MediaType.TEXT_HTML);
    }

    private MvcResult sent(MockHttpServletRequestBuilder asked) {
        try {
            return web.perform(asked).andReturn();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}
