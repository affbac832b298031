package vn.doithoai.petition.web;

import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.Register;
import vn.doithoai.petition.RegisterFilter;
import vn.doithoai.petition.RegisterFilters;

/// Matters for machines: find, read one, and register one.
@RestController
@RequestMapping("/api/v1/petitions")
class PetitionApi {
    private static final int PAGE = 50;

    private final Register register;
    private final RegisterFilters filters;
    private final Petitions petitions;
    private final Lodging lodging;

    PetitionApi(Register register, RegisterFilters filters, Petitions petitions, Lodging lodging) {
        this.register = register;
        this.filters = filters;
        this.petitions = petitions;
        this.lodging = lodging;
    }

    @GetMapping
    Found find(RegisterFilter filter) {
        return Found.of(register.find(filters.query(filter), filters.from(filter), PAGE));
    }

    @GetMapping("/{code}")
    ResponseEntity<PetitionJson> one(@PathVariable String code) {
        return ResponseEntity.of(petitions.published(code).map(PetitionJson::of));
    }

    /// Registers a matter that came without a meeting: a letter, a call, the suggestion box. The
    /// same id again gives the same matter.
    @PostMapping
    ResponseEntity<Lodged> lodge(@RequestBody Lodging.Request request, Actor actor) {
        var standing = lodging.lodge(request, actor);
        return ResponseEntity.created(URI.create("/api/v1/petitions/" + standing.code()))
                .body(new Lodged(standing.id().value(), standing.code(), standing.stage().word()));
    }
}
