package vn.doithoai.authorisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.doithoai.Cast;
import vn.doithoai.access.Role;
import vn.doithoai.lodging.Receipts;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.petition.Brought;
import vn.doithoai.petition.Occasion;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Petitions;
import vn.doithoai.referral.Drafts;
import vn.doithoai.referral.DueBy;
import vn.doithoai.referral.Extensions;
import vn.doithoai.referral.KeptExtension.MoreTime;
import vn.doithoai.referral.PauseRequest;
import vn.doithoai.referral.Pauses;
import vn.doithoai.referral.Proposed;
import vn.doithoai.referral.Routes;
import vn.doithoai.referral.Sending;
import vn.doithoai.referral.Troupe;
import vn.doithoai.referral.Waiting;
import vn.doithoai.shared.PartialDate;

/// Matters at every stage, brought by the village head and sent to the People's Committee.
class MatterThings implements Things {
    private static final LocalDate DAY = LocalDate.of(2021, 4, 28);

    private final World world;
    private final Petitions petitions;
    private final Sending sending;
    private final Routes routes;
    private final Drafts drafts;
    private final More more;

    MatterThings(
            World world,
            Petitions petitions,
            Sending sending,
            Routes routes,
            Drafts drafts,
            More more) {
        this.world = world;
        this.petitions = petitions;
        this.sending = sending;
        this.routes = routes;
        this.drafts = drafts;
        this.more = more;
    }

    /// What else happens to a matter.
    record More(Pauses pauses, Extensions extensions, Receipts receipts) {}

    @Override
    public Map<String, Map<String, String>> prepare() {
        var things = new HashMap<String, Map<String, String>>();
        var other = received();
        things.put("without receipt", Map.of("code", received().standing().code()));
        things.put("received", with(values(received()), "other", other.standing().code()));
        things.put("referred", values(referred()));
        things.put("accepted", values(accepted()));
        things.put("paused", values(paused()));
        things.put("more time asked", values(moreTimeAsked()));
        things.put("drafted", drafted());
        things.put("answered", values(answered("explained")));
        things.put("in progress", values(answered("roadmap")));
        return things;
    }

    private Map<String, String> values(Petition matter) {
        var secret = more.receipts().print(matter, world.preparer(Role.OFFICE));
        return Map.of(
                "code", matter.standing().code(),
                "acts", String.valueOf(matter.acts()),
                "own", Cast.BA_BE_OFFICE.toString(),
                "to", Cast.TRANSPORT.toString(),
                "secret", secret.inGroups());
    }

    private static Map<String, String> with(Map<String, String> values, String name, String more) {
        var all = new HashMap<>(values);
        all.put(name, more);
        return all;
    }

    private Petition received() {
        var occasion =
                new Occasion(
                        null,
                        UnitLevel.DISTRICT,
                        Occasion.NO_MEETING,
                        PartialDate.of(DAY),
                        Cast.BA_BE,
                        "06/061");
        var matter = Brought.matter("Sửa đường vào thôn Khuổi Slưn");
        var standing = petitions.receive(Cast.BAC_KAN, matter, occasion, world.villageHead());
        return petitions.published(standing.code()).orElseThrow();
    }

    private Petition referred() {
        var matter = received();
        var due = new DueBy.Hand(Troupe.DUE, "Theo kết luận");
        return sending.refer(
                matter, matter.acts(), Cast.BA_BE_OFFICE, due, world.preparer(Role.OFFICE));
    }

    private Petition accepted() {
        var matter = referred();
        return routes.accept(matter, matter.acts(), world.preparer(Role.AGENCY));
    }

    private Petition paused() {
        var matter = accepted();
        var wanted = new PauseRequest(Waiting.PETITIONER, LocalDate.of(2021, 5, 5), "Hỏi thêm");
        return more.pauses().pause(matter, matter.acts(), wanted, world.preparer(Role.AGENCY));
    }

    private Petition moreTimeAsked() {
        var matter = accepted();
        var wanted = new MoreTime(5, "Mưa lũ", "Luật");
        return more.extensions().ask(matter, matter.acts(), wanted, world.preparer(Role.AGENCY));
    }

    private Proposed proposed(String result) {
        var matter = accepted();
        var by = world.preparer(Role.AGENCY);
        return drafts.propose(matter, matter.acts(), Troupe.answer(result), by);
    }

    private Map<String, String> drafted() {
        var proposed = proposed("explained");
        return with(values(proposed.petition()), "draft", proposed.draft().id().toString());
    }

    private Petition answered(String result) {
        var proposed = proposed(result);
        var matter = proposed.petition();
        var draft = proposed.draft().id();
        return drafts.approve(matter, matter.acts(), draft, world.preparer(Role.HEAD));
    }
}
