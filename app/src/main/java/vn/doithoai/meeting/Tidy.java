package vn.doithoai.meeting;

import java.util.regex.Pattern;
import vn.doithoai.shared.TextKeys;

/// Brings what was typed into normal form before anything looks at it: NFC, ordinary spaces, one
/// line.
final class Tidy {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Tidy() {}

    static Minutes minutes(Minutes typed) {
        var held = typed.held();
        return new Minutes(
                typed.id(),
                typed.kind().strip(),
                typed.unit(),
                line(typed.title()),
                new Organiser(line(typed.organiser().printed()), typed.organiser().body()),
                new Counterpart(typed.counterpart().code(), line(typed.counterpart().printed())),
                new Held(
                        held.day(),
                        held.starts(),
                        held.ends(),
                        line(held.place()),
                        held.form(),
                        held.sites()),
                typed.turnout(),
                typed.chairs().stream().map(Tidy::chair).toList(),
                typed.printed().stream().map(Tidy::printed).toList());
    }

    static PrintedChange change(PrintedChange typed) {
        return new PrintedChange(
                typed.added().stream().map(Tidy::printed).toList(),
                typed.withdrawn(),
                line(typed.because()));
    }

    private static Chair chair(Chair typed) {
        return new Chair(line(typed.name()), line(typed.posts()), typed.person());
    }

    private static PrintedFigure printed(PrintedFigure typed) {
        return new PrintedFigure(
                typed.figure(), typed.value(), line(typed.words()), line(typed.source()));
    }

    static String line(String typed) {
        return SPACE.matcher(TextKeys.exact(typed)).replaceAll(" ").strip();
    }
}
