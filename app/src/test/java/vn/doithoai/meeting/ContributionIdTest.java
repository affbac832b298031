package vn.doithoai.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.doithoai.shared.Uuid7;

class ContributionIdTest {
    @Test
    void mattersOfOneContributionHaveTheirOwnIds() {
        var seen = new HashSet<UUID>();
        var clock = java.time.InstantSource.system();
        for (int i = 0; i < 500; i++) {
            var id = new ContributionId(new Uuid7(clock).next());
            assertThat(seen.add(id.value())).isTrue();
            for (int position = 1; position <= 50; position++) {
                assertThat(seen.add(id.matter(position).value())).isTrue();
                assertThat(seen.add(id.guided(position))).isTrue();
            }
        }
    }

    @Test
    void aGuidedDenunciationTellsNoMoment() {
        var id = new ContributionId(UUID.fromString("018f0000-0000-7000-bfff-ffffffffffff"));
        assertThat(id.guided(1)).isEqualTo(id.guided(1)).isNotEqualTo(id.guided(2));
        assertThat(id.guided(1).toString()).doesNotContain("018f");
        assertThat(id.guided(1).version()).isEqualTo(3);
    }

    @Test
    void theSamePositionHasTheSameId() {
        var id = new ContributionId(UUID.fromString("018f0000-0000-7000-bfff-ffffffffffff"));
        assertThat(id.matter(1)).isEqualTo(id.matter(1));
        assertThat(id.matter(1).value())
                .isEqualTo(UUID.fromString("018f0000-0000-7000-8000-000000000000"));
        assertThat(id.matter(1).value().variant()).isEqualTo(2);
    }
}
