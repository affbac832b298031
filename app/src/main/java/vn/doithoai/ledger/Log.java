package vn.doithoai.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Realm;

/// The log of a realm.
///
/// @param origin the name it signs under, for ever
/// @param published the size of its newest checkpoint
/// @param frozenAt since when nothing is added, because the realm became part of another
/// @param successor the realm it became part of
public record Log(
        Realm realm,
        String origin,
        long published,
        @Nullable Instant frozenAt,
        @Nullable Realm successor) {}
