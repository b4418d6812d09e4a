"""What a press, a touched row and a scan ask of the checkout, whichever screen is shown."""

from kiosk.api.shop import FindProduct
from kiosk.checkout.checkout import Checkout
from kiosk.flow import route
from kiosk.flow.cards import is_a_card
from kiosk.flow.codes.read_code import plain
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import BASKET, CHECKING, PAY, THANK_YOU
from kiosk.flow.summary import step_of
from kiosk.ui.screens.base import Screen
from kiosk.ui.shell.surround import in_doubt
from kiosk.ui.widgets.summary.summary import MORE
from kiosk.ui.words import scan_problems
from kiosk.ui.words.sentence import Said


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


def forget_the_code(checkout: Checkout, kiosk: Kiosk) -> None:
    """Takes away what is said about the last code."""
    if kiosk.problem and kiosk.problem.about == FindProduct.known_as:
        checkout.dismiss()


def scan(checkout: Checkout, kiosk: Kiosk, screen: Screen, code: str) -> Said:
    """The screen takes the code if it wants it, else it is a product's. No screen sees a card's number.

    Says why where nobody takes it.
    """
    if not is_a_card(plain(code)) and screen.scanned(plain(code)):
        return Said()
    if kiosk.step == THANK_YOU:
        return scan_problems.finished()
    if kiosk.step == CHECKING or route.standing(kiosk) == PAY:
        return scan_problems.being_paid()
    if not kiosk.open and not kiosk.online:
        return scan_problems.closed()
    checkout.scan(code)
    return Said()
