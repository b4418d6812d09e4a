"""What a shopper or staff can touch, each where its screen offers it; twice, too early, or while busy."""

from collections.abc import Callable
from decimal import Decimal
from typing import TypeAlias

from kiosk.api.addresses import CreateAddress
from kiosk.api.generic import GenericPage
from kiosk.api.request import Request
from kiosk.api.requests import (
    CouponSelection,
    DeliveryBags,
    GiftBox,
    LoyaltyCard,
    OrderNote,
    OrderSelection,
    SendBarcodeSms,
    SendCheckoutUrlSms,
)
from kiosk.api.secret import Secret
from kiosk.flow import contexts, destination, steps
from kiosk.flow.cards import BankCard
from kiosk.flow.discounts import coupon_names
from kiosk.flow.pages.bags import bags
from kiosk.flow.pages.campaigns import campaigns
from kiosk.flow.pages.rewards import rewards
from kiosk.flow.problem import ProblemKind
from tests.campaigns.sessions.scene import SKU, STAFF, Scene

Tap: TypeAlias = Callable[[Scene], None]

_CODES = (SKU, "KRM-0005", "MTF-0005", "AYD-0004", "NO-SUCH-CODE")
_COUPONS = ("HOSGELDIN", "BAHAR10", "YAZ20", "KIS15", "NONE")


def scan(scene: Scene) -> None:
    code = scene.dice.choice(_CODES)
    if scene.kiosk.step not in (steps.THANK_YOU, steps.CHECKING):
        scene.tap(f"scan {code}", lambda: scene.checkout.scan(code))


def start(scene: Scene) -> None:
    scene.tap("start", scene.checkout.start)


def set_quantity(scene: Scene) -> None:
    basket = scene.kiosk.order.basket
    if basket and basket.basketitem_set:
        product, quantity = scene.dice.choice(basket.basketitem_set).product.pk, scene.dice.randrange(4)
        scene.tap(f"quantity {quantity}", lambda: scene.checkout.set_quantity(product, quantity))


def advance(scene: Scene) -> None:
    scene.tap("advance", scene.checkout.advance)


def express(scene: Scene) -> None:
    scene.tap("express", scene.checkout.express)


def back(scene: Scene) -> None:
    scene.tap("back", scene.checkout.back)


def go(scene: Scene) -> None:
    named = [step.name for step in scene.kiosk.offered if step.within is None]
    if scene.kiosk.order.basket and not scene.kiosk.payment.may_be_paid:
        step = scene.dice.choice(named)
        scene.tap(f"go {step}", lambda: scene.checkout.go(step))


def note(scene: Scene) -> None:
    submit(scene, OrderNote(f"{scene.mark()} {scene.dice.randrange(9)}" if scene.dice.random() < 0.8 else ""))


def gift_box(scene: Scene) -> None:
    submit(scene, GiftBox(f"{scene.mark()} {scene.dice.randrange(9)}", scene.dice.random() < 0.5))


def bag(scene: Scene) -> None:
    offered = bags(scene.kiosk.pages)
    if offered:
        submit(scene, DeliveryBags(scene.dice.choice(offered).sku))


def coupon(scene: Scene) -> None:
    applied = coupon_names(scene.kiosk.order)
    if applied and scene.dice.random() < 0.3:
        submit(scene, CouponSelection(scene.dice.choice(applied), "remove"), stay=True)
    else:
        submit(scene, CouponSelection(scene.dice.choice(_COUPONS)), stay=True)


def details(scene: Scene) -> None:
    submit(scene, OrderSelection({"occasion": {"key": "occasion", "value": scene.mark()}}))


def loyalty(scene: Scene) -> None:
    submit(scene, LoyaltyCard(Decimal(scene.dice.choice((0, 10, 25, 999)))), stay=True)


def ask_card(scene: Scene) -> None:
    number = scene.dice.choice((b"4111111111111111", b"9792030394440796", b"4532015112830366"))
    card = BankCard(Secret(number), Secret(b"12"), Secret(b"30"), Secret(b"123"))
    scene.tap("ask card", lambda: scene.checkout.cards.ask(card))


def decline_card(scene: Scene) -> None:
    scene.tap("decline card", scene.checkout.cards.decline)


def another_card(scene: Scene) -> None:
    scene.tap("another card", scene.checkout.cards.another)


def use_rewards(scene: Scene) -> None:
    if rewards(scene.kiosk.pages):
        scene.tap("use rewards", scene.checkout.cards.use_rewards)


