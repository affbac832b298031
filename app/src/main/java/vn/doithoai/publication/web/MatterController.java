package vn.doithoai.publication.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Enclosures;
import vn.doithoai.publication.Kinfolk;
import vn.doithoai.publication.MatterFiles;
import vn.doithoai.shared.Absent;
import vn.doithoai.supervision.Findings;

/// One matter: where it stands, who must answer, what was answered.
@Controller
class MatterController {
    private final MatterFiles files;
    private final Kinfolk kinfolk;
    private final Findings findings;
    private final Enclosures enclosures;

    MatterController(MatterFiles files, Kinfolk kinfolk, Findings findings, Enclosures enclosures) {
        this.enclosures = enclosures;
        this.files = files;
        this.kinfolk = kinfolk;
        this.findings = findings;
    }

    @GetMapping("/kien-nghi/{code}")
    String matter(@PathVariable String code, Optional<Actor> reader, Model model) {
        var file = files.withCode(code).orElseThrow(Absent::new);
        var sound = file.petition().standing().code();
        if (!sound.equals(code)) {
            return "redirect:/kien-nghi/" + sound;
        }
        var standing = file.petition().standing();
        model.addAttribute("file", file);
        model.addAttribute("findings", findings.of(standing.realm(), standing.id()));
        model.addAttribute("ways", files.ways(file, reader));
        model.addAttribute("kinship", kinfolk.of(standing));
        model.addAttribute("enclosed", enclosures.of(file.petition()));
        return "publication/matter";
    }
}
