package vn.doithoai.meeting;

import java.time.LocalDate;
import java.util.UUID;
import vn.doithoai.access.AccountId;
import vn.doithoai.access.Accounts;
import vn.doithoai.access.NewAccount;
import vn.doithoai.access.Role;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.OrganisationKind;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.organisation.Realms;

/// The office of Bắc Kạn with the accounts of its secretary and its administrator.
public class Office {
    public static final String SECRETARY = "thu-ky";
    public static final String ADMINISTRATOR = "quan-tri";
    public static final String PASSWORD = "Suối chảy qua đèo";

    private static final OrganisationId BODY = new OrganisationId(new UUID(6, 1));

    private final Realms realms;
    private final Organisations organisations;
    private final Accounts accounts;

    Office(Realms realms, Organisations organisations, Accounts accounts) {
        this.realms = realms;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    public void open() {
        if (realms.withCode("06").isPresent()) {
            return;
        }
        Cast.found(realms);
        organisations.add(
                new Organisation(
                        BODY,
                        Cast.BAC_KAN,
                        OrganisationKind.DEPARTMENT,
                        "Văn phòng Tỉnh ủy",
                        Cast.PROVINCE,
                        LocalDate.MIN,
                        null,
                        null));
        account(ADMINISTRATOR, Role.ADMINISTRATOR);
        account(SECRETARY, Role.OFFICE);
    }

    private void account(String name, Role role) {
        accounts.open(
                new NewAccount(Cast.BAC_KAN, name, "Người thử", "Chuyên viên", role, BODY, "06"),
                PASSWORD,
                null);
    }

    public AccountId secretary() {
        return accounts.withName(SECRETARY).orElseThrow().id();
    }
}
