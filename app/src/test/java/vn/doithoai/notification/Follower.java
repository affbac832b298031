package vn.doithoai.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.doithoai.access.AccountId;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Role;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Handling;
import vn.doithoai.petition.Lineage;
import vn.doithoai.petition.Matter;
import vn.doithoai.petition.Occasion;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.PetitionHandled;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.Stage;
import vn.doithoai.petition.Standing;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Realm;

/// A province, a matter somebody follows, and an office that does things with it.
record Follower(Petitions petitions, Lineage lineage, Realms realms) {
    static final Realm BAC_KAN = new Realm("06");
    static final String TEXT = "Bà Hoàng Thị Mẩy ở thôn Pác Ngòi xin sửa cầu";
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final OrganisationId OFFICE = new OrganisationId(new UUID(9, 1));
    private static final Actor ADA =
            new Actor(BAC_KAN, new AccountId(new UUID(9, 2)), "Ada", Role.OFFICE, OFFICE, "06");

    Followed matter() {
        if (realms.withCode("06").isEmpty()) {
            realms.add(new RealmEntry(BAC_KAN, "BK", new UnitId("06"), "Tỉnh Bắc Kạn", false));
        }
        var matter =
                new Matter(
                        new PetitionId(UUID.randomUUID()),
                        PetitionClass.PETITION,
                        "GT",
                        new UnitId("01909"),
                        TEXT,
                        "spoken",
                        null);
        var occasion =
                new Occasion(
                        null,
                        UnitLevel.PROVINCE,
                        Occasion.NO_MEETING,
                        PartialDate.of(DAY),
                        new UnitId("06"),
                        "06");
        return Followed.of(petitions.receive(BAC_KAN, matter, occasion, ADA));
    }

    void merged(Followed matter, Followed into) {
        lineage.merge(petitions.published(matter.code()).orElseThrow(), into.code(), ADA);
    }

    /// The agency's name and the words of the act stay inside.
    Standing guided(Followed matter) {
        var seen = petitions.published(matter.code()).orElseThrow();
        return petitions.handle(seen, new Handling.Bare(Act.GUIDE), ADA).standing();
    }

    /// What the second act of the matter told, told again.
    static PetitionHandled guidedOnce(Followed matter, Instant at) {
        var act = new Handling.Bare(Act.GUIDE);
        return new PetitionHandled(BAC_KAN, matter.code(), 2, act, Stage.CLOSED, Map.of(), at);
    }
}
