"""How many of a product the basket holds."""

from kiosk.api.shop import SetQuantity
from kiosk.checkout.desk.desk import Desk


async def set_quantity(desk: Desk, product: int, quantity: int) -> None:
    """Sets the quantity of a product, by its pk; zero takes the line out."""
    await desk.ask(SetQuantity(product, quantity))
