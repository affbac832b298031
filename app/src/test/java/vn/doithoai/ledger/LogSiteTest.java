package vn.doithoai.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogSiteTest {
    @ParameterizedTest
    @CsvSource({
        "https://doithoai.example/, http://localhost:8080/, https://doithoai.example/so-cai/06",
        "doithoai.example, http://localhost:8080/, http://doithoai.example/so-cai/06",
        "'', http://localhost:8081/, http://localhost:8081/so-cai/06",
        "' ', http://10.0.0.7:8080/, http://10.0.0.7:8080/so-cai/06"
    })
    void aLogIsReadWhereTheProgramIs(String site, String here, String address) {
        var place = new LogSite(site, here);
        assertThat(place.address(Happened.BAC_KAN)).isEqualTo(address);
        assertThat(place.origin(Happened.BAC_KAN))
                .isEqualTo(address.substring(address.indexOf("//") + 2));
    }
}
