package vn.doithoai.petition;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.access.Actor;
import vn.doithoai.shared.Period;
import vn.doithoai.shared.Realm;

/// What a reader looks for in the register of matters. Empty lists and nulls ask for nothing. Paths
/// are unit paths and take in everything below; `words` is text as typed, with or without marks.
public record RegisterQuery(
        Realm realm,
        @Nullable Period period,
        List<String> levels,
        List<String> kinds,
        List<String> unitPaths,
        List<String> placePaths,
        List<String> topics,
        List<String> classes,
        List<String> stages,
        List<String> results,
        Going going,
        @Nullable UUID meeting,
        @Nullable String words,
        @Nullable Actor reader) {

    public static RegisterQuery all(Realm realm) {
        return new RegisterQuery(
                realm,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Going.ANYHOW,
                null,
                null,
                null);
    }

    /// Only what this person may act on: authorisation is the query.
    public RegisterQuery reachableBy(Actor actor) {
        return with(stages, words, actor);
    }

    public RegisterQuery searching(String typed) {
        return with(stages, typed, reader);
    }

    public RegisterQuery inStages(List<String> only) {
        return with(only, words, reader);
    }

    private RegisterQuery with(
            List<String> inStages, @Nullable String typed, @Nullable Actor within) {
        return new RegisterQuery(
                realm,
                period,
                levels,
                kinds,
                unitPaths,
                placePaths,
                topics,
                classes,
                inStages,
                results,
                going,
                meeting,
                typed,
                within);
    }
}
