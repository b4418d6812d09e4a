"""The table of pages: which screen, in which order. Adding a page is its two files and one line here."""

from collections.abc import Mapping
from typing import NamedTuple

from kiosk.flow import steps
from kiosk.flow.page import Page
from kiosk.flow.pages import (
    address,
    bags,
    basket,
    campaigns,
    coupons,
    details,
    extras,
    gift_box,
    loyalty,
    note,
    pay,
    rewards,
)
from kiosk.flow.steps import Step
from kiosk.ui.face import Faces
from kiosk.ui.screens.addresses import AddressesScreen
from kiosk.ui.screens.agreements import AgreementsScreen
from kiosk.ui.screens.ask_staff import AskStaffScreen
from kiosk.ui.screens.assisted_address import AssistedAddressScreen
from kiosk.ui.screens.assisted_shipping import AssistedShippingScreen
from kiosk.ui.screens.bags import BagsScreen
from kiosk.ui.screens.base import Screen
from kiosk.ui.screens.basket import BasketScreen
from kiosk.ui.screens.card_campaigns import CardCampaignsScreen
from kiosk.ui.screens.card_rewards import CardRewardsScreen
from kiosk.ui.screens.carrier import CarrierScreen
from kiosk.ui.screens.checking import CheckingScreen
from kiosk.ui.screens.coupons import CouponsScreen
from kiosk.ui.screens.delivery import DeliveryScreen
from kiosk.ui.screens.details import DetailsScreen
from kiosk.ui.screens.extras import ExtrasScreen
from kiosk.ui.screens.find import FindScreen
from kiosk.ui.screens.generic import GenericScreen
from kiosk.ui.screens.gift_box import GiftBoxScreen
from kiosk.ui.screens.loyalty import LoyaltyScreen
from kiosk.ui.screens.new_address import NewAddressScreen
from kiosk.ui.screens.note import NoteScreen
from kiosk.ui.screens.pay import PayScreen
from kiosk.ui.screens.pay_phone import PayPhoneScreen
from kiosk.ui.screens.product import ProductScreen
from kiosk.ui.screens.sms import SmsScreen
from kiosk.ui.screens.thank_you import ThankYouScreen
from kiosk.ui.screens.till import TillScreen
from kiosk.ui.screens.welcome import WelcomeScreen


class Entry(NamedTuple):
    """A page, its screen, and the screens that are there with it, by step."""

    page: Page
    screen: type[Screen]
    within: Mapping[str, type[Screen]] = {}

    @property
    def steps(self) -> tuple[Step, ...]:
        """The page's step, then those within it."""
        step = self.page.step
        return (step, *(Step(name, within=step.name) for name in self.within))

    @property
    def screens(self) -> dict[str, type[Screen]]:
        """The screens by step."""
        return {self.page.step.name: self.screen, **self.within}


# Between basket and payment: the settings pick from these by name.
_OPTIONAL = (
    Entry(note.PAGE, NoteScreen),
    Entry(gift_box.PAGE, GiftBoxScreen),
    Entry(bags.PAGE, BagsScreen),
    Entry(
        address.PAGE,
        DeliveryScreen,
        {
            steps.ADDRESSES: AddressesScreen,
            steps.NEW_ADDRESS: NewAddressScreen,
            steps.CARRIER: CarrierScreen,
        },
    ),
    Entry(coupons.PAGE, CouponsScreen),
    Entry(extras.PAGE, ExtrasScreen),
    Entry(details.PAGE, DetailsScreen),
    Entry(loyalty.PAGE, LoyaltyScreen),
    Entry(rewards.PAGE, CardRewardsScreen),
    Entry(campaigns.PAGE, CardCampaignsScreen),
)
_BASKET = Entry(basket.PAGE, BasketScreen, {steps.FIND: FindScreen, steps.PRODUCT: ProductScreen})
_PAYMENT = Entry(
    pay.PAGE,
    PayScreen,
    {
        steps.PAY_PHONE: PayPhoneScreen,
        steps.SMS: SmsScreen,
        steps.TILL: TillScreen,
        steps.CHECKING: CheckingScreen,
        steps.ASSISTED_ADDRESS: AssistedAddressScreen,
        steps.ASSISTED_SHIPPING: AssistedShippingScreen,
        steps.AGREEMENTS: AgreementsScreen,
    },
)
_AROUND: dict[str, type[Screen]] = {
    steps.WELCOME: WelcomeScreen,
    steps.THANK_YOU: ThankYouScreen,
    steps.ASK_STAFF: AskStaffScreen,
    steps.GENERIC: GenericScreen,
}

OPTIONAL: dict[str, Entry] = {entry.page.step.name: entry for entry in _OPTIONAL}

SCREENS: dict[str, type[Screen]] = {
    step: screen for entry in (_BASKET, *_OPTIONAL, _PAYMENT) for step, screen in entry.screens.items()
} | _AROUND

FACES: Faces = {step: screen.face for step, screen in SCREENS.items()}


def journey(names: tuple[str, ...]) -> tuple[Step, ...]:
    """The journey with these optional steps, in this order."""
    chosen = (step for name in names for step in OPTIONAL[name].steps)
    return (*_BASKET.steps, *chosen, *_PAYMENT.steps)
