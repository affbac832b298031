package vn.doithoai.lodging.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import vn.doithoai.attachment.Bundle;
import vn.doithoai.attachment.web.FileDesk;
import vn.doithoai.attachment.web.SentFiles;
import vn.doithoai.lodging.Admission;
import vn.doithoai.lodging.Said;

/// The files of petitioners: taken from anybody, so no network brings too many.
@Component
class LetterFiles {
    private final FileDesk desk;
    private final Admission admission;

    LetterFiles(FileDesk desk, Admission admission) {
        this.desk = desk;
        this.admission = admission;
    }

    Bundle take(SentFiles sent, HttpServletRequest request) {
        admission.bring(sent.many(), request.getRemoteAddr());
        return desk.take(sent);
    }

    /// Beside words that denounce nothing is kept, files neither.
    Bundle take(SentFiles sent, Said beside, HttpServletRequest request) {
        if (beside.denounces()) {
            return desk.drop(sent);
        }
        return take(sent, request);
    }
}
