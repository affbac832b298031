package vn.doithoai.ledger;

import vn.doithoai.tlog.SignerKey;

/// Where the keys that the logs sign with lie: in files, in a key store, in a device.
interface KeyHome {
    /// The key that lies under this alias.
    ///
    /// @param name what it signs as
    /// @param mayMake whether a key that is not there may be made: never in the place of one that
    ///   has signed
    SignerKey key(String alias, String name, boolean mayMake);
}
