package vn.doithoai.lodging.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.doithoai.lodging.Holder;
import vn.doithoai.lodging.MyNews;
import vn.doithoai.lodging.Preview;
import vn.doithoai.lodging.Sent;
import vn.doithoai.lodging.TypedLetter;
import vn.doithoai.lodging.WritingDesk;
import vn.doithoai.shared.web.Form;

/// The pages of a letter on its way. None is kept by a browser or anything between.
@Component
class LetterPages {
    private static final String MINE = "/tra-cuu/kien-nghi";

    private final WritingDesk desk;
    private final PassCookie pass;
    private final MyNews news;

    LetterPages(WritingDesk desk, PassCookie pass, MyNews news) {
        this.desk = desk;
        this.pass = pass;
        this.news = news;
    }

    String write(Form form, HttpServletRequest request, HttpServletResponse response, Model model) {
        keptByNobody(response);
        model.addAttribute(
                "sheet",
                desk.sheet(
                        form.value("id"),
                        form.value("draw"),
                        form.value("unit_name"),
                        request.getRemoteAddr()));
        model.addAttribute("mails", news.mails());
        return "lodging/write";
    }

    String look(Preview preview, HttpServletResponse response, Model model) {
        keptByNobody(response);
        model.addAttribute("preview", preview);
        model.addAttribute("mails", news.mails());
        return "lodging/preview";
    }

    /// A letter that only reads like a denunciation may go on; one that says it is one may not, and
    /// none of its words is on the page.
    String guide(TypedLetter typed, HttpServletResponse response, Model model) {
        keptByNobody(response);
        model.addAttribute("perhaps", !"denunciation".equals(typed.kind()));
        return "lodging/denunciation";
    }

    /// Whoever sent a letter holds its receipt.
    String sent(Sent sent, HttpServletRequest request, HttpServletResponse response, Model model) {
        var standing = sent.petition().standing();
        var holder = new Holder(standing.realm(), standing.id());
        pass.give(holder, request, response);
        model.addAttribute("mailed", news.of(holder).mailed());
        model.addAttribute(
                "receipt", PrintedReceipt.of(sent.petition(), sent.secret(), MINE, request));
        return "lodging/receipt";
    }

    private static void keptByNobody(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
