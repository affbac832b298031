package vn.doithoai.supervision.web;

import vn.doithoai.petition.Petition;

/// How a matter stands after a look: as before, with one act more, which the next act names as
/// `seen`.
record Looked(String code, String stage, String result, String ending, int acts) {
    static Looked of(Petition petition) {
        var standing = petition.standing();
        return new Looked(
                standing.code(),
                standing.stage().word(),
                standing.result().word(),
                standing.ending().word(),
                petition.acts());
    }
}
