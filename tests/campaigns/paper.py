"""Receipts at a printer that ends the line, stalls or runs out of paper at any byte: is it told the truth?

The printer carries out what it reads, byte by byte. What it is sent is random Unicode in every field.
"""

import os
import sys
from collections import Counter
from contextlib import ExitStack
from random import Random
from unittest.mock import patch

from PySide6.QtGui import QGuiApplication

from kiosk.receipts import conversation
from kiosk.receipts import status as asked
from kiosk.receipts.escpos import printed
from kiosk.receipts.lines import socket_line
from kiosk.receipts.printer import printer
from kiosk.receipts.printer_model import PrinterModel
from kiosk.receipts.trouble import PrinterTrouble
from tests.campaigns.campaign import Cases, Report, command
from tests.receipts.paper.commands import UnknownBytes, whole
from tests.receipts.paper.printer import Habits, SocketPrinter, listening
from tests.receipts.samples import ARABIC, CHINESE, RECEIPT
from tests.receipts.unicode_soup import receipt_of

_ENDS = ("reset", "hang up", "stall", "paper", "cover", "mute")
_WHOLE_EVERY = 10
_MODELS = (PrinterModel(), PrinterModel(32), PrinterModel(48, "TM-T20II"), PrinterModel(profile="simple"))
_BEFORE = len(asked.ASK_PAPER * 4 + asked.NO_REPORTS + asked.ASK_DONE)
_BEGIN = b"\x1b@"


def campaign(cases: Cases) -> Report:
    """One receipt a case, torn but for every tenth."""
    report, ends = Report(), Counter[str]()
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    for number in cases.numbers():
        report.played += 1
        for wrong in _wrongs(number, cases.dice(number), ends):
            report.violated(number, wrong)
    torn, ready = report.played - ends["whole"], ends["torn and ready"]
    report.tell("receipts torn at a random byte: told ready", f"{ready} of {torn:,}", "0", met=ready == 0)
    told = ends["whole and ready"]
    report.tell("printed whole: told ready", f"{told} of {ends['whole']:,}", "all", met=told == ends["whole"])
    del app
    return report


def _wrongs(number: int, dice: Random, ends: Counter[str]) -> list[str]:
    job = printed(dice.choice((RECEIPT, ARABIC, CHINESE, receipt_of(dice))), dice.choice(_MODELS))
    try:
        commands = whole(job)
    except UnknownBytes as unknown:
        return [f"bytes that are no command: {unknown}"]
    is_whole = number % _WHOLE_EVERY == 0
    habits = _fine(dice) if is_whole else _torn(dice, len(job))
    with listening(habits) as (address, roll):
        trouble = _tried(address, job, patient=is_whole)
    kind = "whole" if is_whole else "torn"
    ends.update([kind, f"{kind} and {'not ' if trouble else ''}ready"])
    return list(_untrue(trouble, roll, len(commands), is_whole=is_whole))


def _fine(dice: Random) -> Habits:
    return Habits(near_end=dice.random() < 0.3, chatty=dice.random() < 0.3)


def _torn(dice: Random, length: int) -> Habits:
    """It ends within the questions before the receipt, within it, or before it said that it is done."""
    end = _BEFORE + length + len(asked.ASK_DONE)
    return Habits(
        answers=dice.random() < 0.9,
        answers_in_turn=dice.random() < 0.9,
        chatty=dice.random() < 0.3,
        ends_at=dice.randrange(end),
        end=dice.choice(_ENDS),
    )


def _tried(address: str, job: bytes, *, patient: bool) -> PrinterTrouble | None:
    """How printing ended. A torn line is not waited for as long as a shopper would."""
    with ExitStack() as stack:
        if not patient:
            for module, name, value in (
                (conversation, "STATUS_S", 0.05),
                (conversation, "JOB_S", 0.1),
                (conversation, "_BYTES_A_SECOND", 10**9),
                (socket_line, "_LINGER_S", 0.05),
            ):
                stack.enter_context(patch.object(module, name, value))
        try:
            printer(address).print(job)
        except PrinterTrouble as trouble:
            return trouble
    return None


def _untrue(
    trouble: PrinterTrouble | None, roll: SocketPrinter, commands: int, *, is_whole: bool
) -> list[str]:
    """What was said and is not so."""
    put = [told for told in roll.printed if told.name not in (b"\x10\x04", b"\x1dr", b"\x1da")]
    if trouble is None and (len(put) < commands or not is_whole):
        return [f"told ready, and {len(put)} of {commands} commands were carried out"]
    if trouble and is_whole:
        return [f"printed whole, and told {trouble.trouble.value}"]
    if trouble and not trouble.begun and _BEGIN in bytes(roll.got):
        return [f"begun, and told {trouble.trouble.value} before anything was printed"]
    return []


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(command("paper", campaign, 1_112))
