package vn.doithoai.publication;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.petition.Act;
import vn.doithoai.shared.web.Link;
import vn.doithoai.shared.web.Words;

/// The ways from a matter's page to the pages of the acts its reader may do. Public for the
/// templates.
public final class ActLinks {
    private ActLinks() {}

    public static List<Link> of(Words w, String code, Ways ways) {
        var home = "/kien-nghi/" + code + "/";
        var links = new ArrayList<Link>();
        for (var act : ways.acts()) {
            if (slug(act) != null) {
                links.add(new Link(w.word("publication.act", act.word()), home + slug(act)));
            }
        }
        if (ways.drafts()) {
            links.add(new Link(w.of("publication.act.answer"), home + "tra-loi"));
        }
        if (ways.draftWaits()) {
            links.add(new Link(w.of("publication.act.draft"), home + "du-thao"));
        }
        if (ways.acts().contains(Act.CLASSIFY)) {
            links.add(new Link(w.of("publication.act.receipt"), home + "bien-nhan"));
        }
        if (ways.acts().contains(Act.PROMISE)) {
            links.add(new Link(w.of("publication.act.ratings"), home + "danh-gia"));
        }
        return links;
    }

    private static @Nullable String slug(Act act) {
        return switch (act) {
            case CLASSIFY -> "phan-loai";
            case CORRECT -> "dinh-chinh";
            case CLEAR -> "duyet-noi-dung";
            case REDACT -> "du-lieu-ca-nhan";
            case REFER -> "chuyen";
            case ACCEPT -> "nhan";
            case RETURN -> "tra-lai";
            case ESCALATE -> "cap-tren";
            case PUBLISH -> "cong-khai-tra-loi";
            case PROMISE -> "hen";
            case CONFIRM -> "xac-minh";
            case INSPECT -> "giam-sat";
            case GUIDE -> "ket-thuc";
            case LINK -> "lien-ket";
            case SPLIT -> "tach";
            case PAUSE -> "tam-dung";
            case RESUME -> "tinh-tiep";
            case SEEK_EXTENSION -> "gia-han";
            case EXTEND -> "duyet-gia-han";
            default -> null;
        };
    }
}
