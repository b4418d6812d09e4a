"""One supervised kiosk, killed several times; what it showed before and after, and what the store has."""

import os
import signal
import sqlite3
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import NamedTuple

from kiosk.api.requests import CheckoutProviderAddressSelection, CheckoutProviderAgreementList
from kiosk.demo.process import StoreProcess
from kiosk.journal.open_journal import FILE
from tests.campaigns.history import LEAVES
from tests.campaigns.kill.driver import MODULE, SEED
from tests.journal.intact import intact
from tests.supervise.watched import Watched, watched

KILLS = 5
MOST_LINES = 60
LATEST_S = 0.03
STILL_S = 1.0

_THE_PHONES = (CheckoutProviderAddressSelection, CheckoutProviderAgreementList)
_KINDS = {
    kind.__name__: (place, "" if place == "basket" else what)
    for kind, (place, what) in LEAVES.items()
    if kind not in _THE_PHONES
}
_FROM_PAID = {"paid", "waiting", "unknown"}


class Seen(NamedTuple):
    """What the screen shows."""

    step: str
    goods: str
    truth: str
    sending: str = "-"

    @classmethod
    def of(cls, line: str) -> "Seen":
        """As the driver says it."""
        return cls(*line.split()[1:5])


@dataclass
class Found:
    """What was wrong, and how long each return took, in seconds."""

    wrong: list[str] = field(default_factory=list)
    back_s: list[float] = field(default_factory=list)
    resumed: int = 0


def live(dice: Random, folder: Path, kills: int = KILLS) -> Found:
    """A store that is not killed, and a kiosk that is, again and again."""
    state = folder / "store.sqlite3"
    store = StoreProcess.spawn(state=state)
    try:
        return _lived(dice, folder, store.url(), state, kills)
    finally:
        store.stop()


def _lived(dice: Random, folder: Path, url: str, state: Path, kills: int) -> Found:
    profile = dice.choice(("kiosk", "cashier"))
    words = "supervise", "--settings", str(_settings(folder, url, profile)), "--window", "540x960"
    found, wishes = Found(), Counter[str]()
    # Thirty crashes within a minute are none too many here.
    with _environment(folder, dice), watched(MODULE, *words, within_s=1e-6) as kiosk:
        pid = kiosk.started()
        kiosk.until("SEES")
        for _ in range(kills):
            before = len(kiosk.said)
            _go_on(kiosk, dice)
            os.kill(pid, signal.SIGKILL)
            killed = time.monotonic()
            kiosk.until("ended")
            last = kiosk.said[before:]
            pid = kiosk.started()
            after = Seen.of(kiosk.until("SEES"))
            found.back_s.append(time.monotonic() - killed)
            found.resumed += after.step != "welcome"
            wishes.update(line.split()[1] for line in kiosk.said if line.startswith("WISH"))
            found.wrong += compared(last, after)
            found.wrong += doubled(state, wishes)
            if not intact(folder / "state" / "kiosk" / FILE):
                found.wrong.append("the journal is damaged")
            kiosk.said.clear()
        kiosk.end()
    return found


def _go_on(kiosk: Watched, dice: Random) -> None:
    """So many lines and a moment; a shopper who stands still is killed as they stand."""
    with suppress(AssertionError):
        for _ in range(dice.randrange(MOST_LINES)):
            kiosk.until("", STILL_S)
    time.sleep(dice.random() * LATEST_S)


def compared(last: list[str], after: Seen) -> Iterator[str]:
    """What was shown last, or was just going to be, has to be there again."""
    shown = [Seen.of(line) for line in last if line.startswith(("TO ", "AT "))][-3:]
    if shown and not any(_same(before, after) for before in shown):
        yield f"was {' or '.join(map(str, shown))}, came back as {after}"


def _same(before: Seen, after: Seen) -> bool:
    empty = before.goods == "-"
    if before.step == "welcome" or (empty and before.truth == "none"):
        return after.step == "welcome" or before.sending != "-"
    if before.truth in _FROM_PAID:
        return after.truth in _FROM_PAID and after.step in ("pay", "thank_you")
    goods = before.goods == after.goods or before.sending != "-"
    return goods and before.step == after.step and after.truth == "none"


def doubled(state: Path, wishes: Counter[str]) -> Iterator[str]:
    """More rows in the effect log than there were wishes of the kind."""
    wished = Counter[tuple[str, str]]()
    for name, count in wishes.items():
        wished[_KINDS.get(name, ("", ""))] += count
    with closing(sqlite3.connect(f"file:{state}?mode=ro", uri=True)) as store:
        rows = store.execute("SELECT page, what FROM effects").fetchall()
    for page, what in set(_KINDS.values()):
        count = sum(row_page == page and row_what.startswith(what) for row_page, row_what in rows)
        if count > wished[page, what]:
            yield f"{page} happened {count} times for {wished[page, what]} wishes"


def _settings(folder: Path, url: str, profile: str) -> Path:
    guest = 'guest_email = "a@shop.example"\nguest_phone = "5321234567"\n'
    steps = '["note", "gift_box", "bags", "coupons", "loyalty"]'
    file = folder / "kiosk.toml"
    file.write_text(
        f'profile = "{profile}"\nsteps = {steps}\n[shop]\nurl = "{url}"\n{guest}'
        '[payment]\nplain_http = true\nhosts = ["127.0.0.1"]\n[screen]\nmotion = false\n'
    )
    return file


class _environment:  # noqa: N801 - used as a function
    """Where this life keeps its files, and what its ways are made of."""

    def __init__(self, folder: Path, dice: Random) -> None:
        self._ours = {
            "XDG_STATE_HOME": str(folder / "state"),
            "XDG_RUNTIME_DIR": str(folder),
            SEED: str(dice.random()),
        }

    def __enter__(self) -> None:
        self._before = dict(os.environ)
        os.environ.update(self._ours)

    def __exit__(self, *_: object) -> None:
        os.environ.clear()
        os.environ.update(self._before)
