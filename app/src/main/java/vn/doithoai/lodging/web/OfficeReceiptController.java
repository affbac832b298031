package vn.doithoai.lodging.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.access.Actor;
import vn.doithoai.lodging.OwnProofs;
import vn.doithoai.lodging.Receipts;
import vn.doithoai.petition.Petitions;

/// The receipt an office prints for somebody whose matter it received.
@Controller
@RequestMapping("/kien-nghi/{code}/bien-nhan")
class OfficeReceiptController {
    private final Petitions petitions;
    private final Receipts receipts;
    private final OwnProofs proofs;

    OfficeReceiptController(Petitions petitions, Receipts receipts, OwnProofs proofs) {
        this.proofs = proofs;
        this.petitions = petitions;
        this.receipts = receipts;
    }

    @GetMapping
    String ask(@PathVariable String code, Actor actor, Model model) {
        var petition = petitions.withinOffice(actor, code);
        model.addAttribute("petition", petition);
        model.addAttribute("printed", receipts.printed(petition));
        return "lodging/office_receipt";
    }

    @PostMapping
    String print(
            @PathVariable String code,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var petition = petitions.withinOffice(actor, code);
        var secret = receipts.print(petition, actor);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        var next = "/kien-nghi/" + petition.standing().code();
        var promise = proofs.provisional(petition);
        model.addAttribute("receipt", PrintedReceipt.of(petition, secret, next, promise, request));
        return "lodging/receipt";
    }
}
