"""Orders in other currencies, and two so large that nothing larger has to fit, for all places of amounts."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from kiosk.api.models import PreOrder
from kiosk.api.reading import read_order
from tests.gallery.goods import PICTURE


class InCurrency(NamedTuple):
    """`each` is what one of a thing costs; there are two of the first and one of the second."""

    name: str
    code: str
    each: str

    @property
    def total(self) -> Decimal:
        return 3 * Decimal(self.each)

    def order(self, *, second: str = "") -> PreOrder:
        """Its lines say the currency; `second` is that of another line."""
        basket = {"pk": 7, "basketitem_set": [*self._lines(second)], "total_amount": self.total}
        money = {"total_amount": self.total, "unpaid_amount": self.total, "loyalty_money": None}
        return read_order({"basket": basket, **money})

    def _lines(self, second: str) -> Iterator[dict[str, object]]:
        goods = (("TKS-0001", "Keten kırlent", 2), ("AYD-0001", "Pirinç masa lambası", 1))
        for number, (sku, name, quantity) in enumerate(goods, 1):
            product = {"pk": number, "name": name, "productimage_set": [{"image": f"{PICTURE}{sku}"}]}
            each = Decimal(self.each)
            amounts = {"unit_price": each, "total_amount": each * quantity}
            code = (number > 1 and second) or self.code
            yield {"id": number, "quantity": quantity, "product": product, "currency_type": code, **amounts}


DINARS = InCurrency("dinars", "kwd", "1.235")
YEN = InCurrency("yen", "jpy", "1980.00")
NINE_DIGITS = InCurrency("nine-digits", "kwd", "333333333.333")
NINE_DIGITS_LIRA = InCurrency("nine-digits-lira", "try", "333333333.33")
CURRENCIES = (DINARS, YEN, NINE_DIGITS, NINE_DIGITS_LIRA)
