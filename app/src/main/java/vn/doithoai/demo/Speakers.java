package vn.doithoai.demo;

import vn.doithoai.demo.DemoTurn.Voice;
import vn.doithoai.organisation.UnitLevel;

/// Who takes the floor: mostly invented private persons, now and then an official or a group of
/// households.
final class Speakers {
    private Speakers() {}

    static Speaker of(Scene scene, String met, Chance chance) {
        int draw = chance.below(100);
        if (draw < 12) {
            return new Speaker(Voice.GROUP, "Nhóm hộ " + home(scene));
        }
        if (draw < (scene.level() == UnitLevel.COMMUNE ? 30 : 42)) {
            return new Speaker(Voice.OFFICIAL, official(scene, chance));
        }
        return new Speaker(Voice.PERSON, People.addressed(met, chance) + ", " + home(scene));
    }

    private static String official(Scene scene, Chance chance) {
        if (scene.level() != UnitLevel.COMMUNE && chance.percent(45)) {
            var post = chance.percent(50) ? "Chủ tịch UBND " : "Bí thư Đảng ủy ";
            var kind = Land.kind(scene.commune());
            var chair = Cast.holding(post + kind, scene.commune().code(), scene.day());
            return chair.name() + ", " + post + commune(scene);
        }
        if (chance.percent(25)) {
            return People.named(chance) + ", Bí thư Chi bộ " + home(scene);
        }
        if (chance.percent(20)) {
            return People.named(chance) + ", Trưởng Ban công tác Mặt trận " + home(scene);
        }
        var head = scene.commune().kind().equals("phuong") ? "Tổ trưởng " : "Trưởng ";
        return People.named(chance) + ", " + head + home(scene);
    }

    private static String home(Scene scene) {
        return scene.level() == UnitLevel.COMMUNE
                ? scene.hamlet()
                : scene.hamlet() + ", " + commune(scene);
    }

    private static String commune(Scene scene) {
        var name = Land.name(scene.commune());
        return scene.level() == UnitLevel.PROVINCE
                ? name + ", " + Land.name(scene.district())
                : name;
    }
}
