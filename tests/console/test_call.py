"""Each of the document's pages called by hand, against the embedded store."""

import asyncio
import json

import pytest

from kiosk.api.client import Client, NotOurs
from kiosk.api.reply import NotSent, Ok, Refused, Unknown
from kiosk.api.shop import SignIn
from kiosk.commands.typed import typed
from kiosk.console import session
from kiosk.console.call import Called, call
from kiosk.console.pages import PAGES
from kiosk.console.words import report
from kiosk.demo.faults import Fault
from kiosk.demo.server import StoreServer
from kiosk.settings.demo import demo
from kiosk.settings.wiring import house
from tests.api.services import NOTIFICATION

GOODS = ("KRM-0002", "KRM-0002", "KRM-0001")
_ADDRESS = json.dumps({"first_name": "Ada", "line": "Moda Cd. 1", "city": {"pk": 34, "name": "İstanbul"}})
_AT_PROVIDER = ["CheckoutProviderIndexPage", "CheckoutProviderSelectionPage", "checkout_provider=1"]
_ADDRESSED = [
    *_AT_PROVIDER,
    "CheckoutProviderAddressSelectionPage",
    f"billing_address={_ADDRESS}",
    f"shipping_address={_ADDRESS}",
    "session_token=",
    "basket_id={basket}",
]
_CARD = ["card_number=03948590328570", "card_year=30", "card_month=03", "card_cvv=234"]

CALLS: dict[str, tuple[list[str], str]] = {
    "OrderNotePage": (["OrderNotePage", "notes=ring twice"], "notes: — → ring twice"),
    "GiftBoxIndexPage": (["GiftBoxIndexPage"], 'leads to GiftBoxPage {"price":'),
    "GiftBoxPage": (["GiftBoxPage", "note=hi"], "gift_box.note: — → hi"),
    "DeliveryBagsPage": (["DeliveryBagsPage", "product=CNT-0001"], "bags.CNT-0001: — → "),
    "RewardListPage": (["RewardListPage", *_CARD], "leads to RewardSelectionPage"),
    "RewardSelectionPage": (
        ["RewardListPage", *_CARD, "RewardSelectionPage"],
        "selected_rewards.0.amount: — → ",
    ),
    "CouponSelectionPage": (["CouponSelectionPage", "coupon=HOSGELDIN"], "(−50.00)"),
    "OrderSelectionPage": (["OrderSelectionPage", 'extra_field={"key": "a"}'], "extra_field: — → "),
    "CampaignListPage": (["CampaignListPage", _CARD[0]], "leads to CampaignSelectionPage"),
    "CampaignSelectionPage": (
        ["CampaignListPage", _CARD[0], "CampaignSelectionPage", "campaign=KART75"],
        "selected_campaign: — → KART75",
    ),
    "AddressClearPage": (["AddressClearPage"], "leads to AddressSelectionPage"),
    "CheckoutProviderIndexPage": (["CheckoutProviderIndexPage"], "leads to CheckoutProviderSelectionPage"),
    "CheckoutProviderSelectionPage": (_AT_PROVIDER, "remote_redirect_url: — → http"),
    "CheckoutProviderAddressSelectionPage": (_ADDRESSED, "shipping_address"),
    "CheckoutProviderShippingOptionPage": (
        [*_ADDRESSED, "CheckoutProviderShippingOptionPage", "basket_id={basket}", "conversation_id="],
        '"shipping_options":[{',
    ),
    "CheckoutProviderAgreementListPage": (
        [
            *_ADDRESSED,
            "CheckoutProviderAgreementListPage",
            *_ADDRESSED[-4:],
            "shipping_option_key={carrier}",
            "user={{}}",
        ],
        '"agreements":[{',
    ),
    "CheckoutProviderThankYouPage": (["CheckoutProviderThankYouPage"], "leads to PaymentOptionSelectionPage"),
    "ThankYouPage": (["ThankYouPage"], "leads to PaymentOptionSelectionPage"),
    "RedirectGuardPage": (["RedirectGuardPage"], "the order is as it was"),
    "LoyaltyCardPage": (["LoyaltyCardPage", "selected_loyalty_amount=10"], "unpaid_amount: "),
    "SendBarcodeSmsPage": ([*_AT_PROVIDER, "SendBarcodeSmsPage", "phone_number=5321234567"], "ok, in"),
    "SendCheckoutUrlSmsPage": (
        [*_AT_PROVIDER, "SendCheckoutUrlSmsPage", "phone_number=5321234567"],
        "ok, in",
    ),
}


