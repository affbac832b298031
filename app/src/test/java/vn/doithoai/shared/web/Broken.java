package vn.doithoai.shared.web;

import java.io.IOException;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Period;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.TypedDate;

/// Goes wrong in every way there is, as a page and as the machine API; not a part of the program
/// the tests start.
@Controller
@TestComponent
@RequestMapping({"/hong", "/api/v1/hong"})
class Broken {
    static final String SECRET = "jdbc:postgresql://localhost/secret";

    record Asked(Integer many, String text) {}

    record Sent(int many) {}

    @GetMapping("/{how}")
    String broken(@PathVariable String how) throws Exception {
        return switch (how) {
            case "refused" -> refused();
            case "absent" -> throw new Absent();
            case "conflict" -> throw new ResponseStatusException(HttpStatus.CONFLICT, SECRET);
            case "bug" -> throw new IllegalStateException(SECRET);
            case "checked" -> throw new Exception(SECRET);
            case "error" -> throw new AssertionError(SECRET);
            case "gone" -> throw new IOException("Broken pipe");
            case "closed" -> throw new AccessDeniedException(SECRET);
            default -> how;
        };
    }

    private static String refused() {
        new Period(TypedDate.EARLIEST, TypedDate.LATEST);
        throw new Refused("date.wrong", "from", "31/02/2020");
    }

    @GetMapping("/so")
    @ResponseBody
    String number(@RequestParam int n) {
        return "" + n;
    }

    @GetMapping("/nhieu")
    @ResponseBody
    String record(Asked asked) {
        return "" + asked.many();
    }

    @PostMapping(value = "/json", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String sent(@RequestBody Sent sent) {
        return "" + sent.many();
    }

    @GetMapping(value = "/dang/json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Sent onlyJson() {
        return new Sent(1);
    }
}
