package vn.doithoai.suggestion;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.demo.ToldMatters.Body;
import vn.doithoai.demo.ToldMatters.Told;
import vn.doithoai.figures.Course;
import vn.doithoai.figures.Ending;
import vn.doithoai.figures.Result;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.Unit;
import vn.doithoai.petition.Occasion;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Stage;
import vn.doithoai.petition.Standing;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Realm;

/// A history without a database: told matters held in a window, and the bodies they name.
final class Past {
    static final Realm REALM = new Realm("06");

    final Window window = new Window(Windows.CAPACITY);
    final Map<PetitionId, Petition> petitions = new LinkedHashMap<>();
    private final Map<OrganisationId, KnownBody> bodies = new LinkedHashMap<>();

    Past(Collection<Told> told) {
        told.forEach(this::add);
    }

    PetitionId add(Told told) {
        var body = told.body();
        var petition = petition(petitions.size() + 1, told, body == null ? null : know(body));
        petitions.put(petition.standing().id(), petition);
        RealmWindow.add(window, petition);
        return petition.standing().id();
    }

    /// Bodies come to be known also without a matter sent to them: an office has a list of them.
    OrganisationId know(Body body) {
        var id = id(body);
        bodies.computeIfAbsent(id, _ -> body(id, body));
        return id;
    }

    static OrganisationId id(Body body) {
        var words = body.unit().id() + "/" + body.name();
        return new OrganisationId(UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)));
    }

    Neighbourhood around(String text) {
        return new Neighbourhood(window.nearest(Phrases.shingles(text), 60), petitions);
    }

    static List<String> topics(Neighbourhood around, String text) {
        return Topics.poll(around).ranked(Vocabulary.shares(Topics.hits(text)));
    }

    List<OrganisationId> agencies(Neighbourhood around, Told told) {
        var directory = new Directory(bodies.values(), told.day());
        return new Competence(directory, alone(told.place()))
                .suggested(asked(told), Agencies.voters(around), 3).stream()
                        .map(one -> one.choice().id())
                        .toList();
    }

    /// A unit that nothing became of.
    static Locality alone(Unit unit) {
        return new Locality(unit.id(), unit.path(), Set.of(unit.path()), Set.of());
    }

    static Asked asked(Told told) {
        return new Asked(REALM, told.text(), told.place().id(), null, told.day(), null);
    }

    static Petition petition(int number, Told told, @Nullable OrganisationId sentTo) {
        var place = told.place();
        var occasion =
                new Occasion(
                        null,
                        place.level(),
                        Occasion.NO_MEETING,
                        PartialDate.of(told.day()),
                        place.id(),
                        place.path());
        var standing =
                new Standing(
                        REALM,
                        new PetitionId(new UUID(0, number)),
                        "BK-" + number,
                        occasion,
                        told.topic(),
                        PetitionClass.PETITION,
                        told.answered() ? Stage.ANSWERED : Stage.REFERRED,
                        told.answered() ? Result.SETTLED : Result.NONE,
                        Ending.NONE,
                        0,
                        Course.NONE,
                        told.sent() ? sentTo : null);
        return new Petition(
                standing, 2, place.id(), told.text(), null, "spoken", null, null, Instant.EPOCH);
    }

    private static KnownBody body(OrganisationId id, Body body) {
        var one =
                new Organisation(
                        id,
                        REALM,
                        body.kind(),
                        body.name(),
                        body.unit().id(),
                        LocalDate.MIN,
                        null,
                        null);
        return new KnownBody(one, Role.of(one, body.unit()), alone(body.unit()));
    }
}
