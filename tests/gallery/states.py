"""The table: every screen in every state, as a snapshot and what is typed into it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from time import monotonic
from typing import Any

from msgspec.structs import replace

from kiosk.api.addresses import Place
from kiosk.api.answers import LoyaltyAnswer
from kiosk.api.models import PreOrder
from kiosk.api.options import Campaign, ShippingOption
from kiosk.api.requests import OrderNote
from kiosk.flow.assistance import Agreement, Assistance
from kiosk.flow.destination import Destination
from kiosk.flow.generic import Asked
from kiosk.flow.paper import Paper
from kiosk.flow.payment import Payment, PaymentWay, Thanks, Truth
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.state import Kiosk, Sms
from kiosk.flow.steps import ADDRESS, ADDRESSES, CARRIER, FIND, NEW_ADDRESS, PRODUCT
from kiosk.journey import OPTIONAL, journey
from kiosk.ui.screens.coupons import CouponsDraft
from kiosk.ui.screens.extras import ExtrasDraft
from kiosk.ui.screens.find import FindDraft
from kiosk.ui.screens.gift_box import YES, GiftBoxDraft
from kiosk.ui.screens.loyalty import LoyaltyDraft
from kiosk.ui.screens.new_address import NewAddressDraft
from kiosk.ui.screens.note import NoteDraft
from kiosk.ui.screens.parts.form_screen import FormDraft
from kiosk.ui.screens.sms import SmsDraft
from kiosk.ui.shell.shell import Shell
from tests.gallery import found, goods, sheets, staff
from tests.gallery.currencies import CURRENCIES, DINARS, InCurrency
from tests.gallery.goods import PAGES, PAYMENT_URL, order

_STEPS = ("note", "gift_box", "bags", "coupons", "loyalty")
# The step a screen is a part of.
_PARTS = dict.fromkeys((ADDRESSES, NEW_ADDRESS, CARRIER), ADDRESS)

OFFERED = order(coupons=["HOSGELDIN"])
FULL = order(
    7,
    coupons=["HOSGELDIN"],
    gift_box={"note": "İyi ki doğdun Ada", "price": Decimal("10.90")},
    bags=[{"pk": 902, "sku": "CNT-0002", "name": "Büyük kağıt çanta", "price": Decimal("1.50")}],
    loyalty_money=Decimal("240.00"),
    notes="Hazır olunca beni arayın.",
)
DUE = Decimal("1274.00")
WAITING = Payment(Truth.WAITING, PaymentWay.PHONE, PAYMENT_URL, amount=DUE)
CHECKOUT_URL = (
    "https://shop.example/orders/checkout-with-token/a1b2c3d4-e5f6-7890-abcd-ef1234567890/"
    "?one_time_token=5d0c7e1fa2b34c6d8e9f0a1b"
)
BY_TOKEN = replace(WAITING, url=CHECKOUT_URL, by_token=True)
LINK = {
    "PaymentOptionSelectionPage": PAGES["PaymentOptionSelectionPage"] | {"checkout_url": CHECKOUT_URL},
}
AT_TILL = Payment(Truth.WAITING, PaymentWay.TILL, order_number="816910908011148", amount=DUE)
PAID = replace(
    WAITING,
    truth=Truth.PAID,
    paid=DUE,
    thanks=Thanks(
        "816910908011148",
        123,
        "/orders/completed/816910908011148/",
        campaigns=(Campaign("1", "Bir sonraki alışverişinizde 100 TL indirim"),),
    ),
)
POINTS = LoyaltyAnswer(Decimal(0), Decimal("640.00"), Decimal(0))
ALL_USED = replace(POINTS, applied_amount=Decimal("240.00"), loyalty_amount=Decimal("300.00"))
AGREEMENT = Agreement(
    "distance", "Mesafeli satış sözleşmesi", "Satıcı ile alıcı aşağıdaki konularda anlaşmıştır. " * 60
)
CARRIERS = (ShippingOption(1, "Hızlı Kargo", shipping_amount=Decimal("39.90")), ShippingOption(2, "Ekonomik"))
SENT_HOME = order(
    delivery_option={"pk": 1, "delivery_option_type": "customer"},
    shipping_address=goods.ADDRESSES[0],
    shipping_option={"pk": 1, "name": "Hızlı Kargo"},
    shipping_amount=Decimal("39.90"),
)
SENT_TO_WORK = order(
    delivery_option={"pk": 1, "delivery_option_type": "customer"},
    shipping_address=goods.ADDRESSES[1],
    shipping_option={"pk": 2, "name": "Ekonomik Kargo"},
    shipping_amount=Decimal("19.90"),
)
CHOSEN_ON_THE_PHONE = order(
    coupons=["HOSGELDIN"],
    delivery_option={"pk": 1, "delivery_option_type": "customer"},
    shipping_option={"pk": 1, "name": "Standart kargo"},
    shipping_amount=Decimal("49.90"),
)
PART_USED = LoyaltyAnswer(Decimal("44.95"), Decimal("240.00"), Decimal(100))
AT_WORK = Destination(address=2, carrier=2)
PLACES = {
    "/address/country/": (Place(1, "Türkiye"),),
    "/address/city/?country=1": tuple(
        Place(number, name)
        for number, name in enumerate(
            (
                "Adana",
                "Adıyaman",
                "Afyonkarahisar",
                "Ağrı",
                "Aksaray",
                "Amasya",
                "Ankara",
                "Antalya",
                "İstanbul",
            ),
            1,
        )
    ),
}
ADDRESS_DRAFT = NewAddressDraft(
    {"first_name": "Ada", "line": "Moda Caddesi 24, Daire 3", "title": "Ev"}, (Place(1, "Türkiye"),), 0
)

WHOLE = ADDRESS_DRAFT.typed | {"last_name": "Yılmaz", "phone_number": "5321234567"}


def press_main(shell: Shell) -> None:
    """What the main button does."""
    shell.current().act()


def read_to_the_end(shell: Shell) -> None:
    """Turns the pages of what is to be read, and shows the button that comes then."""
    screen = shell.current()
    while screen.buttons().main_icon != "check":
        screen.act()


@dataclass(frozen=True)
class State:
    """`typed` is the screen's draft; `then` does what a hand would, in the shell."""

    step: str
    name: str
    kiosk: Kiosk
    typed: object = None
    then: Callable[[Shell], object] = lambda _: None


