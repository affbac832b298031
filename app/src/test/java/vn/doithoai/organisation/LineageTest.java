package vn.doithoai.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.UnitStore.Link;
import vn.doithoai.organisation.UnitStore.Restated;

/// What becomes of units: renamed, merged, split, and once more; and the way back.
class LineageTest {
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private final List<Unit> units = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Restated> late = new ArrayList<>();

    private static Unit commune(String code, @Nullable LocalDate until) {
        return unit(code, UnitLevel.COMMUNE, null, until);
    }

    private static Unit unit(
            String code, UnitLevel level, @Nullable String parent, @Nullable LocalDate until) {
        var path = parent == null ? code : parent + "/" + code;
        return new Unit(
                new UnitId(code),
                code,
                level,
                code,
                "Xã " + code,
                "xa",
                parent == null ? null : new UnitId(parent),
                path,
                LocalDate.MIN,
                until);
    }

    private LineageTest past(String... codes) {
        List.of(codes).forEach(code -> units.add(commune(code, REFORM)));
        return this;
    }

    private LineageTest today(String... codes) {
        List.of(codes).forEach(code -> units.add(commune(code, null)));
        return this;
    }

    private LineageTest wholly(String from, String to) {
        links.add(new Link(new UnitId(from), new UnitId(to), true));
        return this;
    }

    private LineageTest partly(String from, String to) {
        links.add(new Link(new UnitId(from), new UnitId(to), false));
        return this;
    }

    private void becomes(String code, List<String> certain, List<String> candidates) {
        var found = lineage().successorsOf(known(code));
        assertThat(found.certain()).extracting(Unit::code).isEqualTo(certain);
        assertThat(found.candidates()).extracting(Unit::code).isEqualTo(candidates);
    }

    private void stoodOn(String code, List<String> certain, List<String> possible) {
        var found = lineage().territoryOf(known(code));
        assertThat(found.certain()).isEqualTo(certain);
        assertThat(found.possible()).isEqualTo(possible);
    }

    private Lineage lineage() {
        return new Lineage(new UnitIndex(units, links, late));
    }

    private Unit known(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst().orElseThrow();
    }

    @Example
    void aUnitOfTodayHasNoSuccessor() {
        today("00001").becomes("00001", List.of(), List.of());
        stoodOn("00001", List.of("00001"), List.of());
    }

    @Example
    void aRenamedUnitGoesOn() {
        past("00001").today("00002").wholly("00001", "00002");
        becomes("00001", List.of("00002"), List.of());
        stoodOn("00002", List.of("00001", "00002"), List.of());
    }

    @Example
    void aUnitRenamedTwiceGoesOnToToday() {
        past("00001", "00002", "00003").today("00004");
        wholly("00001", "00002").wholly("00002", "00003").wholly("00003", "00004");
        becomes("00001", List.of("00004"), List.of());
        becomes("00003", List.of("00004"), List.of());
        stoodOn("00004", List.of("00001", "00002", "00003", "00004"), List.of());
    }

    @Example
    void mergedUnitsHaveOneHeir() {
        past("00001", "00002").today("00003").wholly("00001", "00003").wholly("00002", "00003");
        becomes("00001", List.of("00003"), List.of());
        becomes("00002", List.of("00003"), List.of());
        stoodOn("00003", List.of("00001", "00002", "00003"), List.of());
    }

    @Example
    void aSplitUnitHasCandidatesOnly() {
        past("00001", "00009").today("00002", "00003");
        partly("00001", "00003").partly("00001", "00002").wholly("00009", "00003");
        becomes("00001", List.of(), List.of("00002", "00003"));
        stoodOn("00003", List.of("00003", "00009"), List.of("00001"));
    }

    @Example
    void onePartLeavesTheRestUncertain() {
        past("00001", "00002").today("00003").partly("00001", "00002").wholly("00002", "00003");
        becomes("00001", List.of(), List.of("00003"));
        becomes("00002", List.of("00003"), List.of());
        stoodOn("00003", List.of("00002", "00003"), List.of("00001"));
    }

    @Example
    void aCertainWayOutweighsAnUncertainOne() {
        past("00001", "00002").today("00003");
        partly("00001", "00003").wholly("00001", "00002").wholly("00002", "00003");
        becomes("00001", List.of("00003"), List.of());
        stoodOn("00003", List.of("00001", "00002", "00003"), List.of());
    }

