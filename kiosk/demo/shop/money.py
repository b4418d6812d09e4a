"""Amounts: Decimal inside, strings with two decimals on the wire, Turkish digits for people."""

from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

CENT = Decimal("0.01")
ZERO = Decimal("0.00")


def cents(amount: Decimal) -> Decimal:
    return amount.quantize(CENT, ROUND_HALF_UP)


def wire(amount: Decimal) -> str:
    return str(cents(amount))


def spoken(amount: Decimal) -> str:
    """1234.5 → `1.234,50 TL`."""
    english = f"{cents(amount):,}"
    return english.translate(str.maketrans(",.", ".,")) + " TL"


def parsed(text: str) -> Decimal | None:
    """An amount of zero or more, or None for anything else."""
    try:
        amount = Decimal(text.strip())
    except InvalidOperation:
        return None
    return cents(amount) if amount.is_finite() and ZERO <= amount < 10**9 else None
