"""`kiosk walk` as a user calls it: the whole journey, without a fault and with each one."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from kiosk.demo.like.switches import Like
from kiosk.demo.named_faults import FAULTS
from kiosk.demo.server import StoreServer
from kiosk.paths import RESOURCES
from kiosk.walk.legs.cards import CARD
from tests.foreign_shop import foreign_shop

Walk: TypeAlias = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="module")
def walk(tmp_path_factory: pytest.TempPathFactory) -> Walk:
    """Compiles the program once for all walks, also where the environment turns compiled files off."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(tmp_path_factory.mktemp("compiled"))

    def run(*words: str) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-m", "kiosk", "walk", *words]
        return subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=120, check=False
        )

    return run


def test_every_service_of_the_document_is_in_somebodys_hands(walk: Walk, tmp_path: Path) -> None:
    done = walk("--profile", "all", "--lang", "en", "--pictures", str(tmp_path))
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("nothing wrong") == 3
    assert done.stdout.splitlines()[-1] == "23 of the document's 23 services"
    assert {path.parent.name for path in tmp_path.glob("*/*.png")} == {"kiosk", "cashier", "demo"}
    assert "card_number=…" in done.stdout
    assert CARD[0] not in done.stdout


@pytest.mark.parametrize("fault", FAULTS)
def test_reaches_it_through_a_fault(walk: Walk, fault: str) -> None:
    done = walk("--fault", fault)
    assert done.returncode == 0, done.stdout + done.stderr


def test_walks_at_an_embedded_store_that_runs_already(walk: Walk) -> None:
    server = StoreServer(RESOURCES)
    server.start()
    try:
        done = walk("--store", server.shop.base)
        assert done.returncode == 0, done.stdout + done.stderr
        assert server.shop.storage.effects()
    finally:
        server.stop()


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("http://127.0.0.1:9", "no embedded store answers there. Start one with `kiosk store`."),
        ("shop.example", "should be an address, as in https://shop.example."),
        ("https://[", "should be an address, as in https://shop.example."),
        ("", "should be an address, as in https://shop.example."),
    ],
)
def test_refuses_an_address_where_no_embedded_store_is(walk: Walk, url: str, told: str) -> None:
    """The rule: a walk orders and pays with a demo's settings, so it is never at a real shop."""
    done = walk("--store", url)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"kiosk walk: --store {url}: {told}\n"


def test_refuses_a_shop_that_is_not_ours_and_asks_it_nothing_else(walk: Walk) -> None:
    with foreign_shop() as shop:
        done = walk("--store", shop.url)
    assert (done.returncode, done.stdout) == (2, "")
    assert "is no embedded store. A shop is named in a settings file, without --demo." in done.stderr
    assert shop.asked == ["/demo/faults"]


def test_names_the_faults_there_are(walk: Walk) -> None:
    done = walk("--fault", "earthquake")
    assert done.returncode == 2
    assert "drop-after" in done.stderr


_NO_ORDER = {
    Like.EAN_IN_INTEGRATION_BARKOD,
    Like.PICK_UP_WANTS_BILLING,
    Like.GUESTS_TO_SIGN_IN,
    Like.PRICE_TEXT,
    # An account's; a walk has none.
    Like.LOGIN_WANTS_CODE,
    Like.LOGIN_WANTS_CAPTCHA,
}


def test_reaches_an_order_at_a_shop_that_is_difficult_in_every_way_at_once(
    walk: Walk, tmp_path: Path
) -> None:
    file = tmp_path / "shop.txt"
    # Only one of the two shapes of a provider's answer can be.
    switches = set(Like) - _NO_ORDER - {Like.PROVIDER_FLAT}
    file.write_text("\n".join(switches), "utf-8")
    done = walk("--like", str(file), "--lang", "en")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "nothing wrong" in done.stdout
    assert done.stdout.count("refused at") == 1
    assert "refused at coupons: Choose one of the options listed." in done.stdout


def test_ends_at_a_sentence_where_no_order_can_come_of_it(walk: Walk) -> None:
    done = walk("--like", "strict", "--lang", "en")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "stopped at basket: The shop asks for a billing address. Please ask our staff" in done.stdout
    assert "order " not in done.stdout


def test_names_the_switches_there_are(walk: Walk) -> None:
    done = walk("--like", "earthquake")
    assert done.returncode == 2
    assert "There are: strict, ean-in-integration-barkod, " in done.stderr
