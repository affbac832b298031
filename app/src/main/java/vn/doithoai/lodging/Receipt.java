package vn.doithoai.lodging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.shared.Realm;

/// That somebody holds a receipt of a matter. `by` is the account that printed it; nobody's when it
/// came with the lodging.
record Receipt(Realm realm, PetitionId petition, String code, @Nullable Actor by, Instant at) {}
