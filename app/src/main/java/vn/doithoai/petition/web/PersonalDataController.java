package vn.doithoai.petition.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Petitions;
import vn.doithoai.shared.web.Words;

/// What the vault keeps with a matter: read by the office, and handed to the person it is of.
@Controller
@RequestMapping("/kien-nghi/{code}/du-lieu-ca-nhan")
class PersonalDataController {
    private final Petitions petitions;
    private final PersonalData data;

    PersonalDataController(Petitions petitions, PersonalData data) {
        this.petitions = petitions;
        this.data = data;
    }

    @GetMapping
    String show(@PathVariable String code, Actor actor, Model model) {
        var petition = petitions.withinOffice(actor, code);
        model.addAttribute("matter", petition);
        model.addAttribute("held", data.of(petition, actor));
        return "petition/personal";
    }

    @GetMapping("/tep")
    ResponseEntity<String> file(@PathVariable String code, Actor actor, Words w) {
        var petition = petitions.withinOffice(actor, code);
        var name = ContentDisposition.attachment().filename(code + ".json").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(data.export(petition, actor, w));
    }
}
