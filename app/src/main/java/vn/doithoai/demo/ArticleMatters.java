package vn.doithoai.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doithoai.demo.DemoMatter.Answering;
import vn.doithoai.demo.DemoMatter.Reply;
import vn.doithoai.organisation.OrganisationKind;
import vn.doithoai.organisation.Unit;
import vn.doithoai.petition.PetitionClass;

/// The matters the source articles name, in condensed words. Competence is not printed anywhere.
final class ArticleMatters {
    private static final Answering STANDING_BOARD =
            new Answering(OrganisationKind.STANDING_BOARD, "Thường trực Tỉnh ủy Bắc Kạn");
    private static final Answering QUANG_NINH =
            new Answering(OrganisationKind.OTHER, "Lãnh đạo tỉnh Quảng Ninh");
    private static final Lines WORDS = Lines.of("articles");

    private final Function<String, Unit> units;

    ArticleMatters(Function<String, Unit> units) {
        this.units = units;
    }

    /// All were made clear on the spot, the article says, but not in which words.
    Stream<DemoMatter> of25May2017() {
        var reply =
                new Reply(
                        "explained",
                        WORDS.in("trả lời 25/5/2017").getFirst(),
                        null,
                        LocalDate.of(2017, 5, 25),
                        true,
                        null,
                        STANDING_BOARD);
        return read("25/5/2017", reply);
    }

    /// Groups of matters without their content: what needs the central level was promised to go
    /// there.
    Stream<DemoMatter> quangNinh() {
        var reply =
                new Reply(
                        "no_roadmap",
                        WORDS.in("trả lời Quảng Ninh").getFirst(),
                        null,
                        null,
                        true,
                        null,
                        QUANG_NINH);
        return Stream.concat(read("Quảng Ninh: lên Trung ương", reply), read("Quảng Ninh", null));
    }

    /// None was answered in the article.
    List<DemoMatter> of31May2023() {
        return read("31/5/2023", null).toList();
    }

    private Stream<DemoMatter> read(String section, @Nullable Reply reply) {
        return WORDS.in(section).stream().map(line -> matter(line, reply));
    }

    private DemoMatter matter(String line, @Nullable Reply reply) {
        var parts = Invitation.parts(line);
        return new DemoMatter(
                PetitionClass.PETITION,
                parts.get(0),
                units.apply(parts.get(1)),
                null,
                parts.get(2),
                reply);
    }
}
