package vn.doithoai.shared;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// The network an address belongs to: itself for IPv4, where a whole office shares one, and the
/// first 64 bits for IPv6, where one machine has all the rest to choose from.
public final class Networks {
    private Networks() {}

    public static String of(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, 8)));
        } catch (IllegalArgumentException _) {
            return address;
        }
    }
}