def choose_campaign(scene: Scene) -> None:
    codes = [campaign.code or "" for campaign in campaigns(scene.kiosk.pages)]
    if codes:
        code = scene.dice.choice([*codes, ""])
        scene.tap(f"campaign {code}", lambda: scene.checkout.cards.choose_campaign(code))


def choose_provider(scene: Scene) -> None:
    offered = contexts.providers(scene.kiosk.pages)
    if offered:
        provider = scene.dice.choice(offered).pk
        scene.tap(f"provider {provider}", lambda: scene.checkout.paying.choose_provider(provider))


def pay_at_till(scene: Scene) -> None:
    if contexts.cash_register(scene.kiosk.pages):
        scene.tap("pay at till", scene.checkout.paying.pay_at_till)


def show_sms(scene: Scene) -> None:
    scene.tap("show sms", lambda: scene.checkout.show(steps.SMS))


def show_phone(scene: Scene) -> None:
    if scene.kiosk.payment.url:
        scene.tap("show phone", lambda: scene.checkout.show(steps.PAY_PHONE))


def leave_payment(scene: Scene) -> None:
    """The shopper says that no payment was begun, and goes back from the code."""
    several = len(contexts.providers(scene.kiosk.pages)) > 1
    leave = (lambda: scene.checkout.show(steps.PAY)) if several else scene.checkout.back
    scene.tap("leave payment", leave)


def send_sms(scene: Scene) -> None:
    kind = scene.dice.choice((SendBarcodeSms, SendCheckoutUrlSms))
    request = kind(scene.phone())
    scene.tap(kind.__name__, lambda: scene.checkout.paying.send_sms(request))


def check_payment(scene: Scene) -> None:
    scene.tap("check payment", scene.checkout.paying.check)


def show_code(scene: Scene) -> None:
    if scene.kiosk.payment.way:
        scene.tap("show code", scene.checkout.paying.show_code)


def look_again(scene: Scene) -> None:
    scene.tap("look again", scene.checkout.look_again)


def dismiss(scene: Scene) -> None:
    scene.tap("dismiss", scene.checkout.dismiss)


def speak(scene: Scene) -> None:
    language = scene.dice.choice(("tr", "en", "de"))
    scene.tap(f"speak {language}", lambda: scene.checkout.speak(language))


def sign_in_again(scene: Scene) -> None:
    """What staff is asked for when the session has ended."""
    problem = scene.kiosk.problem
    if problem is None or problem.kind is not ProblemKind.SESSION_ENDED:
        return
    scene.tap("sign in again", lambda: scene.checkout.sign_in_again(STAFF))


def pick_up(scene: Scene) -> None:
    scene.tap("pick up", scene.checkout.addressing.pick_up)


def send_home(scene: Scene) -> None:
    scene.tap("send home", scene.checkout.addressing.send_home)


def address_anew(scene: Scene) -> None:
    scene.tap("address anew", scene.checkout.addressing.start_over)


def choose_address(scene: Scene) -> None:
    known = destination.addresses(scene.kiosk.pages)
    if known:
        pk = scene.dice.choice(known).pk or 0
        scene.tap("choose address", lambda: scene.checkout.addressing.choose(pk))


def add_address(scene: Scene) -> None:
    wanted = _address(scene)
    scene.tap("add address", lambda: scene.checkout.addressing.add(wanted))


def choose_carrier(scene: Scene) -> None:
    offered = contexts.shipping_options(scene.kiosk.pages)
    if offered:
        pk = scene.dice.choice(offered).pk
        scene.tap("choose carrier", lambda: scene.checkout.addressing.choose_carrier(pk))


def assist(scene: Scene) -> None:
    """Staff answers the provider's questions here."""
    scene.tap("assist", scene.checkout.assisting.begin)


def assist_address(scene: Scene) -> None:
    known = destination.addresses(scene.kiosk.pages)
    if known:
        pk = scene.dice.choice(known).pk or 0
        scene.tap("assist address", lambda: scene.checkout.assisting.tell_address(pk))


def assist_carrier(scene: Scene) -> None:
    offered = scene.kiosk.assistance.carriers
    if offered:
        key = str(scene.dice.choice(offered).pk)
        scene.tap("assist carrier", lambda: scene.checkout.assisting.choose_carrier(key))