def _calls(store: str, words: list[str], goods: tuple[str, ...] = GOODS) -> list[Called]:
    async def run() -> list[Called]:
        line = Client(store, language="en")
        try:
            assert await session.is_demo(line)
            desk = await session.opened(line, house(demo(store)), lambda: None, goods)
            basket = desk.kiosk.order.basket
            facts = {"{basket}": str(basket.pk if basket else 0), "{carrier}": "22"}
            requests = typed([_filled(word, facts) for word in words], str)
            return [await call(line, request) for request in requests]
        finally:
            await line.close()

    return asyncio.run(run())


def _filled(word: str, facts: dict[str, str]) -> str:
    for mark, fact in facts.items():
        word = word.replace(mark, fact)
    return word.replace("{{}}", "{}")


def test_every_page_is_called_here() -> None:
    assert {*CALLS, "CheckoutProviderNotificationPage"} == {page.name for page in PAGES}


@pytest.mark.parametrize("page", CALLS)
def test_call(store: str, page: str) -> None:
    words, said = CALLS[page]
    called = _calls(store, words)
    for one in called:
        assert isinstance(one.reply, Ok), report(one)
    assert called[-1].request.page == page
    assert said in report(called[-1])


def test_the_providers_word_is_never_sent(store: str) -> None:
    async def run() -> None:
        line = Client(store)
        try:
            with pytest.raises(NotOurs):
                await call(line, NOTIFICATION)
        finally:
            await line.close()

    asyncio.run(run())


def test_a_refusal_is_told_in_the_shops_words(store: str) -> None:
    (called,) = _calls(store, ["CouponSelectionPage", "coupon=NOSUCH"])
    assert isinstance(called.reply, Refused)
    assert "refused (HTTP 200): nothing happened, in " in report(called)
    assert "  coupon: " in report(called)


def test_what_is_unknown_is_looked_at_and_not_sent_again(store: str, server: StoreServer) -> None:
    server.shop.faults.add(Fault("drop_after", "GiftBoxPage"))
    (called,) = _calls(store, ["GiftBoxPage", "note=hi"])
    assert isinstance(called.reply, Unknown)
    assert "it may have happened" in report(called)
    assert "gift_box.note: — → hi" in report(called)
    assert len(server.shop.effects(page="GiftBoxPage")) == 1


def test_private_fields_are_not_told(store: str) -> None:
    (called,) = _calls(store, ["RewardListPage", *_CARD])
    assert "03948590328570" not in report(called)
    assert "card_number=…" in report(called)


def test_without_goods_the_shop_leads(store: str) -> None:
    (called,) = _calls(store, ["GiftBoxIndexPage"], ())
    assert "leads to " in report(called)


@pytest.mark.parametrize(("sku", "said"), [("NOSUCH-1", "unknown code"), ("", "useless code")])
def test_goods_the_shop_does_not_have(store: str, sku: str, said: str) -> None:
    with pytest.raises(session.NotOpened, match=said):
        _calls(store, ["AddressClearPage"], (sku,))


@pytest.mark.parametrize(("password", "opens"), [("demo", True), ("wrong", False)])
def test_signing_in(store: str, password: str, opens: bool) -> None:
    async def run() -> None:
        line = Client(store, language="en")
        try:
            account = SignIn("kiosk@moda-ev.example", password)
            await session.opened(line, house(demo(store)), lambda: account, ())
        finally:
            await line.close()

    if opens:
        asyncio.run(run())
    else:
        with pytest.raises(session.NotOpened, match="did not accept the sign-in"):
            asyncio.run(run())


def test_nobody_there() -> None:
    async def run() -> None:
        line = Client("http://127.0.0.1:9")
        try:
            await session.is_demo(line)
        finally:
            await line.close()

    with pytest.raises(session.NotOpened, match="does not answer: no connection"):
        asyncio.run(run())


def test_not_sent_is_no_change() -> None:
    assert "nothing happened" in report(Called(NOTIFICATION, NotSent(), 0.0))
