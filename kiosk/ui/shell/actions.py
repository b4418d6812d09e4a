"""What a press, a touched row and a scan ask of the checkout, whichever screen is shown."""

from kiosk.checkout.checkout import Checkout
from kiosk.flow import route
from kiosk.flow.cards import is_a_card
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import BASKET, CHECKING, PAY, THANK_YOU
from kiosk.flow.summary import step_of
from kiosk.ui.screens.base import Screen
from kiosk.ui.shell.surround import in_doubt
from kiosk.ui.widgets.summary.summary import MORE


def act(checkout: Checkout, kiosk: Kiosk, screen: Screen) -> None:
    """The main button: in doubt it looks at the order again, else it is the screen's."""
    if in_doubt(kiosk):
        checkout.look_again()
    else:
        screen.act()


def go_to_row(checkout: Checkout, kiosk: Kiosk, key: str) -> None:
    """To the step of a row of the summary, unless the order may be paid."""
    step = BASKET if key == MORE else step_of(kiosk.order, key)
    if step and step != kiosk.step and not kiosk.payment.may_be_paid:
        checkout.go(step)


def scan(checkout: Checkout, kiosk: Kiosk, screen: Screen, code: str) -> None:
    """The screen takes the code if it wants it, else it is a product's. No screen sees a card's number."""
    if not is_a_card(code) and screen.scanned(code):
        return
    if kiosk.step not in (THANK_YOU, CHECKING) and route.standing(kiosk) != PAY:
        checkout.scan(code)
