package vn.doithoai.ledger.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.doithoai.ledger.Alarms;
import vn.doithoai.ledger.LogFiles;
import vn.doithoai.shared.Absent;

/// The evidence of an alarm, for everybody: what stands here and what was seen elsewhere.
@Controller
class AlarmController {
    private final LogFiles files;
    private final Alarms alarms;

    AlarmController(LogFiles files, Alarms alarms) {
        this.files = files;
        this.alarms = alarms;
    }

    @GetMapping("/so-cai/{realm}/bao-dong/{number}")
    String alarm(@PathVariable String realm, @PathVariable int number, Model model) {
        var log = files.log(realm).orElseThrow(Absent::new);
        model.addAttribute("log", log);
        model.addAttribute("alarm", alarms.find(log.realm(), number).orElseThrow(Absent::new));
        return "ledger/alarm";
    }
}
