package vn.doithoai.shared;

import java.util.ArrayList;
import vn.doithoai.shared.Refused.Refusal;

/// Names everything wrong with a form at once: nobody likes to be told one thing after the other.
public final class Slips {
    private Slips() {}

    public static void refuse(Runnable... rules) {
        var found = new ArrayList<Refusal>();
        for (var rule : rules) {
            try {
                rule.run();
            } catch (Refused refused) {
                found.addAll(refused.refusals());
            }
        }
        if (!found.isEmpty()) {
            throw new Refused(found);
        }
    }
}