def at(step: str, shown: PreOrder = OFFERED, **fields: Any) -> Kiosk:
    """A shopper at a step of a journey that has it."""
    optional = _PARTS.get(step, step)
    names = (*_STEPS[:3], optional, *_STEPS[3:]) if optional in set(OPTIONAL) - set(_STEPS) else _STEPS
    return Kiosk(step=step, journey=journey(names), order=shown, pages=PAGES, **fields)


# How each step looks when it comes up, and with something in it.
_BEGUN: tuple[State, ...] = (
    State("note", "offered", at("note")),
    State("note", "filled", at("note", FULL), NoteDraft("Hediyedir, fişte fiyat olmasın.")),
    State("gift_box", "offered", at("gift_box")),
    State(
        "gift_box",
        "filled",
        at("gift_box"),
        GiftBoxDraft(YES, "İyi ki doğdun Ada! Yeni evinde çok mutlu ol.", video=True),
    ),
    State("bags", "offered", at("bags")),
    State("bags", "filled", at("bags", FULL)),
    State("address", "offered", at("address")),
    State("address", "filled", at("address", SENT_HOME)),
    State("addresses", "offered", at("addresses")),
    State("new_address", "offered", at("new_address", places=PLACES)),
    State("addresses", "filled", at("addresses", SENT_TO_WORK)),
    State("new_address", "filled", at("new_address", places=PLACES), ADDRESS_DRAFT._replace(typed=WHOLE)),
    State("new_address", "missing", at("new_address", places=PLACES), ADDRESS_DRAFT, press_main),
    State("new_address", "place", at("new_address", places=PLACES), ADDRESS_DRAFT._replace(page=1)),
    State("new_address", "line", at("new_address", places=PLACES), ADDRESS_DRAFT._replace(page=2)),
    State("carrier", "offered", at("carrier")),
    State("carrier", "filled", at("carrier", SENT_TO_WORK)),
    State("coupons", "offered", at("coupons", order())),
    State("coupons", "filled", at("coupons", changed=frozenset({"coupon:HOSGELDIN"})), CouponsDraft("YAZ20")),
    State("details", "offered", at("details")),
    State("details", "missing", at("details"), then=press_main),
    State("details", "filled", at("details"), FormDraft({("who",): "Ada", ("when",): "24.12.2026"})),
    State("extras", "offered", at("extras")),
    State("extras", "filled", at("extras"), ExtrasDraft("Hediyedir, fişte fiyat olmasın.", "YAZ20")),
    State("loyalty", "offered", at("loyalty", loyalty=POINTS)),
    State(
        "loyalty",
        "filled",
        at(
            "loyalty",
            FULL,
            loyalty=ALL_USED,
        ),
        LoyaltyDraft(Decimal("300.00")),
    ),
    State("rewards", "offered", replace(at("rewards"), pages={})),
    State("rewards", "filled", at("rewards")),
    State("campaigns", "offered", replace(at("campaigns"), pages={})),
    State("campaigns", "filled", at("campaigns")),
    State("pay", "offered", at("pay")),
    State("pay_phone", "offered", at("pay_phone", payment=WAITING)),
    State("pay", "by-token", replace(at("pay"), pages=PAGES | LINK)),
    State("pay_phone", "by-token", at("pay_phone", payment=BY_TOKEN)),
    State(
        "pay_phone",
        "by-token-price",
        at("pay_phone", payment=BY_TOKEN, problem=Problem(ProblemKind.NO_CONNECTION)),
    ),
    State("pay", "code-gone", replace(at("pay", problem=Problem(ProblemKind.CODE_GONE)), pages=PAGES | LINK)),
    State("sms", "offered", at("sms", payment=WAITING)),
    State("sms", "filled", at("sms", payment=WAITING), SmsDraft("5321234567", None)),
    State("till", "offered", at("till", payment=AT_TILL)),
    State("checking", "offered", at("checking", payment=WAITING)),
    State("assisted_address", "offered", at("assisted_address", payment=WAITING)),
    State("assisted_address", "filled", at("assisted_address", payment=WAITING, destination=AT_WORK)),
    State(
        "assisted_shipping",
        "offered",
        at("assisted_shipping", payment=WAITING, assistance=Assistance(carriers=CARRIERS)),
    ),
    State(
        "assisted_shipping",
        "filled",
        at(
            "assisted_shipping",
            payment=WAITING,
            destination=AT_WORK,
            assistance=Assistance(carriers=CARRIERS),
        ),
    ),
    State(
        "agreements",
        "offered",
        at(
            "agreements",
            payment=WAITING,
            assistance=Assistance(carriers=CARRIERS, carrier="1", agreements=(AGREEMENT,)),
        ),
    ),
    State(
        "agreements",
        "filled",
        at(
            "agreements",
            payment=WAITING,
            assistance=Assistance(carriers=CARRIERS, carrier="1", agreements=(AGREEMENT,)),
        ),
        then=read_to_the_end,
    ),
    State("generic", "offered", at("generic", asked=Asked("GiftWrapSelectionPage", "note"))),
    State("ask_staff", "offered", at("ask_staff", problem=Problem(ProblemKind.UNKNOWN_PAGE))),
    State("find", "offered", at(FIND)),
    State("product", "offered", at(PRODUCT, opened=found.opened())),
    State("find", "filled", at(FIND, shelf=found.shelf()), FindDraft("lamba", typing=False, screen=0)),
    State("basket", "filled", at("basket", order(total="1324.00"))),
)

