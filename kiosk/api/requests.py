"""The 23 services of the API document, in its order: all that a checkout page may be sent."""

from decimal import Decimal
from typing import Any, ClassVar, Literal

from kiosk.api.answers import Answer, LoyaltyAnswer
from kiosk.api.request import Encoding, Method, Repeat, Request
from kiosk.api.secret import Secret


class OrderNote(Request, frozen=True):
    """Puts `notes` on the order; an empty text clears it."""

    known_as: ClassVar = "OrderNote"
    page: ClassVar = "OrderNotePage"
    repeat: ClassVar = Repeat.SET
    notes: str


class GiftBoxIndex(Request, frozen=True):
    """Asks whether a gift box is offered; the answer names GiftBoxPage and its price."""

    known_as: ClassVar = "GiftBoxIndex"
    page: ClassVar = "GiftBoxIndexPage"
    repeat: ClassVar = Repeat.ASK


class GiftBox(Request, frozen=True):
    """Adds the gift box; `note` is at most 160 characters."""

    known_as: ClassVar = "GiftBox"
    page: ClassVar = "GiftBoxPage"
    repeat: ClassVar = Repeat.SET
    note: str
    gift_video: bool = False
    gift_video_notification_sent: bool = False


class DeliveryBags(Request, frozen=True):
    """Adds one bag; `product` is its SKU, not its pk."""

    known_as: ClassVar = "DeliveryBags"
    page: ClassVar = "DeliveryBagsPage"
    repeat: ClassVar = Repeat.ONCE
    product: str


class RewardList(Request, frozen=True):
    """Asks which rewards a bank card has; the year has two digits."""

    known_as: ClassVar = "RewardList"
    page: ClassVar = "RewardListPage"
    repeat: ClassVar = Repeat.ONCE
    private: ClassVar = frozenset({"card_number", "card_year", "card_month", "card_cvv"})
    card_number: str | Secret
    card_year: str | Secret
    card_month: str | Secret
    card_cvv: str | Secret


class RewardSelection(Request, frozen=True):
    """Uses the rewards that were listed."""

    known_as: ClassVar = "RewardSelection"
    page: ClassVar = "RewardSelectionPage"
    repeat: ClassVar = Repeat.SET_BY_HAND


class CouponSelection(Request, frozen=True):
    """Adds or removes one coupon by its name."""

    known_as: ClassVar = "CouponSelection"
    page: ClassVar = "CouponSelectionPage"
    repeat: ClassVar = Repeat.SET_BY_HAND
    coupon: str
    action: Literal["add", "remove"] = "add"


class OrderSelection(Request, frozen=True):
    """Puts an extra field on the order: its schema, travelling as JSON text."""

    known_as: ClassVar = "OrderSelection"
    page: ClassVar = "OrderSelectionPage"
    repeat: ClassVar = Repeat.SET
    extra_field: dict[str, Any]


class CampaignList(Request, frozen=True):
    """Asks which campaigns suit a bank card."""

    known_as: ClassVar = "CampaignList"
    page: ClassVar = "CampaignListPage"
    repeat: ClassVar = Repeat.ONCE
    private: ClassVar = frozenset({"card_number"})
    card_number: str | Secret


class CampaignSelection(Request, frozen=True):
    """Chooses a campaign by its code; an empty code chooses none."""

    known_as: ClassVar = "CampaignSelection"
    page: ClassVar = "CampaignSelectionPage"
    repeat: ClassVar = Repeat.SET_BY_HAND
    campaign: str


class AddressClear(Request, frozen=True):
    """Forgets the order's addresses; the answer names the address list."""

    known_as: ClassVar = "AddressClear"
    page: ClassVar = "AddressClearPage"
    repeat: ClassVar = Repeat.SET


class CheckoutProviderIndex(Request, frozen=True):
    """Opens the payment; the answer lists the providers."""

    known_as: ClassVar = "CheckoutProviderIndex"
    page: ClassVar = "CheckoutProviderIndexPage"
    repeat: ClassVar = Repeat.ONCE
    basket_id: int | None = None


class CheckoutProviderSelection(Request, frozen=True):
    """Chooses a provider by its pk; the answer has the `redirect_url` the shopper pays at."""

    known_as: ClassVar = "CheckoutProviderSelection"
    page: ClassVar = "CheckoutProviderSelectionPage"
    repeat: ClassVar = Repeat.ONCE
    checkout_provider: int
    basket_id: int | None = None


class CheckoutProviderAddressSelection(Request, frozen=True):
    """Tells the shop the addresses chosen at the provider."""

    known_as: ClassVar = "CheckoutProviderAddressSelection"
    page: ClassVar = "CheckoutProviderAddressSelectionPage"
    repeat: ClassVar = Repeat.ONCE
    private: ClassVar = frozenset({"billing_address", "shipping_address", "session_token"})
    billing_address: dict[str, Any]
    shipping_address: dict[str, Any]
    session_token: str
    basket_id: int


