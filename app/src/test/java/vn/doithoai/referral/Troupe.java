package vn.doithoai.referral;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.doithoai.Cast;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Role;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.petition.Brought;
import vn.doithoai.petition.Hand;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Petitions;

/// Everybody a matter meets in its life, and matters at every stage of it. A test says
/// `@Import({Cast.class, Troupe.class})`.
public class Troupe {
    public static final LocalDate DUE = LocalDate.of(2021, 5, 20);
    public static final Hand PETITIONER = Hand.petitioner(Cast.BAC_KAN);

    final Petitions petitions;
    final Sending sending;
    final Routes routes;
    final Drafts drafts;
    final Verdicts verdicts;
    private final Cast cast;
    private final Map<String, Actor> actors = new ConcurrentHashMap<>();
    private @Nullable Meeting dialogue;

    public Troupe(
            Cast cast,
            Petitions petitions,
            Sending sending,
            Routes routes,
            Drafts drafts,
            Verdicts verdicts) {
        this.cast = cast;
        this.petitions = petitions;
        this.sending = sending;
        this.routes = routes;
        this.drafts = drafts;
        this.verdicts = verdicts;
    }

    /// Once a database.
    public void enter() {
        cast.enter();
        actors.put("ada", cast.ada());
        actors.put("binh", cast.binh());
        actors.put("huong", cast.huong());
        actors.put("giao", cast.giao());
        actors.put("hoa", cast.hoa());
        actors.put("lan", cast.lan());
        actors.put("chi", cast.chi());
        actors.put("khoa", cast.open("khoa", Role.AGENCY, Cast.BA_BE_OFFICE, "06"));
        actors.put("quyen", cast.open("quyen", Role.HEAD, Cast.BA_BE_OFFICE, "06"));
        actors.put("minh", cast.open("minh", Role.OFFICE, Cast.OFFICE, "06"));
        actors.put("nga", cast.open("nga", Role.SECRETARY, Cast.OFFICE, "06"));
        actors.put("phu", cast.open("phu.vo", Role.VILLAGE_HEAD, Cast.OFFICE, "06"));
        dialogue = cast.dialogue(is("ada"));
    }

    public Actor is(String name) {
        var actor = actors.get(name);
        if (actor == null) {
            throw new AssertionError("nobody of that name is on stage: " + name);
        }
        return actor;
    }

    public Petition received() {
        var meeting = dialogue;
        if (meeting == null) {
            throw new AssertionError("nobody has entered yet");
        }
        var matter = Brought.matter("Sửa đường vào thôn Khuổi Slưn");
        return now(petitions.receive(Cast.BAC_KAN, matter, meeting.occasion(), is("ada")).code());
    }

    /// At the transport department.
    public Petition referred() {
        var petition = received();
        return sent(petition);
    }

    public Petition sent(Petition petition) {
        var by = new DueBy.Hand(DUE, "Theo kết luận");
        return sending.refer(petition, petition.acts(), Cast.TRANSPORT, by, is("ada"));
    }

    public Petition accepted() {
        var petition = referred();
        return routes.accept(petition, petition.acts(), is("binh"));
    }

    public Proposed proposed(String result) {
        var petition = accepted();
        return drafts.propose(petition, petition.acts(), answer(result), is("binh"));
    }

    public Petition answered(String result) {
        var proposed = proposed(result);
        return approved(proposed, "huong");
    }

    public Petition approved(Proposed proposed, String by) {
        return approved(proposed, is(by));
    }

    public Petition approved(Proposed proposed, Actor by) {
        var petition = proposed.petition();
        return drafts.approve(petition, petition.acts(), proposed.draft().id(), by);
    }

    /// By the petitioner.
    public Petition confirmed(Petition answered) {
        return verdicts.confirm(answered, answered.acts(), PETITIONER);
    }

    public Petition now(String code) {
        return petitions.published(code).orElseThrow();
    }

    public Petition now(Petition petition) {
        return now(petition.standing().code());
    }

    public static Answer answer(String result) {
        return answer(result, "Đã khảo sát và trả lời.", null);
    }

    public static Answer answer(String result, String text, @Nullable String document) {
        return new Answer(
                result,
                text,
                document,
                LocalDate.of(2021, 4, 28),
                false,
                result.equals("roadmap") ? LocalDate.of(2021, 8, 31) : null);
    }
}
