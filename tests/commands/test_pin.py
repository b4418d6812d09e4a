"""`kiosk pin` prints what a settings file takes, and never the PIN."""

import re
import tomllib
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.commands.arguments import parse
from kiosk.commands.pin import pin
from kiosk.settings.demo import DEMO, PIN, demo
from kiosk.settings.errors import WrongSetting
from kiosk.settings.load import checked
from kiosk.settings.model import Settings
from kiosk.settings.pin import fits, is_badge

ALONE = parse(["pin"])
AYSE = parse(["pin", "--name", "Ayşe", "--number", "3"])


def test_it_prints_lines_for_the_settings_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert pin(ALONE, lambda _: "471193") == 0
    printed = capsys.readouterr().out
    assert "471193" not in printed
    (staff,) = checked(tomllib.loads(printed)).staff
    assert fits("471193", staff.pin)


def test_a_name_gets_an_entry_of_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    assert pin(AYSE, lambda _: "471193") == 0
    (staff,) = checked(tomllib.loads(capsys.readouterr().out)).staff
    assert (staff.name, staff.number) == ("Ayşe", 3)


def test_the_badge_is_shown_once_and_beside_the_settings(capsys: pytest.CaptureFixture[str]) -> None:
    assert pin(ALONE, lambda _: "471193") == 0
    printed, told = capsys.readouterr()
    badge = "".join(told.removeprefix("The badge is ").split()[:5])
    assert is_badge(badge)
    assert badge not in printed
    assert fits(badge, checked(tomllib.loads(printed)).staff[0].badge)


@pytest.mark.parametrize("words", [["--name", "Ayşe"], ["--number", "3"], ["--name", "A", "--number", "100"]])
def test_a_name_has_a_number_of_two_digits(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["pin", *words])
    assert "number" in capsys.readouterr().err


@pytest.mark.parametrize("wrong", ["12345", "4711", "123456789", "12a456", "١٢٣٤٥٦"])
def test_what_is_no_pin_is_told(wrong: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert pin(ALONE, lambda _: wrong) == 2
    assert capsys.readouterr() == ("", "kiosk pin: a PIN has 6 to 8 digits.\n")


def test_a_pin_that_strangers_try_first_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert pin(ALONE, lambda _: "123456") == 2
    assert capsys.readouterr() == ("", "kiosk pin: strangers try that one first. Take another.\n")


def test_it_has_to_be_the_same_twice(capsys: pytest.CaptureFixture[str]) -> None:
    typed = iter(("471193", "471194"))
    assert pin(ALONE, lambda _: next(typed)) == 2
    assert capsys.readouterr().err == "kiosk pin: that was not the same one.\n"


def test_a_pin_itself_is_no_setting() -> None:
    with pytest.raises(WrongSetting, match=r"^staff\.pin = …: should be what `kiosk pin` prints"):
        checked({"staff": {"pin": "1234"}})


def test_a_demo_opens_with_the_pin_it_names() -> None:
    assert fits(PIN, DEMO.staff[0].pin)
    assert demo("http://127.0.0.1:1", Settings()).staff == DEMO.staff


def test_a_pin_of_a_demo_opens_no_other_kiosk() -> None:
    """A hash does not show its length: one without its kind may be of four digits."""
    with pytest.raises(WrongSetting, match="should have a PIN of six digits or more"):
        checked({"staff": {"pin": DEMO.staff[0].pin}})
    assert checked({"profile": "demo", "staff": {"pin": DEMO.staff[0].pin}}).staff == DEMO.staff


def test_nobody_there_to_type_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    def nobody(_: str) -> str:
        raise EOFError

    assert pin(ALONE, nobody) == 2
    assert "terminal" in capsys.readouterr().err


@pytest.mark.parametrize("of", [(), ("--name", "Ayşe <3 & Söhne", "--number", "3")])
def test_the_badge_is_drawn_as_a_barcode_that_a_scanner_reads(
    of: tuple[str, ...], tmp_path: Path, qapp: object, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "badge.svg"
    assert pin(parse(["pin", *of, "--badge", str(file)]), lambda _: "471193") == 0
    printed, told = capsys.readouterr()
    assert f"Print {file}, then delete it" in told
    assert file.stat().st_mode & 0o777 == 0o600
    (code,) = zxingcpp.read_barcodes(_printed(file))
    assert code.format == zxingcpp.BarcodeFormat.Code128
    assert is_badge(code.text)
    assert fits(code.text, checked(tomllib.loads(printed)).staff[0].badge)
    assert code.text not in file.read_text()


def _printed(file: Path) -> QImage:
    """The picture in its size on paper, at 300 dots per inch."""
    renderer = QSvgRenderer(str(file))
    wide, high = (
        round(float(length) / 25.4 * 300)
        for length in re.findall(r'(?:width|height)="([0-9.]+)mm"', file.read_text())
    )
    assert wide <= round(85.6 / 25.4 * 300), "wider than a card"
    image = QImage(wide, high, QImage.Format.Format_Grayscale8)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


@pytest.mark.parametrize("there", [True, False])
def test_a_badge_that_cannot_be_drawn_is_told_before_any_pin_is_printed(
    there: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "badge.svg" if there else tmp_path / "nowhere" / "badge.svg"
    if there:
        file.write_text("another badge")
    assert pin(parse(["pin", "--badge", str(file)]), lambda _: "471193") == 2
    why = "File exists" if there else "No such file or directory"
    assert capsys.readouterr() == ("", f"kiosk pin: --badge {file}: {why}.\n")
    assert not there or file.read_text() == "another badge"
