"""The session of one shopper: what the shop keeps between two requests."""

from dataclasses import dataclass, field
from typing import Any

LOYALTY_BALANCE = "240.00"


@dataclass
class Session:
    key: str
    basket_pk: int
    created: str
    language: str = "tr"
    user: str = ""
    email: str = ""
    phone: str = ""
    lines: dict[str, int] = field(default_factory=dict)
    delivery_option: int | None = None
    retail_store: int | None = None
    shipping_address: dict[str, Any] | None = None
    billing_address: dict[str, Any] | None = None
    shipping_option: int | None = None
    payment_option: int | None = None
    notes: str = ""
    gift_box: dict[str, Any] | None = None
    bags: list[str] = field(default_factory=list)
    coupons: list[str] = field(default_factory=list)
    voucher: str | None = None
    loyalty: str = "0.00"
    loyalty_balance: str = LOYALTY_BALANCE
    rewards: list[dict[str, str]] = field(default_factory=list)
    selected_rewards: list[dict[str, str]] = field(default_factory=list)
    campaigns: list[str] = field(default_factory=list)
    campaign: str = ""
    extra_field: str | None = None
    gift_wrap: int | None = None
    notifications: list[dict[str, str]] = field(default_factory=list)
    provider_started: bool = False
    payment: str = ""
    redirect_url: str = ""
    checkout_token: str = ""
    pays_for: str = ""
    is_redirected: bool = False
    till_number: str = ""
    till_lines: dict[str, int] = field(default_factory=dict)
    addresses: list[dict[str, Any]] = field(default_factory=list)
    last_order: str = ""
    orders_placed: int = 0
    failed_logins: int = 0

    @property
    def is_known(self) -> bool:
        """Whether IndexPage is done: signed in, or a guest with an e-mail address."""
        return bool(self.user or self.email)


def closed(session: Session, order_number: str, basket_pk: int, balance: str) -> Session:
    """The session after an order: a fresh basket, the same person."""
    return Session(
        key=session.key,
        basket_pk=basket_pk,
        created=session.created,
        language=session.language,
        user=session.user,
        email=session.email,
        phone=session.phone,
        addresses=session.addresses,
        loyalty_balance=balance,
        last_order=order_number,
        orders_placed=session.orders_placed + 1,
    )
