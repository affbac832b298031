package vn.doithoai.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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

    @Test
    void whatIsNoAddressIsKeptAsItIs() {
        assertThat(Networks.of("unix socket")).isEqualTo("unix socket");
    }
}
