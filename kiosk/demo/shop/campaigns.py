"""Card campaigns and card rewards: what a card number brings. No part of a card is kept."""

from dataclasses import dataclass
from decimal import Decimal

from kiosk.demo.shop.money import ZERO
from kiosk.demo.shop.refusal import RefusedError


@dataclass(frozen=True, slots=True)
class Campaign:
    code: str
    word: str
    discount: Decimal = ZERO
    minimum: Decimal = ZERO


CAMPAIGNS = (
    Campaign("KART75", "campaign_card75", Decimal("75.00"), Decimal("750.00")),
    Campaign("TAKSIT3", "campaign_three"),
)


def campaign(code: str) -> Campaign | None:
    return next((one for one in CAMPAIGNS if one.code == code), None)


def campaigns_of(card_number: str) -> list[str]:
    """Codes open to a card; one that begins with 9 has none."""
    _check_number(card_number)
    return [] if card_number.startswith("9") else [one.code for one in CAMPAIGNS]


def rewards_of(number: str, year: str, month: str, cvv: str) -> list[dict[str, str]]:
    """Points of a card; one that ends in 9 has none."""
    _check_number(number)
    _check(month.isdecimal() and 1 <= int(month) <= 12, "card_month", "card_month_wrong")
    _check(year.isdecimal() and len(year) in (2, 4), "card_year", "card_year_wrong")
    _check(cvv.isdecimal() and len(cvv) in (3, 4), "card_cvv", "card_cvv_wrong")
    if number.endswith("9"):
        return []
    return [{"amount": "120.00", "type": "general"}, {"amount": "35.50", "type": "brand"}]


def _check_number(number: str) -> None:
    _check(number.isdecimal() and 13 <= len(number) <= 19, "card_number", "card_number_wrong")


def _check(right: bool, field: str, key: str) -> None:  # noqa: FBT001
    if not right:
        raise RefusedError(field, key)
