package vn.doithoai.lodging.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.doithoai.attachment.web.FileDesk;
import vn.doithoai.attachment.web.SentFiles;
import vn.doithoai.lodging.Holder;
import vn.doithoai.lodging.MyNews;
import vn.doithoai.lodging.OwnProofs;
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
    private final FileDesk files;
    private final OwnProofs proofs;

    LetterPages(WritingDesk desk, PassCookie pass, MyNews news, FileDesk files, OwnProofs proofs) {
        this.proofs = proofs;
        this.desk = desk;
        this.pass = pass;
        this.news = news;
        this.files = files;
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
        model.addAttribute("files", files.kept(form));
        return "lodging/write";
    }

    String look(Preview preview, SentFiles sent, HttpServletResponse response, Model model) {
        keptByNobody(response);
        model.addAttribute("files", files.kept(sent.bound()));
        model.addAttribute("preview", preview);
        model.addAttribute("mails", news.mails());
        return "lodging/preview";
    }

    /// A letter that only reads like a denunciation may go on; one that says it is one may not, and
    /// none of its words is on the page. Its files are kept neither way.
    String guide(TypedLetter typed, SentFiles sent, HttpServletResponse response, Model model) {
        keptByNobody(response);
        files.drop(sent);
        model.addAttribute("perhaps", !"denunciation".equals(typed.kind()));
        return "lodging/denunciation";
    }

    /// Whoever sent a letter holds its receipt.
    String sent(Sent sent, HttpServletRequest request, HttpServletResponse response, Model model) {
        var standing = sent.petition().standing();
        var holder = new Holder(standing.realm(), standing.id());
        pass.give(holder, request, response);
        model.addAttribute("mailed", news.of(holder).mailed());
        var promise = proofs.provisional(sent.petition());
        model.addAttribute(
                "receipt",
                PrintedReceipt.of(sent.petition(), sent.secret(), MINE, promise, request));
        return "lodging/receipt";
    }

    private static void keptByNobody(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
