"""What a start refuses, each with its sentence; `kiosk --check` refuses the same in the same words."""

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import keyring
import pytest
from keyring.backends.null import Keyring

from kiosk.app import needs
from kiosk.app.check_settings import check
from kiosk.app.prepare import prepare
from kiosk.app.receipt_printer import printer_model
from kiosk.commands.arguments import parse
from kiosk.receipts.printer_model import code_page
from kiosk.settings.load import load
from kiosk.settings.password import VARIABLE
from tests.app.conftest import Ask

SHOP = '[shop]\nurl = "https://shop.example"\n'
REFUSED: dict[str, tuple[str, tuple[str, ...], str]] = {
    "no TOML": ("steps", (), "is not TOML"),
    "a key nobody knows": ("colour = 1", (), "colour: the key should be one of"),
    "a value of another type": (SHOP + "account = 5", (), "shop.account = 5: should be a text in quotes."),
    "a value outside of its limits": ("[idle]\nafter_s = 5", (), "idle.after_s = 5: should be at least 20"),
    "settings that do not go together": (f'profile = "demo"\n{SHOP}', (), "profile = 'demo': should be"),
    "an address nobody can ask": ('[shop]\nurl = "https://a..ß"', (), "should be an https address"),
    "_a_readable_colour": (SHOP + '[screen]\ncolour = "#ffff00"', (), "screen.colour = '#ffff00': "),
    "_a_password": (SHOP + 'account = "a@b.example"', (), "shop.account = 'a@b.example': no password."),
    "_a_printer": (SHOP + '[devices]\nprinter = "lpt1"', (), "devices.printer = 'lpt1': should be a printer"),
    "_a_printer, by a word": (SHOP, ("--printer", "lpt1"), "devices.printer = 'lpt1': should be a printer"),
    "a store's address": ("", ("--demo", "--store", "shop.example"), "--store shop.example: should be an"),
    "_a_known_step": ("", ("--demo", "--step", "nowhere"), "--step nowhere: should be one of basket, find"),
    "a store of its own that does not start": ("", ("--demo",), "the embedded store did not start: "),
}


@pytest.fixture(autouse=True)
def neither_password_nor_store(monkeypatch: pytest.MonkeyPatch, broken_store: None) -> Iterator[None]:
    """A machine where nobody put a password, and whose store does not start."""
    monkeypatch.delenv(VARIABLE, raising=False)
    before = keyring.get_keyring()
    keyring.set_keyring(Keyring())  # type: ignore[no-untyped-call]
    yield
    keyring.set_keyring(before)


def started(checked: Namespace) -> Any:
    """The options of a start with the file that was checked."""
    return Namespace(**vars(checked) | {"settings": checked.check, "check": None})


@pytest.mark.parametrize("case", REFUSED)
def test_what_a_start_refuses_is_wrong_for_check_too(
    case: str, checking: Ask, capsys: pytest.CaptureFixture[str]
) -> None:
    written, words, told = REFUSED[case]
    options = checking(written, *words)
    refused = prepare(started(options))
    assert isinstance(refused, str)
    assert told in refused
    assert check(options) == 2
    assert capsys.readouterr() == ("", f"kiosk: {refused}\n")


def test_a_file_that_is_not_there_is_wrong_for_both(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = parse(["--check", str(tmp_path / "kiosk.toml")])
    refused = prepare(started(options))
    assert isinstance(refused, str)
    assert "cannot be read (No such file or directory)" in refused
    assert check(options) == 2
    assert capsys.readouterr().err == f"kiosk: {refused}\n"


def test_each_need_is_among_them() -> None:
    assert {need.__name__ for need in needs.NEEDS} <= set(REFUSED)


@pytest.mark.parametrize("need", needs.NEEDS, ids=lambda need: need.__name__)
def test_each_is_refused_by_its_need_alone(need: Any, checking: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    written, words, _told = REFUSED[need.__name__]
    monkeypatch.setattr(needs, "NEEDS", [one for one in needs.NEEDS if one is not need])
    options = checking(written, *words)
    assert needs.usable(options, options.check)


def test_a_store_of_its_own_is_told_the_brand(checking: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTHONPATH")
    options = checking('[screen]\nbrand = "İpek"', "--demo")
    settings, store = needs.answering_store(options, needs.usable(options, options.check))
    assert store
    try:
        assert "<title>İpek</title>" in httpx.get(settings.shop.url).text
    finally:
        store.stop()


def test_with_its_password_it_is_right(
    checking: Ask, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(VARIABLE, "hunter2")
    assert check(checking(REFUSED["_a_password"][0])) == 0
    assert "hunter2" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("devices", "columns", "page"),
    [
        ("printer_pictures = true", 42, None),
        ("", 42, 13),
        ("paper_mm = 58", 32, 13),
        ("printer_columns = 48", 48, 13),
        ('printer_profile = "TM-T20II"', 48, 13),
        ('printer_profile = "POS-5890"\npaper_mm = 58', 32, 61),
        ('printer_profile = "POS-5890"\nprinter_columns = 30', 30, 61),
        ("code_pages = {CP857 = 29}", 42, 29),
    ],
)
def test_what_a_printer_is_by_the_settings(
    checking: Ask, devices: str, columns: int, page: int | None
) -> None:
    options = checking(f"{SHOP}[devices]\n{devices}")
    model = printer_model(load(options.check).devices)
    found = code_page("ş", model)
    assert model.columns == columns
    assert (found.number if found else None) == page
