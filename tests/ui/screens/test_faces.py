"""What the summary, staff and a walk read of each page."""

from operator import attrgetter

import pytest

from kiosk.api.models import PreOrder
from kiosk.api.requests import CouponSelection, GiftBox, OrderNote
from kiosk.flow.moment import DOTS, WORDS
from kiosk.flow.order_line import OrderLine
from kiosk.journey import FACES, SCREENS
from kiosk.ui.screens.coupons import CouponsDraft
from kiosk.ui.screens.extras import ExtrasDraft
from kiosk.ui.screens.gift_box import YES, GiftBoxDraft
from kiosk.ui.screens.note import NoteDraft
from kiosk.ui.theme.icons import icon
from kiosk.ui.theme.look import Look
from tests.ui.conftest import MakeStage

LINE = OrderLine("key", title="One\ntwo", quantity=3)

# The step, its icon, its row, and the row on a display that faces the shop.
ROWS = [
    ("basket", "shopping-basket", ("One\ntwo", "× 3"), ("One\ntwo", "× 3")),
    ("note", "sticky-note", ("Note", "One two"), None),
    ("gift_box", "gift", ("Gift box", "with a card"), None),
    ("bags", "shopping-bag", ("One\ntwo", ""), None),
    ("address", "truck", ("Shipping", "One\ntwo"), None),
    ("coupons", "tag", ("One\ntwo", "coupon"), ("Coupon", "")),
    ("details", "clipboard-list", ("Details", "One two"), None),
    ("loyalty", "star", ("Loyalty points", ""), None),
    ("campaigns", "credit-card", ("Card campaign", "One\ntwo"), None),
]
SAMPLES = [
    ("note", NoteDraft("Zili çalmayın, bebek uyuyor."), "", "Kapıyı çalın"),
    ("gift_box", GiftBoxDraft(YES, "İyi ki doğdun Ada!", video=False), YES, ""),
    ("coupons", CouponsDraft("HOSGELDIN"), "", "HOSGELDIN"),
    ("extras", ExtrasDraft("", "HOSGELDIN"), "", ""),
]
STAND_INS = [
    ("note", OrderNote, NoteDraft(WORDS)),
    ("gift_box", GiftBox, GiftBoxDraft(YES, WORDS, video=False)),
    ("coupons", CouponSelection, CouponsDraft(DOTS)),
]
CHANGES = {
    "basket": {
        "basket",
        "basket.total_amount",
        "basket.total_product_amount",
        "basket.total_discount_amount",
        "basket.total_quantity",
    },
    "gift_box": {"gift_box", "gift_box.price"},
    "bags": {"bags_fee"},
    "address": {"shipping_amount", "shipping_option"},
    "coupons": {"coupons"},
    "loyalty": {"loyalty_money"},
    "pay": {"unpaid_amount", "total_amount", "total_amount_with_interest", "payment_option"},
}


@pytest.mark.parametrize(("step", "drawn", "row", "public"), ROWS)
def test_a_row_of_the_summary(
    step: str, drawn: str, row: tuple[str, str], public: tuple[str, str] | None, qapp: object
) -> None:
    face = FACES[step]
    assert (face.icon, face.row(LINE)) == (drawn, row)
    assert (face.public(LINE) if face.public else None) == public


def test_a_gift_box_without_words_has_no_card() -> None:
    assert FACES["gift_box"].row(OrderLine("key")) == ("Gift box", "")


@pytest.mark.parametrize("step", FACES)
def test_its_icon_is_there(step: str, kiosk_look: Look) -> None:
    name = FACES[step].icon
    assert not name or not icon(kiosk_look, name, "ink", 40).isNull()


def test_what_changes_is_a_part_of_the_order() -> None:
    paths = {step: set(face.changes()) for step, face in FACES.items() if face.changes()}
    assert paths == CHANGES
    assert {path.partition(".")[0] for one in paths.values() for path in one} <= set(
        PreOrder.__struct_fields__
    )


@pytest.mark.parametrize(("step", "draft", "touched", "typed"), SAMPLES)
def test_its_sample_is_a_draft_of_the_screen(
    step: str, draft: object, touched: str, typed: str, stage: MakeStage
) -> None:
    sample = FACES[step].sample
    assert sample is not None
    assert attrgetter("draft", "touched", "typed")(sample) == (draft, touched, typed)
    screen = SCREENS[step](stage())
    screen.restore(sample.draft)
    assert screen.draft() == draft


@pytest.mark.parametrize(("step", "request_kind", "draft"), STAND_INS)
def test_a_replay_shows_dots_for_what_was_typed(step: str, request_kind: type, draft: object) -> None:
    assert FACES[step].stand_ins[request_kind] == draft
