"""`kiosk print-test` prints a page, and says what the printer said."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.app.print_test import print_test
from kiosk.commands.arguments import parse
from kiosk.receipts.printer_model import PrinterModel
from tests.receipts.paper.commands import whole
from tests.receipts.paper.printer import Habits, listening
from tests.receipts.paper.roll import on_roll

pytestmark = pytest.mark.usefixtures("qapp")


def run(*words: str) -> int:
    return print_test(parse(["print-test", *words]))


@pytest.mark.parametrize(
    ("habits", "status", "says"),
    [
        (Habits(), 0, "The page is printed."),
        (Habits(near_end=True), 0, "The page is printed, and the paper is nearly used up."),
        (Habits(cover_open=True), 1, "which means: cover open"),
        (Habits(paper_end=True), 1, "is out of paper."),
        (Habits(answers_in_turn=False), 1, "does not say whether it is printed"),
    ],
)
def test_what_the_printer_says(
    habits: Habits, status: int, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with listening(habits) as (address, _):
        assert run("--printer", address) == status
    assert says in capsys.readouterr().out


def test_the_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The ruler's last digit is that of the last column; letters come from code pages and as pictures."""
    settings = tmp_path / "kiosk.toml"
    spool = tmp_path / "page.bin"
    settings.write_text(f"[devices]\npaper_mm = 58\nprinter = 'file:{spool}'")
    assert run("--settings", str(settings)) == 0
    put = on_roll(whole(spool.read_bytes()))
    rows = [each.text for each in put if each.kind == "row"]
    assert rows[2] == "12345678901234567890123456789012"
    assert "Pijamalı hasta yağız şoföre çabu"[:30] in " ".join(rows)
    assert {each.kind for each in put} == {"row", "picture", "barcode", "qr", "cut"}
    (edge,) = {int.from_bytes(each.content[1:3], "little") for each in put if each.kind == "picture"}
    assert edge * 8 == PrinterModel(32).dots
    said = capsys.readouterr().out
    assert "Türkçe: code page 13" in said
    assert "العربية: " in said


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ((), "there is no printer; name one"),
        (("--printer", "lpt1"), "should be a printer, as in"),
        (("--settings", "/nowhere.toml"), "cannot be read"),
    ],
)
def test_without_a_printer(words: tuple[str, ...], why: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(*words) == 2
    assert why in capsys.readouterr().err


def test_it_needs_no_screen(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "kiosk", "print-test", "--printer", f"file:{tmp_path}/page.bin"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert whole((tmp_path / "page.bin").read_bytes())
