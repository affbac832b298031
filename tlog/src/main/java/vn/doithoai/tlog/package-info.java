/// Transparency logs in the formats of C2SP: the Merkle tree of RFC 6962, tiles, entry bundles,
/// signed notes, checkpoints, cosignatures, witnesses, proofs and policies. Needs the JDK alone.
///
/// A log is written with [Edge] and [SignedCheckpoint] through a [TileWriter]; it is read, with
/// every byte checked against the root, through [VerifiedTree]; proofs are checked by
/// [InclusionProof] and [ConsistencyProof]. What was read and is not right is [Rejected], which
/// says what is wrong and where. Sizes and indexes are counts of entries; hashes are SHA-256.
@NullMarked
package vn.doithoai.tlog;

import org.jspecify.annotations.NullMarked;
