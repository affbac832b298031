package vn.doithoai.ledger.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.doithoai.ledger.Alarms;
import vn.doithoai.ledger.Log;
import vn.doithoai.ledger.LogFiles;

/// What the public log is, what it proves and what it cannot, and how anyone checks it.
@Controller
class LogsController {
    private final LogFiles files;
    private final Alarms alarms;

    LogsController(LogFiles files, Alarms alarms) {
        this.alarms = alarms;
        this.files = files;
    }

    @GetMapping("/so-cai")
    String logs(Model model) {
        model.addAttribute("logs", files.all().stream().map(this::shown).toList());
        return "ledger/logs";
    }

    private ShownLog shown(Log log) {
        var head = files.checkpoint(log.realm()).map(signed -> signed.checkpoint().head());
        return new ShownLog(
                log.realm().code(),
                files.address(log),
                files.key(log).toString(),
                head.map(one -> one.size()).orElse(0L),
                head.map(one -> one.root().toString()).orElse(""),
                files.witnesses(log),
                alarms.open(log.realm()),
                log);
    }
}
