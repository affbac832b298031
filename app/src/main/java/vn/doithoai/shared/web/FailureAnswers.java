package vn.doithoai.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.doithoai.shared.Refused.Refusal;

/// The page or the JSON that tells of a failure, in the reader's language. What a machine gets:
/// `{"errors":[{"field":"from","code":"date.wrong","message":"…"}]}`.
@Component
class FailureAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(FailureAnswers.class);

    private final Dictionary dictionary;

    FailureAnswers(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    record Errors(List<Error> errors) {}

    record Error(@Nullable String field, String code, String message) {}

    Object of(HttpServletRequest request, int status, List<Refusal> refusals) {
        return Display.machine(request)
                ? json(request, status, refusals, null)
                : page(status, refusals, null);
    }

    /// Nobody is shown what broke; a reference leads from the reader's page to our log.
    Object broken(
            HttpServletRequest request, HttpServletResponse response, @Nullable Throwable failure) {
        if (DatabaseAway.behind(failure)) {
            response.setIntHeader(HttpHeaders.RETRY_AFTER, DatabaseAway.SECONDS);
            LOG.warn("the database did not answer at {}", Address.path(request));
            return of(request, 503, List.of());
        }
        var reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("failure {} at {}", reference, Address.path(request), failure);
        return Display.machine(request)
                ? json(request, 500, List.of(), reference)
                : page(500, List.of(), reference);
    }

    private static ModelAndView page(
            int status, List<Refusal> refusals, @Nullable String reference) {
        var model = new ModelAndView("error/page", HttpStatusCode.valueOf(status));
        model.addObject("status", status);
        model.addObject("refusals", refusals);
        model.addObject("reference", reference);
        return model;
    }

    private ResponseEntity<Errors> json(
            HttpServletRequest request,
            int status,
            List<Refusal> refusals,
            @Nullable String reference) {
        var words = dictionary.in(Display.language(request));
        var errors =
                refusals.isEmpty()
                        ? List.of(plain(words, status, reference))
                        : refusals.stream()
                                .map(r -> new Error(r.field(), r.code(), words.refusal(r)))
                                .toList();
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Content-Language", words.language())
                .body(new Errors(errors));
    }

    private static Error plain(Words words, int status, @Nullable String reference) {
        var key = "shared.failed." + known(words, status);
        var message = words.of(key) + ". " + words.of(key + ".remedy");
        return new Error(
                null, "http." + status, reference == null ? message : message + " " + reference);
    }

    /// A status without words of its own is told as the plain fault of its side.
    static int known(Words words, int status) {
        return words.has("shared.failed." + status) ? status : status < 500 ? 400 : 500;
    }
}
