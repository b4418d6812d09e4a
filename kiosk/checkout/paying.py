"""How a shopper pays, as verbs for the screens: a provider, the till, a message with the link."""

from kiosk.api.requests import SendBarcodeSms, SendCheckoutUrlSms
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errand import AtOnce, Run
from kiosk.checkout.errands import at_till, by_token, leave_code, navigate, payment, sms, watch_payment
from kiosk.flow.payment import PaymentWay
from kiosk.flow.steps import PAY_PHONE, TILL


class Paying:
    """Each verb is one errand; the checkout runs it."""

    def __init__(self, run: Run, at_once: AtOnce) -> None:
        self._run = run
        self._at_once = at_once

    def choose_provider(self, provider: int) -> None:
        """Opens the payment of this provider, by its pk."""
        self._run(lambda desk: payment.choose(desk, provider))

    def pay_by_token(self) -> None:
        """Shows the shop's own link, for the phone to pay by."""
        self._run(by_token.pay)

    def leave_code(self) -> None:
        """Goes back from that link's code, after one more look at the shop."""
        self._run(leave_code.leave)

    def pay_at_till(self) -> None:
        """Shows a barcode to pay with at the till."""
        self._run(at_till.pay)

    def send_sms(self, request: SendBarcodeSms | SendCheckoutUrlSms) -> None:
        """Sends the code or the link to a phone."""
        self._run(lambda desk: sms.send(desk, request))

    def check(self) -> None:
        """Asks the shop whether the order is paid, as the shopper says."""
        self._run(watch_payment.check)

    def show_code(self) -> None:
        """Goes back from checking to the code on the phone's or the till's screen."""
        self._at_once(_show_code)


def _show_code(desk: Desk) -> None:
    at_till = desk.kiosk.payment.way is PaymentWay.TILL
    navigate.show(desk, TILL if at_till else PAY_PHONE)
