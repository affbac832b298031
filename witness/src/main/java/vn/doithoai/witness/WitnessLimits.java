package vn.doithoai.witness;

import java.util.Map;

/// How many connections the JDK's server holds and how long one may take: whoever opens many or
/// sends slowly keeps nobody else out for long.
final class WitnessLimits {
    private static final Map<String, String> LIMITS =
            Map.of(
                    "jdk.httpserver.maxConnections", "200",
                    "sun.net.httpserver.maxReqTime", "10",
                    "sun.net.httpserver.maxRspTime", "10",
                    "sun.net.httpserver.idleInterval", "10",
                    "sun.net.httpserver.maxIdleConnections", "50",
                    "sun.net.httpserver.maxReqHeaders", "50");

    private WitnessLimits() {}

    /// To be called before the first server is made.
    static void set() {
        LIMITS.forEach(System::setProperty);
    }
}
