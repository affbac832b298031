package vn.doithoai.demo;

import java.time.LocalDate;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.UnitLevel;

/// Where and when something is said: the level of the meeting, the commune and hamlet it is about,
/// the day.
record Scene(
        UnitLevel level,
        Unit province,
        Unit district,
        Unit commune,
        String hamlet,
        LocalDate day) {}