    @Example
    void aWayThatEndsInThePastLeadsNowhere() {
        past("00001", "00002").wholly("00001", "00002");
        becomes("00001", List.of(), List.of());
    }

    @Example
    void aCircleInTheDataIsWalkedOnce() {
        past("00001", "00002").today("00003");
        wholly("00001", "00002").wholly("00002", "00001").wholly("00002", "00003");
        becomes("00001", List.of("00003"), List.of());
        stoodOn("00003", List.of("00001", "00002", "00003"), List.of());
    }

    @Example
    void aDistrictFollowsItsCommunes() {
        district();
        units.add(unit("00011", UnitLevel.COMMUNE, "061", REFORM));
        units.add(unit("00012", UnitLevel.COMMUNE, "061", REFORM));
        today("00021", "00022").wholly("00011", "00021").wholly("00012", "00022");
        becomes("061", List.of(), List.of("00021", "00022"));
    }

    @Example
    void aDistrictThatBecameOneUnitIsIt() {
        district();
        units.add(unit("00011", UnitLevel.COMMUNE, "061", REFORM));
        units.add(unit("00012", UnitLevel.COMMUNE, "061", REFORM));
        today("00021").wholly("00011", "00021").partly("00012", "00021");
        becomes("061", List.of("00021"), List.of());
    }

    @Example
    void aDistrictOfTheLastDaysFollowsWhatItTookOver() {
        district();
        units.add(unit("062", UnitLevel.DISTRICT, null, REFORM));
        units.add(unit("00011", UnitLevel.COMMUNE, "061", REFORM));
        late.add(new Restated(new UnitId("00011"), "Phường 00011", new UnitId("062")));
        today("00021", "00022").partly("00011", "00021").partly("00011", "00022");
        becomes("062", List.of(), List.of("00021", "00022"));
        becomes("061", List.of(), List.of("00021", "00022"));
    }

    @Example
    void aDistrictWithALinkOfItsOwnFollowsIt() {
        district();
        units.add(unit("00011", UnitLevel.COMMUNE, "061", REFORM));
        today("00021", "00022").wholly("00011", "00022").wholly("061", "00021");
        becomes("061", List.of("00021"), List.of());
        stoodOn("00021", List.of("00021", "061"), List.of());
    }

    private void district() {
        units.add(unit("061", UnitLevel.DISTRICT, null, REFORM));
    }

    /// Units 0 to 11, links only onwards, as random as a file may be.
    @Property(tries = 400)
    void everyWayIsFound(@ForAll long seed) {
        var chance = new Random(seed);
        units.clear();
        links.clear();
        for (int i = 0; i < 12; i++) {
            units.add(commune(code(i), i >= 8 ? null : REFORM));
        }
        for (int i = 0; i < 8; i++) {
            for (int to = i + 1; to < 12; to++) {
                if (chance.nextInt(4) == 0) {
                    links.add(
                            new Link(
                                    new UnitId(code(i)),
                                    new UnitId(code(to)),
                                    chance.nextInt(3) > 0));
                }
            }
        }
        for (int i = 0; i < 12; i++) {
            var ends = new TreeMap<String, Boolean>();
            walk(code(i), true, ends, true);
            ends.keySet().removeIf(code -> code.compareTo(code(8)) < 0);
            ends.remove(code(i));
            becomes(code(i), those(ends, true), those(ends, false));
            var grounds = new TreeMap<String, Boolean>();
            walk(code(i), true, grounds, false);
            stoodOn(code(i), those(grounds, true), those(grounds, false));
        }
    }

    /// Every way from a unit, one by one, remembering nothing but where it led and how surely.
    private void walk(String at, boolean certain, TreeMap<String, Boolean> ends, boolean onwards) {
        ends.merge(at, certain, Boolean::logicalOr);
        for (var link : links) {
            var from = (onwards ? link.predecessor() : link.successor()).value();
            var to = (onwards ? link.successor() : link.predecessor()).value();
            if (from.equals(at)) {
                walk(to, certain && link.certain(), ends, onwards);
            }
        }
    }

    private static List<String> those(TreeMap<String, Boolean> found, boolean certain) {
        var those = new TreeSet<>(found.keySet());
        those.removeIf(code -> found.get(code) != certain);
        return List.copyOf(those);
    }

    private static String code(int i) {
        return "%05d".formatted(100 + i);
    }
}
