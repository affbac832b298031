package vn.doithoai.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.doithoai.demo.Story.Told;

/// Matters and answers fit each other, their place and their speaker.
class DemoTextTest {
    private static final List<String> MATTERS =
            Story.INVENTED.stream().map(told -> told.matter().text()).toList();
    private static final List<String> ANSWERS =
            Story.answered().map(told -> told.reply().text()).toList();

    @Test
    void twoMattersRarelyReadAlike() {
        assertThat(MATTERS.stream().distinct().count()).isGreaterThan(MATTERS.size() * 98L / 100);
        assertThat(ANSWERS.stream().distinct().count()).isGreaterThan(ANSWERS.size() * 98L / 100);
    }

    @Test
    void aMatterSaysWhatIsAskedFor() {
        assertThat(
                        MATTERS.stream()
                                .filter(text -> text.contains("ề nghị") || text.contains("Mong")))
                .hasSizeGreaterThan(MATTERS.size() * 95 / 100);
    }

    @Test
    void lengthsAreThoseOfMinutes() {
        assertThat(MATTERS).allMatch(text -> text.length() >= 60 && text.length() <= 420);
        assertThat(ANSWERS).allMatch(text -> text.length() >= 25 && text.length() <= 560);
    }

    /// A meeting hears a subject once, as long as its topic has another.
    @Test
    void aMeetingRarelyHearsTheSameTwice() {
        long again = 0;
        for (var meeting : Story.MEETINGS) {
            var heard = new HashSet<String>();
            again += Story.matters(meeting).filter(m -> !heard.add(m.text())).count();
        }
        assertThat(again).isZero();
    }

    @Test
    void theAnswerNamesThePlaceOfTheMatter() {
        var hamlet = Pattern.compile("thôn (\\p{Lu}\\p{L}* \\p{Lu}?\\p{L}*)(?=[ ,.;])");
        var strange =
                Story.answered()
                        .filter(told -> names(hamlet, told.reply().text()).size() == 1)
                        .filter(told -> !names(hamlet, told.matter().text()).isEmpty())
                        .filter(told ->
                                !names(hamlet, told.matter().text())
                                        .containsAll(names(hamlet, told.reply().text())))
                        .filter(told -> !told.reply().text().contains("ghép với"));
        assertThat(strange.map(Told::matter)).isEmpty();
    }

    private static List<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(m -> m.group(1).strip()).distinct().toList();
    }

    @Test
    void whoAnswersIsWhoIsNamed() {
        var named =
                Pattern.compile(
                        "(?:Đại diện|giao|Tại hội nghị,) ((?:UBND|Phòng|Sở) [^.;]+?) (?:trả lời|giải đáp|làm rõ)");
        Story.answered()
                .forEach(told -> {
                    var by = Objects.requireNonNull(told.matter().handler()).name();
                    assertThat(named.matcher(told.reply().text()).results().map(m -> m.group(1)))
                            .allMatch(name -> name.equals(by) || by.startsWith(name));
                });
    }

    @Test
    void aBodyStandsInItsOwnUnit() {
        for (var told : Story.INVENTED) {
            var by = Objects.requireNonNull(told.matter().handler());
            var place = told.matter().place();
            assertThat(place.path() + "/").startsWith(by.unit().path().split("/")[0] + "/");
            if (by.name().startsWith("UBND ")) {
                assertThat(by.name()).endsWith(Land.bare(by.unit()));
            }
        }
    }

    @Test
    void answersOnTheSpotAreExplanations() {
        assertThat(Story.answered().filter(told -> told.reply().onTheSpot()))
                .hasSizeGreaterThan(1_000)
                .allMatch(told -> told.reply().result().equals("explained"))
                .allMatch(told -> !told.reply().text().contains("Sau khi kiểm tra thực tế"));
    }

    @Test
    void lettersAreNumberedAsAnOfficeDoes() {
        var number = Pattern.compile("Công văn số \\d{2,4}/[\\p{Lu}]+(-[\\p{Lu}]+)? ngày .+");
        assertThat(Story.answered().map(told -> told.reply().document()).filter(Objects::nonNull))
                .hasSizeGreaterThan(4_000)
                .allMatch(document -> number.matcher(document).matches());
    }
}
