package vn.doithoai.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.Cast.PASSWORD;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.doithoai.Cast;
import vn.doithoai.FreshDatabase;
import vn.doithoai.TestParts;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Refused.Refusal;

/// What people type into the forms of administration, and what becomes of it.
@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
@FreshDatabase
@Import({TestParts.class, Cast.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormsModuleTest {
    private static final List<String> FIELDS =
            List.of(
                    "signInName",
                    "name",
                    "post",
                    "role",
                    "organisation",
                    "password",
                    "passwordAgain");

    @Autowired Cast cast;
    @Autowired AdministrationDesk desk;
    @Autowired Bodies bodies;
    @Autowired Accounts accounts;
    @Autowired SignIn signIn;
    @Autowired JdbcClient db;

    private Actor dung;

    @BeforeAll
    void theCastEnters() {
        cast.enter();
        dung = cast.dung();
    }

    /// A good form, but for one field.
    private static AccountForm form(String field, String typed) {
        var values =
                new String[] {
                    "nong.binh",
                    "Nông Văn Bình",
                    "Chuyên viên",
                    "agency",
                    Cast.TRANSPORT.toString(),
                    PASSWORD,
                    PASSWORD
                };
        values[FIELDS.indexOf(field)] = typed;
        if (field.equals("password")) {
            values[FIELDS.indexOf("passwordAgain")] = typed;
        }
        return form(values);
    }

    private static AccountForm form(String... values) {
        return new AccountForm(
                values[0], values[1], values[2], values[3], values[4], values[5], values[6]);
    }

    private long rows() {
        return db.sql(
                        """
                        select (select count(*) from access_sign_in_name)
                             + (select count(*) from access_account)
                             + (select count(*) from organisation_body)
                        """)
                .query(Long.class)
                .single();
    }

    private static List<Refusal> refusals(Runnable act) {
        try {
            act.run();
            throw new AssertionError("not refused");
        } catch (Refused refused) {
            return refused.refusals();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "signInName,'',access.sign_in_name_unfit",
        "signInName,Nông Bình,access.sign_in_name_unfit",
        "signInName,dung,access.sign_in_name_taken",
        "signInName,DUNG\u200b,access.sign_in_name_taken",
        "name,' \u00a0\u200b',access.empty",
        "post,'\u0000',access.empty",
        "role,'',access.not_chosen",
        "role,root,access.not_chosen",
        "role,ADMINISTRATOR,access.not_chosen",
        "organisation,'',access.not_chosen",
        "organisation,abc,access.not_chosen",
        "organisation,00000000-0000-0000-0000-0000000000ff,access.not_chosen",
        "password,một hai ba,access.password_length",
        "password,tôi là Nong.Binh đây,access.password_holds_name",
        "password,ababababababab,access.password_monotonous",
        "passwordAgain,mot-cau-du-dai-2022,access.passwords_differ"
    })
    void oneSlipIsNamedByItsField(String field, String typed, String code) {
        long before = rows();
        assertThat(refusals(() -> desk.open(form(field, typed), dung)))
                .extracting(refusal -> refusal.field() + " " + refusal.code())
                .containsExactly(field + " " + code);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void allSlipsAreNamedAtOnce() {
        assertThat(refusals(() -> desk.open(form("", "", "", "", "", "", "x"), dung)))
                .extracting(Refusal::field)
                .containsExactlyInAnyOrderElementsOf(FIELDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "post"})
    void aLineHolds200Letters(String field) {
        var longest = "ố".repeat(200);
        var decomposed = Normalizer.normalize(longest, Normalizer.Form.NFD);
        for (var typed : List.of(longest + "a", decomposed + "a", "x".repeat(100_000))) {
            assertThat(refusals(() -> desk.open(form(field, typed), dung)))
                    .containsExactly(new Refusal("access.too_long", field, List.of((Object) 200)));
        }
        var values = form(field, decomposed);
        var name = "dai." + field;
        desk.open(
                new AccountForm(
                        name,
                        values.name(),
                        values.post(),
                        values.role(),
                        values.organisation(),
                        PASSWORD,
                        PASSWORD),
                dung);
        var kept = accounts.withName(name).orElseThrow();
        assertThat(Stream.of(kept.name(), title(name))).contains(longest);
    }

    @Test
    void whatIsCopiedFromElsewhereIsKeptClean() {
        var name = Normalizer.normalize("Nông  Thị\u00a0Huệ\u200b", Normalizer.Form.NFD);
        desk.open(
                form(
                        "hue.nong",
                        "\ufeff " + name,
                        "Chuyên\tviên 😀",
                        "office",
                        Cast.OFFICE.toString(),
                        PASSWORD,
                        PASSWORD),
                dung);
        var kept = accounts.withName("hue.nong").orElseThrow();
        assertThat(kept.name()).isEqualTo("Nông Thị Huệ");
        assertThat(title("hue.nong")).isEqualTo("Chuyên viên 😀");
    }

    @Test
    void aPasswordIsTheSameFromEveryKeyboard() {
        var nfc = "Suối chảy qua đèo";
        var nfd = Normalizer.normalize(nfc, Normalizer.Form.NFD);
        desk.open(
                form("hai.ban.phim", "Hà", "Thư ký", "office", Cast.OFFICE.toString(), nfd, nfc),
                dung);
        assertThat(signIn.with("hai.ban.phim", nfc, "192.0.2.1")).isNotNull();
        assertThat(signIn.with("hai.ban.phim", nfd, "192.0.2.1")).isNotNull();
        assertThatThrownBy(() -> signIn.with("hai.ban.phim", "Suoi chay qua deo", "192.0.2.1"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void everyRoleCanBeGiven() {
        for (var role : Role.values()) {
            var name = "vai." + role.word();
            var given =
                    desk.open(
                            form(
                                    name,
                                    "An",
                                    "Cán bộ",
                                    role.word(),
                                    Cast.OFFICE.toString(),
                                    PASSWORD,
                                    PASSWORD),
                            dung);
            assertThat(given.role()).isEqualTo(role);
            assertThat(accounts.acting(name).orElseThrow().role()).isEqualTo(role);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'',Sở Y tế,06,kind,access.not_chosen",
        "ministry,Sở Y tế,06,kind,access.not_chosen",
        "department,' ',06,name,access.empty",
        "department,Sở Y tế,'',unit,access.not_chosen",
        "department,Sở Y tế,22,unit,access.not_chosen",
        "department,Sở Giao thông vận tải,06,name,access.body_exists",
        "department,Sở  Giao thông vận tải\u200b,06,name,access.body_exists"
    })
    void aBodyIsRefusedByItsField(
            String kind, String name, String unit, String field, String code) {
        long before = rows();
        assertThat(refusals(() -> bodies.enter(new OrganisationForm(kind, name, unit), dung)))
                .extracting(refusal -> refusal.field() + " " + refusal.code())
                .containsExactly(field + " " + code);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aBodyOfAHundredThousandLettersIsRefused() {
        var name = "Sở ".repeat(50_000);
        assertThat(refusals(() -> bodies.enter(new OrganisationForm("other", name, "06"), dung)))
                .extracting(Refusal::code)
                .containsExactly("access.too_long");
    }

    @Test
    void theDistrictEntersBodiesBelowItself() {
        var giang = cast.giang();
        bodies.enter(new OrganisationForm("front", "Ủy ban MTTQ xã", "01909"), giang);
        assertThat(bodies.choices(giang))
                .extracting(choice -> choice.body().name())
                .contains("Ủy ban MTTQ xã");
        for (var elsewhere : Arrays.asList("06", "062", "22")) {
            var form = new OrganisationForm("front", "Ủy ban MTTQ", elsewhere);
            assertThat(refusals(() -> bodies.enter(form, giang)))
                    .extracting(Refusal::field)
                    .containsExactly("unit");
        }
    }

    @Test
    void noFormShowsAPasswordInItsText() {
        assertThat(form("name", "An").toString()).contains("nong.binh").doesNotContain(PASSWORD);
        var wish = new FirstSetUp("7K", "06", "", "", "", "", "", "an.an", PASSWORD, PASSWORD);
        assertThat(wish.toString()).contains("an.an").doesNotContain(PASSWORD, "7K");
        var known = new Credentials(cast.account("dung"), "$2a$04$hash", 1);
        assertThat(known.toString()).contains("dung").doesNotContain("hash");
    }

    private String title(String signInName) {
        return Objects.requireNonNull(cast.acting(signInName).inPost()).title();
    }
}
