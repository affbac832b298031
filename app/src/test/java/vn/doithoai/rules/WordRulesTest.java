package vn.doithoai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordRulesTest {
    /// Vietnamese that is no text for a reader, by file or folder, each with its reason.
    private static final Map<String, String> VIETNAMESE_DATA =
            Map.of(
                    "vn/doithoai/meeting/Warnings.java", "posts as offices print them, recognised",
                    "vn/doithoai/demo/", "records of the demonstration are data, in Vietnamese");

    private static final Set<String> NAMES =
            Set.of("Đối Thoại", "Tiếng Việt", "Ba Bể", "Bắc Kạn", "Hà Nội");

    private final WordRules words = WordRules.read(Project.WORDS);
    private final WordRules few =
            new WordRules(
                    Map.of("meeting.title", "Cuộc họp", "refused.meeting.late", "Trễ"),
                    Map.of(
                            "meeting.title.one", "One meeting",
                            "meeting.hint", "Type “Bành Trạch”",
                            "refused.meeting.late", "Trễ, in Hà Nội"));

    @Test
    void everyTextStandsInBothLanguages() {
        assertThat(words.inOneLanguageOnly()).isEmpty();
        assertThat(words.vietnamese()).hasSizeGreaterThan(300);
    }

    @Test
    void aMissingLanguageIsSeen() {
        assertThat(few.inOneLanguageOnly())
                .containsExactly(
                        "meeting.hint is not in Vietnamese", "meeting.title is not in English");
    }

    @Test
    void everyTextATemplateAsksForIsThere() {
        assertThat(
                        Project.files(Project.TEMPLATES, ".jte").stream()
                                .flatMap(file ->
                                        words
                                                .unknownIn(Project.name(file), Project.text(file))
                                                .stream()))
                .isEmpty();
    }

    @Test
    void everyTextTheCodeAsksForIsThere() {
        var lists =
                Project.files(Project.WORDS.resolveSibling("lists"), ".csv").stream()
                        .map(file -> file.getFileName().toString().replace(".csv", ""))
                        .collect(Collectors.toSet());
        assertThat(
                        Project.mainSources().stream()
                                .flatMap(file -> words.unknownIn(file, lists).stream()))
                .isEmpty();
    }

    @Test
    void anUnknownTextIsSeen() {
        assertThat(few.unknownIn("a.jte", "${w.of(\"meeting.title\")} ${w.of(\"meeting.turn\")}"))
                .containsExactly("a.jte: meeting.turn");
        var file =
                Parser.of(
                        "X.java",
                        """
                        class X {
                            Object a = new Refused("meeting.late"), b = w.of("meeting.");
                            String type() { return "meeting.minuted"; }
                            Object c = new Refused("meeting.early"), d = lists.of("meeting.kind");
                        }
                        """);
        assertThat(few.unknownIn(file, Set.of("meeting.kind")))
                .containsExactly("X.java:4: meeting.early");
    }

    @Test
    void noSentenceStandsInCode() {
        assertThat(
                        Project.mainSources().stream()
                                .filter(file -> !excused(file))
                                .flatMap(file -> WordRules.vietnameseIn(file).stream()))
                .isEmpty();
        assertThat(VIETNAMESE_DATA.keySet())
                .allMatch(path ->
                        Project.mainSources().stream().anyMatch(f -> f.path().contains(path)));
    }

    @Test
    void aSentenceInCodeIsSeen() {
        var file =
                Parser.of(
                        "X.java",
                        """
                        /// Ghi "cuộc đối thoại" ở đây.
                        class X {
                            String a = "òa", b = "Phó", c = "no mark", d = "thị ";
                            String e = "Chưa " + "có kết quả";
                        }
                        """);
        assertThat(WordRules.vietnameseIn(file)).containsExactly("X.java:4: Chưa có kết quả");
    }

    @Test
    void englishIsEnglish() {
        assertThat(words.notEnglish(NAMES)).isEmpty();
    }

    @Test
    void vietnameseInEnglishIsSeen() {
        assertThat(few.notEnglish(NAMES)).containsExactly("refused.meeting.late");
    }

    private static boolean excused(SourceFile file) {
        return VIETNAMESE_DATA.keySet().stream().anyMatch(file.path()::contains);
    }
}
