package vn.doithoai.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SlipTest {
    @Example
    void aDigitLeftOutIsASlip() {
        assertThat(Slip.between("25b", "258b")).isTrue();
        assertThat(Slip.between("258b", "25b")).isTrue();
        assertThat(Slip.between("28b", "258b")).isTrue();
    }

    @Example
    void anotherRoadIsNone() {
        assertThat(Slip.between("257", "258")).as("another digit").isFalse();
        assertThat(Slip.between("258", "258b")).as("another letter").isFalse();
        assertThat(Slip.between("25", "258b")).as("no letter").isFalse();
        assertThat(Slip.between("3", "31")).as("too short to say").isFalse();
        assertThat(Slip.between("258b", "258b")).as("the same").isFalse();
    }

    @Provide
    Arbitrary<String> numbers() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9_999), Arbitraries.of("", "a", "b", "c"))
                .as((number, letter) -> number + letter);
    }

    @Property
    void aSlipIsOneDigitTakenOut(@ForAll("numbers") String one, @ForAll("numbers") String other) {
        assertThat(Slip.between(one, other)).isEqualTo(oneDigitOut(one, other));
    }

    @Property
    void bothWaysAlike(@ForAll("numbers") String one, @ForAll("numbers") String other) {
        assertThat(Slip.between(one, other)).isEqualTo(Slip.between(other, one));
    }

    /// Whatever may be meant is among the spellings looked for, so that a slip is found.
    @Property
    void whatMayBeMeantIsLookedFor(@ForAll("numbers") String number) {
        assertThat(Slip.spellings(number)).contains(number).doesNotHaveDuplicates();
        assertThat(Slip.spellings(number))
                .allMatch(s -> s.equals(number) || Slip.between(s, number));
    }

    @Property
    void aSlipIsAmongTheSpellings(@ForAll("numbers") String number) {
        for (int at = 0; at < number.length(); at++) {
            var slipped = new StringBuilder(number).deleteCharAt(at).toString();
            if (Slip.between(slipped, number)) {
                assertThat(Slip.spellings(slipped)).contains(number);
                assertThat(Slip.spellings(number)).contains(slipped);
            }
        }
    }

    private static boolean oneDigitOut(String one, String other) {
        var longer = one.length() > other.length() ? one : other;
        var shorter = longer.equals(one) ? other : one;
        boolean found = false;
        for (int at = 0; at < longer.length(); at++) {
            var left = new StringBuilder(longer).deleteCharAt(at).toString();
            found |= Character.isDigit(longer.charAt(at)) && left.equals(shorter);
        }
        return found && shorter.replaceAll("\\D", "").length() >= 2;
    }
}
