package vn.doithoai.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.shared.Realm;

/// Who acts in a post on a day, compared with a look at every day by itself.
class PostLifePropertiesTest {
    private static final LocalDate START = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 40;
    private static final PostId POST = new PostId(new UUID(1, 1));

    /// A term as numbers of days; `last` and `ended` may be left out by -1.
    record Span(int first, int length, int ended) {
        Term term() {
            var last = length < 0 ? null : START.plusDays(first + length);
            return new Term(
                    START.plusDays(first), last, ended < 0 ? null : START.plusDays(first + ended));
        }

        boolean covers(int day) {
            return day >= first
                    && (length < 0 || day <= first + length)
                    && (ended < 0 || day < first + ended);
        }
    }

    @Provide
    Arbitrary<Span> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(-1, 20),
                        Arbitraries.integers().between(-1, 20))
                .as(Span::new);
    }

    @Property
    void aTermCoversTheDaysItNames(@ForAll("spans") Span span) {
        var term = span.term();
        for (int day = 0; day < 2 * DAYS; day++) {
            assertThat(term.covers(START.plusDays(day))).isEqualTo(span.covers(day));
        }
    }

    @Property
    void whatIsOverCoversNoDayToCome(@ForAll("spans") Span span) {
        for (int today = 0; today < 2 * DAYS; today++) {
            boolean anyLeft = false;
            for (int day = today; day < 3 * DAYS; day++) {
                anyLeft |= span.covers(day);
            }
            assertThat(span.term().isOver(START.plusDays(today))).isEqualTo(!anyLeft);
        }
    }

    @Property
    void aTermHoldsAnotherDayByDay(@ForAll("spans") Span one, @ForAll("spans") Span other) {
        boolean holds = true;
        boolean any = false;
        for (int day = 0; day < 3 * DAYS; day++) {
            holds &= one.covers(day) || !other.covers(day);
            any |= other.covers(day);
        }
        if (any) {
            assertThat(one.term().contains(other.term())).isEqualTo(holds);
        }
    }

    /// At most one holder and one substitute a day, as the table of holdings sees to.
    @Property
    void oneActsADayAndTheSubstituteFirst(
            @ForAll("spans") Span a, @ForAll("spans") Span b, @ForAll("spans") Span deputy) {
        var holdings = new ArrayList<Holding>();
        holdings.add(holding(1, null, a));
        boolean apart = true;
        for (int day = 0; day < 3 * DAYS; day++) {
            apart &= !(a.covers(day) && b.covers(day));
        }
        if (apart) {
            holdings.add(holding(2, null, b));
        }
        holdings.add(holding(3, 1L, deputy));
        var life = new PostLife(post(), holdings);
        for (int day = 0; day < 2 * DAYS; day++) {
            var acts = life.holderOn(START.plusDays(day)).map(one -> who(one)).orElse(0L);
            long expected = 0;
            if (a.covers(day)) {
                expected = deputy.covers(day) ? 3 : 1;
            } else if (apart && b.covers(day)) {
                expected = 2;
            }
            assertThat(acts).isEqualTo(expected);
        }
    }

    private static long who(Holding one) {
        return one.account().value().getLeastSignificantBits();
    }

    private static Holding holding(long who, @Nullable Long insteadOf, Span span) {
        return new Holding(
                new HoldingId(new UUID(2, who)),
                POST,
                new AccountId(new UUID(3, who)),
                insteadOf == null ? null : new HoldingId(new UUID(2, insteadOf)),
                span.term(),
                "12/QĐ",
                Instant.EPOCH,
                null,
                null);
    }

    private static KeptPost post() {
        return new KeptPost(
                POST,
                new Realm("06"),
                "Phó Chánh Văn phòng",
                Role.OFFICE,
                new OrganisationId(new UUID(4, 4)),
                "06");
    }
}
