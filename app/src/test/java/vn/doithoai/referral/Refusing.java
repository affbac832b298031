package vn.doithoai.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Refused;

/// Says that an act is refused, by which word and at which field.
public final class Refusing {
    private Refusing() {}

    public static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.refusals().getFirst().code()).isEqualTo(code));
    }

    public static void absent(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Absent.class);
    }

    /// The word an act is refused by.
    public static String codeOf(ThrowingCallable act) {
        return catchThrowableOfType(Refused.class, act).refusals().getFirst().code();
    }
}
