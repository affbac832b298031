package vn.doithoai.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.TestClock;
import vn.doithoai.figures.Ending;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Stage;

/// Answered on Thursday 29 April 2021, nobody speaks: 15 working days later, the two holidays after
/// it left out, the matter ends unconfirmed.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SilenceModuleTest {
    private static final LocalDate ANSWERED = LocalDate.of(2021, 4, 29);

    @Autowired Troupe troupe;
    @Autowired Silence silence;
    @Autowired TestClock clock;

    @BeforeAll
    void everybodyEnters() {
        troupe.enter();
    }

    @BeforeEach
    void onTheDayOfTheAnswer() {
        clock.setTo(ANSWERED);
    }

    private void closeOn(LocalDate day) {
        clock.setTo(day);
        silence.close(clock.instant());
    }

    private Stage stage(Petition petition) {
        return troupe.now(petition).standing().stage();
    }

    // 30/4 and 3/5 (for Saturday 1/5) are holidays; the fifteenth working day is Monday 24/5
    @Test
    void itClosesOnTheDayAfterTheLastOfTheTerm() {
        var petition = troupe.answered("settled_by_action");
        closeOn(LocalDate.of(2021, 5, 24));
        assertThat(stage(petition)).isEqualTo(Stage.ANSWERED);
        closeOn(LocalDate.of(2021, 5, 25));
        var now = troupe.now(petition).standing();
        assertThat(now.stage()).isEqualTo(Stage.CLOSED);
        assertThat(now.ending()).isEqualTo(Ending.UNCONFIRMED);
        assertThat(now.result()).isEqualTo(petition.standing().result());
    }

    @ParameterizedTest
    @CsvSource({"settled_by_action, CLOSED", "roadmap, ANSWERED", "no_roadmap, ANSWERED"})
    void whatIsInProgressWaitsForItsEnd(String result, Stage expected) {
        var petition = troupe.answered(result);
        closeOn(LocalDate.of(2022, 5, 25));
        assertThat(stage(petition)).isEqualTo(expected);
    }

    @Test
    void whoSpokeWasNotSilent() {
        var petition = troupe.answered("settled_by_action");
        troupe.verdicts.contest(petition, petition.acts(), "Chưa làm", Troupe.PETITIONER);
        closeOn(LocalDate.of(2021, 6, 25));
        assertThat(stage(petition)).isEqualTo(Stage.REFERRED);
    }

    @Test
    void whatIsClosedIsNotClosedAgain() {
        var petition = troupe.answered("settled_by_action");
        closeOn(LocalDate.of(2021, 5, 25));
        var acts = troupe.now(petition).acts();
        closeOn(LocalDate.of(2021, 5, 26));
        assertThat(troupe.now(petition).acts()).isEqualTo(acts);
    }
}
