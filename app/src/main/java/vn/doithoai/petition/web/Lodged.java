package vn.doithoai.petition.web;

import java.util.UUID;
import vn.doithoai.petition.Standing;

/// What a machine is told of the matter it registered.
record Lodged(UUID id, String code, String stage) {
    static Lodged of(Standing standing) {
        return new Lodged(standing.id().value(), standing.code(), standing.stage().word());
    }
}
