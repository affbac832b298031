package vn.doithoai.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.doithoai.FreshDatabase;
import vn.doithoai.TestParts;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.Unit;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Refused.Refusal;

/// An installation nobody has set up: first what is refused, then the race of several first
/// visitors, then what is too late.
@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
@FreshDatabase
@Import(TestParts.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetUpModuleTest {
    private static final LocalDate BEFORE = LocalDate.of(2021, 4, 29);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);
    private static final String PASSWORD = "Suối chảy qua đèo";
    private static final int VISITORS = 8;

    @Autowired SetUp setUp;
    @Autowired SetUpWord word;
    @Autowired Realms realms;
    @Autowired Accounts accounts;
    @Autowired OwnPosts own;
    @Autowired JdbcClient db;

    private FirstSetUp wish(String signInName) {
        return new FirstSetUp(
                printed(),
                "06",
                "bk",
                "Văn phòng",
                "An",
                "Quản trị",
                "Chuyên viên",
                signInName,
                PASSWORD,
                PASSWORD);
    }

    /// What stands on the terminal while nothing is set up.
    private String printed() {
        return word.atStart().stream()
                .map(said -> said.values().getFirst().toString())
                .findFirst()
                .orElse("");
    }

    private long rows() {
        return db.sql(
                        """
                        select (select count(*) from organisation_realm)
                             + (select count(*) from organisation_body)
                             + (select count(*) from access_sign_in_name)
                             + (select count(*) from access_account)
                        """)
                .query(Long.class)
                .single();
    }

    @Test
    @Order(1)
    void theProvincesOfTheDayAreOffered() {
        assertThat(setUp.provinces(BEFORE)).hasSize(63).extracting(Unit::code).contains("06");
        assertThat(setUp.provinces(AFTER)).hasSize(34).extracting(Unit::code).doesNotContain("06");
    }

    @ParameterizedTest
    @Order(1)
    @CsvSource({
        "word,'',access.set_up_word_wrong",
        "word,AAAA-AAAA-AAAA,access.set_up_word_wrong",
        "province,'',access.province_unknown",
        "province,061,access.province_unknown",
        "province,01909,access.province_unknown",
        "province,99,access.province_unknown",
        "prefix,'',access.prefix_unfit",
        "prefix,B,access.prefix_unfit",
        "prefix,BKK,access.prefix_unfit",
        "prefix,ĐT,access.prefix_unfit",
        "prefix,B1,access.prefix_unfit",
        "body,' ',access.empty",
        "name,'\u200b',access.empty",
        "post,'',access.empty",
        "officePost,'\u200b',access.empty",
        "signInName,quản trị,access.sign_in_name_unfit",
        "password,ngắn quá,access.password_length",
        "password,xin-chao-quantri,access.password_holds_name",
        "passwordAgain,Suối chảy qua đẻo,access.passwords_differ"
    })
    void whatIsWrongIsNamedAndNothingKept(String field, String typed, String code) {
        assertThat(refusals(with(field, typed)))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, code));
        assertThat(rows()).isZero();
        assertThat(setUp.wanted()).isTrue();
    }

    private FirstSetUp with(String field, String typed) {
        UnaryOperator<String> of =
                name ->
                        name.equals(field)
                                        || field.equals("password") && name.equals("passwordAgain")
                                ? typed
                                : switch (name) {
                                    case "word" -> printed();
                                    case "province" -> "06";
                                    case "prefix" -> "BK";
                                    case "signInName" -> "quantri";
                                    case "password", "passwordAgain" -> PASSWORD;
                                    default -> "Văn phòng";
                                };
        return new FirstSetUp(
                of.apply("word"),
                of.apply("province"),
                of.apply("prefix"),
                of.apply("body"),
                of.apply("name"),
                of.apply("post"),
                of.apply("officePost"),
                of.apply("signInName"),
                of.apply("password"),
                of.apply("passwordAgain"));
    }

    private List<Refusal> refusals(FirstSetUp wish) {
        try {
            setUp.with(wish, BEFORE);
            throw new AssertionError("set up: " + wish);
        } catch (Refused refused) {
            return refused.refusals();
        }
    }

    @Test
    @Order(1)
    void everythingWrongIsNamedAtOnce() {
        assertThat(refusals(new FirstSetUp("", "", "", "", "", "", "", "", "", "x")))
                .extracting(Refusal::field)
                .containsExactly(
                        "word",
                        "province",
                        "prefix",
                        "body",
                        "name",
                        "post",
                        "officePost",
                        "signInName",
                        "password",
                        "passwordAgain");
        assertThat(rows()).isZero();
    }

    @Test
    @Order(1)
    void theWordIsReadAsPeopleTypeIt() {
        assertThat(printed()).matches("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}");
        for (var typed : List.of(printed(), printed().toLowerCase(Locale.ROOT), bare())) {
            assertThatCode(() -> word.checked(typed)).doesNotThrowAnyException();
        }
        assertThatThrownBy(() -> word.checked(printed().substring(1)))
                .hasMessageContaining("access.set_up_word_wrong");
    }

    private String bare() {
        return " " + printed().replace("-", " ");
    }

    @Test
    @Order(1)
    void everyStartHasAWordOfItsOwn() {
        var other = new SetUpWord(realms).atStart().getFirst().values().getFirst().toString();
        assertThatThrownBy(() -> word.checked(other))
                .hasMessageContaining("access.set_up_word_wrong");
    }

    @Test
    @Order(2)
    void ofManyFirstVisitorsOneSetsUp() throws Exception {
        try (var pool = Executors.newFixedThreadPool(VISITORS)) {
            var visits =
                    IntStream.range(0, VISITORS)
                            .mapToObj(n -> wish("quantri." + n))
                            .<Callable<String>>map(wish -> () -> visit(wish))
                            .toList();
            var answers =
                    pool.invokeAll(visits).stream()
                            .map(java.util.concurrent.Future::resultNow)
                            .toList();
            assertThat(answers).containsOnlyOnce("done");
            assertThat(answers.stream().filter("access.already_set_up"::equals))
                    .hasSize(VISITORS - 1);
        }
        assertThat(realms.all()).hasSize(1);
        assertThat(rows()).isEqualTo(4);
        assertThat(setUp.wanted()).isFalse();
    }

    private String visit(FirstSetUp wish) {
        try {
            setUp.with(wish, BEFORE);
            return "done";
        } catch (Refused refused) {
            return refused.refusals().getFirst().code();
        }
    }

    @Test
    @Order(3)
    void theFirstAccountKeepsTheWholeProvince() {
        var first =
                IntStream.range(0, VISITORS)
                        .mapToObj(n -> accounts.acting("QuanTri." + n))
                        .flatMap(java.util.Optional::stream)
                        .toList();
        assertThat(first).hasSize(1);
        assertThat(first.getFirst().role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(first.getFirst().path()).isEqualTo("06");
        assertThat(own.today(first.getFirst()))
                .extracting(held -> held.post().role())
                .containsExactly(Role.ADMINISTRATOR, Role.OFFICE);
        assertThat(word.atStart()).isEmpty();
        assertThat(realms.main().orElseThrow().prefix()).isEqualTo("BK");
        assertThat(realms.main().orElseThrow().name()).isEqualTo("Tỉnh Bắc Kạn");
    }

    @Test
    @Order(3)
    void whoeverComesLaterIsTooLate() {
        assertThatThrownBy(() -> setUp.with(wish("muon"), BEFORE))
                .hasMessageContaining("access.already_set_up");
        assertThat(rows()).isEqualTo(4);
    }
}