def accept(scene: Scene) -> None:
    agreement = scene.kiosk.assistance.next
    if agreement:
        scene.tap("accept", lambda: scene.checkout.assisting.accept(agreement.code))


def own_page(scene: Scene) -> None:
    """Answers the page of the shop's own."""
    asked = scene.kiosk.asked
    if asked:
        submit(scene, GenericPage(asked.page, {"gift_wrap": scene.dice.choice(("1", "2", "9"))}))


def abandon(scene: Scene) -> None:
    scene.happen("abandon", scene.abandon)


def submit(scene: Scene, request: Request, *, stay: bool = False) -> None:
    """As a screen does whose main button was pressed."""
    scene.tap(f"submit {request!r}", lambda: scene.checkout.submit(request, stay=stay), request)


def submit_again(scene: Scene) -> None:
    """What failed, as it still stands on the screen."""
    failed = scene.failed
    if failed is not None and failed.request and scene.kiosk.step == failed.seen.step:
        submit(scene, failed.request, stay=True)


def submit_anything(scene: Scene) -> None:
    """A touch that comes from a screen that is gone already."""
    scene.dice.choice((note, gift_box, coupon, loyalty, bag, details))(scene)


def _address(scene: Scene) -> CreateAddress:
    name = scene.mark()
    return CreateAddress(name, name, name, scene.phone(), 1, 34, 101, name, district=1001)


_PAYING = (show_sms, show_sms, check_payment, pay_at_till, show_phone, leave_payment)
OFFERED: dict[str, tuple[Tap, ...]] = {
    steps.WELCOME: (start, scan, speak),
    steps.BASKET: (scan, scan, set_quantity, advance, express),
    "note": (note, note, advance),
    "gift_box": (gift_box, gift_box, advance),
    "bags": (bag, advance),
    "coupons": (coupon, coupon, coupon, advance),
    "details": (details, advance),
    "loyalty": (loyalty, loyalty, advance),
    "rewards": (ask_card, use_rewards, use_rewards, another_card, decline_card, advance),
    "campaigns": (ask_card, choose_campaign, choose_campaign, another_card, decline_card, advance),
    steps.ADDRESS: (pick_up, send_home, address_anew, advance),
    steps.ADDRESSES: (choose_address, choose_address, back),
    steps.NEW_ADDRESS: (add_address, back),
    steps.CARRIER: (choose_carrier, choose_carrier, back),
    steps.PAY: (choose_provider, choose_provider, pay_at_till, express, back),
    steps.PAY_PHONE: (*_PAYING, assist),
    steps.TILL: _PAYING,
    steps.SMS: (send_sms, send_sms, send_sms, show_code),
    steps.CHECKING: (check_payment, check_payment, show_code, abandon),
    steps.THANK_YOU: (abandon, dismiss),
    steps.ASK_STAFF: (back, abandon),
    steps.GENERIC: (own_page, own_page, back),
    steps.ASSISTED_ADDRESS: (assist_address, assist_address, show_code),
    steps.ASSISTED_SHIPPING: (assist_carrier, assist_carrier, show_code),
    steps.AGREEMENTS: (accept, accept, accept, show_code),
}
"""What each screen offers."""

ANYWHERE: tuple[Tap, ...] = (
    look_again,
    dismiss,
    speak,
    back,
    go,
    abandon,
    sign_in_again,
    submit_again,
    submit_anything,
)
"""What stands around every screen, or is staff's."""


ENDED: tuple[Tap, ...] = (sign_in_again, sign_in_again, abandon)
"""The choices of the sheet that says that the session has ended; all else is covered."""


def tap(scene: Scene) -> None:
    """A touch of what can be touched now."""
    here = offered(scene)
    if here is not ENDED and scene.dice.random() < 0.15:
        here = ANYWHERE
    scene.dice.choice(here)(scene)


def twice(scene: Scene) -> None:
    """The same touch by two fingers, or a held key."""
    touch = scene.dice.choice(offered(scene))
    touch(scene)
    touch(scene)


def offered(scene: Scene) -> tuple[Tap, ...]:
    """What can be touched on the screen shown."""
    problem = scene.kiosk.problem
    if problem is not None and problem.kind is ProblemKind.SESSION_ENDED:
        return ENDED
    here = OFFERED.get(scene.kiosk.step, ANYWHERE)
    in_doubt = problem is not None and problem.kind is ProblemKind.UNCERTAIN
    return (look_again, *here) if in_doubt else here
