"""THE table: which step, which screen, in which order. Adding a page is one screen file and one line here."""

from decimal import Decimal

from kiosk.api.addresses import ReadDelivery
from kiosk.api.requests import GiftBoxIndex, LoyaltyCard
from kiosk.api.shop import ReadBags, ReadDetails
from kiosk.flow import steps
from kiosk.flow.steps import Step
from kiosk.ui.screens.addresses import AddressesScreen
from kiosk.ui.screens.agreements import AgreementsScreen
from kiosk.ui.screens.ask_staff import AskStaffScreen
from kiosk.ui.screens.assisted_address import AssistedAddressScreen
from kiosk.ui.screens.assisted_shipping import AssistedShippingScreen
from kiosk.ui.screens.bags import BagsScreen
from kiosk.ui.screens.basket import BasketScreen
from kiosk.ui.screens.card_campaigns import CardCampaignsScreen
from kiosk.ui.screens.card_rewards import CardRewardsScreen
from kiosk.ui.screens.carrier import CarrierScreen
from kiosk.ui.screens.checking import CheckingScreen
from kiosk.ui.screens.coupons import CouponsScreen
from kiosk.ui.screens.delivery import DeliveryScreen
from kiosk.ui.screens.details import DetailsScreen
from kiosk.ui.screens.extras import ExtrasScreen
from kiosk.ui.screens.generic import GenericScreen
from kiosk.ui.screens.gift_box import GiftBoxScreen
from kiosk.ui.screens.loyalty import LoyaltyScreen
from kiosk.ui.screens.new_address import NewAddressScreen
from kiosk.ui.screens.note import NoteScreen
from kiosk.ui.screens.pay import PayScreen
from kiosk.ui.screens.pay_phone import PayPhoneScreen
from kiosk.ui.screens.sms import SmsScreen
from kiosk.ui.screens.thank_you import ThankYouScreen
from kiosk.ui.screens.till import TillScreen
from kiosk.ui.screens.welcome import WelcomeScreen
from kiosk.ui.shell.shell import ScreenFactory

# Between basket and payment: the settings pick from these by name.
OPTIONAL: dict[str, Step] = {
    step.name: step
    for step in (
        Step("note", pages=("OrderNotePage",)),
        Step("gift_box", pages=("GiftBoxPage",), enter=GiftBoxIndex(), offer="GiftBoxPage"),
        Step("bags", pages=("DeliveryBagsPage",), enter=ReadBags(), offer="DeliveryBagsPage"),
        Step(
            steps.ADDRESS,
            pages=("AddressClearPage", "AddressSelectionPage"),
            enter=ReadDelivery(),
            offer="DeliveryOptionSelectionPage",
        ),
        Step("coupons", pages=("CouponSelectionPage",)),
        Step(steps.EXTRAS, pages=("OrderNotePage", "CouponSelectionPage")),
        Step("details", pages=("OrderSelectionPage",), enter=ReadDetails(), offer="OrderSelectionPage"),
        # Zero asks for the balance without using any of it.
        Step("loyalty", pages=("LoyaltyCardPage",), enter=LoyaltyCard(Decimal(0))),
        Step("rewards", pages=("RewardListPage", "RewardSelectionPage")),
        Step("campaigns", pages=("CampaignListPage", "CampaignSelectionPage")),
    )
}

# More screens of a step: there with it.
_WITHIN: dict[str, tuple[Step, ...]] = {
    steps.ADDRESS: tuple(
        Step(name, within=steps.ADDRESS) for name in (steps.ADDRESSES, steps.NEW_ADDRESS, steps.CARRIER)
    ),
}

_PAYMENT = (
    Step(steps.PAY, pages=("CheckoutProviderIndexPage", "CheckoutProviderSelectionPage")),
    Step(steps.PAY_PHONE, within=steps.PAY),
    Step(steps.SMS, within=steps.PAY),
    Step(steps.TILL, within=steps.PAY),
    Step(steps.CHECKING, within=steps.PAY),
    Step(steps.ASSISTED_ADDRESS, within=steps.PAY),
    Step(steps.ASSISTED_SHIPPING, within=steps.PAY),
    Step(steps.AGREEMENTS, within=steps.PAY),
)

SCREENS: dict[str, ScreenFactory] = {
    steps.WELCOME: WelcomeScreen,
    steps.BASKET: BasketScreen,
    "note": NoteScreen,
    "gift_box": GiftBoxScreen,
    "bags": BagsScreen,
    steps.ADDRESS: DeliveryScreen,
    steps.ADDRESSES: AddressesScreen,
    steps.NEW_ADDRESS: NewAddressScreen,
    steps.CARRIER: CarrierScreen,
    "coupons": CouponsScreen,
    steps.EXTRAS: ExtrasScreen,
    "details": DetailsScreen,
    "loyalty": LoyaltyScreen,
    "rewards": CardRewardsScreen,
    "campaigns": CardCampaignsScreen,
    steps.PAY: PayScreen,
    steps.PAY_PHONE: PayPhoneScreen,
    steps.SMS: SmsScreen,
    steps.TILL: TillScreen,
    steps.CHECKING: CheckingScreen,
    steps.ASSISTED_ADDRESS: AssistedAddressScreen,
    steps.ASSISTED_SHIPPING: AssistedShippingScreen,
    steps.AGREEMENTS: AgreementsScreen,
    steps.THANK_YOU: ThankYouScreen,
    steps.ASK_STAFF: AskStaffScreen,
    steps.GENERIC: GenericScreen,
}


def journey(names: tuple[str, ...]) -> tuple[Step, ...]:
    """The journey with these optional steps, in this order."""
    chosen = (step for name in names for step in (OPTIONAL[name], *_WITHIN.get(name, ())))
    return (Step(steps.BASKET), *chosen, *_PAYMENT)
