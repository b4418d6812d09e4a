"""All campaigns, one after another, and their tables as one: `python -m tests.campaigns --share 0.01`."""

import argparse
import subprocess
import sys

from tests.campaigns.campaign import HEAD

NAMES = (
    "faults",
    "bytes",
    "shapes",
    "network",
    "sessions",
    "swapped",
    "fuzz_parser",
    "fuzz_screens",
    "monkey",
    "soak",
    "slate",
    "leaks",
    "kill",
    "hostile",
    "paper",
    "scans",
)


def main(words: list[str] | None = None) -> int:
    """0 if no campaign found a violation."""
    parser = argparse.ArgumentParser("python -m tests.campaigns")
    parser.add_argument("names", nargs="*", default=NAMES, metavar="NAME", help=", ".join(NAMES))
    parser.add_argument("--share", type=float, default=1.0, help="of the long form's cases (%(default)s)")
    options = parser.parse_args(words)
    rows, failed = [], []
    for name in options.names:
        status, table = _played(name, options.share)
        rows += table
        failed += [name] if status else []
    sys.stdout.write("\n".join(["", *HEAD, *rows, *(f"FAILED {name}" for name in failed), ""]))
    return 1 if failed else 0


def _played(name: str, share: float) -> tuple[int, list[str]]:
    words = [sys.executable, "-m", f"tests.campaigns.{name}", "--share", str(share)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as playing:
        rows = [row for line in playing.stdout or () if (row := _row(name, line))]
    return playing.returncode, rows


def _row(name: str, line: str) -> str:
    """Prints a line as it comes, and keeps those of the table."""
    sys.stdout.write(line)
    sys.stdout.flush()
    return line.strip() if line.startswith(f"| {name} |") else ""


if __name__ == "__main__":
    sys.exit(main())
