package vn.congdoan.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworksTest {

    @Test
    void addressOfTheOldKindStandsForItself() {
        assertThat(Networks.of("203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(Networks.of("203.0.113.8")).isNotEqualTo(Networks.of("203.0.113.7"));
    }

    @Test
    void neighboursInOne64NetworkAreOne() {
        assertThat(Networks.of("2001:db8:1:2::7")).isEqualTo(Networks.of("2001:db8:1:2:ffff::8"));
        assertThat(Networks.of("2001:db8:1:3::7")).isNotEqualTo(Networks.of("2001:db8:1:2::7"));
    }

    @Test
    void whatIsNoAddressStandsForItself() {
        assertThat(Networks.of("unix:socket")).isEqualTo("unix:socket");
    }
}