_REFUSED = Problem(
    ProblemKind.REFUSED,
    words={"": ("BAHAR10 için en az ₺1.500 tutarında alışveriş gerekir. ₺215,10 daha ekleyin.",)},
)
_TWO_CURRENCIES = Problem(ProblemKind.CURRENCIES)
_NO_LINE = Problem(ProblemKind.NO_CONNECTION)

# What is a state of one screen only.
_OWN: tuple[State, ...] = (
    State("welcome", "offered", Kiosk(journey=journey(_STEPS))),
    State("welcome", "offline", Kiosk(journey=journey(_STEPS), online=False)),
    State("product", "weighed", at(PRODUCT, opened=found.opened(weighed=True))),
    State("product", "elsewhere", at(PRODUCT, opened=found.opened(sold_out=True))),
    State("find", "typed", at(FIND), FindDraft("lamba", typing=True, screen=0)),
    State("find", "nothing", at(FIND, shelf=found.nothing()), FindDraft("lamba", typing=True, screen=0)),
    State(
        "find",
        "last",
        at(FIND, shelf=found.shelf(7, narrowed=("category_ids", "Mum"))),
        FindDraft("lamba", typing=False, screen=1),
    ),
    State(
        "find",
        "refused-results",
        at(FIND, shelf=found.shelf(10_000), problem=_REFUSED),
        FindDraft("lamba", typing=False, screen=0),
    ),
    State("basket", "empty", at("basket", PreOrder())),
    State("basket", "many", at("basket", FULL)),
    State(
        "basket",
        "unknown-code",
        at("basket", problem=Problem(ProblemKind.UNKNOWN_CODE, facts={"code": "8690000099999"})),
    ),
    State(
        "basket",
        "sold-out",
        at("basket", problem=Problem(ProblemKind.OUT_OF_STOCK, facts={"name": "Duvar aynası"})),
    ),
    State(
        "pay",
        "price-changed",
        at("pay", problem=Problem(ProblemKind.PRICE_CHANGED, facts={"old": "1274.00", "new": "1299.50"})),
    ),
    State("pay", "no-way", replace(at("pay", problem=Problem(ProblemKind.NO_WAY_TO_PAY)), pages={})),
    State(
        "ask_staff",
        "below-zero",
        at("ask_staff", order(total="-5.00"), problem=Problem(ProblemKind.BELOW_ZERO)),
    ),
    State(
        "ask_staff",
        "not-finished",
        at("ask_staff", order(loyalty_money=Decimal(1324)), problem=Problem(ProblemKind.NOT_FINISHED)),
    ),
    State(
        "pay_phone",
        "chosen-on-the-phone",
        at(
            "pay_phone",
            CHOSEN_ON_THE_PHONE,
            payment=replace(WAITING, amount=Decimal("1323.90")),
            changed=frozenset({"shipping"}),
        ),
    ),
    State("note", "other-charges", at("note", order(total="1360.00"))),
    State("note", "other-deductions", at("note", order(total="1300.00"))),
    State(
        "loyalty",
        "part-used",
        at("loyalty", order(loyalty_money=Decimal("44.95")), loyalty=PART_USED),
    ),
    State("checking", "unknown", at("checking", payment=replace(WAITING, truth=Truth.UNKNOWN))),
    State("thank_you", "offered", at("thank_you", payment=PAID)),
    State("thank_you", "no-amount", at("thank_you", payment=replace(PAID, paid=None))),
    State("thank_you", "nothing-to-pay", at("thank_you", payment=replace(PAID, paid=Decimal(0)))),
    State("thank_you", "printed", at("thank_you", payment=PAID, paper=Paper.PRINTED)),
    State("thank_you", "paper-unsure", at("thank_you", payment=PAID, paper=Paper.UNSURE)),
    State("thank_you", "paper-failed", at("thank_you", payment=PAID, paper=Paper.FAILED)),
    State(
        "thank_you",
        "no-number",
        at("thank_you", payment=replace(PAID, thanks=Thanks(order_id=123))),
    ),
    State("note", "uncertain", at("note", confirmed=False, problem=Problem(ProblemKind.UNCERTAIN))),
    State("coupons", "too-often", at("coupons", problem=Problem(ProblemKind.TOO_OFTEN, retry_after_s=42))),
    State("note", "ended", at("note", problem=Problem(ProblemKind.SESSION_ENDED))),
    State("sms", "wrong-number", at("sms", payment=WAITING), SmsDraft("123", None), sheets.press_main),
    State("note", "language", at("note"), then=sheets.language),
    State("note", "help", at("note"), then=sheets.help_),
    State("note", "start-over", at("note"), then=sheets.start_over),
    State("welcome", "out-of-order", Kiosk(journey=journey(_STEPS)), then=sheets.out_of_order),
    State("note", "returned", at("note", returned=True)),
    State("note", "still-there", at("note"), then=sheets.still_there),
    State("pay_phone", "bigger", at("pay_phone", payment=WAITING), then=sheets.bigger_code),
    State("pay_phone", "leaving", at("pay_phone", payment=WAITING), then=sheets.go_back),
    State("pay_phone", "safe-nothing-paid", at("pay_phone"), then=sheets.safe),
    State("pay_phone", "safe-may-be-paid", at("pay_phone", payment=AT_TILL), then=sheets.safe),
    State("coupons", "staff-pin", at("coupons"), then=staff.pin),
    State("coupons", "staff-pin-by-name", at("coupons"), then=staff.pin_by_name),
    State("coupons", "staff-pin-waits", at("coupons"), then=staff.pin_waits),
    State("coupons", "staff-pin-badge", at("coupons"), then=staff.pin_badge),
    State("coupons", "staff-by-name", at("coupons"), then=staff.by_name),
    State("coupons", "staff-by-long-name", at("coupons"), then=staff.by_long_name),
    State("coupons", "staff-console-form", at("coupons"), then=staff.console_form),
    State("coupons", "staff-console-answer", at("coupons"), then=staff.console_answer),
    *(State("coupons", f"staff-{name}", at("coupons"), then=staff.section(name)) for name in staff.SECTIONS),
)


