"""`kiosk pin` prints what a settings file takes, and never the PIN."""

import tomllib

import pytest

from kiosk.commands.pin import pin
from kiosk.settings.demo import DEMO, PIN, demo
from kiosk.settings.errors import WrongSetting
from kiosk.settings.load import checked
from kiosk.settings.model import Settings
from kiosk.settings.pin import fits


def test_it_prints_lines_for_the_settings_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert pin(lambda _: "4711") == 0
    printed = capsys.readouterr().out
    assert "4711" not in printed
    assert fits("4711", checked(tomllib.loads(printed)).staff.pin)


@pytest.mark.parametrize("wrong", ["123", "123456789", "12a4"])
def test_what_is_no_pin_is_told(wrong: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert pin(lambda _: wrong) == 2
    assert capsys.readouterr() == ("", "kiosk pin: a PIN has 4 to 8 digits.\n")


def test_it_has_to_be_the_same_twice(capsys: pytest.CaptureFixture[str]) -> None:
    typed = iter(("4711", "4712"))
    assert pin(lambda _: next(typed)) == 2
    assert capsys.readouterr().err == "kiosk pin: that was not the same one.\n"


def test_a_pin_itself_is_no_setting() -> None:
    with pytest.raises(WrongSetting, match="should be what `kiosk pin` prints"):
        checked({"staff": {"pin": "1234"}})


def test_a_demo_opens_with_the_pin_it_names() -> None:
    assert fits(PIN, DEMO.staff.pin)
    assert demo("http://127.0.0.1:1", Settings()).staff == DEMO.staff


def test_nobody_there_to_type_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    def nobody(_: str) -> str:
        raise EOFError

    assert pin(nobody) == 2
    assert "terminal" in capsys.readouterr().err
