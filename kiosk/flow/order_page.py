"""The web page of a finished order."""

from urllib.parse import urljoin, urlsplit

from kiosk.flow.shop_rules import House
from kiosk.flow.web_addresses import may_be_opened


def order_page(told: str | None, house: House) -> str | None:
    """The shop's address of the order, whole; None where it is not one a phone may be sent to."""
    if not told:
        return None
    try:
        address = urljoin(house.shop, told)
        home = urlsplit(house.shop).hostname or ""
    except ValueError:
        return None
    own = House(payment_hosts=(*filter(None, (home,)), *house.payment_hosts), plain_http=house.plain_http)
    return address if may_be_opened(address, own) else None
