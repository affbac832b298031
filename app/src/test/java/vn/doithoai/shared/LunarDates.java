package vn.doithoai.shared;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/// The Vietnamese lunar calendar, worked out from the sky: a month begins on the day of a new moon
/// seen from seven hours east, the eleventh holds the winter solstice, and a year of thirteen
/// repeats the first month without a principal term. After the method Hồ Ngọc Đức published, with
/// the new moons of Meeus; written for these tests, to check the shipped dates by another way.
final class LunarDates {
    private static final double ZONE = 7.0 / 24;
    private static final double SYNODIC = 29.530588853;
    private static final double FIRST_NEW_MOON = 2415021.076998695;
    private static final double RAD = Math.PI / 180;

    private LunarDates() {}

    /// The day of a lunar year and month; of the ordinary month where one is repeated.
    static LocalDate of(int year, int month, int day) {
        long thisEleventh = eleventh(month > 10 ? year : year - 1);
        long nextEleventh = eleventh(month > 10 ? year + 1 : year);
        int off = Math.floorMod(month - 11, 12);
        int moon = nearest(thisEleventh + 14);
        if (nextEleventh - thisEleventh > 365) {
            int leap = leapAfter(moon);
            off += off >= leap ? 1 : 0;
        }
        return LocalDate.MIN.with(JulianFields.JULIAN_DAY, newMoon(moon + off) + day - 1);
    }

    static LocalDate newYear(int year) {
        return of(year, 1, 1);
    }

    /// Which new moon is the one at or before a day in the middle of its month.
    private static int nearest(long day) {
        int k = (int) Math.floor((day - FIRST_NEW_MOON) / SYNODIC) + 1;
        while (newMoon(k) > day) {
            k--;
        }
        return k;
    }

    private static long eleventh(int year) {
        long last = LocalDate.of(year, 12, 31).getLong(JulianFields.JULIAN_DAY);
        int k = nearest(last);
        return sunArc(newMoon(k)) >= 9 ? newMoon(k - 1) : newMoon(k);
    }

    /// How many months after the eleventh the repeated one stands.
    private static int leapAfter(int eleventh) {
        int i = 1;
        while (sunArc(newMoon(eleventh + i)) != sunArc(newMoon(eleventh + i + 1))) {
            i++;
        }
        return i;
    }

    /// The day, in Vietnam, of the k-th new moon since 1900.
    private static long newMoon(int k) {
        double t = k / 1236.85;
        double mean = 2415020.75933 + 29.53058868 * k + t * t * (0.0001178 - 0.000000155 * t);
        mean += 0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t * t) * RAD);
        double sun = (359.2242 + 29.10535608 * k - 0.0000333 * t * t) * RAD;
        double moon = (306.0253 + 385.81691806 * k + 0.0107306 * t * t) * RAD;
        double node = (21.2964 + 390.67050646 * k - 0.0016528 * t * t) * RAD;
        double moved = (0.1734 - 0.000393 * t) * Math.sin(sun) + 0.0021 * Math.sin(2 * sun);
        moved +=
                -0.4068 * Math.sin(moon)
                        + 0.0161 * Math.sin(2 * moon)
                        - 0.0004 * Math.sin(3 * moon);
        moved += 0.0104 * Math.sin(2 * node) - 0.0051 * Math.sin(sun + moon);
        moved += -0.0074 * Math.sin(sun - moon) + 0.0004 * Math.sin(2 * node + sun);
        moved += -0.0004 * Math.sin(2 * node - sun) - 0.0006 * Math.sin(2 * node + moon);
        moved += 0.0010 * Math.sin(2 * node - moon) + 0.0005 * Math.sin(sun + 2 * moon);
        double deltaT = -0.000278 + 0.000265 * t + 0.000262 * t * t;
        return (long) Math.floor(mean + moved - deltaT + 0.5 + ZONE);
    }

    /// In which twelfth of its way, from the spring equinox, the sun stands when a day begins.
    private static int sunArc(long day) {
        double t = (day - 2451545.5 - ZONE) / 36525;
        double mean = 357.52910 + 35999.05030 * t - 0.0001559 * t * t;
        double longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t * t;
        longitude += (1.914600 - 0.004817 * t) * Math.sin(mean * RAD);
        longitude += 0.019993 * Math.sin(2 * mean * RAD) + 0.000290 * Math.sin(3 * mean * RAD);
        return (int) Math.floor(Math.floorMod((long) Math.floor(longitude), 360L) / 30.0);
    }
}
