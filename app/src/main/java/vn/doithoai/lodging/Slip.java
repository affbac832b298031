package vn.doithoai.lodging;

import java.util.Optional;
import vn.doithoai.petition.Petition;

/// The receipt as a slip of paper. Holds no secret.
///
/// @param qr the proof, or the promise while there is none; nothing when no QR code holds it
/// @param proven whether it is the proof
/// @param opened whether what the log commits to rides along
/// @param key by which it is checked, as a “vkey”
public record Slip(
        Petition petition, Optional<Qr> qr, boolean proven, boolean opened, String key) {}
