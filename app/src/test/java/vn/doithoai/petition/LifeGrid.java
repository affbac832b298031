package vn.doithoai.petition;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The life of a matter drawn as a grid, act by act, from the description of the product: under
/// each stage the letter of the stage an act leads to. Written without looking at the table of the
/// program, to be set beside it.
///
/// r received, f referred, a accepted, e escalated, n answered, c closed, o before it was received.
final class LifeGrid {
    private static final String GRID =
            """
            act                 o r f a e n c  who
            receive             r . . . . . .  secretary office petitioner village
            classify            . r f a e n .  office
            correct             . r f a e n .  office
            clear               . r f a e n c  editor
            answer_on_the_spot  . n . . . . .  secretary office
            refer               . f . . . . .  office
            accept              . . a . . . .  agency office
            return              . . f . . . .  agency
            dispute             . . r . . . .  agency
            escalate            . . e e . . .  office leader
            answer              . . . n n n .  head leader office
            publish             . . f a e n c  editor
            promise             . . . . . n .  agency head leader office secretary
            confirm             . . . . . c .  petitioner front
            contest             . . . . . f .  petitioner front
            inspect             . . . . . n c  front
            lapse               . . . . . c .  calendar
            pause               . . f a e . .  agency office
            resume              . . f a e . .  agency office
            seek_extension      . . f a e . .  agency
            extend              . . f a e . .  leader
            deny_extension      . . f a e . .  leader
            split               . r f a e n .  office
            merge               . c c c c c .  office
            link                . r f a e n .  office
            supplement          . r f a e n .  petitioner office
            redact              . r f a e n c  office
            withdraw            . c c c c c .  petitioner
            guide               . c c c c c .  office
            decline             . c c c c c .  office
            """;

    private static final String STAGES = "orfaenc";

    private static final Map<String, String> ROWS =
            GRID.lines()
                    .skip(1)
                    .collect(Collectors.toMap(row -> row.split(" +")[0], Function.identity()));

    private LifeGrid() {}

    private static String[] row(Act act) {
        var row = ROWS.get(act.name().toLowerCase(Locale.ROOT));
        if (row == null) {
            throw new AssertionError("the grid has no row for " + act);
        }
        return row.split(" +");
    }

    private static char letter(@Nullable Stage stage) {
        return stage == null
                ? 'o'
                : switch (stage) {
                    case RECEIVED -> 'r';
                    case REFERRED -> 'f';
                    case ACCEPTED -> 'a';
                    case ESCALATED -> 'e';
                    case ANSWERED -> 'n';
                    case CLOSED -> 'c';
                };
    }

    static Optional<Stage> after(@Nullable Stage from, Act act) {
        var cell = row(act)[1 + STAGES.indexOf(letter(from))];
        return Arrays.stream(Stage.values())
                .filter(stage -> cell.equals(String.valueOf(letter(stage))))
                .findFirst();
    }

    static Set<Doer> doers(Act act) {
        return Arrays.stream(row(act))
                .skip(1 + STAGES.length())
                .map(word -> Doer.valueOf(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    static int rows() {
        return ROWS.size();
    }
}
