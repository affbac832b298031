package vn.doithoai.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.AesGcmParameters.Variant;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// AES-256-GCM as Tink does it: seals bytes to what they are bound to, and opens them again.
final class Sealer {
    static final int KEY_BYTES = 32;

    private final Aead aead;

    private Sealer(Aead aead) {
        this.aead = aead;
    }

    /// With the key of one person.
    static Sealer of(byte[] key) {
        try {
            var alone = key(key, Variant.NO_PREFIX, null);
            return new Sealer(
                    primitive(
                            KeysetHandle.newBuilder()
                                    .addEntry(
                                            KeysetHandle.importKey(alone)
                                                    .withFixedId(1)
                                                    .makePrimary())
                                    .build()));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a key cannot be used", broken);
        }
    }

    /// With several keys: the first seals, each opens what it sealed.
    static Sealer of(SequencedMap<Integer, byte[]> keys) {
        try {
            var ring = KeysetHandle.newBuilder();
            int first = keys.firstEntry().getKey();
            for (var one : keys.entrySet()) {
                var entry = KeysetHandle.importKey(key(one.getValue(), Variant.TINK, one.getKey()));
                ring.addEntry(one.getKey() == first ? entry.makePrimary() : entry);
            }
            return new Sealer(primitive(ring.build()));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a ring of keys cannot be used", broken);
        }
    }

    byte[] seal(byte[] plain, byte[] bound) {
        try {
            return aead.encrypt(plain, bound);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("nothing can be sealed", broken);
        }
    }

    /// @param what names the record, in case it does not open
    byte[] open(byte[] sealed, byte[] bound, String what) {
        try {
            return aead.decrypt(sealed, bound);
        } catch (GeneralSecurityException unfit) {
            throw new Unopenable(what);
        }
    }

    private static Aead primitive(KeysetHandle keys) throws GeneralSecurityException {
        return keys.getPrimitive(AeadConfig2026.get(), Aead.class);
    }

    private static AesGcmKey key(byte[] bytes, Variant variant, @Nullable Integer id)
            throws GeneralSecurityException {
        return AesGcmKey.builder()
                .setParameters(
                        AesGcmParameters.builder()
                                .setKeySizeBytes(KEY_BYTES)
                                .setIvSizeBytes(12)
                                .setTagSizeBytes(16)
                                .setVariant(variant)
                                .build())
                .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                .setIdRequirement(id)
                .build();
    }
}
