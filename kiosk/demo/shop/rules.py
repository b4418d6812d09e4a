"""The rules that differ from shop to shop."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.demo.like.switches import Like


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
    token_checkout: str = ""
    """Whom kiosks get a link to pay by for: `accounts`, or `anyone`; nobody where it is empty."""
    goods: Path | None = None
    """A file with the goods of a stand of one's own, in place of ours."""
    like: frozenset[Like] = frozenset()
    """In which ways it answers otherwise than the document says."""
    one_account: bool = False
    """A sign-in brings back the whole last session, not only the orders."""
