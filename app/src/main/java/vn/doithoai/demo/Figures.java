package vn.doithoai.demo;

import vn.doithoai.organisation.UnitLevel;

/// What the five years of one level must add up to: the published figures, with the kinds and
/// outcomes nobody published split as we chose.
record Figures(
        UnitLevel level,
        int meetings,
        int thematic,
        int unscheduled,
        int attendance,
        int matters,
        Outcomes outcomes) {
    /// Without the provincial meeting of 25 May 2017, which is recorded as its article has it:
    /// thematic, 244 people, 8 matters explained.
    static final Figures PROVINCE =
            new Figures(
                    UnitLevel.PROVINCE,
                    298 - 1,
                    38 - 1,
                    8,
                    4_774 - 244,
                    130 - 8,
                    new Outcomes(54, 68, 0, 0, 0, 0));

    static final Figures DISTRICT =
            new Figures(
                    UnitLevel.DISTRICT,
                    114,
                    18,
                    4,
                    4_326,
                    977,
                    new Outcomes(528, 403, 22, 10, 9, 5));

    static final Figures COMMUNE =
            new Figures(
                    UnitLevel.COMMUNE,
                    1_791,
                    141,
                    39,
                    18_915,
                    4_743,
                    new Outcomes(2_961, 1_738, 19, 8, 9, 8));

    int regular() {
        return meetings - thematic - unscheduled;
    }
}
