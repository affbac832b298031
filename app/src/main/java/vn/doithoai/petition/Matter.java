package vn.doithoai.petition;

import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.UnitId;

/// What is brought to be received: the words of the matter and how they are filed. `place` is the
/// unit it concerns; `channel`, `topic` and `competence` come from the code lists.
public record Matter(
        PetitionId id,
        PetitionClass petitionClass,
        String topic,
        UnitId place,
        String text,
        String channel,
        @Nullable String competence) {}
