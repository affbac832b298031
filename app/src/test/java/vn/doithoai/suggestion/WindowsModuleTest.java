package vn.doithoai.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.suggestion.SuggestionCast.BAC_KAN;
import static vn.doithoai.suggestion.SuggestionCast.DAY;
import static vn.doithoai.suggestion.SuggestionCast.HA_GIANG;
import static vn.doithoai.suggestion.SuggestionCast.NAM_MAU;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.doithoai.FreshDatabase;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.organisation.Realms;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.Register;

/// The window on a register that lives: the newest matters, kept up while others ask.
@FreshDatabase
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
class WindowsModuleTest {
    @Autowired Windows windows;
    @Autowired Petitions petitions;
    @Autowired Register register;
    @Autowired Organisations organisations;
    @Autowired Realms realms;

    private SuggestionCast cast;

    @BeforeEach
    void twoRealms() {
        cast = new SuggestionCast(petitions, organisations, realms);
        cast.twoRealms();
    }

    @Test
    void anOldMatterIsFoundByARarePhrase() {
        var old = cast.received("Cầu Tà Kẻn gãy dầm giữa", NAM_MAU, LocalDate.of(2016, 4, 1), "GT");
        for (int i = 0; i < 12; i++) {
            cast.received("Chuyện thường ngày ở thôn ta phần " + i);
        }
        var small = new RealmWindow(BAC_KAN, register, 10);
        assertThat(small.<Boolean>ask(Window::leavesOut)).isTrue();
        assertThat(small.<List<PetitionId>>ask(w -> w.having(List.of("ta_ken"), 5))).isEmpty();
        assertThat(register.sharing(BAC_KAN, List.of("ta_ken", "khong_co"), 5))
                .extracting(one -> one.standing().code())
                .containsExactly(old.standing().code());
        assertThat(register.sharing(BAC_KAN, List.of(), 5)).isEmpty();
        assertThat(register.sharing(HA_GIANG, List.of("ta_ken"), 5)).isEmpty();
    }

    @Test
    void aFloodIsReadAnewAndTheNewestStay() {
        var small = new RealmWindow(BAC_KAN, register, 6);
        small.<Integer>ask(Window::size);
        var ids = new ArrayList<PetitionId>();
        for (int i = 0; i < 9; i++) {
            var one =
                    cast.received(
                            "Ngập lụt đợt " + i + " chưa từng có", NAM_MAU, DAY.plusDays(i), "GT");
            ids.add(one.standing().id());
            small.changed(one.standing().id());
        }
        assertThat(small.<List<PetitionId>>ask(w -> w.having(List.of("ngap_lut"), 20)))
                .containsExactlyElementsOf(ids.reversed().subList(0, 6));
    }

    /// Everybody asks while matters come in; in the end each is known once.
    @Test
    void manyMayAskWhileMattersComeIn() throws Exception {
        try (var pool = Executors.newFixedThreadPool(6)) {
            var all = new ArrayList<Future<?>>();
            for (int n = 0; n < 2; n++) {
                int group = n;
                all.add(pool.submit(() -> flock(group)));
            }
            for (int n = 0; n < 100; n++) {
                all.add(pool.submit(() -> assertThat(flocks()).isLessThanOrEqualTo(30)));
            }
            for (var one : all) {
                one.get();
            }
        }
        assertThat(flocks()).isEqualTo(30);
    }

    private void flock(int group) {
        for (int i = 0; i < 15; i++) {
            cast.received("Đàn vịt trời số %d của tổ %d phá lúa".formatted(i, group));
        }
    }

    private int flocks() {
        return windows.on(BAC_KAN).ask(window -> window.having(List.of("vit_troi"), 100)).size();
    }
}
