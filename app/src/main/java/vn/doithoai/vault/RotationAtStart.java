package vn.doithoai.vault;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// Renews the master key at a start that asks for it: `--doithoai.vault.rotate=true`.
@Component
@ConditionalOnBooleanProperty("doithoai.vault.rotate")
class RotationAtStart implements ApplicationRunner {
    private final Rotation rotation;

    RotationAtStart(Rotation rotation) {
        this.rotation = rotation;
    }

    @Override
    public void run(ApplicationArguments options) {
        rotation.run();
    }
}
