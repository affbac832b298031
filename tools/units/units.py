"""Versions of units: what each list says, one row per version."""

from collections import namedtuple

import sources
from keys import kept, tone_key

Unit = namedtuple("Unit", "id level full_name kind parent since until")
Restated = namedtuple("Restated", "unit full_name parent")

REFORM = "2025-07-01"
DONG_NAI = "2026-04-30"
KINDS = {
    "Tỉnh": "tinh", "Thành phố": "thanh-pho-tw", "Xã": "xa", "Phường": "phuong",
    "Đặc khu": "dac-khu",
}


def version(code, day):
    return f"{code}@{day.replace('-', '')}"


def before(provinces, districts, communes):
    """The list of 2021; the day each unit began is older than any list we hold."""
    rows = []
    for level, units in (("province", provinces), ("district", districts), ("commune", communes)):
        for code, unit in sorted(units.items()):
            kind = unit["type"]
            if level == "province" and kind == "thanh-pho":
                kind = "thanh-pho-tw"
            parent = unit.get("parent_code", "")
            rows.append(Unit(code, level, _printed(unit), kind, parent, "", REFORM))
    return rows


def _printed(unit):
    """As the list prints it, but for the kind, which it writes Thị Trấn here and Thị trấn there."""
    name = kept(unit["name_with_type"])
    for kind in ("Thành Phố", "Thị Trấn", "Thị Xã"):
        if name.startswith(kind + " "):
            name = kind.capitalize() + name[len(kind) :]
    return name


def of_the_last_months():
    """Units that began after the list of 2021 under a code of their own."""
    fields = ("id", "level", "full_name", "kind", "parent", "from", "until")
    return [Unit(*(row[field] for field in fields)) for row in sources.mended("units_2025")]


def restated(rows, districts, mapping):
    """Name and district just before the reform, where they are not those of 2021. The mapping
    names the districts without codes; a name is looked up in its province."""
    by_id = {row.id.split("@")[0]: row for row in rows}
    names = {row["code"]: row["full_name"] for row in sources.mended("names_2025")}
    found = _district_codes(by_id, names)
    late = []
    for code, row in by_id.items():
        if len(code) < 5 and code in names:
            late.append(Restated(row.id, names[code], row.parent))
    for entry in mapping:
        code = entry["old_ward_code"]
        if not code:
            continue
        row = by_id[code]
        district = found[tone_key(entry["old_province_name"]), tone_key(entry["old_district_name"])]
        name = kept(names.get(code, entry["old_ward_name"]))
        if tone_key(name) != tone_key(row.full_name) or district != row.parent:
            late.append(Restated(row.id, name, district))
    return sorted(late)


def after(provinces, wards):
    """The list of July 2025, its two wrong codes mended and its names spelled as the list of 2026
    prints them."""
    codes = {row["wrong"]: row["right"] for row in sources.mended("ward_codes")}
    spelled = {row["code"]: row["full_name"] for row in sources.mended("spelling")}
    rows = []
    for entry in provinces:
        name, code = kept(entry["name"]), entry["province_code"]
        name = name if name.startswith("Thành phố") else f"Tỉnh {name}"
        rows.append(_of_reform(code, "province", spelled.get(code, name), ""))
    for entry in wards:
        code = codes.get(entry["ward_code"], entry["ward_code"])
        name = spelled.get(code, kept(entry["name"]))
        rows.append(_of_reform(code, "commune", name, version(entry["province_code"], REFORM)))
    return sorted(rows, key=lambda row: (row.level != "province", row.id))


def after_dong_nai(rows):
    """On 30 April 2026 Đồng Nai became a city and ten of its xã phường. All units of the province
    get a version, so that each stands under a province of its own time."""
    changed = {row["code"]: row for row in sources.mended("names_20260430")}
    old, new = version("75", REFORM), version("75", DONG_NAI)
    ended, begun = [], []
    for row in rows:
        code = row.id.split("@")[0]
        if row.id != old and row.parent != old:
            ended.append(row)
            continue
        change = changed.get(code)
        ended.append(row._replace(until=DONG_NAI))
        begun.append(
            row._replace(
                id=version(code, DONG_NAI),
                full_name=change["full_name"] if change else row.full_name,
                kind=change["kind"] if change else row.kind,
                parent=new if row.parent else "",
                since=DONG_NAI,
            )
        )
    return ended + begun


def _of_reform(code, level, name, parent):
    kind = next(kind for word, kind in KINDS.items() if name.startswith(word + " "))
    return Unit(version(code, REFORM), level, name, kind, parent, REFORM, "")


def _district_codes(by_id, names):
    """(province, district) as keys of their names, old and late, to the district's id."""
    found = {}
    for row in by_id.values():
        if row.level == "district":
            province = by_id[row.parent]
            for above in (province.full_name, names.get(row.parent, province.full_name)):
                for name in (row.full_name, names.get(row.id, row.full_name)):
                    found[tone_key(above), tone_key(name)] = row.id
    return found
