"""`kiosk --check`: every setting is explained, and what cannot be used is told."""

from pathlib import Path

import pytest

from kiosk.app.check_settings import check
from kiosk.settings.keys import keys
from kiosk.settings.load import load
from kiosk.settings.marks import sentence
from kiosk.settings.model import Settings

PROFILES = Path(__file__).parents[2] / "packaging" / "profiles"


@pytest.mark.parametrize("profile", ["kiosk", "cashier", "demo"])
def test_a_profile_is_right_and_says_which_it_is(profile: str, capsys: pytest.CaptureFixture[str]) -> None:
    file = PROFILES / f"{profile}.toml"
    assert load(file).profile == profile
    assert check(file) == 0
    assert "Nothing is wrong with it." in capsys.readouterr().out


def test_what_differs_from_the_default_is_marked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('[shop]\nretail_store = 5\n[details]\nname = {data_type = "text"}\n', "utf-8")
    assert check(file) == 0
    told = capsys.readouterr().out.splitlines()
    assert "* shop.retail_store = 5" in told
    assert "  screen.diagonal_inch = (not set)" in told
    assert '* details = {"name":{"data_type":"text"}}' in told
    assert told[told.index("* shop.retail_store = 5") + 1].strip() == sentence(
        dict(keys(Settings))["shop.retail_store"]
    )


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ('profile = "till"', "profile = 'till': should be one of 'kiosk', 'cashier', 'demo'."),
        (
            'profile = "demo"\n[shop]\nurl = "https://shop.example"',
            "profile = 'demo': should be kiosk or cashier where shop.url names a shop.",
        ),
        (
            '[devices]\nprinter = "lpt1"',
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
    written: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(written, "utf-8")
    assert check(file) == 2
    assert capsys.readouterr().err == f"kiosk: {told}\n"


def test_a_colour_nobody_can_read_is_wrong_too(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('[screen]\ncolour = "#ffff00"\n', "utf-8")
    assert check(file) == 2
