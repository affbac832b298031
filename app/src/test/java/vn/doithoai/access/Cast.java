package vn.doithoai.access;

import java.time.InstantSource;
import vn.doithoai.shared.VietnamTime;

/// Bắc Kạn, set up, with one account of each role: `quantri`, `vanphong`, `coquan`.
public final class Cast {
    public static final String PASSWORD = "Suối chảy qua đèo";

    private final Accounts accounts;

    public Cast(SetUp setUp, Accounts accounts, InstantSource clock) {
        this.accounts = accounts;
        var wish =
                new FirstSetUp(
                        "06", "BK", "Văn phòng", "An", "Quản trị", "quantri", PASSWORD, PASSWORD);
        setUp.with(wish, VietnamTime.day(clock.instant()));
        open("vanphong", Role.OFFICE);
        open("coquan", Role.AGENCY);
    }

    public Actor administrator() {
        return account("quantri").actor();
    }

    public Account account(String signInName) {
        return accounts.withName(signInName).orElseThrow();
    }

    public void open(String signInName, Role role) {
        var by = administrator();
        accounts.open(
                new NewAccount(
                        by.realm(),
                        signInName,
                        "Hoàng Thị " + signInName,
                        "Chuyên viên",
                        role,
                        by.organisation(),
                        "06"),
                PASSWORD,
                by);
    }
}
