"""The rules that differ from shop to shop."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rules:
    brand: str = "Moda Ev"
    staff_email: str = "kiosk@moda-ev.example"
    staff_password: str = "demo"  # noqa: S105
    till_name: str = "till"
    till_password: str = "demo"  # noqa: S105
    gift_box_price: str = "10.90"
    guests: bool = True
    csrf: bool = False
    one_account: bool = False
    """A sign-in brings back the whole last session, not only the orders."""
