package vn.doithoai.verifier;

import java.util.HashMap;
import java.util.Map;

/// The entries of each subject are numbered from 1 without gaps: a step that was left out leaves a
/// number missing. The first fault is kept until the entries are known to be the log's own.
final class Numbering implements EntryCheck {
    private final Map<String, Long> last = new HashMap<>();
    private String fault = "";

    @Override
    public void entry(long index, byte[] entry) {
        if (fault.isEmpty()) {
            fault = fault(index, entry);
        }
    }

    private String fault(long index, byte[] entry) {
        var found = EntryHead.of(entry);
        if (found.isEmpty()) {
            return "entry %d is not readable: no type, subject and number".formatted(index);
        }
        var head = found.get();
        long expected = last.merge(head.subject(), 1L, Long::sum);
        return head.seq() == expected
                ? ""
                : "entry %d (%s of %s) is numbered %d where %d is expected"
                        .formatted(index, head.type(), head.subject(), head.seq(), expected);
    }

    /// Ends the check if there was a fault.
    void end() {
        if (!fault.isEmpty()) {
            throw new Ended(Outcome.WRONG, fault);
        }
    }

    int subjects() {
        return last.size();
    }
}
