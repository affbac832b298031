package vn.doithoai.supervision.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.organisation.Realms;
import vn.doithoai.shared.Absent;
import vn.doithoai.supervision.FrontDesk;

/// Where agency and Front do not say the same: for anyone to read.
@Controller
class DisagreementsController {
    private final FrontDesk desk;
    private final Realms realms;

    DisagreementsController(FrontDesk desk, Realms realms) {
        this.desk = desk;
        this.realms = realms;
    }

    @GetMapping("/giam-sat")
    String list(@RequestParam(required = false) @Nullable String realm, Model model) {
        var entry =
                (realm == null || realm.isBlank() ? realms.main() : realms.withCode(realm))
                        .orElseThrow(Absent::new);
        model.addAttribute("realmName", entry.name());
        model.addAttribute("found", desk.disagreements(entry.realm(), entry.province().value()));
        return "supervision/disagreements";
    }
}
