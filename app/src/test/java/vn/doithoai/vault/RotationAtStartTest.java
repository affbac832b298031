package vn.doithoai.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import vn.doithoai.TestDatabase;

/// The key is renewed at a start that asks for it, and at no other.
class RotationAtStartTest {
    private static final String DATABASE = TestDatabase.fresh();

    @TempDir private Path place;

    private ApplicationContextRunner program() {
        return new ApplicationContextRunner()
                .withUserConfiguration(VaultProgram.Parts.class, RotationAtStart.class)
                .withPropertyValues(
                        "database=" + DATABASE,
                        "doithoai.vault.key-file=" + place.resolve("vault.key"));
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 0"})
    void onlyWhoAsksForItGetsNewKeys(boolean asked, int runners) {
        program()
                .withPropertyValues(
                        "doithoai.vault.rotate=" + asked, "database=" + TestDatabase.fresh())
                .run(context ->
                        assertThat(context).getBeans(RotationAtStart.class).hasSize(runners));
    }

    @Test
    void askedOnceTheKeysAreRenewedOnce() {
        program()
                .withPropertyValues("doithoai.vault.rotate=true")
                .run(context -> {
                    var before = context.getBean(MasterKeyStore.class).all().getFirst().id();
                    context.getBean(RotationAtStart.class).run(new DefaultApplicationArguments());
                    assertThat(context.getBean(MasterKeyStore.class).all())
                            .singleElement()
                            .satisfies(key -> assertThat(key.id()).isNotEqualTo(before));
                });
    }
}
