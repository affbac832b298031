"""What became of each unit on 1 July 2025 and on 30 April 2026, and how we know:
whole     it went there whole
split     parts of it went to several
named     gone between the list of 2021 and the reform; a row of the package names it, without code
district  gone between the two, named nowhere: all that took ground of its district
Only `whole` is certain."""

from collections import defaultdict, namedtuple

import sources
import units
from keys import tone_key

Link = namedtuple("Link", "predecessor successor how")


def links(old, late, mapping, new, wards):
    by_code = {row.id.split("@")[0]: row for row in old}
    named = _named(mapping, wards)
    targets = _coded(mapping)
    for code, goals in targets.items():
        goals |= named.get(_place(by_code, by_code[code]), set())
    found = _provinces(old, late, mapping, new)
    found += _islands(old, mapping)
    for code, goals in targets.items():
        how = "whole" if len(goals) == 1 else "split"
        found += [Link(by_code[code].id, units.version(goal, units.REFORM), how) for goal in goals]
    found = _split_towns(found)
    return sorted(found + _gone(old, by_code, targets, named) + _dong_nai(new))


def _coded(mapping):
    codes = {row["wrong"]: row["right"] for row in sources.mended("ward_codes")}
    targets = defaultdict(set)
    for entry in mapping:
        if entry["old_ward_code"]:
            goal = entry["new_ward_code"]
            targets[entry["old_ward_code"]].add(codes.get(goal, goal))
    for row in sources.mended("split_parts"):
        targets[row["old_code"]].add(row["new_code"])
    for row in sources.mended("successors"):
        targets[row["old_code"]] = {row["new_code"]}
    return targets


def _provinces(old, late, mapping, new):
    """No province was split: the province of any of its rows is where it went."""
    codes = {}
    for row in old:
        if row.level == "province":
            codes[tone_key(row.full_name)] = row.id
    for row in late:
        if len(row.unit) == 2:
            codes[tone_key(row.full_name)] = row.unit
    goals = defaultdict(set)
    names = {tone_key(row.full_name.removeprefix("Tỉnh ")): row.id for row in new if not row.parent}
    for entry in mapping:
        if entry["old_ward_code"]:
            goal = names[tone_key(entry["new_province_name"])]
            goals[codes[tone_key(entry["old_province_name"])]].add(goal)
    assert all(len(found) == 1 for found in goals.values()), "a province was split"
    return [Link(code, found.pop(), "whole") for code, found in goals.items()]


def _islands(old, mapping):
    """Five island districts had no communes; each is a đặc khu of the same name."""
    parents = {row.parent for row in old}
    islands = {
        tone_key(row.full_name.removeprefix("Huyện ")): row.id
        for row in old
        if row.level == "district" and row.id not in parents
    }
    found = []
    for entry in mapping:
        if not entry["old_ward_name"]:
            name = tone_key(entry["new_ward_name"].removeprefix("Đặc khu "))
            goal = units.version(entry["new_ward_code"], units.REFORM)
            found.append(Link(islands[name], goal, "whole"))
    return found


def _split_towns(found):
    """Towns divided shortly before the reform: their own row is no longer certain either."""
    parts = [Link(row["old_id"], row["new_id"], "split") for row in sources.mended("parts_2025")]
    towns = {part.predecessor for part in parts}
    return parts + [
        link._replace(how="split") if link.predecessor in towns else link for link in found
    ]


def _gone(old, by_code, targets, named):
    """Communes of 2021 without a code in the mapping."""
    gone = [row for row in old if row.level == "commune" and row.id.split("@")[0] not in targets]
    of_district = defaultdict(set)
    for code, goals in targets.items():
        of_district[by_code[code].parent] |= goals
    found = []
    for row in gone:
        goals, how = named.get(_place(by_code, row), set()) & of_district[row.parent], "named"
        if not goals:
            goals, how = of_district[row.parent], "district"
        found += [Link(row.id, units.version(goal, units.REFORM), how) for goal in goals]
    return found


def _named(mapping, wards):
    """Rows without an old code tell where a commune of 2021 went, or a part of it. Their new code is
    often malformed, so the name is looked up."""
    goals = defaultdict(set)
    for entry in mapping:
        if not entry["old_ward_code"] and entry["old_ward_name"]:
            place = tuple(
                tone_key(entry[f"old_{level}_name"]) for level in ("province", "district", "ward")
            )
            goal = wards.get(
                (tone_key(entry["new_province_name"]), tone_key(entry["new_ward_name"]))
            )
            if goal:
                goals[place].add(goal)
    return goals


def _place(by_code, row):
    district = by_code[row.parent.split("@")[0]]
    province = by_code[district.parent]
    return tuple(tone_key(unit.full_name) for unit in (province, district, row))


def _dong_nai(new):
    return [
        Link(units.version(row.id.split("@")[0], units.REFORM), row.id, "whole")
        for row in new
        if row.since == units.DONG_NAI
    ]
