"""What a shop may decide otherwise."""

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
    """Whoever signs in finds everything as their last session left it, not only what they ordered."""
