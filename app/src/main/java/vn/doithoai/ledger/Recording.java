package vn.doithoai.ledger;

import java.util.TreeMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.figures.Entry;
import vn.doithoai.shared.VietnamTime;

/// Writes each public act down as an entry in the act's own transaction: no act without its entry,
/// no entry without its act. Its place in the log comes later.
@Component
class Recording {
    private final EntryStore entries;

    Recording(EntryStore entries) {
        this.entries = entries;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PublicAct act) {
        entries.add(act.realm(), entry(act));
    }

    static Entry entry(PublicAct act) {
        var words = new TreeMap<>(act.words().all());
        words.put("on", VietnamTime.day(act.at()).toString());
        var day = act.day();
        if (day != null) {
            words.put("day", day);
        }
        return new Entry(act.type(), act.subject(), act.seq(), words);
    }
}
