"""Coupons: which codes the shop knows and when one may be used."""

from dataclasses import dataclass
from decimal import Decimal

from kiosk.demo.shop.money import ZERO, cents, spoken
from kiosk.demo.shop.refusal import RefusedError
from kiosk.demo.shop.session import Session


@dataclass(frozen=True, slots=True)
class Coupon:
    pk: int
    code: str
    amount: Decimal = ZERO
    percent: int = 0
    minimum: Decimal = ZERO
    first_order: bool = False
    alone: bool = False
    over: str = ""
    """Why it has expired: the key of a sentence, or empty."""

    def worth(self, products: Decimal) -> Decimal:
        return min(products, self.amount or cents(products * self.percent / 100))


COUPONS = (
    Coupon(1, "HOSGELDIN", amount=Decimal("50.00"), first_order=True),
    Coupon(2, "BAHAR10", percent=10, minimum=Decimal("1500.00")),
    Coupon(3, "YAZ20", percent=20, alone=True),
    Coupon(4, "KIS15", percent=15, over="coupon_expired"),
    Coupon(5, "ILK100", amount=Decimal("100.00"), over="coupon_used_up"),
    Coupon(6, "BIZDEN", percent=100, alone=True),
)
_PLAIN = str.maketrans("ÇĞİÖŞÜı", "CGIOSUI")


def coupon(text: str) -> Coupon | None:
    """By code, however it is typed, or by pk."""
    typed = text.strip().translate(_PLAIN).upper().translate(_PLAIN)
    return next((one for one in COUPONS if typed in (one.code, str(one.pk))), None)


def add(session: Session, text: str, products: Decimal) -> bool:
    """Apply a coupon; False when it was applied already."""
    found = coupon(text)
    if found is None:
        raise RefusedError("coupon", "coupon_unknown", code=text.strip()[:40])
    if found.code in session.coupons:
        return False
    if reason := refusal(found, session, products):
        raise reason
    session.coupons.append(found.code)
    return True


def remove(session: Session, text: str) -> None:
    found = coupon(text)
    if found is None or found.code not in session.coupons:
        raise RefusedError("coupon", "coupon_not_applied", code=text.strip()[:40])
    session.coupons.remove(found.code)


def refusal(one: Coupon, session: Session, products: Decimal) -> RefusedError | None:
    """Why the session may not use this coupon beside those it has."""
    if one.over:
        return RefusedError("coupon", one.over, code=one.code)
    if one.first_order and session.orders_placed:
        return RefusedError("coupon", "coupon_first_order", code=one.code)
    return _too_little(one, products) or _not_together(one, session)


def _too_little(one: Coupon, products: Decimal) -> RefusedError | None:
    if products >= one.minimum:
        return None
    values = {"minimum": spoken(one.minimum), "missing": spoken(one.minimum - products)}
    return RefusedError("coupon", "coupon_minimum", code=one.code, **values)


def _not_together(one: Coupon, session: Session) -> RefusedError | None:
    others = [code for code in session.coupons if code != one.code]
    lonely = [code for code in others if (other := coupon(code)) and other.alone]
    if not others or not (one.alone or lonely):
        return None
    return RefusedError("coupon", "coupon_alone", code=one.code, other=(lonely or others)[0])
