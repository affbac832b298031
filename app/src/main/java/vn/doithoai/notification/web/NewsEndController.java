package vn.doithoai.notification.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.notification.SubscriptionId;
import vn.doithoai.notification.Subscriptions;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.web.Accepts;

/// Ends the news by the link that came with them. Looking ends nothing: mail programs look at every
/// link. Whether there was anything to end is not told.
@Controller
@RequestMapping("/thoi-bao/{realm}/{id}")
class NewsEndController {
    private final Subscriptions subscriptions;

    NewsEndController(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @GetMapping
    String ask(@PathVariable String realm, @PathVariable UUID id, Model model) {
        return page(realm, id, false, model);
    }

    /// By the button of the page, or by a mail program for its reader. — RFC 8058
    @PostMapping
    @Accepts("List-Unsubscribe")
    String end(@PathVariable String realm, @PathVariable UUID id, Model model) {
        subscriptions.end(realm(realm), new SubscriptionId(id));
        return page(realm, id, true, model);
    }

    private static Realm realm(String code) {
        if (!code.matches("\\d{2}")) {
            throw new Absent();
        }
        return new Realm(code);
    }

    private static String page(String realm, UUID id, boolean ended, Model model) {
        model.addAttribute("address", "/thoi-bao/" + realm + "/" + id);
        model.addAttribute("ended", ended);
        return "notification/end";
    }
}
