package vn.doithoai.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.Stage;
import vn.doithoai.referral.Troupe;
import vn.doithoai.workplace.RowOutcome.Kind;

/// Many matters at once: each is its own act, in order, out of order and twice.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgencyDeskModuleTest {
    @Autowired Troupe troupe;
    @Autowired AgencyDesk desk;
    @Autowired Petitions petitions;

    @BeforeAll
    void everybodyEnters() {
        troupe.enter();
    }

    static Marked row(Petition petition) {
        return new Marked(petition.standing().code(), petition.acts(), null);
    }

    static List<Marked> rows(Petition... petitions) {
        return Stream.of(petitions).map(AgencyDeskModuleTest::row).toList();
    }

    static List<Kind> kinds(Outcome outcome) {
        return outcome.rows().stream().map(RowOutcome::kind).toList();
    }

    static List<String> why(Outcome outcome) {
        return outcome.refused().stream().map(row -> row.why().getFirst().code()).toList();
    }

    private Stage stage(Petition petition) {
        return troupe.now(petition).standing().stage();
    }

    @Test
    void eachIsAcceptedByAnActOfItsOwn() {
        var one = troupe.referred();
        var other = troupe.referred();
        var outcome = desk.accept(rows(one, other), troupe.is("binh"));
        assertThat(kinds(outcome)).containsExactly(Kind.DONE, Kind.DONE);
        for (var petition : List.of(one, other)) {
            var standing = petition.standing();
            var last = petitions.history(standing.realm(), standing.id()).getLast();
            assertThat(last.act()).isEqualTo(Act.ACCEPT);
            assertThat(last.seq()).isEqualTo(petition.acts() + 1);
        }
    }

    @Test
    void oneRefusedLeavesTheOthersDone() {
        var elsewhere = troupe.received();
        var stale = troupe.referred();
        var fresh = troupe.referred();
        var old = new Marked(stale.standing().code(), stale.acts() - 1, null);
        var rows = List.of(row(elsewhere), old, row(fresh), new Marked("BK-0000-0000", 1, null));
        var outcome = desk.accept(rows, troupe.is("binh"));
        assertThat(kinds(outcome))
                .containsExactly(Kind.REFUSED, Kind.REFUSED, Kind.DONE, Kind.REFUSED);
        assertThat(why(outcome))
                .containsExactly(
                        "workplace.not_here", "petition.changed_since", "workplace.not_here");
        assertThat(stage(stale)).isEqualTo(Stage.REFERRED);
        assertThat(stage(fresh)).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void theSameFormSentAgainChangesNothing() {
        var matter = troupe.referred();
        desk.accept(rows(matter), troupe.is("binh"));
        var again = desk.accept(rows(matter), troupe.is("binh"));
        assertThat(kinds(again)).containsExactly(Kind.ALREADY);
        assertThat(troupe.now(matter).acts()).isEqualTo(matter.acts() + 1);
    }

    @Test
    void nobodyAcceptsWhatLiesWithAnother() {
        var matter = troupe.referred();
        assertThat(why(desk.accept(rows(matter), troupe.is("khoa"))))
                .containsExactly("workplace.not_here");
        assertThat(stage(matter)).isEqualTo(Stage.REFERRED);
    }
}
