package vn.doithoai;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.doithoai.access.Accounts;
import vn.doithoai.access.Actor;
import vn.doithoai.access.NewAccount;
import vn.doithoai.access.Role;
import vn.doithoai.meeting.Chair;
import vn.doithoai.meeting.Counterpart;
import vn.doithoai.meeting.Held;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.meeting.MeetingId;
import vn.doithoai.meeting.Meetings;
import vn.doithoai.meeting.Minutes;
import vn.doithoai.meeting.Organiser;
import vn.doithoai.meeting.Turnout;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.OrganisationKind;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Realm;

/// The few everybody knows: Bắc Kạn with its office and its transport department, the office of Ba
/// Bể district, and one dialogue of 25 May 2017. A test says `@Import(Cast.class)`. Ids are fixed
/// and older than any a test makes.
public class Cast {
    public static final Realm BAC_KAN = new Realm("06");
    public static final UnitId PROVINCE = new UnitId("06");
    public static final UnitId BA_BE = new UnitId("061");
    public static final UnitId NAM_MAU = new UnitId("01909");
    public static final String PASSWORD = "mot-cau-du-dai-2021";
    public static final OrganisationId OFFICE = new OrganisationId(new UUID(0, 1));
    public static final OrganisationId TRANSPORT = new OrganisationId(new UUID(0, 2));
    public static final OrganisationId BA_BE_OFFICE = new OrganisationId(new UUID(0, 3));

    private final Realms realms;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Meetings meetings;

    public Cast(Realms realms, Organisations organisations, Accounts accounts, Meetings meetings) {
        this.realms = realms;
        this.organisations = organisations;
        this.accounts = accounts;
        this.meetings = meetings;
    }

    /// The realm with its organisations; once a database.
    public void enter() {
        realms.add(new RealmEntry(BAC_KAN, "BK", PROVINCE, "Tỉnh Bắc Kạn", false));
        add(OFFICE, OrganisationKind.PEOPLES_COMMITTEE, "Văn phòng UBND tỉnh", PROVINCE);
        add(TRANSPORT, OrganisationKind.DEPARTMENT, "Sở Giao thông vận tải", PROVINCE);
        add(BA_BE_OFFICE, OrganisationKind.PEOPLES_COMMITTEE, "UBND huyện Ba Bể", BA_BE);
    }

    private void add(OrganisationId id, OrganisationKind kind, String name, UnitId unit) {
        organisations.add(
                new Organisation(
                        id, BAC_KAN, kind, name, unit, LocalDate.of(1997, 1, 1), null, null));
    }

    /// Ada writes for the province's office: signs in as `ada`.
    public Actor ada() {
        return open("ada", Role.OFFICE, OFFICE, "06");
    }

    /// Bình answers for the transport department: signs in as `binh`.
    public Actor binh() {
        return open("binh", Role.AGENCY, TRANSPORT, "06");
    }

    /// Chi writes for the office of Ba Bể: signs in as `chi`.
    public Actor chi() {
        return open("chi", Role.OFFICE, BA_BE_OFFICE, "06/061");
    }

    /// Dung keeps the accounts and tokens of the province: signs in as `dung`.
    public Actor dung() {
        return open("dung", Role.ADMINISTRATOR, OFFICE, "06");
    }

    private Actor open(String name, Role role, OrganisationId body, String path) {
        var wanted = new NewAccount(BAC_KAN, name, name, "Chuyên viên", role, body, path);
        return accounts.open(wanted, PASSWORD, null);
    }

    /// The province's dialogue of 25 May 2017.
    public Meeting dialogue(Actor by) {
        return meetings.record(
                BAC_KAN,
                new Minutes(
                        new MeetingId(new UUID(0, 10)),
                        "regular",
                        PROVINCE,
                        "Đối thoại với Nhân dân",
                        Organiser.UNNAMED,
                        Counterpart.UNNAMED,
                        Held.on(PartialDate.of(LocalDate.of(2017, 5, 25))),
                        new Turnout(null, 60),
                        List.of(new Chair("Nguyễn Văn An", "Chủ tịch UBND tỉnh")),
                        List.of()),
                by);
    }
}
