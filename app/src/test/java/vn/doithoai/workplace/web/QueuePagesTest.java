package vn.doithoai.workplace.web;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Stage;
import vn.doithoai.referral.Troupe;

/// An agency's queue as its officer sees it, without a script.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueuePagesTest {
    @Autowired Troupe troupe;
    @Autowired TestClock clock;
    @Autowired Portal binh;

    @BeforeAll
    void everybodyEnters() {
        troupe.enter();
        binh.signIn("binh", Cast.PASSWORD);
    }

    @BeforeEach
    void itIsThreeWeeksBeforeTheDay() {
        clock.setTo(Troupe.DUE.minusDays(20));
    }

    private static String mark(Petition petition) {
        return petition.standing().code() + "." + petition.acts();
    }

    private Stage stage(Petition petition) {
        return troupe.now(petition).standing().stage();
    }

    @Test
    void whatIsOverdueSaysSoInWords() {
        var matter = troupe.referred();
        clock.setTo(Troupe.DUE.plusDays(1));
        var page = binh.open("/co-quan");
        assertThat(page.words()).contains(matter.standing().code(), "Hạn 20/05/2021", "quá 1 ngày");
        assertThat(page.document().select(".status--overdue")).isNotEmpty();
        clock.setTo(Troupe.DUE.plusDays(40));
        assertThat(binh.open("/co-quan").words()).contains("Quá hạn lâu");
        clock.setTo(Troupe.DUE);
        assertThat(binh.open("/co-quan").words()).contains("Sắp đến hạn", "đến hạn hôm nay");
    }

    @Test
    void theMarkedOnesAreAcceptedTogether() {
        var one = troupe.referred();
        var other = troupe.referred();
        var third = troupe.referred();
        binh.open("/co-quan");
        var page = binh.press("Nhận giải quyết", Map.of("chosen", List.of(mark(one), mark(other))));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words()).contains("Đã làm xong 2 trong 2", one.standing().code());
        assertThat(List.of(stage(one), stage(other), stage(third)))
                .containsExactly(Stage.ACCEPTED, Stage.ACCEPTED, Stage.REFERRED);
    }

    @Test
    void aStalePageSaysWhichAndWhy() {
        var stale = troupe.referred();
        var fresh = troupe.referred();
        binh.open("/co-quan");
        var marks = List.of(stale.standing().code() + ".1", mark(fresh));
        var page = binh.press("Nhận giải quyết", Map.of("chosen", marks));
        assertThat(page.words()).contains("Đã làm xong 1 trong 2", "Còn 1 kiến nghị");
        assertThat(page.texts(".work__row:has(.work__why)").getFirst())
                .contains(stale.standing().code(), "vừa có người xử lý");
        assertThat(stage(stale)).isEqualTo(Stage.REFERRED);
    }

    @Test
    void nothingMarkedIsSaidOnTheQueue() {
        troupe.referred();
        binh.open("/co-quan");
        var page = binh.press("Nhận giải quyết", Map.of());
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.texts("[role=alert]").getFirst()).contains("Chưa đánh dấu");
        assertThat(page.document().select("[data-row]")).isNotEmpty();
    }

    @Test
    void aQueueIsNarrowedDown() {
        var matter = troupe.accepted();
        assertThat(binh.open("/co-quan?stage=accepted").words()).contains(matter.standing().code());
        assertThat(binh.open("/co-quan?stage=escalated").words())
                .contains("Không có kiến nghị nào khớp");
        assertThat(binh.open("/co-quan?topic=NS").texts("[data-row]")).isEmpty();
        assertThat(binh.open("/co-quan?band=in_time").texts("[data-row]")).isNotEmpty();
        assertThat(binh.open("/co-quan?from=5000").status()).isEqualTo(200);
        assertThat(binh.open("/co-quan?from=x").status()).isEqualTo(400);
    }
}
