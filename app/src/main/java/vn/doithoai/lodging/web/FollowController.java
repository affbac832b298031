package vn.doithoai.lodging.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.attachment.web.FileDesk;
import vn.doithoai.lodging.MyMatters;
import vn.doithoai.lodging.Receipts;
import vn.doithoai.shared.web.Accepts;
import vn.doithoai.shared.web.Form;

/// Opens a matter to whoever holds its receipt, and shows it to them.
@Controller
@RequestMapping("/tra-cuu")
class FollowController {
    private final Receipts receipts;
    private final PassCookie pass;
    private final MyMatters matters;
    private final FileDesk files;

    FollowController(Receipts receipts, PassCookie pass, MyMatters matters, FileDesk files) {
        this.files = files;
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
    String mine(Form form, HttpServletRequest request, HttpServletResponse response, Model model) {
        var holder = pass.holder(request);
        if (holder.isEmpty()) {
            return "lodging/follow";
        }
        pass.give(holder.get(), request, response);
        model.addAttribute("mine", matters.of(holder.get()));
        model.addAttribute("files", files.kept(form));
        return "lodging/mine";
    }
}
