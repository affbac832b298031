package vn.doithoai;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import vn.doithoai.access.Account;
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
/// Bể district, who works there, and one dialogue of 25 May 2017; beside it Quảng Ninh, a realm of
/// its own. A test says `@Import(Cast.class)`. Ids are fixed and older than any a test makes.
public class Cast {
    public static final Realm BAC_KAN = new Realm("06");
    public static final Realm QUANG_NINH = new Realm("22");
    public static final UnitId PROVINCE = new UnitId("06");
    public static final UnitId BA_BE = new UnitId("061");
    public static final UnitId NAM_MAU = new UnitId("01909");
    public static final String PASSWORD = "mot-cau-du-dai-2021";
    public static final OrganisationId OFFICE = new OrganisationId(new UUID(0, 1));
    public static final OrganisationId TRANSPORT = new OrganisationId(new UUID(0, 2));
    public static final OrganisationId BA_BE_OFFICE = new OrganisationId(new UUID(0, 3));
    public static final OrganisationId QUANG_NINH_OFFICE = new OrganisationId(new UUID(0, 4));

    private final Realms realms;
    private final Organisations organisations;
    private final Accounts accounts;
    private final ObjectProvider<Meetings> meetings;

    // A test of one module may know no meetings.
    public Cast(
            Realms realms,
            Organisations organisations,
            Accounts accounts,
            ObjectProvider<Meetings> meetings) {
        this.realms = realms;
        this.organisations = organisations;
        this.accounts = accounts;
        this.meetings = meetings;
    }

    /// The realm with its organisations; once a database.
    public void enter() {
        realms.add(new RealmEntry(BAC_KAN, "BK", PROVINCE, "Tỉnh Bắc Kạn", false));
        add(BAC_KAN, OFFICE, OrganisationKind.PEOPLES_COMMITTEE, "Văn phòng UBND tỉnh", PROVINCE);
        add(BAC_KAN, TRANSPORT, OrganisationKind.DEPARTMENT, "Sở Giao thông vận tải", PROVINCE);
        add(BAC_KAN, BA_BE_OFFICE, OrganisationKind.PEOPLES_COMMITTEE, "UBND huyện Ba Bể", BA_BE);
    }

    /// The realm next door; once a database.
    public void enterNextDoor() {
        var unit = new UnitId("22");
        realms.add(new RealmEntry(QUANG_NINH, "QN", unit, "Tỉnh Quảng Ninh", false));
        add(QUANG_NINH, QUANG_NINH_OFFICE, OrganisationKind.DEPARTMENT, "Văn phòng", unit);
    }

    private void add(
            Realm realm, OrganisationId id, OrganisationKind kind, String name, UnitId unit) {
        var day = LocalDate.of(1997, 1, 1);
        organisations.add(new Organisation(id, realm, kind, name, unit, day, null, null));
    }

    /// Ada writes for the province's office: signs in as `ada`.
    public Actor ada() {
        return open("ada", Role.OFFICE, OFFICE, "06");
    }

    /// Bình answers for the transport department: signs in as `binh`.
    public Actor binh() {
        return open("binh", Role.AGENCY, TRANSPORT, "06");
    }

    /// Hương is head of the transport department: signs in as `huong`.
    public Actor huong() {
        return open("huong", Role.HEAD, TRANSPORT, "06");
    }

    /// Giao clears texts for the public: signs in as `giao`.
    public Actor giao() {
        return open("giao", Role.EDITOR, OFFICE, "06");
    }

    /// Hoa looks for the Front: signs in as `hoa`.
    public Actor hoa() {
        return open("hoa", Role.FRONT, OFFICE, "06");
    }

    /// Lan leads the province: signs in as `lan`.
    public Actor lan() {
        return open("lan", Role.LEADER, OFFICE, "06");
    }

    /// Chi writes for the office of Ba Bể: signs in as `chi`.
    public Actor chi() {
        return open("chi", Role.OFFICE, BA_BE_OFFICE, "06/061");
    }

    /// Dung keeps the accounts of the province: signs in as `dung`.
    public Actor dung() {
        return open("dung", Role.ADMINISTRATOR, OFFICE, "06");
    }

    /// Giang keeps the accounts of Ba Bể: signs in as `giang`.
    public Actor giang() {
        return open("giang", Role.ADMINISTRATOR, BA_BE_OFFICE, "06/061");
    }

    /// Khanh keeps the accounts next door: signs in as `khanh`.
    public Actor khanh() {
        var wanted = wanted(QUANG_NINH, "khanh", Role.ADMINISTRATOR, QUANG_NINH_OFFICE, "22");
        return accounts.open(wanted, PASSWORD, null);
    }

    /// One more of Bắc Kạn, under a name of the test's own.
    public Actor open(String name, Role role, OrganisationId body, String path) {
        return accounts.open(wanted(BAC_KAN, name, role, body, path), PASSWORD, null);
    }

    public static NewAccount wanted(
            Realm realm, String name, Role role, OrganisationId body, String path) {
        return new NewAccount(realm, name, name, "Chuyên viên", role, body, path);
    }

    /// In the first of their posts.
    public Actor acting(String signInName) {
        return accounts.acting(signInName).orElseThrow();
    }

    public Account account(String signInName) {
        return accounts.withName(signInName).orElseThrow();
    }

    /// The province's dialogue of 25 May 2017.
    public Meeting dialogue(Actor by) {
        return meetings.getObject().record(BAC_KAN, minutes(new UUID(0, 10)), by);
    }

    /// Of a dialogue that day, under an id of the test's own.
    public static Minutes minutes(UUID id) {
        return new Minutes(
                new MeetingId(id),
                "regular",
                PROVINCE,
                "Đối thoại với Nhân dân",
                Organiser.UNNAMED,
                Counterpart.UNNAMED,
                Held.on(PartialDate.of(LocalDate.of(2017, 5, 25))),
                new Turnout(null, 60),
                List.of(new Chair("Nguyễn Văn An", "Chủ tịch UBND tỉnh")),
                List.of());
    }
}
