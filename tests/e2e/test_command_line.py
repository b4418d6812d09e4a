"""What the program says about wrong arguments or settings."""

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.runtime.version import version


def kiosk(*words: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *words], capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[shop]\nurl = "shop.example"\n', "shop.url = 'shop.example': should be an https address"),
        ("[idle]\nafter_s = 5\n", "idle.after_s = 5: should be at least 20 seconds"),
        ("[idle]\nafter = 60\n", "idle.after: the key should be one of after_s"),
        (
            '[shop]\nurl = "https://shop.example"\n[screen]\ncolour = "#F3B23C"\n',
            "screen.colour = '#F3B23C': #F3B23C cannot be read",
        ),
        ("not toml", "is not TOML"),
    ],
)
def test_a_wrong_setting_is_named(text: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text(text)
    done = kiosk("--settings", str(path))
    assert done.returncode == 2
    assert said in done.stderr


def test_a_taken_port_is_named() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = kiosk("store", "--port", str(port))
    assert done.returncode == 2
    assert done.stderr == f"kiosk store: port {port} of 127.0.0.1 is taken. Choose another with --port.\n"


@pytest.mark.usefixtures("broken_store")
@pytest.mark.parametrize(
    ("words", "who"),
    [
        (("--demo", "--window", "540x960"), "kiosk"),
        (("walk",), "kiosk walk"),
        (("call", "OrderNotePage", "notes=ring", "--demo"), "kiosk call"),
    ],
)
def test_a_store_that_does_not_start_is_a_sentence(words: tuple[str, ...], who: str) -> None:
    done = kiosk(*words)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == (
        f"{who}: the embedded store did not start: ImportError: no server here. "
        "Run `kiosk store` to see more."
    )


def test_the_version_is_told() -> None:
    assert kiosk("--version").stdout == f"kiosk {version()}\n"


def test_a_window_size_is_explained() -> None:
    done = kiosk("--window", "large")
    assert done.returncode == 2
    assert "1080x1920" in done.stderr


@pytest.mark.parametrize("store", ["", "shop.example", "ftp://shop.example", "http://127.0.0.1:abc"])
def test_a_store_that_is_no_address_is_refused(store: str) -> None:
    done = kiosk("--demo", "--store", store, "--window", "540x960")
    assert done.returncode == 2
    said = f"kiosk: --store {store}: should be an address, as in https://shop.example."
    assert done.stderr.splitlines()[-1] == said


def test_a_step_that_is_none_names_those_there_are(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text('steps = ["coupons"]\n')
    done = kiosk("--demo", "--settings", str(path), "--step", "note", "--window", "540x960")
    assert done.returncode == 2
    assert "kiosk: --step note: should be one of basket, find, product, coupons, pay, " in done.stderr


def test_a_port_that_cannot_be_is_named() -> None:
    done = kiosk("store", "--port", "99999")
    assert done.returncode == 2
    assert "65535" in done.stderr


def test_a_file_that_is_no_stores_is_refused_and_stays(tmp_path: Path) -> None:
    path = tmp_path / "orders"
    path.write_text("a letter to my mother")
    done = kiosk("store", "--state", str(path))
    assert done.returncode == 2
    assert done.stderr == (
        f"kiosk store: {path} cannot keep the store's orders (file is not a database). "
        "Name another file with --state.\n"
    )
    assert path.read_text() == "a letter to my mother"


def test_a_wrong_line_of_a_catalogue_ends_the_store(tmp_path: Path) -> None:
    goods = tmp_path / "goods.csv"
    goods.write_text("name,sku,price\nMug,1,free\n", "utf-8")
    done = kiosk("store", "--port", "0", "--catalogue", str(goods))
    assert done.returncode == 2
    why = "line 2: the price “free” is none. Write it like 12.50, without a currency."
    assert done.stderr == f"kiosk store: {goods}, {why}\n"
