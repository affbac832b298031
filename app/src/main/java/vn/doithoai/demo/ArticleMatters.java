package vn.doithoai.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.OrganisationKind;
import vn.doithoai.organisation.Unit;
import vn.doithoai.petition.PetitionClass;

/// The matters the source articles name, in condensed words. Competence is not printed anywhere.
final class ArticleMatters {
    private static final Lines WORDS = Lines.of("articles");

    private final Function<String, Unit> units;

    ArticleMatters(Function<String, Unit> units) {
        this.units = units;
    }

    /// All were made clear on the spot, the article says, but not in which words.
    Stream<DemoMatter> of25May2017() {
        var by =
                new Answering(
                        OrganisationKind.STANDING_BOARD,
                        "Thường trực Tỉnh ủy Bắc Kạn",
                        units.apply("06"));
        var reply = onTheSpot("explained", "trả lời 25/5/2017", LocalDate.of(2017, 5, 25));
        return read("25/5/2017", by, reply);
    }

    /// Groups of matters without their content: what needs the central level was promised to go
    /// there.
    Stream<DemoMatter> quangNinh() {
        var by =
                new Answering(
                        OrganisationKind.OTHER, "Lãnh đạo tỉnh Quảng Ninh", units.apply("22"));
        var reply = onTheSpot("no_roadmap", "trả lời Quảng Ninh", null);
        return Stream.concat(
                read("Quảng Ninh: lên Trung ương", by, reply), read("Quảng Ninh", null, null));
    }

    /// None was answered in the article.
    List<DemoMatter> of31May2023() {
        return read("31/5/2023", null, null).toList();
    }

    private static Reply onTheSpot(String result, String section, @Nullable LocalDate day) {
        return new Reply(result, WORDS.in(section).getFirst(), null, day, true, null);
    }

    private Stream<DemoMatter> read(String section, @Nullable Answering by, @Nullable Reply reply) {
        return WORDS.in(section).stream().map(line -> matter(line, by, reply));
    }

    private DemoMatter matter(String line, @Nullable Answering by, @Nullable Reply reply) {
        var parts = Invitation.parts(line);
        return new DemoMatter(
                PetitionClass.PETITION,
                parts.get(0),
                units.apply(parts.get(1)),
                null,
                parts.get(2),
                by,
                reply);
    }
}
