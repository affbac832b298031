package vn.doithoai.lodging;

import vn.doithoai.petition.PetitionId;
import vn.doithoai.shared.Realm;

/// Whoever proved to hold the receipt of a matter.
public record Holder(Realm realm, PetitionId petition) {}
