package vn.doithoai.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.doithoai.figures.Entry;
import vn.doithoai.figures.Report;
import vn.doithoai.figures.Unreadable;

/// The reports a log publishes, found as its entries go by. The first fault is kept until the
/// entries are known to be the log's own.
final class Reports implements EntryCheck {
    private static final byte[] TYPE = ("\"" + Report.TYPE + "\"").getBytes(US_ASCII);

    private final List<Report> found = new ArrayList<>();
    private String fault = "";

    @Override
    public void entry(long index, byte[] entry) {
        if (mentions(entry) && EntryHead.of(entry).filter(Reports::isReport).isPresent()) {
            take(index, entry);
        }
    }

    private static boolean isReport(EntryHead head) {
        return head.type().equals(Report.TYPE);
    }

    private void take(long index, byte[] entry) {
        try {
            var report = Report.of(Entry.of(entry)).orElseThrow();
            if (report.size() < 1 || report.size() > index) {
                fault(
                        "report %s stands as entry %d and says it counts %d entries, of which only %d stood before it"
                                .formatted(report.code(), index, report.size(), index));
            }
            found.add(report);
        } catch (Unreadable | IllegalArgumentException e) {
            fault("entry %d is a report nobody can read: %s".formatted(index, e.getMessage()));
        }
    }

    private void fault(String first) {
        fault = fault.isEmpty() ? first : fault;
    }

    /// Seldom true: a look that costs little.
    private static boolean mentions(byte[] entry) {
        for (int from = 0; from <= entry.length - TYPE.length; from++) {
            int same = 0;
            while (same < TYPE.length && entry[from + same] == TYPE[same]) {
                same++;
            }
            if (same == TYPE.length) {
                return true;
            }
        }
        return false;
    }

    /// Ends the check if there was a fault.
    void end() {
        if (!fault.isEmpty()) {
            throw new Ended(Outcome.WRONG, fault);
        }
    }

    List<Report> all() {
        return List.copyOf(found);
    }

    Optional<Report> withCode(String code) {
        return found.stream().filter(report -> report.code().equals(code)).findFirst();
    }
}
