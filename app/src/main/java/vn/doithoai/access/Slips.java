package vn.doithoai.access;

import java.util.ArrayList;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Refused.Refusal;

/// Names everything wrong with a form at once: its passwords are typed anew after every try.
final class Slips {
    private Slips() {}

    static void refuse(Runnable... rules) {
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
