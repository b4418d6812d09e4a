"""Where things are, and what may be loose."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
KIOSK = ROOT / "kiosk"
TESTS = ROOT / "tests"

LOOSE = {"__init__.py", "__main__.py", "journey.py", "paths.py"}


def loose_files(package: Path = KIOSK) -> set[str]:
    """The modules at the root of the package."""
    return {file.name for file in package.glob("*.py")}


def modules(package: Path = KIOSK) -> list[Path]:
    return sorted(package.rglob("*.py"))
