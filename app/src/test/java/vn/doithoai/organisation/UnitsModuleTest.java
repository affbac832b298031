package vn.doithoai.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.organisation.UnitLevel.COMMUNE;
import static vn.doithoai.organisation.UnitLevel.DISTRICT;
import static vn.doithoai.organisation.UnitLevel.PROVINCE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;

@ApplicationModuleTest
@Import(OwnDatabase.class)
class UnitsModuleTest {
    private static final LocalDate IN_2021 = LocalDate.of(2021, 4, 29);
    private static final LocalDate AFTER_REFORM = LocalDate.of(2025, 7, 1);

    @Autowired Units units;

    @Test
    void theCountryOf2021IsComplete() {
        assertThat(units.ofLevelOn(PROVINCE, IN_2021)).hasSize(63);
        assertThat(units.ofLevelOn(DISTRICT, IN_2021)).hasSize(705);
        assertThat(units.ofLevelOn(COMMUNE, IN_2021)).hasSize(10_599);
    }

    @Test
    void theCountryAfterTheReformIsComplete() {
        assertThat(units.ofLevelOn(PROVINCE, AFTER_REFORM)).hasSize(34);
        assertThat(units.ofLevelOn(DISTRICT, AFTER_REFORM)).isEmpty();
        assertThat(units.ofLevelOn(COMMUNE, AFTER_REFORM)).hasSize(3_321);
    }

    @Test
    void aNameIsFoundWithoutMarks() {
        assertThat(units.named("Ba Be", null, 10))
                .extracting(UnitSuggestion::inFull)
                .contains("Xã Ba Bể, Tỉnh Thái Nguyên", "Huyện Ba Bể, Tỉnh Bắc Kạn");
    }
}
