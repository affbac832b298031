"""Prints every difference between the data made here and a folder of reference CSVs."""

import csv
import pathlib
from collections import Counter

from keys import tone_key

FIRST = "2021-04-29"
REFORM = "2025-07-01"
TODAY = "2026-11-01"


def differences(folder, rows, late, links):
    reference = _Reference(pathlib.Path(folder))
    report = _Report()
    for level, file in (("district", "districts_2021"), ("commune", "communes_2021")):
        report.units(file, reference.units(file), _on(rows, level, FIRST))
    _compare_2025(report, reference, rows, late)
    for level, file in (("province", "provinces_2026"), ("commune", "communes_2026")):
        report.units(file, reference.units(file), _on(rows, level, TODAY), kinds=True)
    _compare_changes(report, reference, rows)
    report.pairs("communes_old_to_new", reference.pairs(), _pairs(links, level=5))
    report.pairs("provinces_old_to_new", reference.provinces(), _pairs(links, level=2))
    print(", ".join(f"{kind}: {count}" for kind, count in sorted(report.counts.items())))
    return 0


def _compare_2025(report, reference, rows, late):
    """What the old units were called and where they stood just before the reform. A commune the
    mapping does not know, and a district no commune is left in, had ended."""
    restated = {row.unit: row for row in late}
    known = {code for code, _ in reference.pairs()}
    for level, file in (
        ("province", "provinces_2025H1"),
        ("district", "districts_2025H1"),
        ("commune", "communes_2025H1"),
    ):
        ours = {}
        for row in rows:
            if row.level == level and row.until == REFORM:
                now = restated.get(row.id, row)
                code = row.id.split("@")[0]
                ours[code] = (now.full_name, row.kind, now.parent.split("@")[0])
        wanted = reference.units(file)
        gone = sorted(set(ours) - set(wanted))
        if level == "commune":
            gone = [code for code in gone if code in known]
        elif gone:
            report.say("ended before the reform", file, " ".join(gone))
            gone = []
        report.units(file, wanted, {c: u for c, u in ours.items() if c in wanted or c in gone})


def _compare_changes(report, reference, rows):
    reform = _on(rows, "province", REFORM) | _on(rows, "commune", REFORM)
    for row in reference.rows("changes_20250701_to_20260430"):
        name = row["as_of_2025_07_01"].split("|")[0]
        if tone_key(reform[row["code"]][0]) != tone_key(name):
            report.say("another name on 1/7/2025", row["code"], f"{name} | {reform[row['code']][0]}")


def _on(rows, level, day):
    return {
        row.id.split("@")[0]: (row.full_name, row.kind, row.parent.split("@")[0])
        for row in rows
        if row.level == level and row.since <= day and (not row.until or day < row.until)
    }


def _pairs(links, level):
    """Links of the reform that a row of the mapping states, with whole or split."""
    found = {}
    for link in links:
        old, new = link.predecessor.split("@")[0], link.successor.split("@")[0]
        reform = link.successor.endswith("@20250701")
        if reform and len(new) == level and link.how in ("whole", "split"):
            found[old, new] = link.how
    return found


class _Reference:
    def __init__(self, folder):
        self.folder = folder

    def rows(self, name):
        with open(self.folder / f"{name}.csv", encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def units(self, name):
        parents = ("district_code", "province_code")
        return {
            row["code"]: (
                row["full_name"],
                row["type"],
                next((row[parent] for parent in parents if parent in row), ""),
            )
            for row in self.rows(name)
        }

    def pairs(self):
        found = {}
        for row in self.rows("communes_old_to_new"):
            old = row["old_code"] or row["old_district_code"]
            found[old, row["new_code"]] = "split" if row["split"] == "split" else "whole"
        return found

    def provinces(self):
        return {(r["old_code"], r["new_code"]): "whole" for r in self.rows("provinces_old_to_new")}


class _Report:
    def __init__(self):
        self.counts = Counter()

    def say(self, kind, where, what):
        self.counts[kind] += 1
        print(f"{kind}: {where}: {what}")

    def units(self, file, wanted, ours, kinds=False):
        for code in sorted(set(wanted) ^ set(ours)):
            self.say("missing" if code in wanted else "too many", file, code)
        for code in sorted(set(wanted) & set(ours)):
            self._unit(f"{file} {code}", wanted[code], ours[code], kinds)

    def _unit(self, where, wanted, ours, kinds):
        if tone_key(wanted[0]) != tone_key(ours[0]):
            self.say("another name", where, f"{wanted[0]} | {ours[0]}")
        elif " ".join(wanted[0].split()) == ours[0] and wanted[0] != ours[0]:
            self.say("spaces folded", where, f"{wanted[0]} | {ours[0]}")
        elif wanted[0] != ours[0]:
            self.say("spelled otherwise", where, f"{wanted[0]} | {ours[0]}")
        if kinds and wanted[1] != ours[1]:
            self.say("another kind", where, f"{wanted[1]} | {ours[1]}")
        if wanted[2] != ours[2]:
            self.say("another parent", where, f"{wanted[2]} | {ours[2]}")

    def pairs(self, file, wanted, ours):
        for pair in sorted(set(wanted) ^ set(ours)):
            self.say("missing" if pair in wanted else "too many", file, " -> ".join(pair))
        for pair in sorted(set(wanted) & set(ours)):
            if wanted[pair] != ours[pair]:
                self.say("whole or split", f"{file} {' -> '.join(pair)}", f"{wanted[pair]} | {ours[pair]}")
