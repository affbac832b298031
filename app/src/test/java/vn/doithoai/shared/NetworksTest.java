package vn.doithoai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworksTest {
    @Test
    void anIpv6MachineIsOneNetwork() {
        assertThat(Networks.of("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(Networks.of("2001:db8:1:2::1"))
                .isNotEqualTo(Networks.of("2001:db8:1:3::1"));
    }

    @Test
    void anIpv4AddressStandsForItself() {
        assertThat(Networks.of("192.0.2.1")).isNotEqualTo(Networks.of("192.0.2.2"));
    }

    @ParameterizedTest
    @CsvSource({
        "::ffff:192.0.2.1,192.0.2.1",
        "2001:DB8::1,2001:db8:0:0:ffff::2",
        "0:0:0:0:0:0:0:1,::2",
        "fe80::1%1,fe80::2"
    })
    void theSameNetworkWrittenOtherwise(String one, String other) {
        assertThat(Networks.of(one)).isEqualTo(Networks.of(other));
    }

    @Test
    void noNameIsEverLookedUp() {
        assertThat(Networks.of("localhost")).isEqualTo("localhost");
        assertThat(Networks.of("")).isEmpty();
    }

    @Test
    void whatIsNoAddressIsKeptAsItIs() {
        assertThat(Networks.of("unix socket")).isEqualTo("unix socket");
    }
}
