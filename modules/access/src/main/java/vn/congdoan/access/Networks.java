package vn.congdoan.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/// One household or office has one IPv4 address, but a whole /64 of IPv6 addresses to change between.
final class Networks {

    private Networks() {
    }

    static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            var parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(parsed.getAddress(), 0, 8) + "/64"
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
