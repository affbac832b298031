package vn.doithoai.lodging.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.doithoai.lodging.OwnProofs;

/// The receipt of the public log as a slip of paper, for the holder of the secret one.
@Controller
class SlipController {
    private final PassCookie pass;
    private final OwnProofs proofs;

    SlipController(PassCookie pass, OwnProofs proofs) {
        this.pass = pass;
        this.proofs = proofs;
    }

    @GetMapping("/tra-cuu/kien-nghi/phieu")
    String slip(HttpServletRequest request, HttpServletResponse response, Model model) {
        var holder = pass.holder(request);
        if (holder.isEmpty()) {
            return "lodging/follow";
        }
        pass.give(holder.get(), request, response);
        model.addAttribute("slip", proofs.slip(holder.get()));
        model.addAttribute("address", check(request));
        return "lodging/slip";
    }

    static String check(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request)
                .path("/so-cai/kiem-tra")
                .build()
                .toUriString();
    }
}
