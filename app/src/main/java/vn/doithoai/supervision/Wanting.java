package vn.doithoai.supervision;

import java.time.LocalDate;
import vn.doithoai.petition.Petition;
import vn.doithoai.referral.KeptExtension;

/// A matter for which more time was asked, and nobody has decided yet.
public record Wanting(Petition petition, String body, KeptExtension asked, LocalDate due) {
    public String code() {
        return petition.standing().code();
    }
}
