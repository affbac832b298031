package vn.doithoai.lodging.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.lodging.MyMatters;
import vn.doithoai.lodging.Receipts;
import vn.doithoai.shared.web.Accepts;

/// Opens a matter to whoever holds its receipt, and shows it to them.
@Controller
@RequestMapping("/tra-cuu")
class FollowController {
    private final Receipts receipts;
    private final PassCookie pass;
    private final MyMatters matters;

    FollowController(Receipts receipts, PassCookie pass, MyMatters matters) {
        this.receipts = receipts;
        this.pass = pass;
        this.matters = matters;
    }

    @GetMapping
    String ask() {
        return "lodging/follow";
    }

    @PostMapping
    String open(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String secret,
            HttpServletRequest request,
            HttpServletResponse response) {
        pass.give(receipts.open(code, secret, request.getRemoteAddr()), request, response);
        return "redirect:/tra-cuu/kien-nghi";
    }

    @GetMapping("/kien-nghi")
    @Accepts("da-gui")
    String mine(HttpServletRequest request, HttpServletResponse response, Model model) {
        var holder = pass.holder(request);
        if (holder.isEmpty()) {
            return "lodging/follow";
        }
        pass.give(holder.get(), request, response);
        model.addAttribute("mine", matters.of(holder.get()));
        return "lodging/mine";
    }
}
