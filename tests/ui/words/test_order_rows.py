"""The rows of one order after the other."""

from dataclasses import replace
from decimal import Decimal
from unittest.mock import create_autospec

import pytest
from msgspec import structs
from PySide6.QtGui import QPixmap

from kiosk.api.basket import Basket, BasketItem, Product
from kiosk.api.models import PreOrder
from kiosk.flow.state import Kiosk
from kiosk.ui.pictures import Pictures
from kiosk.ui.words.order_rows import OrderRows, rows
from tests.ui.conftest import MakeStage


def _kiosk(*quantities: int, label: str = "TL", changed: frozenset[str] = frozenset()) -> Kiosk:
    items = tuple(
        BasketItem(Product(number, f"Cup {number}"), quantity, total_amount=Decimal(quantity))
        for number, quantity in enumerate(quantities)
    )
    return Kiosk(order=PreOrder(basket=Basket(1, items), currency_type_label=label), changed=changed)


def test_what_has_not_changed_is_the_same_row(stage: MakeStage) -> None:
    kept = OrderRows(stage())
    before, after = kept.of(_kiosk(1, 1)), kept.of(_kiosk(1, 2))
    assert after[0] is before[0]
    assert after[1] is not before[1]


@pytest.mark.parametrize(
    "then",
    [
        _kiosk(1, 2),
        _kiosk(1),
        _kiosk(1, 1, 1),
        _kiosk(1, 1, changed=frozenset({"item:1"})),
        _kiosk(1, 1, label="EUR"),
    ],
)
def test_they_are_as_if_made_anew(stage: MakeStage, then: Kiosk) -> None:
    made = stage()
    kept = OrderRows(made)
    kept.of(_kiosk(1, 1))
    made.checkout.kiosk = then
    assert kept.of(then) == rows(then, made)


def test_two_lines_of_one_product_are_both_there(stage: MakeStage) -> None:
    item = BasketItem(Product(7, "Cup"), 1)
    kept = OrderRows(stage())
    assert len(kept.of(Kiosk(order=PreOrder(basket=Basket(1, (item, item)))))) == 2


def test_a_picture_that_arrived_makes_a_new_row(stage: MakeStage) -> None:
    arrived: dict[str, QPixmap] = {}
    pictures = create_autospec(Pictures, instance=True)
    pictures.get.side_effect = arrived.get
    item = BasketItem(Product(7, "Cup"), 1, image="cup.png")
    kiosk, kept = (
        Kiosk(order=PreOrder(basket=Basket(1, (item,)))),
        OrderRows(replace(stage(), pictures=pictures)),
    )
    (before,) = kept.of(kiosk)
    arrived["cup.png"] = QPixmap(1, 1)
    (after,) = kept.of(kiosk)
    assert (before.picture, after.picture) == (None, arrived["cup.png"])


@pytest.mark.parametrize(
    ("total", "said"),
    [
        ("1.00", None),
        ("9999999.00", ("Other charges", "₺9,999,998.00", "plain")),
        ("0.00", ("Other deductions", "−₺1.00", "discount")),
        ("-5.00", ("Other deductions", "−₺6.00", "discount")),
    ],
)
def test_what_no_row_explains_is_said_as_that(
    stage: MakeStage, total: str, said: tuple[str, str, str] | None
) -> None:
    """In neutral words: the shop gave no reason."""
    kiosk = _kiosk(1)
    shown = rows(
        structs.replace(kiosk, order=structs.replace(kiosk.order, unpaid_amount=Decimal(total))), stage()
    )
    assert [(row.title, row.amount, row.tone) for row in shown[1:]] == ([said] if said else [])
