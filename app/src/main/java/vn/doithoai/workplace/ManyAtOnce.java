package vn.doithoai.workplace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Petitions;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Refused.Refusal;

/// Does one thing to many matters, each in its own right: one that is refused leaves the others
/// done. So nothing here holds a transaction.
@Component
class ManyAtOnce {
    private static final Logger LOG = LoggerFactory.getLogger(ManyAtOnce.class);
    private static final Refusal GONE = new Refusal("workplace.not_here", null, List.of());
    private static final Refusal BROKEN = new Refusal("workplace.not_saved", null, List.of());

    private final Petitions petitions;

    ManyAtOnce(Petitions petitions) {
        this.petitions = petitions;
    }

    /// `meant` are the acts this deed would be: a row that has one of them as its next act was done
    /// before, by this form sent twice or by a colleague, and is not done again.
    Outcome each(List<Marked> rows, Set<Act> meant, Deed deed, Actor by) {
        var outcome = new Outcome(rows.stream().map(row -> one(row, meant, deed, by)).toList());
        refuseTheForm(outcome);
        return outcome;
    }

    // What all were refused for at a field of the form is said once, at that field.
    private static void refuseTheForm(Outcome outcome) {
        var why = outcome.rows().getFirst().why();
        boolean ofTheForm = !why.isEmpty() && why.stream().allMatch(one -> one.field() != null);
        if (ofTheForm && outcome.rows().stream().allMatch(row -> row.why().equals(why))) {
            throw new Refused(why);
        }
    }

    private RowOutcome one(Marked row, Set<Act> meant, Deed deed, Actor by) {
        var found = petitions.reachableBy(by, row.code());
        if (doneBefore(row, meant, by)) {
            return outcome(row, found, RowOutcome.Kind.ALREADY, List.of());
        }
        try {
            deed.on(found.orElseThrow(Absent::new), row);
            var now = petitions.reachableBy(by, row.code()).or(() -> found);
            return outcome(row, now, RowOutcome.Kind.DONE, List.of());
        } catch (Refused refused) {
            return refused(row, by, refused.refusals());
        } catch (Absent absent) {
            return refused(row, by, List.of(GONE));
        } catch (DataAccessException broken) {
            LOG.warn("one of many acts was not saved", broken);
            return refused(row, by, List.of(BROKEN));
        }
    }

    private RowOutcome refused(Marked row, Actor by, List<Refusal> why) {
        return outcome(row, petitions.reachableBy(by, row.code()), RowOutcome.Kind.REFUSED, why);
    }

    private static RowOutcome outcome(
            Marked row, Optional<Petition> now, RowOutcome.Kind kind, List<Refusal> why) {
        return new RowOutcome(row, now.orElse(null), kind, why);
    }

    // What was sent on has left the sender's reach, but its acts are public.
    private boolean doneBefore(Marked row, Set<Act> meant, Actor by) {
        return petitions
                .published(row.code())
                .map(Petition::standing)
                .filter(standing -> standing.realm().equals(by.realm()))
                .map(standing -> petitions.history(standing.realm(), standing.id()))
                .stream()
                .flatMap(List::stream)
                .anyMatch(act -> act.seq() == row.seen() + 1 && meant.contains(act.act()));
    }
}
