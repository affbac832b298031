package vn.doithoai.tlog;

import java.io.IOException;

/// Makes the proof that the tree to be cosigned continues a smaller one, [VerifiedTree#consistency]
/// for example.
@FunctionalInterface
public interface Prover {
    ConsistencyProof from(long first, long second) throws IOException;
}
