"""Names on the disk: they stay as they were, whatever a class comes to be called."""

from collections.abc import Iterator
from typing import get_args, get_type_hints

import pytest
from msgspec.structs import fields

from kiosk.api import addresses, generic, goods, requests, shop
from kiosk.api.models import PreOrder
from kiosk.api.reply import Expired, NotSent, Ok, Refused, Reply, Unknown, Why
from kiosk.api.request import Request
from kiosk.api.requests import CampaignList, CouponSelection, GiftBox, RewardList, SendBarcodeSms
from kiosk.checkout.desk import entries
from kiosk.checkout.desk.entries import outcome_of, why_of
from kiosk.console import dial
from kiosk.flow.payment import Payment, Truth
from kiosk.flow.state import Changes, Kiosk
from kiosk.journal.entries import CARD_QUESTIONS, COUPON, PAYMENT, Outcome
from kiosk.journal.journal import Journal
from tests.flow.orders import basket, item, order

ORDER = order(basket=basket(item()))

# As journals of version 0.1.0 have them. A name is never taken off this list and never changed.
ON_DISK = [
    "AddToBasket",
    "AddressClear",
    "AddressSelection",
    "CampaignList",
    "CampaignSelection",
    "CheckoutProviderAddressSelection",
    "CheckoutProviderAgreementList",
    "CheckoutProviderIndex",
    "CheckoutProviderNotification",
    "CheckoutProviderSelection",
    "CheckoutProviderShippingOption",
    "CheckoutProviderThankYou",
    "CouponSelection",
    "CreateAddress",
    "CsrfToken",
    "DeleteAddress",
    "DeliveryBags",
    "DeliveryOptionSelection",
    "EmptyBasket",
    "FindProduct",
    "GenericPage",
    "GiftBox",
    "GiftBoxIndex",
    "Guest",
    "LoyaltyCard",
    "OrderNote",
    "OrderSelection",
    "PaymentOptionSelection",
    "ReadAddressPage",
    "ReadAddresses",
    "ReadBags",
    "ReadBasket",
    "ReadCheckout",
    "ReadCompleted",
    "ReadDelivery",
    "ReadDetails",
    "ReadOrder",
    "ReadPaymentOptions",
    "ReadPlaces",
    "ReadStatus",
    "RedirectGuard",
    "RetailStoreSelection",
    "RewardList",
    "RewardSelection",
    "SendBarcodeSms",
    "SendCheckoutUrlSms",
    "SetQuantity",
    "ShippingOptionSelection",
    "SignIn",
    "TakeOrderNumber",
    "ThankYou",
]


def every_request() -> Iterator[type[Request]]:
    for module in (requests, shop, addresses, generic, goods, dial):
        for kind in vars(module).values():
            if isinstance(kind, type) and issubclass(kind, Request) and kind is not Request:
                yield kind


def test_each_request_says_its_own_name() -> None:
    assert [kind for kind in every_request() if "known_as" not in vars(kind)] == []


def test_names_on_the_disk_stay() -> None:
    named = {kind.known_as for kind in every_request()}
    assert set(ON_DISK) <= named
    assert len(named) == len(set(every_request()))


def test_the_journal_counts_by_the_names_that_requests_have() -> None:
    assert CouponSelection.known_as == COUPON
    assert (RewardList.known_as, CampaignList.known_as) == CARD_QUESTIONS


@pytest.mark.parametrize(
    ("reply", "outcome", "on_disk", "why"),
    [
        (Ok(), Outcome.OK, "Ok", ""),
        (Refused(), Outcome.REFUSED, "Refused", ""),
        (NotSent(Why.PAID), Outcome.NOT_SENT, "NotSent", "the order is paid"),
        (Unknown(Why.CUT), Outcome.UNKNOWN, "Unknown", "connection cut"),
        (Expired(), Outcome.EXPIRED, "Expired", "session ended"),
    ],
)
def test_an_outcome_has_the_name_it_always_had(
    reply: Reply, outcome: Outcome, on_disk: str, why: str
) -> None:
    assert outcome_of(reply) is outcome
    assert (str(outcome), why_of(reply)) == (on_disk, why)


def test_every_outcome_has_a_name() -> None:
    assert len(get_args(Reply)) == len(Outcome)


def test_a_phone_number_is_noted_as_a_hash() -> None:
    journal = Journal()
    noted = entries.entry(journal, SendBarcodeSms("5321234567"), "sms", ORDER, 3)
    assert noted[:4] == ("SendBarcodeSms", "sms", "900", 3)
    assert noted.phone == journal.phones.hashed("5321234567")
    assert entries.entry(journal, GiftBox("x"), "gift_box", ORDER, 3).phone is None


@pytest.mark.parametrize(
    ("request_", "matters"),
    [
        (requests.OrderNote("ring"), True),
        (requests.RedirectGuard(), False),
        (shop.AddToBasket(11), False),
    ],
)
def test_staff_looks_only_for_what_matters(request_: Request, matters: bool) -> None:
    assert entries.entry(Journal(), request_, "note", PreOrder(), 1).matters is matters


@pytest.mark.parametrize(
    ("truth", "doubts"),
    [
        (Truth.NONE, []),
        (Truth.WAITING, [(PAYMENT, "waiting", "816910908011148")]),
        (Truth.UNKNOWN, [(PAYMENT, "unknown", "816910908011148")]),
        (Truth.PAID, []),
    ],
)
def test_a_shopper_who_left_while_it_may_be_paid_is_a_doubt(
    truth: Truth, doubts: list[tuple[str, str, str]]
) -> None:
    journal = Journal()
    entries.may_be_paid(journal, Payment(truth=truth, order_number="816910908011148"))
    assert [(one.about, one.why, one.reference) for one in journal.doubts.open] == doubts


def test_only_the_payment_of_that_basket_is_watched_again() -> None:
    journal = Journal()
    for about, why, basket_pk in (
        (PAYMENT, "interrupted", "900"),
        (PAYMENT, "interrupted", "901"),
        (PAYMENT, "waiting", "900"),
        ("OrderNote", "interrupted", "900"),
    ):
        journal.doubts.add(about, why, basket_pk)
    entries.watched_again(journal, "900")
    assert [(one.about, one.why, one.reference) for one in journal.doubts.open] == [
        (PAYMENT, "interrupted", "901"),
        (PAYMENT, "waiting", "900"),
        ("OrderNote", "interrupted", "900"),
    ]


def test_what_is_still_there_is_told_once_for_each_order() -> None:
    journal = Journal()
    entries.not_undone(journal, CouponSelection("X"), ORDER)
    for kind in (CouponSelection, GiftBox, GiftBox):
        entries.still_there(journal, kind, ORDER)
    entries.still_there(journal, GiftBox, PreOrder())
    assert [(one.about, one.reference) for one in journal.doubts.open] == [
        ("undo CouponSelection", "900"),
        ("undo GiftBox", "900"),
        ("undo GiftBox", ""),
    ]


def test_a_change_by_name_knows_the_fields_of_the_snapshot() -> None:
    """Mypy then refuses a name or a type that Kiosk does not have."""
    assert get_type_hints(Changes) == {one.name: one.type for one in fields(Kiosk)}
