"""What a probe found, as a table for people or as JSON for a ticket."""

from collections.abc import Iterator

import msgspec

from kiosk.api.unread import Unfit
from kiosk.console.probe.goods import BEGUN, OUT
from kiosk.console.probe.probe_row import NO_ANSWER, ProbeRow
from kiosk.console.probe.trials import LEFT_BEHIND

PRODUCT = "product"


class ProbeReport(msgspec.Struct, frozen=True):
    """Whom it asked as whom, the rows by chapter, and the settings that follow."""

    shop: str
    who: str
    version: str
    chapters: dict[str, list[ProbeRow]]
    settings: tuple[str, ...] = ()

    @property
    def is_to_be_looked_at(self) -> bool:
        """Whether settings follow, or something was not read, answered, found, begun, or taken back."""
        found = self.chapters.get(PRODUCT, [])
        is_missing = bool(found) and found[-1].there != "there"
        rows = (row for chapter in self.chapters.values() for row in chapter)
        return bool(self.settings) or is_missing or any(map(_is_to_be_looked_at, rows))


def _is_to_be_looked_at(row: ProbeRow) -> bool:
    is_left = row.name == LEFT_BEHIND and row.there == "there"
    is_stuck = row.name in (BEGUN, OUT) and row.there != "there"
    return bool(row.unread) or row.answer.startswith(NO_ANSWER) or is_left or is_stuck


def as_json(report: ProbeReport) -> str:
    """Indented, each row with its names."""
    told = msgspec.to_builtins(report)
    told["chapters"] = {name: [_named(row) for row in rows] for name, rows in report.chapters.items()}
    return msgspec.json.format(msgspec.json.encode(told), indent=2).decode()


def _named(row: ProbeRow) -> dict[str, object]:
    return row._asdict() | {"unread": [place._asdict() for place in row.unread]}


def table(report: ProbeReport) -> str:
    """A row for a line, below it each place of the answer that could not be read, the first time."""
    lines = [f"{report.shop}, as {report.who}, by {report.version}"]
    known: set[Unfit] = set()
    for chapter, rows in report.chapters.items():
        lines += ["", chapter.upper()] + [line for row in rows for line in _row(row, known)]
    lines += ["", "SETTINGS THAT FOLLOW", *(f"  {line}" for line in report.settings or ("none",))]
    return "\n".join(lines)


def _row(row: ProbeRow, known: set[Unfit]) -> Iterator[str]:
    """Each place once: the order and its odd values come with every answer."""
    took = "–" if row.ms is None else f"{row.ms:,} ms"
    yield f"  {row.name:<33} {row.there:<10} {took:>9}  {row.answer}"
    yield from (f"      not read: {place.path}: {place.shape}" for place in row.unread if place not in known)
    known |= set(row.unread)
