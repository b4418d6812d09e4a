"""Where the shop leads, and where the journey goes when it does not."""

from itertools import combinations

import pytest
from msgspec.structs import replace

from kiosk.api.reply import Context
from kiosk.flow import route, steps
from kiosk.flow.generic import Asked
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import Step
from tests.flow.journeys import JOURNEY


def at(step: str, *not_offered: str) -> Kiosk:
    return Kiosk(step=step, journey=JOURNEY, not_offered=frozenset(not_offered))


@pytest.mark.parametrize(
    ("pages", "step"),
    [
        ([], None),
        ([""], None),
        (["EmptyPage"], None),
        (["PaymentOptionSelectionPage"], None),
        (["IndexPage", "DeliveryOptionSelectionPage", "PaymentOptionSelectionPage"], None),
        (["IndexPage"], None),
        (["ShippingOptionSelectionPage"], None),
        (["GiftBoxPage"], "gift_box"),
        (["GiftBoxPage", ""], "gift_box"),
        (["OrderNotePage", "GiftBoxPage"], "gift_box"),
        (["CheckoutProviderSelectionPage"], steps.PAY),
        (["ThankYouPage"], steps.THANK_YOU),
        (["AddressSelectionPage"], steps.ASK_STAFF),
        (["A page of tomorrow"], steps.ASK_STAFF),
        (["DeliveryBagsPage"], steps.ASK_STAFF),
        (["GiftBoxPage", "PaymentOptionSelectionPage"], None),
        (["PaymentOptionSelectionPage", "BinNumberPage"], None),
        (["InstallmentSelectionPage"], None),
        (["FundsTransferChoicePage"], None),
        (["MasterpassOrderNoPage"], None),
        (["ConfirmationPaymentQueryPage"], None),
        (["RedirectionPageCompletePage"], None),
        (["BinNumberPage", "GiftBoxPage"], "gift_box"),
        (["BinNumberLoungePage"], steps.ASK_STAFF),
    ],
)
def test_the_last_page_named_leads(pages: list[str], step: str | None) -> None:
    assert route.led_to(at("note"), [Context(page) for page in pages]) == step


@pytest.mark.parametrize(
    ("kiosk", "after", "before"),
    [
        (at(steps.BASKET), "note", None),
        (at("note"), "gift_box", steps.BASKET),
        (at("note", "gift_box"), "coupons", steps.BASKET),
        (at("note", "gift_box", "coupons"), "loyalty", steps.BASKET),
        (at("coupons", "gift_box"), "loyalty", "note"),
        (at("loyalty"), steps.PAY, "coupons"),
        (at(steps.PAY), None, "loyalty"),
        (at(steps.PAY_PHONE), None, "loyalty"),
        (at(steps.CHECKING, "loyalty"), None, "coupons"),
        (at(steps.ASK_STAFF), None, steps.PAY),
    ],
)
def test_the_neighbours_of_a_step(kiosk: Kiosk, after: str | None, before: str | None) -> None:
    following = route.after(kiosk)
    assert (following.name if following else None) == after
    assert route.before(kiosk) == before


@pytest.mark.parametrize(
    ("kiosk", "place"),
    [
        (at(steps.BASKET), (1, 6)),
        (at("gift_box"), (3, 6)),
        (at("note", "gift_box"), (3, 6)),
        (at("note", "coupons"), (2, 6)),
        (at("note", "gift_box", "coupons"), (4, 6)),
        (at("coupons", "gift_box"), (4, 6)),
        (at("loyalty", "gift_box", "coupons"), (5, 6)),
        (at(steps.PAY, "gift_box", "loyalty"), (6, 6)),
        (at("gift_box", "gift_box"), (3, 6)),
        (at(steps.TILL), (6, 6)),
        (at(steps.ASK_STAFF), (0, 6)),
        (at(steps.WELCOME), (0, 6)),
    ],
)
def test_step_n_of_m(kiosk: Kiosk, place: tuple[int, int]) -> None:
    assert route.place(kiosk) == place


_BETWEEN = ("note", "gift_box", "coupons", "loyalty")


@pytest.mark.parametrize(
    "not_there", [some for size in range(5) for some in combinations(_BETWEEN, size)], ids="-".join
)
def test_the_count_goes_on_one_by_one_to_its_end_whatever_drops_out(not_there: tuple[str, ...]) -> None:
    seen = [route.place(kiosk := at(steps.BASKET))]
    while following := route.after(kiosk):
        found_missing = following.name in not_there
        dropped = kiosk.not_offered | ({following.name} if found_missing else set())
        kiosk = replace(kiosk, not_offered=dropped, step=kiosk.step if found_missing else following.name)
        seen.append(route.place(kiosk))
    assert seen == [(number, 6) for number in range(1, 7)]


def test_without_a_journey_there_is_no_way() -> None:
    assert (route.after(Kiosk()), route.before(Kiosk()), route.place(Kiosk())) == (None, None, (0, 0))


@pytest.mark.parametrize(
    ("old", "new", "direction"),
    [
        ("note", "coupons", 1),
        ("coupons", "note", -1),
        ("note", "note", 0),
        (steps.WELCOME, "note", 0),
        ("note", steps.ASK_STAFF, 0),
    ],
)
def test_onward_or_back(old: str, new: str, direction: int) -> None:
    assert route.direction(at(old), at(new)) == direction


@pytest.mark.parametrize("name", ["note", "coupons"])
def test_note_and_coupons_may_stand_together_as_extras(name: str) -> None:
    together = Kiosk(journey=(Step(steps.BASKET), Step(steps.EXTRAS)))
    assert route.step_of(together, name) == Step(steps.EXTRAS)
    assert route.step_of(together, "bags") is None


def test_a_step_by_its_name() -> None:
    assert route.step_of(at("note"), "gift_box") == JOURNEY[2]
    assert route.step_of(at("note"), "gift box") is None


WRAPS = {"gift_wraps": [{"pk": 1, "name": "Red"}]}


def test_a_page_of_the_shops_own_is_asked_where_it_can_be() -> None:
    led = [Context("OrderNotePage"), Context("GiftWrapPage", WRAPS), Context("")]
    assert route.led_to(at("note"), led) == steps.GENERIC
    assert route.asked(at("note"), led) == Asked("GiftWrapPage", "note")
    assert route.asked(at("note"), [Context("GiftBoxPage", WRAPS)]) is None


def test_a_page_of_the_shops_own_that_is_done_is_not_asked_again() -> None:
    done = [Context("GiftWrapPage", WRAPS), Context("PaymentOptionSelectionPage")]
    assert route.led_to(at("note"), done) is None


def test_a_page_of_the_shops_own_stands_at_the_step_that_named_it() -> None:
    kiosk = replace(at(steps.GENERIC), asked=Asked("GiftWrapPage", "gift_box"))
    after = route.after(kiosk)
    assert after
    assert (after.name, route.before(kiosk), route.place(kiosk)) == ("coupons", "gift_box", (3, 6))
    assert route.standing(replace(kiosk, step="coupons")) == "coupons"
