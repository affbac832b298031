package vn.doithoai.publication.web;

import java.util.List;
import vn.doithoai.publication.Place;
import vn.doithoai.publication.UnitHistory;

/// A unit with what was there before it, what is there today, and what lies above and below it.
record UnitHistoryJson(
        UnitJson unit,
        List<UnitJson> above,
        List<UnitJson> before,
        List<UnitJson> perhapsBefore,
        List<UnitJson> today,
        List<UnitJson> candidatesToday,
        List<UnitJson> children) {

    static UnitHistoryJson of(UnitHistory history) {
        var ground = history.ground();
        return new UnitHistoryJson(
                one(ground.place()),
                all(history.above()),
                all(ground.before()),
                all(ground.perhapsBefore()),
                all(ground.today()),
                all(ground.candidates()),
                all(history.children()));
    }

    private static List<UnitJson> all(List<Place> places) {
        return places.stream().map(UnitHistoryJson::one).toList();
    }

    private static UnitJson one(Place place) {
        return UnitJson.of(place.unit(), place.inFull());
    }
}
