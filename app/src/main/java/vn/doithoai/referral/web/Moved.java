package vn.doithoai.referral.web;

import vn.doithoai.petition.Petition;

/// How a matter stands after an act; `acts` is what the next act names as `seen`.
record Moved(String code, String stage, String result, String ending, int acts) {
    static Moved of(Petition petition) {
        var standing = petition.standing();
        return new Moved(
                standing.code(),
                standing.stage().word(),
                standing.result().word(),
                standing.ending().word(),
                petition.acts());
    }
}
