package vn.doithoai.referral;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.doithoai.Cast;
import vn.doithoai.access.AccountId;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Role;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.OrganisationKind;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Matter;
import vn.doithoai.petition.Occasion;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.RecordedAct;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Refused;

/// Matters of Nam Mẫu, sent to the transport department, and the few who act on them.
class SentMatters {
    static final Actor OFFICE = actor(Role.OFFICE, somebody(new UUID(9, 1)));
    static final Actor AGENCY = actor(Role.AGENCY, somebody(new UUID(9, 2)));
    static final Actor HEAD = actor(Role.HEAD, somebody(new UUID(9, 4)));
    static final Actor LEADER = actor(Role.LEADER, somebody(new UUID(9, 3)));

    private final Realms realms;
    private final Organisations organisations;
    private final Petitions petitions;
    private final Sending sending;
    private final Drafts drafts;
    private final Deadlines deadlines;

    SentMatters(
            Realms realms,
            Organisations organisations,
            Petitions petitions,
            Sending sending,
            Drafts drafts,
            Deadlines deadlines) {
        this.realms = realms;
        this.organisations = organisations;
        this.petitions = petitions;
        this.sending = sending;
        this.drafts = drafts;
        this.deadlines = deadlines;
    }

    static AccountId somebody(UUID id) {
        return new AccountId(id);
    }

    static Actor actor(Role role, AccountId account) {
        return new Actor(Cast.BAC_KAN, account, "An", role, Cast.TRANSPORT, "06");
    }

    static void assertRefused(ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessageContaining(code);
    }

    static Actor ofAnotherBody() {
        return new Actor(
                Cast.BAC_KAN,
                somebody(new UUID(9, 5)),
                "Bảo",
                Role.AGENCY,
                Cast.BA_BE_OFFICE,
                "06");
    }

    void theRealmIsThere() {
        if (realms.withCode(Cast.BAC_KAN.code()).isEmpty()) {
            realms.add(new RealmEntry(Cast.BAC_KAN, "BK", Cast.PROVINCE, "Tỉnh Bắc Kạn", false));
            organisations.add(
                    new Organisation(
                            Cast.TRANSPORT,
                            Cast.BAC_KAN,
                            OrganisationKind.DEPARTMENT,
                            "Sở Giao thông vận tải",
                            Cast.PROVINCE,
                            LocalDate.of(1997, 1, 1),
                            null,
                            null));
        }
    }

    Petition received() {
        return receivedAt(Occasion.NO_MEETING);
    }

    Petition fromVoters() {
        return receivedAt("voter_contact");
    }

    private Petition receivedAt(String kind) {
        var matter =
                new Matter(
                        new PetitionId(UUID.randomUUID()),
                        PetitionClass.PETITION,
                        "GT",
                        Cast.NAM_MAU,
                        "Nâng cấp đường vào thôn",
                        "spoken",
                        null);
        var occasion =
                new Occasion(
                        null,
                        UnitLevel.PROVINCE,
                        kind,
                        PartialDate.of(LocalDate.of(2017, 5, 25)),
                        Cast.PROVINCE,
                        "06");
        return read(petitions.receive(Cast.BAC_KAN, matter, occasion, OFFICE).code());
    }

    Petition sent(DueBy by) {
        var petition = received();
        sending.refer(petition, petition.acts(), Cast.TRANSPORT, by, OFFICE);
        return read(petition);
    }

    void answered(Petition petition) {
        var answer = new Answer("settled_by_action", "Đã làm xong", null, null, false, null);
        var now = read(petition);
        var proposed = drafts.propose(now, now.acts(), answer, AGENCY);
        var open = proposed.petition();
        drafts.approve(open, open.acts(), proposed.draft().id(), HEAD);
    }

    Petition read(Petition petition) {
        return read(petition.standing().code());
    }

    private Petition read(String code) {
        return petitions.published(code).orElseThrow();
    }

    MatterDeadline deadline(Petition petition) {
        return deadlines.of(Cast.BAC_KAN, petition.standing().id()).orElseThrow();
    }

    List<RecordedAct> history(Petition petition) {
        return petitions.history(Cast.BAC_KAN, petition.standing().id());
    }

    List<Act> acts(Petition petition) {
        return history(petition).stream().map(RecordedAct::act).toList();
    }
}
