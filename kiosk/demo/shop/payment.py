"""A payment session: what the shop told the provider, and how it ended."""

from dataclasses import dataclass, field
from typing import Any

WAITING, DECLINED, PAID, REPLACED = "waiting", "declined", "paid", "replaced"


@dataclass
class Payment:
    """`conversation_id` is a secret of shop and provider. Holds what the provider learns too."""

    token: str
    transaction_token: str
    conversation_id: str
    session: str
    basket_pk: int
    lines: dict[str, int]
    language: str
    status: str = WAITING
    order_number: str = ""
    shipping_address: dict[str, Any] = field(default_factory=dict)
    shipping_option: str = ""
    agreed: bool = False
