package vn.doithoai.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.AppTest;
import vn.doithoai.Portal;
import vn.doithoai.access.Accounts;

/// Passwords everybody knows are for a program that this machine alone reaches. Each of these
/// starts is what the same folder meets, once with one address and once with another.
@AppTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoPasswordsPagesTest {
    private static final String OFFICE = "vanphong.backan";

    @Autowired DemoRealms realms;
    @Autowired LoadStore loads;
    @Autowired Accounts accounts;
    @Autowired Portal visitor;

    @BeforeAll
    void theAccountsAreThere() {
        assertThat(realms.signIns()).isEmpty();
        realms.found();
        loads.came(DemoRealms.BAC_KAN, 0);
        realms.begin();
        realms.prepared();
    }

    private DemoPasswords start(String address) {
        var passwords = new DemoPasswords(address, loads, accounts);
        passwords.afterSingletonsInstantiated();
        return passwords;
    }

    private boolean signsIn(String password) {
        visitor.signIn(OFFICE, password);
        boolean entered = visitor.open("/van-phong").path().equals("/van-phong");
        if (entered) {
            visitor.signOut();
        }
        return entered;
    }

    private static String told(List<String> lines) {
        var line = lines.stream().filter(one -> one.startsWith(OFFICE)).findFirst().orElseThrow();
        return line.split(" · ")[1];
    }

    @Test
    void onLoopbackEverybodyKnowsThem() {
        var passwords = start("127.0.0.1");
        assertThat(told(passwords.signIns())).isEqualTo(DemoPasswords.KNOWN);
        assertThat(signsIn(DemoPasswords.KNOWN)).isTrue();
    }

    @Test
    void whoListensToOthersTellsNewOnesOnce() {
        start("127.0.0.1");
        var open = start("0.0.0.0");
        assertThat(signsIn(DemoPasswords.KNOWN)).isFalse();
        var lines = open.signIns();
        assertThat(lines).hasSize(15).noneMatch(line -> line.contains(DemoPasswords.KNOWN));
        assertThat(signsIn(told(lines))).isTrue();
        var again = start("").signIns();
        assertThat(again).hasSize(15).noneMatch(lines::contains);
        assertThat(signsIn(told(lines))).isTrue();
    }

    /// Made, but the program died before anybody read them.
    @Test
    void whatWasNeverToldIsMadeAgain() {
        start("127.0.0.1");
        start("0.0.0.0");
        var open = start("0.0.0.0");
        assertThat(signsIn(told(open.signIns()))).isTrue();
    }

    @Test
    void backOnLoopbackTheyAreEverybodysAgain() {
        var open = start("0.0.0.0");
        open.signIns();
        start("::1");
        assertThat(signsIn(DemoPasswords.KNOWN)).isTrue();
    }
}