def states() -> Iterator[State]:
    """All of them; each step that begins is also shown busy, refused and offline."""
    yield from _OWN
    yield _sent()
    for begun in _BEGUN:
        yield begun
        if begun.name == "offered":
            yield from _troubled(begun)


def in_currencies() -> Iterator[State]:
    """Every place an amount stands in, in other currencies, and what stands there where there are two."""
    yield State("basket", "two-currencies", at("basket", DINARS.order(second="try")))
    yield State("pay", "two-currencies", at("pay", DINARS.order(second="try"), problem=_TWO_CURRENCIES))
    for money in CURRENCIES:
        yield from in_currency(money)


def in_currency(money: InCurrency) -> Iterator[State]:
    """Every place an amount stands in, with amounts of this currency."""
    shown, due = money.order(), money.total
    paying = {"payment": replace(WAITING, amount=due)}
    points = LoyaltyAnswer(Decimal(0), due, Decimal(0))
    changed = Problem(ProblemKind.PRICE_CHANGED, facts={"old": str(due), "new": str(due - Decimal("0.001"))})
    part_used = {"loyalty": LoyaltyAnswer(due - 1, due, due)}
    pages = PAGES | {
        "GiftBoxPage": {"price": due},
        "RewardSelectionPage": {"rewards": [{"amount": due, "type": "bonus"}]},
        "ShippingOptionSelectionPage": {
            "shipping_options": [{"pk": 1, "name": "Hızlı Kargo", "shipping_amount": due}]
        },
        "DeliveryBagsPage": {"bags": [{"pk": 1, "sku": "CNT-0001", "name": "Büyük çanta", "price": due}]},
    }
    places: tuple[tuple[str, dict[str, Any]], ...] = (
        *((step, {}) for step in ("basket", "gift_box", "bags", "carrier", "rewards", "pay", "note")),
        ("loyalty", {"loyalty": points}),
        *((step, paying) for step in ("pay_phone", "checking")),
        ("till", {"payment": replace(AT_TILL, amount=due)}),
        ("thank_you", {"payment": replace(PAID, amount=due, paid=due)}),
    )
    for step, fields in places:
        yield State(step, money.name, replace(at(step, shown, **fields), pages=pages))
    yield State("pay", f"{money.name}-changed", at("pay", shown, problem=changed))
    yield State("loyalty", f"{money.name}-used", at("loyalty", shown, **part_used))


def _troubled(begun: State) -> Iterator[State]:
    kiosk, step = begun.kiosk, begun.step
    yield State(step, "busy", replace(kiosk, busy=True, sending=OrderNote("")))
    yield State(step, "refused", replace(kiosk, problem=_REFUSED), begun.typed)
    yield State(step, "offline", replace(kiosk, online=False, problem=_NO_LINE), begun.typed)


def _sent() -> State:
    sms = Sms("SendCheckoutUrlSms", phone="5321234542", again_at=monotonic() + 42.5, count=1)
    return State("sms", "sent", at("sms", payment=WAITING, sms=sms), SmsDraft(sms.phone, None))
