package vn.doithoai.ledger;

/// Where a key store is and how it is opened.
///
/// @param file of the store; of the provider's settings when the keys lie in a device
/// @param type `PKCS12`, `PKCS11` or what else a provider knows
/// @param passwordFile a file that only its owner may open
/// @param provider of the JDK; none for its own
record KeyCabinetPlace(String file, String type, String passwordFile, String provider) {
    boolean inFile() {
        return !type.equalsIgnoreCase("PKCS11");
    }
}
