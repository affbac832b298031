package vn.doithoai.petition.web;

import vn.doithoai.petition.Kinship;
import vn.doithoai.shared.Refused;

/// Another matter and how it belongs to this one, as typed; `seen` is how many acts this one had
/// when the form was opened.
record TypedLink(String other, String how, int seen) {
    Kinship kinship() {
        return switch (how) {
            case "duplicate" -> Kinship.DUPLICATE;
            case "related" -> Kinship.RELATED;
            case "recurring" -> Kinship.RECURRING;
            case "merged_into" -> Kinship.MERGED_INTO;
            default -> throw new Refused("petition.kinship_unknown", "how");
        };
    }
}
