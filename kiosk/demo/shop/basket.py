"""The basket: its lines, and what a change to them undoes."""

from kiosk.demo.shop.catalogue import Catalogue, Product
from kiosk.demo.shop.coupons import coupon, refusal
from kiosk.demo.shop.pricing import product_total
from kiosk.demo.shop.refusal import RefusedError
from kiosk.demo.shop.session import Session


def put(session: Session, product: Product, quantity: int) -> None:
    """Set the quantity of a product; 0 takes it out."""
    if quantity > product.stock:
        key = "stock_few" if product.stock else "stock_none"
        raise RefusedError("quantity", key, name=product.name, available=product.stock)
    session.lines[product.sku] = quantity
    if quantity <= 0:
        del session.lines[product.sku]


def quantity_of(session: Session, product: Product) -> int:
    return session.lines.get(product.sku, 0)


def re_evaluate(session: Session, catalogue: Catalogue) -> list[RefusedError]:
    """Removes coupons and choices that no longer hold after a change. The reasons."""
    session.last_order = "" if session.lines else session.last_order
    if not session.lines:
        session.coupons, session.voucher, session.loyalty = [], None, "0.00"
    return _drop_coupons(session, catalogue)


def _drop_coupons(session: Session, catalogue: Catalogue) -> list[RefusedError]:
    products = product_total(session, catalogue)
    reasons = [
        (code, reason)
        for code in session.coupons
        if (one := coupon(code)) and (reason := refusal(one, session, products))
    ]
    for code, _ in reasons:
        session.coupons.remove(code)
        session.voucher = None if session.voucher == code else session.voucher
    return [reason for _, reason in reasons]
