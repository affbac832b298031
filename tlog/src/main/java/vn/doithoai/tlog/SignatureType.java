package vn.doithoai.tlog;

/// The kinds of signature this library makes and verifies (C2SP signed-note, "Signature types").
public enum SignatureType {
    /// A log's signature over the text of a note: 32-byte keys, 64-byte signatures (RFC 8032).
    ED25519(0x01, 32, 64),
    /// A witness's timestamped Ed25519 signature over a checkpoint (C2SP tlog-cosignature): 8 bytes
    /// of time and 64 of signature.
    COSIGNATURE(0x04, 32, 72),
    /// The same by ML-DSA-44 (FIPS 204): 1,312-byte keys, 8 bytes of time and 2,420 of signature.
    ML_DSA_44(0x06, 1312, 2428);

    private final int code;
    private final int keyBytes;
    private final int signatureBytes;

    SignatureType(int code, int keyBytes, int signatureBytes) {
        this.code = code;
        this.keyBytes = keyBytes;
        this.signatureBytes = signatureBytes;
    }

    /// The byte that stands before the key in a vkey and in what a key id is the hash of.
    public int code() {
        return code;
    }

    /// Bytes of a public key.
    public int keyBytes() {
        return keyBytes;
    }

    /// Bytes of a signature in a note, after the four of the key id.
    public int signatureBytes() {
        return signatureBytes;
    }

    /// Whether it carries the time at which it was made.
    public boolean timestamped() {
        return this != ED25519;
    }

    static SignatureType of(int code, String where) {
        for (var type : values()) {
            if (type.code == code) {
                return type;
            }
        }
        throw Rejected.form("%s: signature type 0x%02x is not one of 01, 04, 06", where, code);
    }
}
