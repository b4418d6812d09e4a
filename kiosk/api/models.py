"""The pre-order, as the shop last sent it."""

from typing import Any

import msgspec

from kiosk.api.basket import Basket, Product
from kiosk.api.money import Money
from kiosk.api.options import (
    Address,
    DeliveryOption,
    Gift,
    Installment,
    PaymentChoice,
    PaymentOption,
    RetailStore,
    Reward,
    ShippingOption,
)


class PreOrder(msgspec.Struct, frozen=True):
    """Every documented key of `pre_order`, all optional; `source` keeps all of it as it came.

    `unread` names the keys under which a price could not be read.
    """

    basket: Basket | None = None
    shipping_address: Address | None = None
    billing_address: Address | None = None
    shipping_option: ShippingOption | None = None
    billing_and_shipping_same: bool | None = None
    delivery_option: DeliveryOption | None = None
    retail_store: RetailStore | None = None
    payment_option: PaymentOption | None = None
    payment_choice: PaymentChoice | None = None
    installment: Installment | None = None
    notifications: tuple[Any, ...] | None = None
    shipping_amount: Money = None
    total_amount: Money = None
    total_amount_with_interest: Money = None
    unpaid_amount: Money = None
    loyalty_money: Money = None
    currency_type_label: str | None = None
    redirect_to_three_d: bool | None = None
    phone_number: str | None = None
    user_phone_number: str | None = None
    gift_box: Gift | None = None
    delivery_range: str | None = None
    is_guest: bool | None = None
    is_post_order: bool | None = None
    is_redirected: bool | None = None
    credit_payment_option: dict[str, Any] | None = None
    notes: str | None = None
    bags_fee: Money = None
    bags: tuple[Product, ...] | None = None
    rewards: tuple[Reward, ...] | None = None
    selected_rewards: tuple[Reward, ...] | str | None = None
    coupons: tuple[str | int | dict[str, Any], ...] | None = None
    extra_field: Any = None
    selected_campaign: str | None = None
    checkout_provider_process_started: bool | None = None
    remote_redirect_url: str | None = None
    source: dict[str, Any] = {}
    unread: frozenset[str] = frozenset()

    @property
    def prices_known(self) -> bool:
        """Whether each price that the shop wrote could be read."""
        return not self.unread
