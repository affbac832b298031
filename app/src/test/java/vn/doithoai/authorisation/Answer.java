package vn.doithoai.authorisation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import org.springframework.test.web.servlet.MvcResult;
import vn.doithoai.shared.Refused;

/// What somebody was answered: the kind that counts for authorisation, and what was seen of it.
record Answer(Kind kind, String seen) {

    enum Kind {
        ALLOWED,
        /// Reaches the thing, and is told that this act is not theirs.
        TOLD,
        /// Is not told whether the thing exists.
        ABSENT,
        SIGN_IN,
        FORBIDDEN,
        /// Nobody may be answered so by a request that is well made.
        BROKEN
    }

    /// The refusals that speak of who asks. Any other refusal comes after authorisation.
    private static final Set<String> OF_WHO_ASKS =
            Set.of(
                    "petition.act_of_others",
                    "petition.unit_unknown",
                    "referral.approver_may_not",
                    "meeting.only_the_office_records",
                    "meeting.unit_unknown",
                    "statistics.keeper",
                    "lodging.receipt_needed",
                    "access.not_chosen");

    static Answer of(MvcResult result) {
        var status = result.getResponse().getStatus();
        if (result.getResolvedException() instanceof Refused refused) {
            var code = refused.refusals().getFirst().code();
            return new Answer(
                    OF_WHO_ASKS.contains(code) ? Kind.TOLD : Kind.ALLOWED, status + " " + code);
        }
        return new Answer(kind(status, result), String.valueOf(status));
    }

    private static Kind kind(int status, MvcResult result) {
        return switch (status) {
            case 401 -> Kind.SIGN_IN;
            case 403 -> Kind.FORBIDDEN;
            case 404 -> Kind.ABSENT;
            case 200, 201, 204, 302, 303 -> toTheDoor(result) ? Kind.SIGN_IN : Kind.ALLOWED;
            default -> Kind.BROKEN;
        };
    }

    // Who asks for the sign-in page is not led there.
    private static boolean toTheDoor(MvcResult result) {
        HttpServletRequest request = result.getRequest();
        return !request.getRequestURI().equals("/dang-nhap")
                && Objects.requireNonNullElse(result.getResponse().getHeader("Location"), "")
                        .startsWith("/dang-nhap");
    }
}
