"""The points asked for and the points applied, as sentences."""

from decimal import Decimal

import pytest
from msgspec.structs import replace

from kiosk.api.answers import LoyaltyAnswer
from kiosk.ui.screens.parts.used_points import used_points
from kiosk.ui.widgets.text.hint import HintKind
from kiosk.ui.words.sentence import Said
from tests.ui.conftest import order_of

LESS = Said("You asked for ₺5.", "₺3 were used.")
ALL = Said(text="₺5 of your points are used.", kind=HintKind.INFO)


@pytest.mark.parametrize(("asked", "used", "said"), [("0", "0", Said()), ("5", "3", LESS), ("5", "5", ALL)])
def test_what_was_asked_and_used(asked: str, used: str, said: Said) -> None:
    answer = LoyaltyAnswer(
        applied_amount=Decimal(used), loyalty_amount=Decimal(asked), loyalty_total_amount=Decimal(9)
    )
    kiosk = replace(order_of(loyalty_money=used), loyalty=answer)
    assert used_points(kiosk, lambda amount: f"₺{amount}") == said


def test_no_reason_is_given_that_the_shop_did_not_give() -> None:
    """44.95 of 100 were used, and 240 are left: whatever the reason is, it is not the balance."""
    answer = LoyaltyAnswer(Decimal("44.95"), Decimal("240.00"), Decimal(100))
    kiosk = replace(order_of(loyalty_money="44.95"), loyalty=answer)
    assert used_points(kiosk, str) == Said("You asked for 100.", "44.95 were used.")
