"""Sends shoppers through a kiosk in another process and searches it, and all it wrote, for their words."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from kiosk.demo.process import StoreProcess
from tests.campaigns.campaign import Cases, Report
from tests.campaigns.leaks.canaries import CARD, CARDS, GUEST_EMAIL, canaries, letters, written
from tests.campaigns.leaks.memory import copies

_HOMES = ("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")


class Kiosk:
    """The kiosk under search. All it writes lands below `scratch`."""

    def __init__(self, process: "subprocess.Popen[str]", scratch: Path) -> None:
        self.process, self.scratch = process, scratch

    def ask(self, **what: Any) -> dict[str, Any]:
        """Tells it what to do and hears what came of it."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(json.dumps(what) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        with (self.scratch / "stdout").open("a") as kept:
            kept.write(line)
        if not line:
            raise RuntimeError((self.scratch / "stderr").read_text())
        told: dict[str, Any] = json.loads(line)
        return told

    def copies(self, words: Mapping[str, str]) -> dict[str, int]:
        """How often each stands in its memory."""
        return copies(self.process.pid, {name: written(word) for name, word in words.items()})

    def files_with(self, words: Mapping[str, str]) -> Iterator[str]:
        """What it wrote, and which of the words stand there."""
        for file in self.scratch.rglob("*"):
            data = file.read_bytes() if file.is_file() else b""
            for name, word in words.items():
                if any(way in data for way in written(word)):
                    yield f"{name} in {file.relative_to(self.scratch)}"


@contextmanager
def kiosk() -> Iterator[Kiosk]:
    """A kiosk and its store, each in a process of its own."""
    with ExitStack() as stack:
        scratch = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        store = StoreProcess.spawn(token_checkout="anyone")
        stack.callback(store.stop)
        command = [
            sys.executable,
            "-m",
            "tests.campaigns.leaks.child",
            store.url(),
            str(scratch / "receipts"),
        ]
        pipe, errors = subprocess.PIPE, stack.enter_context((scratch / "stderr").open("w"))
        homes = {name: str(scratch / name.lower()) for name in _HOMES}
        for home in homes.values():
            Path(home).mkdir(mode=0o700)
        process = stack.enter_context(
            subprocess.Popen(
                command, stdin=pipe, stdout=pipe, stderr=errors, text=True, env=os.environ | homes
            )
        )
        stack.callback(process.kill)
        yield Kiosk(process, scratch)


def leaks(cases: Cases) -> Report:
    """Each shopper's words are looked for once the slate is clean."""
    report, left = Report(), dict[str, int]()
    with kiosk() as searched:
        for number in cases.numbers():
            _one(searched, cases, number, report, left)
    cards = sum(left.pop(name, 0) for name in CARDS)
    report.tell("copies of card digits in memory", str(cards), "0", met=cards == 0)
    remains = ", ".join(f"{name} {count}" for name, count in sorted(left.items())) or "nothing"
    report.tell("other words in memory, freed and not overwritten", remains, "told", met=True)
    return report


def _one(searched: Kiosk, cases: Cases, number: int, report: Report, left: dict[str, int]) -> None:
    dice = cases.dice(number)
    typed = canaries(dice)
    searched.ask(do="visit", words=typed.masked(), pays=dice.random() < 0.5)
    cards = {name: typed.words[name] for name in CARDS}
    # The field itself has the number.
    _count_cards(searched, cards, {CARD: 1}, number, report, "while it is typed")
    searched.ask()
    _count_cards(searched, cards, {}, number, report, "after its step")
    given = searched.ask()["left"]
    words = typed.words | _given(given)
    for name, count in searched.copies(words).items():
        left[name] = left.get(name, 0) + count
        if name in CARDS:
            report.violated(number, f"V5: {count} copies of the {name} in memory after the slate")
    for trace in searched.files_with(words | {"guest e-mail": GUEST_EMAIL}):
        report.violated(number, f"V5: {trace}")
    for trace in searched.ask(do="look", words=typed.masked() | given)["found"]:
        report.violated(number, f"V4: one of the words is still held by {trace}")
    report.played += 1


def _count_cards(
    searched: Kiosk, cards: Mapping[str, str], due: Mapping[str, int], number: int, report: Report, when: str
) -> None:
    for name, count in searched.copies(cards).items():
        if count > due.get(name, 0):
            report.violated(number, f"V5: {count} copies of the {name} in memory {when}")


def _given(masked: dict[str, list[int]]) -> dict[str, str]:
    """What the shop gave; of the payment's address its tokens."""
    words = {name: "".join(letters(word)) for name, word in masked.items()}
    address = words.pop("payment address")
    return words | {f"payment {name}": value for name, value in parse_qsl(urlsplit(address).query)}
