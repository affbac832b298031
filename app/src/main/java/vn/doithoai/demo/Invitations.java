package vn.doithoai.demo;

import java.util.ArrayList;
import java.util.List;
import vn.doithoai.organisation.OrganisationKind;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.UnitLevel;

/// Composes who met whom: at a commune its leaders meet hamlets and groups, at a district those of
/// several communes, at the province its departments and unions meet the people they work for.
final class Invitations {
    private static final Lines GUESTS = Lines.of("guests");
    private static final List<List<String>> PROVINCIAL =
            Lines.of("hosts").in("tỉnh").stream().map(Invitation::parts).toList();

    private final Land land;
    private final Hamlets hamlets = new Hamlets();

    Invitations(Land land) {
        this.land = land;
    }

    Invitation to(Planned planned, String theme, Chance chance) {
        return switch (planned.unit().level()) {
            case PROVINCE -> provincial(planned, theme, chance);
            case DISTRICT -> inDistrict(planned, theme, chance);
            case COMMUNE -> inCommune(planned, theme, chance);
        };
    }

    private Invitation provincial(Planned planned, String theme, Chance chance) {
        var host = chance.of(PROVINCIAL);
        var district = Land.name(chance.of(land.at(UnitLevel.DISTRICT)));
        var organiser = host.get(0);
        var chair = Cast.holding(host.get(2), "", planned.day());
        var hosts = new Hosts(organiser, OrganisationKind.of(host.get(1)), List.of(chair));
        var guests = host.get(4).replace("{huyen}", district);
        var place = host.get(5).replace("{huyen}", district);
        var title = Invitation.title(planned, host.get(2), guests, theme);
        return new Invitation(hosts, host.get(3), guests, place, "", title);
    }

    private Invitation inDistrict(Planned planned, String theme, Chance chance) {
        var unit = planned.unit();
        var party = unit.kind().equals("thanh-pho") ? "Thành ủy" : "Huyện ủy";
        var commune = chance.of(land.communesOf(unit));
        var secretary = Cast.holding("Bí thư " + party, unit.code(), planned.day());
        var chairman = Cast.holding("Chủ tịch UBND " + Land.kind(unit), unit.code(), planned.day());
        var guest = guest("huyện", chance);
        var words = filled(guest.get(2), unit, commune, "");
        var hosts =
                chance.percent(52)
                        ? new Hosts(
                                party + " " + Land.bare(unit),
                                OrganisationKind.COMMITTEE,
                                both(secretary, chairman, chance))
                        : new Hosts(
                                "UBND " + Land.name(unit),
                                OrganisationKind.PEOPLES_COMMITTEE,
                                List.of(chairman));
        var place =
                chance.percent(45)
                        ? "Hội trường UBND " + Land.name(commune)
                        : "Hội trường "
                                + (chance.percent(50)
                                        ? party + " " + Land.bare(unit)
                                        : "UBND " + Land.name(unit));
        var leaders = "người đứng đầu cấp ủy, chính quyền " + Land.name(unit);
        return new Invitation(
                hosts,
                guest.getFirst(),
                words,
                place,
                "",
                Invitation.title(planned, leaders, words, theme));
    }

    private Invitation inCommune(Planned planned, String theme, Chance chance) {
        var unit = planned.unit();
        var hamlet = chance.of(hamlets.of(unit));
        var secretary =
                Cast.holding("Bí thư Đảng ủy " + Land.kind(unit), unit.code(), planned.day());
        var chairman = Cast.holding("Chủ tịch UBND " + Land.kind(unit), unit.code(), planned.day());
        var guest = guest("xã", chance);
        var words = filled(guest.get(2), land.districtOf(unit), unit, hamlet);
        var hosts =
                chance.percent(60)
                        ? new Hosts(
                                "Đảng ủy, UBND " + Land.name(unit),
                                OrganisationKind.COMMITTEE,
                                both(secretary, chairman, chance))
                        : new Hosts(
                                "UBND " + Land.name(unit),
                                OrganisationKind.PEOPLES_COMMITTEE,
                                List.of(chairman));
        boolean village = guest.getFirst().equals("village");
        var place = village ? "Nhà văn hóa " + hamlet : "Hội trường UBND " + Land.name(unit);
        var leaders = "người đứng đầu cấp ủy, chính quyền " + Land.name(unit);
        return new Invitation(
                hosts,
                guest.getFirst(),
                words,
                place,
                village ? hamlet : "",
                Invitation.title(planned, leaders, words, theme));
    }

    private static List<Presiding> both(Presiding secretary, Presiding chairman, Chance chance) {
        var chairs = new ArrayList<>(List.of(secretary));
        if (chance.percent(45)) {
            chairs.add(chairman);
        }
        return chairs;
    }

    private static List<String> guest(String section, Chance chance) {
        var lines = GUESTS.in(section).stream().map(Invitation::parts).toList();
        return lines.get(
                chance.index(lines.stream().mapToInt(l -> Integer.parseInt(l.get(1))).toArray()));
    }

    private static String filled(String words, Unit district, Unit commune, String hamlet) {
        return words.replace("{huyen}", Land.name(district))
                .replace("{xa}", Land.name(commune))
                .replace("{thon}", hamlet);
    }
}
