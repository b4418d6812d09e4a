"""The licence texts of what is installed beside this Python, and a NOTICE. `packaging/sbom` starts it.

python packaging/licences/gather.py FOLDER
"""

import json
import re
import shutil
import sys
import tomllib
from importlib.metadata import Distribution, distributions
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
TEXT = re.compile(r"(licen[cs]e|copying|notice|authors)[^/]*(?<!\.py)(?<!\.pyc)$", re.IGNORECASE)
OWN = ("LICENSE", "resources/fonts/*LICENSE*", "resources/icons/*LICENSE*")


def name(each: Distribution) -> str:
    return f"{each.metadata['Name']}-{each.version}"


def texts(each: Distribution) -> list[Path]:
    """What the archive carries; where it carries none, what stands for it in ours.toml."""
    carried = [Path(str(file.locate())) for file in each.files or [] if TEXT.match(file.name)]
    ours = tomllib.loads((HERE / "ours.toml").read_text(encoding="utf-8"))
    return carried or [HERE / file for file in ours.get(each.metadata["Name"].lower(), [])]


def copy(files: list[Path], folder: Path) -> None:
    """Two texts of one name are both kept."""
    folder.mkdir(parents=True)
    for file in files:
        there = folder / file.name
        shutil.copyfile(file, there if not there.exists() else folder / f"{file.parent.name}-{file.name}")


def licence(each: Distribution) -> str:
    """In a word or two: some name theirs in a classifier only, some put the whole text there."""
    said = next(
        (str(each.metadata[key]) for key in ("License-Expression", "License") if key in each.metadata), ""
    )
    classes = [
        line.split(" :: ")[-1] for line in each.metadata.get_all("Classifier") or [] if "License ::" in line
    ]
    return said if said and "\n" not in said else ", ".join(classes) or "see its text"


def add_hashes(bom: Path, report: Path) -> None:
    """The hash of the archive that was installed, which the environment itself does not know any more."""
    installed = json.loads(report.read_text(encoding="utf-8"))["install"]
    hashes = {
        (each["metadata"]["name"], each["metadata"]["version"]): each["download_info"]["archive_info"][
            "hashes"
        ]["sha256"]
        for each in installed
    }
    read = json.loads(bom.read_text(encoding="utf-8"))
    for component in read["components"]:
        digest = hashes[component["name"], component["version"]]
        component["hashes"] = [{"alg": "SHA-256", "content": digest}]
    bom.write_text(json.dumps(read, indent=2) + "\n", encoding="utf-8")


def gather(folder: Path) -> list[str]:
    """Copies all texts into the folder, writes NOTICE beside them, and returns what has no text."""
    shutil.rmtree(folder / "LICENSES", ignore_errors=True)
    copy([file for pattern in OWN for file in sorted(ROOT.glob(pattern))], folder / "LICENSES" / "kiosk")
    ships = sorted(distributions(), key=lambda each: name(each).lower())
    rows, missing = [], []
    for each in ships:
        found = texts(each)
        copy(found, folder / "LICENSES" / name(each))
        rows.append(f"{name(each)}: {licence(each)}")
        missing += [] if found else [name(each)]
    head = (HERE / "NOTICE.txt").read_text(encoding="utf-8")
    (folder / "NOTICE").write_text(head + "\n".join(rows) + "\n", encoding="utf-8")
    return missing


def main(folder: Path) -> int:
    report = Path(sys.prefix) / "installed.json"
    if report.exists():
        add_hashes(folder / "sbom.json", report)
    missing = gather(folder)
    for each in missing:
        print(
            f"NO LICENCE TEXT: {each} carries none. Name one for it in packaging/licences/ours.toml.",
            file=sys.stderr,
        )
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
