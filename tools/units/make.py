#!/usr/bin/env python3
"""Makes the unit data of the program from two npm packages and the tables in mend/.

    python3 tools/units/make.py                     writes app/src/main/resources/units
    python3 tools/units/make.py --compare FOLDER    compares with a folder of reference CSVs
"""

import pathlib
import sys

import compare
import sources
import succession
import units
from keys import tone_key

OUT = pathlib.Path(__file__).parents[2] / "app/src/main/resources/units"


def main(arguments):
    provinces, districts, communes = sources.of_2021()
    new_provinces, new_wards, mapping = sources.of_2025()
    old = units.before(provinces, districts, communes)
    old = old + units.of_the_last_months()
    late = units.restated(old, districts, mapping)
    new = units.after_dong_nai(units.after(new_provinces, new_wards))
    wards = _ward_codes(new_provinces, new_wards)
    links = succession.links(old, late, mapping, new, wards)
    rows = sorted(old, key=_levels) + sorted(new, key=_levels)
    if arguments[:1] == ["--compare"]:
        return compare.differences(arguments[1], rows, late, links)
    OUT.mkdir(parents=True, exist_ok=True)
    _write("units.csv", "id,level,full_name,kind,parent,from,until", rows)
    _write("restated.csv", "unit,full_name,parent", late)
    _write("succession.csv", "predecessor,successor,how", links)
    return 0


def _levels(row):
    return ("province", "district", "commune").index(row.level), row.id


def _ward_codes(provinces, wards):
    """(province, ward) as keys of their names to the mended code."""
    codes = {row["wrong"]: row["right"] for row in sources.mended("ward_codes")}
    names = {row["province_code"]: tone_key(row["name"]) for row in provinces}
    return {
        (names[row["province_code"]], tone_key(row["name"])): codes.get(
            row["ward_code"], row["ward_code"]
        )
        for row in wards
    }


def _write(name, header, rows):
    lines = [header] + [",".join(row) for row in rows]
    assert all(line.count(",") == header.count(",") for line in lines), "a comma in a name"
    (OUT / name).write_text("\n".join(lines) + "\n", "utf-8")
    print(f"{name}: {len(rows)} rows")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
