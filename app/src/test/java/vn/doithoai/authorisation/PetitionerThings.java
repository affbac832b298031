package vn.doithoai.authorisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.doithoai.Cast;
import vn.doithoai.access.Role;
import vn.doithoai.lodging.Admission;
import vn.doithoai.lodging.DataRequests;
import vn.doithoai.lodging.Receipts;
import vn.doithoai.lodging.Secret;
import vn.doithoai.lodging.Solver;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.petition.Brought;
import vn.doithoai.petition.Occasion;
import vn.doithoai.petition.Petitions;
import vn.doithoai.shared.PartialDate;

/// A letter ready to be sent, and a request about personal data that waits at the office of Ba Bể.
class PetitionerThings implements Things {
    private static final String HERE = "127.0.0.1";

    private final World world;
    private final Petitions petitions;
    private final Receipts receipts;
    private final DataRequests requests;
    private final Admission admission;

    PetitionerThings(
            World world,
            Petitions petitions,
            Receipts receipts,
            DataRequests requests,
            Admission admission) {
        this.world = world;
        this.petitions = petitions;
        this.receipts = receipts;
        this.requests = requests;
        this.admission = admission;
    }

    @Override
    public Map<String, Map<String, String>> prepare() {
        var form = new UUID(5, 5);
        var challenge = admission.challenge(form, HERE);
        return Map.of(
                "letter",
                Map.of(
                        "form", form.toString(),
                        "draw", Secret.draw(),
                        "challenge", challenge,
                        "solution", Solver.solve(challenge)),
                "data request",
                Map.of("id", request().toString()));
    }

    private UUID request() {
        var day = PartialDate.of(LocalDate.of(2021, 4, 28));
        var occasion =
                new Occasion(
                        null, UnitLevel.DISTRICT, Occasion.NO_MEETING, day, Cast.BA_BE, "06/061");
        var matter = Brought.matter("Sửa đường vào thôn Khuổi Slưn");
        var standing = petitions.receive(Cast.BAC_KAN, matter, occasion, world.villageHead());
        var petition = petitions.published(standing.code()).orElseThrow();
        var office = world.preparer(Role.OFFICE);
        var secret = receipts.print(petition, office).inGroups();
        requests.ask(receipts.open(standing.code(), secret, HERE), "erase", "");
        return requests.waiting(office).getFirst().request().id();
    }
}
