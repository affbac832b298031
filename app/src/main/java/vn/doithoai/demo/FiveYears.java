package vn.doithoai.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.doithoai.organisation.Unit;

/// The demonstration of five years of dialogue in Bắc Kạn, 1 March 2016 to 29 April 2021: always
/// the same meetings, and exactly as many meetings, people and matters of every outcome at every
/// level as the published table says. Only the meeting of the source article is not invented.
final class FiveYears {
    private final List<Planned> plan;
    private final Sittings sittings;
    private final DemoMeeting ofArticle;

    /// From the units of Bắc Kạn as they were in the five years: the province, its districts and
    /// communes.
    FiveYears(List<Unit> units) {
        var land = new Land(units);
        sittings = new Sittings(land);
        plan = plan(land);
        ofArticle = new ArticleMeetings(land::withCode).of25May2017();
    }

    private static List<Planned> plan(Land land) {
        var plan = new ArrayList<Planned>();
        for (var figures : List.of(Figures.PROVINCE, Figures.DISTRICT, Figures.COMMUNE)) {
            plan.addAll(new Timetable(figures, land.at(figures.level())).meetings());
        }
        plan.sort(Comparator.comparing(Planned::day));
        return plan;
    }

    int size() {
        return plan.size() + 1;
    }

    /// Every meeting in the order of days, made as it is asked for; the article's comes first.
    Stream<DemoMeeting> meetings() {
        return meetings(0);
    }

    /// As above, without the first ones.
    Stream<DemoMeeting> meetings(int skipped) {
        return Stream.iterate(skipped, i -> i < size(), i -> i + 1).map(this::meeting);
    }

    private DemoMeeting meeting(int ordinal) {
        return ordinal == 0 ? ofArticle : sittings.of(ordinal, plan.get(ordinal - 1));
    }
}
