package vn.doithoai.demo;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.doithoai.access.Accounts;
import vn.doithoai.shared.RandomWord;

/// The passwords of the demonstration: one that everybody knows while this machine alone reaches
/// the program, otherwise made at random and told once. Settled before the first page is served.
@Component
class DemoPasswords implements SmartInitializingSingleton {
    /// Known to everybody who starts the demonstration, which holds nothing real.
    static final String KNOWN = "xem thu doi thoai";

    /// Instead of a password that was shown already.
    private static final String BEFORE = "(đã in một lần · printed once before)";

    private static final String EVERYBODYS = "known";
    private static final String MADE = "made";
    private static final String TOLD = "told";

    private final boolean loopback;
    private final LoadStore loads;
    private final Accounts accounts;
    private final Map<String, String> made = new ConcurrentHashMap<>();

    DemoPasswords(@Value("${server.address:}") String address, LoadStore loads, Accounts accounts) {
        this.loopback = isLoopback(address);
        this.loads = loads;
        this.accounts = accounts;
    }

    /// A program that names no address listens on all.
    private static boolean isLoopback(String address) {
        try {
            return !address.isEmpty() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }

    /// What a folder knows from another start may be known to everybody.
    @Override
    public void afterSingletonsInstantiated() {
        var state = loads.passwords(DemoRealms.BAC_KAN);
        if (loopback && (state.equals(MADE) || state.equals(TOLD))) {
            giveAll();
            loads.passwords(DemoRealms.BAC_KAN, EVERYBODYS);
        }
        if (!loopback && (state.equals(MADE) || state.equals(EVERYBODYS))) {
            loads.passwords(DemoRealms.BAC_KAN, MADE);
            giveAll();
        }
    }

    private void giveAll() {
        for (var post : DemoPost.ALL) {
            accounts.withName(post.signInName())
                    .ifPresent(one -> accounts.giveNewPassword(one, of(post.signInName())));
        }
    }

    /// For an account that is opened, or gets another one.
    String of(String signInName) {
        return loopback ? KNOWN : made.computeIfAbsent(signInName, _ -> RandomWord.of(4));
    }

    /// What the accounts have that the load is about to open.
    void begin() {
        loads.passwords(DemoRealms.BAC_KAN, loopback ? EVERYBODYS : MADE);
    }

    /// A line for each account; a password that was made stands there once. None without a
    /// demonstration.
    List<String> signIns() {
        var state = loads.passwords(DemoRealms.BAC_KAN);
        if (state.isEmpty()) {
            return List.of();
        }
        if (!loopback) {
            loads.passwords(DemoRealms.BAC_KAN, TOLD);
        }
        return DemoPost.ALL.stream()
                .map(post -> post.line(state.equals(TOLD) ? BEFORE : of(post.signInName())))
                .toList();
    }
}
