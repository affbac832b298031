package vn.doithoai.suggestion;

import java.time.LocalDate;
import java.util.UUID;
import vn.doithoai.access.AccountId;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Role;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.OrganisationKind;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.petition.Matter;
import vn.doithoai.petition.Occasion;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.Standing;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Realm;

/// Two provinces, two bodies of one, and people who raise matters there.
record SuggestionCast(Petitions petitions, Organisations organisations, Realms realms) {
    static final Realm BAC_KAN = new Realm("06");
    static final Realm HA_GIANG = new Realm("02");
    static final UnitId NAM_MAU = new UnitId("01909");
    static final UnitId BA_BE_TODAY = new UnitId("01906@20250701");
    static final LocalDate DAY = LocalDate.of(2020, 5, 25);
    static final OrganisationId OFFICE = new OrganisationId(new UUID(7, 1));
    static final OrganisationId TRANSPORT = new OrganisationId(new UUID(7, 2));
    static final Actor ADA = actor(BAC_KAN, "06");

    void twoRealms() {
        if (realms.withCode("06").isEmpty()) {
            realms.add(new RealmEntry(BAC_KAN, "BK", new UnitId("06"), "Tỉnh Bắc Kạn", false));
            realms.add(new RealmEntry(HA_GIANG, "HG", new UnitId("02"), "Tỉnh Hà Giang", false));
            organisations.add(body(OFFICE, "Văn phòng UBND tỉnh"));
            organisations.add(body(TRANSPORT, "Sở Giao thông vận tải"));
        }
    }

    private static Organisation body(OrganisationId id, String name) {
        return new Organisation(
                id,
                BAC_KAN,
                OrganisationKind.DEPARTMENT,
                name,
                new UnitId("06"),
                LocalDate.of(1997, 1, 1),
                null,
                null);
    }

    static Actor actor(Realm realm, String path) {
        return new Actor(realm, new AccountId(new UUID(7, 9)), "Ada", Role.OFFICE, OFFICE, path);
    }

    Petition received(String text, UnitId place, LocalDate day, String topic) {
        return read(receive(BAC_KAN, "06", text, place, day, topic));
    }

    /// Words weigh by how rare they are: without others there is nothing rare.
    void others(Realm realm, String unit, UnitId place) {
        for (int i = 0; i < 12; i++) {
            receive(realm, unit, "Sổ sách kế toán của tổ vay vốn số " + i, place, DAY, "NN");
        }
    }

    Petition received(String text) {
        return received(text, NAM_MAU, DAY, "GT");
    }

    Standing receive(
            Realm realm, String unit, String text, UnitId place, LocalDate day, String topic) {
        var matter =
                new Matter(
                        new PetitionId(UUID.randomUUID()),
                        PetitionClass.PETITION,
                        topic,
                        place,
                        text,
                        "spoken",
                        null);
        var occasion =
                new Occasion(
                        null,
                        UnitLevel.PROVINCE,
                        Occasion.NO_MEETING,
                        PartialDate.of(day),
                        new UnitId(unit),
                        unit);
        return petitions.receive(realm, matter, occasion, actor(realm, unit));
    }

    Petition read(Standing standing) {
        return petitions.published(standing.code()).orElseThrow();
    }
}
