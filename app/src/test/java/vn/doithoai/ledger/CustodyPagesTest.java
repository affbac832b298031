package vn.doithoai.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.access.Role;
import vn.doithoai.referral.Troupe;

/// What an administrator does about the log of the province, and what everybody sees of it.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustodyPagesTest {
    @Autowired Portal visitor;
    @Autowired Portal dung;
    @Autowired Portal nextDoor;
    @Autowired Portal keeper;
    @Autowired Alarms alarms;

    private int number;

    @BeforeAll
    void anAlarmStands(
            @Autowired Cast cast, @Autowired Troupe troupe, @Autowired Sequencer sequencer) {
        troupe.enter();
        cast.dung();
        cast.enterNextDoor();
        cast.khanh();
        cast.open("ledger.district", Role.ADMINISTRATOR, Cast.BA_BE_OFFICE, "06/061");
        troupe.received();
        sequencer.run();
        alarms.raise(Cast.BAC_KAN, Alarm.Kind.TWO_HISTORIES, "mttq", "theirs 1\n", "ours 2\n");
        number = alarms.open(Cast.BAC_KAN).getFirst().number();
    }

    @Test
    void theAlarmIsPlainUntilSomebodySaysWhy() {
        var page = visitor.open("/so-cai");
        assertThat(page.words()).contains("Sổ này đang có báo động", "không nối tiếp nhau");
        var evidence = visitor.follow("Báo động số " + number);
        assertThat(evidence.texts("pre.logged")).containsExactly("theirs 1", "ours 2");

        dung.signIn("dung", Cast.PASSWORD);
        dung.open("/quan-tri/so-cai");
        dung.follow("Báo động số " + number);
        var refused = dung.press("Kết thúc báo động", Map.of("reason", "xong"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("từ 10 đến", "xong");
        assertThat(visitor.open("/so-cai").words()).contains("Sổ này đang có báo động");

        var why = "Nhân chứng chạy thử trên một bản sao; đã gọi điện xác nhận.";
        assertThat(dung.press("Kết thúc báo động", Map.of("reason", why)).status()).isEqualTo(200);
        assertThat(visitor.open("/so-cai").words()).doesNotContain("Sổ này đang có báo động");
        assertThat(visitor.open("/so-cai/06/bao-dong/" + number).words()).contains(why);
    }

    @Test
    void nobodyElseKeepsThisLog() {
        var path = "/quan-tri/so-cai/bao-dong/" + number;
        assertThat(visitor.post(path, "reason=x").status()).isIn(403, 401);
        nextDoor.signIn("khanh", Cast.PASSWORD);
        assertThat(nextDoor.open(path).status()).isEqualTo(404);
        nextDoor.signOut();
        nextDoor.signIn("ledger.district", Cast.PASSWORD);
        assertThat(nextDoor.open("/quan-tri/so-cai").status()).isEqualTo(200);
        assertThat(nextDoor.page().document().select("a[href^=/quan-tri/so-cai/]")).isEmpty();
        for (var page : List.of(path, "/quan-tri/so-cai/khoa", "/quan-tri/so-cai/ket-thuc")) {
            assertThat(nextDoor.open(page).status()).as(page).isEqualTo(404);
        }
        assertThat(visitor.open("/so-cai/06/bao-dong/99").status()).isEqualTo(404);
        assertThat(visitor.open("/so-cai/22/bao-dong/" + number).status()).isEqualTo(404);
    }

    @Test
    void keysComeAndGoAndALogEnds(@Autowired Sequencer sequencer) {
        keeper.signIn("dung", Cast.PASSWORD);
        keeper.open("/quan-tri/so-cai/khoa");
        keeper.press("Thêm khóa mới", Map.of());
        sequencer.run();
        var keys = keeper.page().texts("li code.logged");
        assertThat(keys).hasSize(2);
        var policy = visitor.open("/so-cai/06/policy").body();
        assertThat(policy).contains("log " + keys.get(0) + " ", "log " + keys.get(1) + " ");
        assertThat(visitor.open("/so-cai/06/keys/1").body())
                .contains("key.rotated\n" + keys.get(0));
        var unknown = keeper.press("Thu hồi khóa", Map.of("key", "none"));
        assertThat(unknown.status()).isEqualTo(422);
        keeper.open("/quan-tri/so-cai/khoa");
        keeper.press("Thu hồi khóa", Map.of("key", keys.get(1)));
        assertThat(keeper.page().texts("li code.logged")).containsExactly(keys.get(0));
        assertThat(visitor.open("/so-cai/06/keys/2").body())
                .contains("key.revoked\n" + keys.get(1));
        assertThat(visitor.open("/so-cai/06/keys/3").status()).isEqualTo(404);

        keeper.open("/quan-tri/so-cai/ket-thuc");
        var wrong = keeper.press("Kết thúc sổ vĩnh viễn", Map.of("successor", "19", "name", "x"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.words()).contains("Hãy chép lại: localhost/so-cai/06");
        assertThat(visitor.open("/so-cai").words()).doesNotContain("Sổ này đã kết thúc");
        var name = "localhost/so-cai/06";
        keeper.press("Kết thúc sổ vĩnh viễn", Map.of("successor", "19", "name", name));
        assertThat(visitor.open("/so-cai").words()).contains("Sổ này đã kết thúc", "tiếp nối: 19");
        assertThat(visitor.open("/so-cai/06/checkpoint").status()).isEqualTo(200);
    }
}
