package vn.doithoai.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.doithoai.tlog.TreeHead;

class LogOpeningModuleTest extends OwnLog {
    private LogOpening opening(String address) {
        return new LogOpening(heads, folders, keys, new LogSite(address, ""), transactions);
    }

    @Test
    void aLogIsThereBeforeItsFirstEntry() throws Exception {
        var opening = opening("https://localhost");
        opening.open(BAC_KAN);
        assertThat(shown().checkpoint().head()).isEqualTo(TreeHead.EMPTY);
        assertThat(log().origin()).isEqualTo("localhost/so-cai/06");
        var before = Arrays.hashCode(shown().bytes());
        opening.open(BAC_KAN);
        assertThat(Arrays.hashCode(shown().bytes())).isEqualTo(before);
        happen(2);
        sequencer.run();
        assertThat(shownSize()).contains(2L);
        opening.open(BAC_KAN);
        assertThat(shownSize()).contains(2L);
        assertThat(alarms.of(BAC_KAN)).isEmpty();
    }

    @Test
    void withoutASiteItWaitsForTheFirstEntry() {
        opening(" ").open(BAC_KAN);
        assertThat(heads.find(BAC_KAN)).isEmpty();
    }
}
