package vn.doithoai.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.TestClock;
import vn.doithoai.petition.Kinship;
import vn.doithoai.petition.Lineage;
import vn.doithoai.referral.Extensions;
import vn.doithoai.referral.KeptExtension.MoreTime;
import vn.doithoai.referral.Promises;
import vn.doithoai.referral.Troupe;
import vn.doithoai.referral.Verdicts;

/// Two matters wait past 20 May 2021, a contested one past 17 May, one promise is broken, one
/// matter is an old one again, more time is asked for one. Lan leads, Hoa looks.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupervisionPagesTest {
    private static final String SEEN = "Đường mới rải được một đoạn ngắn";

    @Autowired Portal lan;
    @Autowired Portal hoa;
    @Autowired Portal binh;
    @Autowired Portal visitor;
    @Autowired TestClock clock;

    @BeforeAll
    void curtain(
            @Autowired Troupe troupe,
            @Autowired Verdicts verdicts,
            @Autowired Promises promises,
            @Autowired Lineage lineage,
            @Autowired Extensions extensions) {
        troupe.enter();
        troupe.accepted();
        var waits = troupe.accepted();
        var more = new MoreTime(5, "Chờ kết quả đo đạc", "Quyết định 33/2017/QĐ-TTg");
        extensions.ask(waits, waits.acts(), more, troupe.is("binh"));
        var said = troupe.answered("explained");
        verdicts.contest(said, said.acts(), "Chưa làm", Troupe.PETITIONER);
        var going = troupe.answered("no_means");
        var until = LocalDate.of(2021, 5, 10);
        promises.promise(going, going.acts(), until, "Sẽ làm", troupe.is("binh"));
        var old = troupe.received();
        lineage.link(old, said.standing().code(), Kinship.RECURRING, troupe.is("ada"));
        lan.signIn("lan", Cast.PASSWORD);
        hoa.signIn("hoa", Cast.PASSWORD);
        binh.signIn("binh", Cast.PASSWORD);
    }

    @BeforeEach
    void inJune() {
        clock.setTo(LocalDate.of(2021, 6, 1));
    }

    @Test
    void everyNumberOfTheLeaderLeadsToAsManyMatters() {
        var page = lan.open("/lanh-dao");
        assertThat(page.status()).isEqualTo(200);
        var figures = page.document().select("main a.figure[href^=/kien-nghi?]");
        assertThat(figures).hasSizeGreaterThanOrEqualTo(4);
        for (var figure : figures) {
            var list = visitor.open(figure.attr("href"));
            assertThat(list.document().select("ul.items > li"))
                    .as(figure.attr("href"))
                    .hasSize(Integer.parseInt(figure.text()));
        }
        assertThat(page.texts("dl.tally dd")).contains("1");
    }

    @Test
    void overdueIsCountedInWorkingDays() {
        var row = lan.open("/lanh-dao").texts("#qua-han tbody td.n");
        // two from Thursday 20 May, the contested one from Monday 17 May, to Tuesday 1 June
        assertThat(row).containsExactly("3", "8", "11", "17/05/2021");
    }

    @Test
    void whoAsksForMoreTimeIsFoundAndDecidedUpon() {
        var page = lan.open("/lanh-dao");
        assertThat(page.texts("#gia-han tbody td")).contains("5", "Chờ kết quả đo đạc");
        var decide = page.document().selectFirst("#gia-han tbody a");
        assertThat(lan.open(decide.attr("href")).status()).isEqualTo(200);
    }

    @Test
    void theFrontFindsAndThePublicReadsThatItDiffers() {
        var desk = hoa.open("/mat-tran");
        var form = desk.document().selectFirst("a[href$=/giam-sat]").attr("href");
        hoa.open(form);
        var page =
                hoa.press(
                        "Ghi kết quả giám sát",
                        Map.of(
                                "opinion", "disagrees",
                                "seen_words", SEEN,
                                "day", "1/6/2021",
                                "took_part", "Hội Nông dân xã"));
        assertThat(page.words()).contains("Không đúng như trả lời", "Hội Nông dân xã", SEEN);
        var matter = visitor.open(page.path());
        assertThat(matter.words())
                .contains("Không đúng như trả lời", "Hội Nông dân xã")
                .doesNotContain(SEEN);
        var list = visitor.open("/giam-sat");
        assertThat(list.document().select("ul.items > li a[href=" + page.path() + "]")).hasSize(1);
        assertThat(list.words()).doesNotContain(SEEN);
        assertThat(hoa.open("/mat-tran").words()).contains("Không đúng như trả lời");
    }

    @Test
    void aLookRefusedKeepsWhatWasTyped() {
        var form = hoa.open("/mat-tran").document().selectFirst("a[href$=/giam-sat]").attr("href");
        hoa.open(form);
        var again =
                hoa.press(
                        "Ghi kết quả giám sát",
                        Map.of("seen_words", SEEN, "day", "31/12/2021", "opinion", "partly"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.document().select("textarea[name=seen_words]").text()).isEqualTo(SEEN);
    }

    @Test
    void theDesksAreForTheirPostsAlone() {
        for (var path : List.of("/lanh-dao", "/mat-tran")) {
            assertThat(binh.open(path).status()).isEqualTo(404);
        }
        assertThat(hoa.open("/lanh-dao").status()).isEqualTo(404);
        assertThat(lan.open("/mat-tran").status()).isEqualTo(404);
        assertThat(visitor.open("/lanh-dao").path()).startsWith("/dang-nhap");
    }

    @Test
    void thePagesAreReadInEnglish() {
        assertThat(lan.open("/lanh-dao?lang=en").heading()).isEqualTo("The leader's work");
        assertThat(lan.open("/lanh-dao?lang=vi").heading()).isEqualTo("Việc của lãnh đạo");
        assertThat(visitor.open("/giam-sat?lang=en").heading())
                .isEqualTo("Where agency and Front differ");
    }
}
