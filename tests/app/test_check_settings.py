"""`kiosk --check`: every setting is explained, and what cannot be used is told."""

from pathlib import Path

import pytest

from kiosk.app.check_settings import check
from kiosk.commands.arguments import parse
from kiosk.settings.keys import keys
from kiosk.settings.load import load
from kiosk.settings.marks import sentence
from kiosk.settings.model import Settings
from tests.app.conftest import Ask

PROFILES = Path(__file__).parents[2] / "packaging" / "profiles"


@pytest.mark.parametrize("profile", ["kiosk", "cashier", "demo"])
def test_a_profile_is_right_and_says_which_it_is(profile: str, capsys: pytest.CaptureFixture[str]) -> None:
    file = PROFILES / f"{profile}.toml"
    assert load(file).profile == profile
    assert check(parse(["--check", str(file), *(["--demo"] if profile == "demo" else [])])) == 0
    assert "Nothing is wrong with it." in capsys.readouterr().out


def test_each_setting_is_told_with_its_sentence_and_marked_where_it_differs(
    checking: Ask, capsys: pytest.CaptureFixture[str]
) -> None:
    written = """
[shop]
url = "https://shop.example"
retail_store = 5
[details]
name = {data_type = "text"}
"""
    assert check(checking(written)) == 0
    told = capsys.readouterr().out.splitlines()
    assert "* shop.retail_store = 5" in told
    assert "  screen.diagonal_inch = (not set)" in told
    assert '* details = {"name":{"data_type":"text"}}' in told
    hints = dict(keys(Settings))
    assert [line[2:].split(" = ")[0] for line in told[:-2:2]] == list(hints)
    assert [line.strip() for line in told[1:-2:2]] == [sentence(hint) for hint in hints.values()]


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ('profile = "till"', "profile = 'till': should be one of 'kiosk', 'cashier', 'demo'."),
        (
            'profile = "demo"\n[shop]\nurl = "https://shop.example"',
            "profile = 'demo': should be kiosk or cashier where shop.url names a shop.",
        ),
        (
            '[shop]\nurl = "https://shop.example"\n[devices]\nprinter = "lpt1"',
            (
                "devices.printer = 'lpt1': should be a printer, "
                "as in usb:04b8:0e15, network:192.0.2.7 or file:receipts.bin."
            ),
        ),
        (
            'steps = ["extras", "note"]',
            "steps = ['extras', 'note']: should name extras, or note and coupons, but not both.",
        ),
        ("[devices]\nsecond_display = 1", "devices.second_display = 1: should be true or false."),
    ],
)
def test_what_is_wrong_ends_it(
    written: str, told: str, checking: Ask, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(checking(written)) == 2
    assert capsys.readouterr().err == f"kiosk: {told}\n"
