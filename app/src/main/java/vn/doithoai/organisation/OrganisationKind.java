package vn.doithoai.organisation;

import java.util.Locale;

/// What kind of body an organisation is. Ended kinds stay: party delegations (ban cán sự đảng, đảng
/// đoàn) were abolished in 2025 but are the addressees of older conclusions.
public enum OrganisationKind {
    COMMITTEE,
    STANDING_BOARD,
    PARTY_BOARD,
    PARTY_DELEGATION,
    PEOPLES_COUNCIL,
    PEOPLES_COMMITTEE,
    NATIONAL_ASSEMBLY_DELEGATION,
    DEPARTMENT,
    LINE_AGENCY,
    FRONT,
    UNION,
    STEERING_COMMITTEE,
    ENTERPRISE,
    VILLAGE,
    OTHER;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static OrganisationKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
