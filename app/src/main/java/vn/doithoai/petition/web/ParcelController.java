package vn.doithoai.petition.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Petitions;
import vn.doithoai.shared.web.Words;

/// All that is kept of a person, files and all, as one archive for that person.
@Controller
class ParcelController {
    private final Petitions petitions;
    private final PersonalData data;

    ParcelController(Petitions petitions, PersonalData data) {
        this.petitions = petitions;
        this.data = data;
    }

    @GetMapping("/kien-nghi/{code}/du-lieu-ca-nhan/tep.zip")
    void parcel(@PathVariable String code, Actor actor, Words w, HttpServletResponse response)
            throws IOException {
        var petition = petitions.withinOffice(actor, code);
        var parcel = data.parcel(petition, actor, w);
        var sound = petition.standing().code();
        var name = ContentDisposition.attachment().filename(sound + ".zip").build();
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        parcel.to(sound, response.getOutputStream());
    }
}
