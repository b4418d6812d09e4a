"""What a replay is played on: nothing of a shop's, and nobody waited for."""

from kiosk.replay.own_kiosk import NEVER_S, settings
from kiosk.replay.sessions import sessions
from kiosk.settings.demo import DEMO
from kiosk.settings.model import Settings
from tests.replay.told import rows, step

STORE = "http://127.0.0.1:8000"


def staged(*steps: str) -> Settings:
    told = rows(*(step(second, name) for second, name in enumerate(steps)))
    return settings(sessions(told)[0], STORE, motion=False)


def test_the_shop_is_the_one_in_the_box() -> None:
    shop = staged("basket").shop
    assert shop.url == STORE
    assert (shop.account, shop.guest_email) == ("", DEMO.shop.guest_email)


def test_nothing_is_printed_and_nobody_asked_whether_they_are_there() -> None:
    made = staged("basket")
    assert not made.devices.printer
    assert made.idle.after_s == NEVER_S


def test_the_steps_are_the_sessions() -> None:
    assert staged("basket", "coupons", "note", "pay").steps_there == ("coupons", "note")


def test_a_cashiers_session_is_known_by_its_steps() -> None:
    profiles = [staged("basket", name).profile for name in ("note", "extras", "agreements")]
    assert profiles == ["kiosk", "cashier", "cashier"]
