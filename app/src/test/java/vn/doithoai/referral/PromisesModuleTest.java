package vn.doithoai.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.referral.Refusing.absent;
import static vn.doithoai.referral.Refusing.refused;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.RecordedAct;
import vn.doithoai.petition.Stage;

/// Promises with a day, kept and broken.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PromisesModuleTest {
    private static final LocalDate AUGUST = LocalDate.of(2021, 8, 31);
    private static final LocalDate TODAY = LocalDate.of(2021, 4, 29);

    @Autowired Troupe troupe;
    @Autowired Promises promises;

    @BeforeAll
    void everybodyEnters() {
        troupe.enter();
    }

    private Petition promised(Petition petition, @Nullable LocalDate until, String by) {
        return promises.promise(petition, petition.acts(), until, "Đổ bê tông 2 km", troupe.is(by));
    }

    private List<Promise> of(Petition petition) {
        return promises.of(Cast.BAC_KAN, petition.standing().id());
    }

    @Test
    void aDayInAnAnswerIsAPromiseOfTheBodyThatAnswers() {
        var answered = troupe.answered("roadmap");
        assertThat(answered.standing().stage()).isEqualTo(Stage.ANSWERED);
        assertThat(of(answered))
                .singleElement()
                .satisfies(promise -> {
                    assertThat(promise.until()).isEqualTo(AUGUST);
                    assertThat(promise.by()).isEqualTo(Cast.TRANSPORT);
                    assertThat(promise.what()).isEqualTo("Đã khảo sát và trả lời.");
                });
        assertThat(troupe.petitions.history(Cast.BAC_KAN, answered.standing().id()))
                .extracting(RecordedAct::act)
                .endsWith(Act.ANSWER, Act.PROMISE);
        assertThat(answered).isEqualTo(troupe.now(answered));
    }

    @Test
    void aNewPromiseLeavesTheOldOneOnRecord() {
        var answered = troupe.answered("roadmap");
        var later = promised(answered, AUGUST.plusMonths(2), "binh");
        assertThat(later.standing().stage()).isEqualTo(Stage.ANSWERED);
        assertThat(of(later))
                .extracting(Promise::until)
                .containsExactly(AUGUST, AUGUST.plusMonths(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"settled_by_action", "explained"})
    void whatIsDoneNeedsNoPromise(String result) {
        var answered = troupe.answered(result);
        refused("referral.promise_without_progress", () -> promised(answered, AUGUST, "binh"));
    }

    @Test
    void whatCannotBeDoneYetMayBePromised() {
        assertThat(of(promised(troupe.answered("no_means"), AUGUST, "huong"))).hasSize(1);
    }

    @Test
    void aPromiseHasADayToCome() {
        var answered = troupe.answered("no_roadmap");
        refused("referral.promise_without_a_day", () -> promised(answered, null, "binh"));
        refused("referral.promise_in_the_past", () -> promised(answered, TODAY, "binh"));
        refused(
                "referral.promise_in_the_past",
                () -> promised(answered, TODAY.minusYears(1), "binh"));
        assertThat(of(promised(answered, TODAY.plusDays(1), "binh"))).hasSize(1);
    }

    @Test
    void nobodyPromisesForAnother() {
        var answered = troupe.answered("no_roadmap");
        absent(() -> promised(answered, AUGUST, "khoa"));
        for (var name : List.of("giao", "hoa")) {
            refused("petition.act_of_others", () -> promised(answered, AUGUST, name));
        }
        assertThat(of(answered)).isEmpty();
    }

    @Test
    void nothingIsPromisedBeforeAnAnswer() {
        var accepted = troupe.accepted();
        refused("referral.promise_without_progress", () -> promised(accepted, AUGUST, "binh"));
    }
}
