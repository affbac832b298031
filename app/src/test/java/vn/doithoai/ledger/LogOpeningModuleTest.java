package vn.doithoai.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.shared.CannotStart;
import vn.doithoai.tlog.TreeHead;

class LogOpeningModuleTest extends OwnLog {
    @Autowired KeyChangeStore changes;

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

    /// It has signed that it is empty: another key would be another log.
    @Test
    void aKeyLostBeforeTheFirstEntryIsMissed(@TempDir Path folder) throws Exception {
        var before = new LogKeys(new KeyFiles(folder), changes, folders);
        var site = new LogSite("https://localhost", "");
        new LogOpening(heads, folders, before, site, transactions).open(BAC_KAN);
        assertThat(before.of(log()).verifier().name()).isEqualTo(log().origin());
        Files.delete(folder.resolve("06.key"));
        var restarted = new LogKeys(new KeyFiles(folder), changes, folders);
        assertThatThrownBy(() -> restarted.of(log())).isInstanceOf(CannotStart.class);
    }

    @Test
    void withoutASiteItWaitsForTheFirstEntry() {
        opening(" ").open(BAC_KAN);
        assertThat(heads.find(BAC_KAN)).isEmpty();
    }
}
