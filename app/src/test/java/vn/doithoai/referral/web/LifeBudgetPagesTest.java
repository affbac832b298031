package vn.doithoai.referral.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.access.Actor;
import vn.doithoai.access.AdministrationDesk;
import vn.doithoai.referral.Troupe;

/// How many statements each act of a life needs, from the request to the answer. What an act costs
/// is mostly their number, so none is added unseen: docs/performance.md.
@AppTest
@Import({Cast.class, Troupe.class})
class LifeBudgetPagesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Logger STATEMENTS = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);

    // Threads of Tomcat, light or not.
    private static final Pattern HANDLER = Pattern.compile("tomcat-handler-|http-");

    @Autowired Troupe troupe;
    @Autowired Portal machine;
    @Autowired AdministrationDesk desk;
    @Autowired Cast cast;

    private @Nullable Actor dung;
    private final Map<String, String> tokens = new HashMap<>();
    private final ListAppender<ILoggingEvent> said =
            new ListAppender<>() {
                @Override
                protected void append(ILoggingEvent event) {
                    // an event knows its thread only while that thread is asked
                    event.prepareForDeferredProcessing();
                    super.append(event);
                }
            };

    @BeforeEach
    void listen() {
        troupe.enter();
        dung = cast.dung();
        said.start();
        STATEMENTS.setAdditive(false);
        STATEMENTS.setLevel(Level.DEBUG);
        STATEMENTS.addAppender(said);
    }

    @AfterEach
    void hearNoMore() {
        STATEMENTS.detachAppender(said);
        STATEMENTS.setLevel(null);
        STATEMENTS.setAdditive(true);
    }

    /// Fewer than stand here are good news: then write the new number.
    @Test
    void noActNeedsMoreStatements() {
        live();
        var spent = new LinkedHashMap<String, Integer>();
        live().forEach((act, statements) -> {
            spent.put(act, statements.size());
            assertThat(statements).as(act).doesNotHaveDuplicates();
        });
        assertThat(spent)
                .containsExactly(
                        Map.entry("receive", 4),
                        Map.entry("referrals", 8),
                        Map.entry("acceptances", 4),
                        Map.entry("drafts", 3),
                        Map.entry("approvals", 8),
                        Map.entry("confirmations", 6));
    }

    private Map<String, List<String>> live() {
        var spent = new LinkedHashMap<String, List<String>>();
        var letter =
                """
                {"petitionClass":"petition","topic":"GT","unit":"06","place":"06","day":"2021-04-28",
                 "channel":"post","text":"Sửa đường vào thôn Khuổi Slưn"}
                """;
        var at = "/api/v1/petitions";
        at = at + "/" + told(sent(spent, "receive", at, "ada", letter), "code");
        var to = "{\"organisation\":\"%s\",\"seen\":1}".formatted(Cast.TRANSPORT.value());
        sent(spent, "referrals", at + "/referrals", "ada", to);
        sent(spent, "acceptances", at + "/acceptances", "binh", "{\"seen\":2}");
        var answer =
                "{\"result\":\"settled_by_action\",\"answer\":\"Đã sửa xong.\",\"document\":\"7/SGTVT\",\"seen\":3}";
        var draft = told(sent(spent, "drafts", at + "/drafts", "binh", answer), "draft");
        var approval = "{\"draft\":\"%s\",\"seen\":3}".formatted(draft);
        sent(spent, "approvals", at + "/approvals", "huong", approval);
        sent(spent, "confirmations", at + "/confirmations", "hoa", "{\"seen\":4}");
        return spent;
    }

    private String sent(
            Map<String, List<String>> spent, String act, String path, String by, String json) {
        var token = tokens.computeIfAbsent(by, this::token);
        said.list.clear();
        var shown = machine.machine("POST", path, token, json);
        assertThat(shown.status()).as(shown.body()).isBetween(200, 201);
        spent.put(act, statements());
        return shown.body();
    }

    private String token(String by) {
        var account = troupe.is(by).account().value().toString();
        return desk.issue(account, "budget", Objects.requireNonNull(dung));
    }

    private static String told(String json, String field) {
        return JSON.readTree(json).path(field).asString();
    }

    // What runs by its times besides is nobody's act.
    private List<String> statements() {
        return new ArrayList<>(said.list)
                .stream()
                        .filter(event -> HANDLER.matcher(event.getThreadName()).lookingAt())
                        .map(ILoggingEvent::getFormattedMessage)
                        .filter(line -> line.startsWith("Executing prepared SQL statement ["))
                        .toList();
    }
}
