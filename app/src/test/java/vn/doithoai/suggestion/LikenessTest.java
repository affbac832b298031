package vn.doithoai.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.suggestion.Locality.Nearness;

class LikenessTest {
    private static final Locality HERE =
            new Locality(new UnitId("01909"), "06/061/01909", Set.of("19/1"), Set.of());
    private static final Locality THERE =
            new Locality(new UnitId("02104"), "06/065/02104", Set.of("19/9"), Set.of());

    private static Traits traits(String text, Locality place, @Nullable String topic) {
        return Traits.of(text, place, topic);
    }

    private static Likeness between(String one, String other) {
        return Likeness.between(traits(one, HERE, null), traits(other, HERE, null));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "sửa",
                        "đường",
                        "vào",
                        "thôn",
                        "Nà Pài",
                        "Quốc lộ 3",
                        "đường 258B",
                        "đường 25B",
                        "cầu treo",
                        "Trường Tiểu học Cổ Linh",
                        "điện",
                        "yếu",
                        ",",
                        ".")
                .list()
                .ofMaxSize(14)
                .map(some -> String.join(" ", some));
    }

    /// The numbers of the reason, counted again by hand.
    @Property
    void theNumbersAreANaiveRecount(@ForAll("texts") String one, @ForAll("texts") String other) {
        var own = new HashSet<>(List.copyOf(Phrases.pairs(one)));
        var theirs = new HashSet<>(List.copyOf(Phrases.pairs(other)));
        var likeness = between(one, other);
        assertThat(likeness.of()).isEqualTo(own.size());
        var both = new HashSet<>(own);
        both.retainAll(theirs);
        assertThat(likeness.shared()).isEqualTo(both.size());
        own.addAll(theirs);
        assertThat(likeness.together()).isEqualTo(own.size());
        assertThat(likeness.share())
                .isEqualTo(own.isEmpty() ? 0 : (double) both.size() / own.size());
    }

    @Property
    void likenessIsMutual(@ForAll("texts") String one, @ForAll("texts") String other) {
        var there = between(one, other);
        var back = between(other, one);
        assertThat(back.shared()).isEqualTo(there.shared());
        assertThat(back.share()).isEqualTo(there.share());
        assertThat(back.apart()).isEqualTo(there.apart());
        assertThat(back.sameThing()).isEqualTo(there.sameThing());
        assertThat(back.slip().isPresent()).isEqualTo(there.slip().isPresent());
    }

    @Property
    void aTextIsWhollyLikeItself(@ForAll("texts") String text) {
        var likeness = between(text, text);
        assertThat(likeness.shared()).isEqualTo(likeness.of());
        assertThat(likeness.apart()).isFalse();
        assertThat(likeness.nearness()).isEqualTo(Nearness.SAME_UNIT);
    }

    @Example
    void theSameThingIsNamed() {
        var likeness = between("Sửa QL3 qua thôn Nà Pài", "Quốc lộ 3 nhiều ổ gà");
        assertThat(likeness.common()).extracting(Thing::shown).containsExactly("QL3");
        assertThat(likeness.sameThing()).isTrue();
        assertThat(likeness.apart()).isFalse();
    }

    @Example
    void theSameHamletIsNotYetTheSameThing() {
        var likeness = between("Điện thôn Nà Pài yếu", "Đường thôn Nà Pài lầy");
        assertThat(likeness.common()).hasSize(1);
        assertThat(likeness.sameThing()).isFalse();
        assertThat(likeness.apart()).isFalse();
    }

    @Example
    void twoHamletsAreApart() {
        assertThat(between("Điện thôn Nà Pài yếu", "Điện thôn Nà Lầm yếu").apart()).isTrue();
        assertThat(between("Điện thôn Nà Pài yếu", "Điện thôn ta yếu").apart()).isFalse();
    }

    @Example
    void twoRoadsAreApartOfWhateverKind() {
        assertThat(between("Vá Quốc lộ 3", "Vá đường tỉnh 252").apart()).isTrue();
        assertThat(between("Vá Quốc lộ 3", "Vá cầu Pác Nặm").apart()).isFalse();
    }

    @Example
    void aNumberMiswrittenIsNotApart() {
        var likeness = between("Nâng cấp đường 25B", "Nâng cấp đường 258B");
        assertThat(likeness.apart()).isFalse();
        assertThat(likeness.slip()).isPresent();
        assertThat(likeness.slip().orElseThrow().here().shown()).isEqualTo("đường 25B");
        assertThat(likeness.slip().orElseThrow().there().shown()).isEqualTo("đường 258B");
        assertThat(likeness.sameThing()).isFalse();
    }

    @Example
    void placeAndTopicAreThoseFiled() {
        var own = traits("Sửa cầu", HERE, "GT");
        assertThat(Likeness.between(own, traits("Sửa cầu", THERE, "GT")).place())
                .isEqualTo(new Place(Nearness.ELSEWHERE, true));
        assertThat(Likeness.between(own, traits("Sửa cầu", HERE, "NN")).place().sameTopic())
                .isFalse();
        var unfiled = traits("Sửa cầu", HERE, null);
        assertThat(Likeness.between(unfiled, unfiled).place().sameTopic()).isFalse();
    }

    @Example
    void nothingIsLikeNothing() {
        assertThat(between("", "").share()).isZero();
        assertThat(between("sửa cầu", "").shared()).isZero();
    }
}