class CheckoutProviderShippingOption(Request, frozen=True):
    """Asks which carriers deliver to the chosen address."""

    known_as: ClassVar = "CheckoutProviderShippingOption"
    page: ClassVar = "CheckoutProviderShippingOptionPage"
    repeat: ClassVar = Repeat.ASK
    private: ClassVar = frozenset({"conversation_id"})
    basket_id: int
    conversation_id: str
    language: str = ""


class CheckoutProviderAgreementList(Request, frozen=True):
    """Asks for the agreements of a purchase, or with `code` for one of them."""

    known_as: ClassVar = "CheckoutProviderAgreementList"
    page: ClassVar = "CheckoutProviderAgreementListPage"
    repeat: ClassVar = Repeat.ASK
    chooses: ClassVar = True
    private: ClassVar = frozenset({"billing_address", "shipping_address", "session_token", "user"})
    billing_address: dict[str, Any]
    shipping_address: dict[str, Any]
    session_token: str
    basket_id: int
    shipping_option_key: str
    user: dict[str, Any]
    code: str = ""


class CheckoutProviderNotification(Request, frozen=True):
    """The provider's word that it was paid. Typed for completeness: the client refuses to send it."""

    known_as: ClassVar = "CheckoutProviderNotification"
    page: ClassVar = "CheckoutProviderNotificationPage"
    encoding: ClassVar = Encoding.JSON
    repeat: ClassVar = Repeat.NEVER
    private: ClassVar = frozenset({"payment_info", "card_info", "shipping_address", "billing_address"})
    agreements: bool
    conversation_id: str
    payment_info: dict[str, Any]
    transaction: dict[str, Any]
    card_info: dict[str, Any]
    shipping_address: dict[str, Any]
    billing_address: dict[str, Any]
    akifast_user: dict[str, Any]
    is_successful: bool


class CheckoutProviderThankYou(Request, frozen=True):
    """Asks where the provider sends a shopper whose order exists."""

    known_as: ClassVar = "CheckoutProviderThankYou"
    page: ClassVar = "CheckoutProviderThankYouPage"
    repeat: ClassVar = Repeat.ONCE


class ThankYou(Request, frozen=True):
    """Reads the finished order; before there is one, the answer names the step that is missing."""

    known_as: ClassVar = "ThankYou"
    page: ClassVar = "ThankYouPage"
    method: ClassVar[Method] = "GET"
    repeat: ClassVar = Repeat.READ


class RedirectGuard(Request, frozen=True):
    """Tells the shop that its redirect was followed."""

    known_as: ClassVar = "RedirectGuard"
    page: ClassVar = "RedirectGuardPage"
    repeat: ClassVar = Repeat.ONCE
    answer: ClassVar[type[Answer]] = Answer


class LoyaltyCard(Request, frozen=True):
    """Sets how much of the loyalty balance is used; zero takes it back."""

    known_as: ClassVar = "LoyaltyCard"
    page: ClassVar = "LoyaltyCardPage"
    repeat: ClassVar = Repeat.ONCE
    answer: ClassVar[type[Answer]] = LoyaltyAnswer
    selected_loyalty_amount: Decimal


class SendBarcodeSms(Request, frozen=True):
    """Sends the code on the screen to a phone: ten digits, national."""

    known_as: ClassVar = "SendBarcodeSms"
    page: ClassVar = "SendBarcodeSmsPage"
    repeat: ClassVar = Repeat.ONCE
    answer: ClassVar[type[Answer]] = Answer
    private: ClassVar = frozenset({"phone_number"})
    phone_number: str


class SendCheckoutUrlSms(Request, frozen=True):
    """Sends the payment's link to a phone. Its page's name is a setting: the document repeats the other's."""

    known_as: ClassVar = "SendCheckoutUrlSms"
    page: ClassVar = "SendCheckoutUrlSmsPage"
    repeat: ClassVar = Repeat.ONCE
    answer: ClassVar[type[Answer]] = Answer
    private: ClassVar = frozenset({"phone_number"})
    phone_number: str


SERVICES: tuple[type[Request], ...] = (
    OrderNote,
    GiftBoxIndex,
    GiftBox,
    DeliveryBags,
    RewardList,
    RewardSelection,
    CouponSelection,
    OrderSelection,
    CampaignList,
    CampaignSelection,
    AddressClear,
    CheckoutProviderIndex,
    CheckoutProviderSelection,
    CheckoutProviderAddressSelection,
    CheckoutProviderShippingOption,
    CheckoutProviderAgreementList,
    CheckoutProviderNotification,
    CheckoutProviderThankYou,
    ThankYou,
    RedirectGuard,
    LoyaltyCard,
    SendBarcodeSms,
    SendCheckoutUrlSms,
)
