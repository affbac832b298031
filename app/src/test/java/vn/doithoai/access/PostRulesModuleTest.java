package vn.doithoai.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.doithoai.Cast;
import vn.doithoai.FreshDatabase;
import vn.doithoai.TestParts;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Refused;

/// What an administrator may not do with a post: out of order, out of reach, twice.
@FreshDatabase
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@Import({Cast.class, TestParts.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostRulesModuleTest extends PostsCase {
    PostRulesModuleTest(@Autowired Cast cast) {
        super(cast);
    }

    @ParameterizedTest
    @CsvSource({
        "28/4/2021, '', access.term_in_the_past",
        "2/6/2021, 1/6/2021, access.term_ends_before_it_begins",
        "31/5/2021, '', access.post_is_held",
        "'', 29/4/2021, access.post_is_held",
        "31/2/2021, '', date.wrong"
    })
    void aPostIsNotGivenSo(String first, String last, String code) {
        refused(code, () -> desk.give(post, term(deputy, first, last, ""), dung));
        assertThat(posts.one(post, dung).holdings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "4/5/2021, '', 12/QĐ, access.substitution_without_end",
        "4/5/2021, 1/6/2021, 12/QĐ, access.substitution_outlasts_holder",
        "1/6/2021, 2/6/2021, 12/QĐ, access.nobody_to_stand_in_for",
        "4/5/2021, 7/5/2021, '', access.empty"
    })
    void nobodyStandsInSo(String first, String last, String document, String code) {
        refused(code, () -> desk.substitute(post, term(deputy, first, last, document), dung));
        assertThat(posts.one(post, dung).holdings()).hasSize(1);
    }

    @Test
    void nobodyStandsInForThemselves() {
        refused(
                "access.substitute_is_holder",
                () -> desk.substitute(post, term(holder, "", "1/5/2021", "1/QĐ"), dung));
    }

    @Test
    void ofTwoAtOnceOneGetsThePost() throws Exception {
        Callable<Boolean> give =
                () -> {
                    try {
                        desk.give(post, term(deputy, "1/7/2021", "", ""), dung);
                        return true;
                    } catch (Refused _) {
                        return false;
                    }
                };
        try (var hands = Executors.newFixedThreadPool(4)) {
            var given = hands.invokeAll(List.of(give, give, give, give));
            int count = 0;
            for (var one : given) {
                count += one.get() ? 1 : 0;
            }
            assertThat(count).isEqualTo(1);
        }
    }

    /// Whoever set the installation up leaves the office to others once they are there.
    @Test
    void anAdministratorLeavesAnotherPostOfTheirs() {
        desk.give(post, term(dung, "1/7/2021", "", ""), dung);
        var own =
                posts.one(post, dung).holdings().stream()
                        .filter(one -> one.account().equals(dung.account()))
                        .findFirst()
                        .orElseThrow();
        desk.end(post, own.id().toString(), "", dung);
        assertThat(posts.one(post, dung).holderOn(LocalDate.of(2021, 7, 2))).isEmpty();
    }

    @Test
    void nobodyEndsTheirOwnPost() {
        var mine =
                posts.all(dung).stream()
                        .filter(life -> life.post().role() == Role.ADMINISTRATOR)
                        .filter(life -> life.post().path().equals("06"))
                        .findFirst()
                        .orElseThrow();
        var holding = mine.holdings().getFirst().id().toString();
        refused("access.not_your_own_post", () -> desk.end(mine.post().id(), holding, "", dung));
    }

    @Test
    void aPostOutOfReachIsNotThere() {
        for (var act :
                List.<ThrowingCallable>of(
                        () -> posts.one(post, giang),
                        () -> desk.give(post, term(deputy, "1/6/2021", "", ""), giang),
                        () -> desk.substitute(post, term(deputy, "", "1/5/2021", "1"), giang),
                        () -> desk.end(post, holding(holder), "", giang))) {
            assertThatThrownBy(act).isInstanceOf(Absent.class);
        }
    }

    /// A new password would open the post of the province too.
    @Test
    void whoHoldsAPostAboveIsKeptAbove() {
        var local =
                cast.open(
                        "noi.bo." + NUMBER.incrementAndGet(),
                        Role.OFFICE,
                        Cast.BA_BE_OFFICE,
                        "06/061");
        assertThat(kept.one(local.account(), giang)).isPresent();
        desk.give(post, term(local, "1/6/2021", "30/6/2021", ""), dung);
        assertThat(kept.one(local.account(), giang)).isEmpty();
        assertThat(kept.one(local.account(), dung)).isPresent();
        clock.setTo(LocalDate.of(2021, 7, 1));
        assertThat(kept.one(local.account(), giang)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"'', 06/061", "061, 06/061", "01909, 06/061/01909"})
    void aPostMayReachAPart(String unit, String path) {
        var form = new PostForm("Cán bộ", "office", Cast.BA_BE_OFFICE.toString(), unit);
        assertThat(desk.create(form, dung).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({"06", "060", "22", "x"})
    void aPostReachesNoPartOfAnother(String unit) {
        var form = new PostForm("Cán bộ", "office", Cast.BA_BE_OFFICE.toString(), unit);
        refused("access.part_of_another", () -> desk.create(form, dung));
    }
}
