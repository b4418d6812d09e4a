"""The payment: the code, a message, the till, the provider's steps, the payment itself."""

from kiosk.flow.payment import Truth
from kiosk.ui.screens.parts.messages_to_send import CODE, LINK
from kiosk.ui.screens.pay_phone import PayPhoneScreen
from kiosk.ui.screens.sms import SmsDraft
from kiosk.ui.screens.till import TillScreen
from kiosk.walk.hands import Complaint, Hands
from kiosk.walk.legs.delivery import enter_address
from kiosk.walk.legs.on_screen import choose, must
from kiosk.walk.walker import Leg, Walker


async def code(walker: Walker) -> None:
    """The code on the screen holds the shop's address."""
    hands = walker.hands
    if hands.kiosk.step != "pay_phone":
        await hands.press_on("the code to pay with", lambda: hands.kiosk.step == "pay_phone")
    await hands.at("pay_phone")
    url = hands.kiosk.payment.url
    await hands.until("a code that reads as the payment's address", lambda: _reads(hands, url))


async def assisted(walker: Walker) -> None:
    """Staff answers what the provider would ask: an address, a carrier, the agreements read to their end."""
    hands = walker.hands
    await hands.press_also()
    await hands.until("the address", lambda: hands.kiosk.step in ("assisted_address", "new_address"))
    if hands.kiosk.step == "new_address":
        await enter_address(hands)
    else:
        choose(hands)
        await hands.press_main()
    await hands.at("assisted_shipping")
    await hands.press_main()
    await hands.at("agreements")
    while hands.kiosk.step == "agreements":
        await hands.press_main()
    must(hands.kiosk.assistance.done, "the provider's steps were not taken")


async def sms_of_link(walker: Walker) -> None:
    """Sends the link by SMS, once."""
    screen = walker.hands.screen
    if not isinstance(screen, PayPhoneScreen):
        raise Complaint("this is not where one pays by phone")
    walker.hands.press(screen.by_sms)
    await _send(walker, LINK, "SendCheckoutUrlSmsPage", "pay_phone")


async def till(walker: Walker) -> None:
    """The order number as a barcode; the phone's code is still there."""
    hands = walker.hands
    url = hands.kiosk.payment.url
    if not isinstance(hands.screen, PayPhoneScreen):
        raise Complaint("this is not where one pays by phone")
    hands.press(hands.screen.at_till)
    await hands.at("till")
    number = hands.kiosk.payment.order_number
    await hands.until("a barcode that reads as the order number", lambda: _reads(hands, number))
    must(hands.kiosk.payment.url == url, "the till forgot the phone's address")


async def sms_of_code(walker: Walker) -> None:
    """Sends the till's code by SMS, once."""
    screen = walker.hands.screen
    if not isinstance(screen, TillScreen):
        raise Complaint("this is not the till's code")
    walker.hands.press(screen.by_sms)
    await _send(walker, CODE, "SendBarcodeSmsPage", "till")


async def pay(walker: Walker) -> None:
    """The visitor's phone pays; the kiosk says so only when the shop does."""
    hands = walker.hands
    must(hands.kiosk.payment.truth is Truth.WAITING, f"not waiting but {hands.kiosk.payment.truth}")
    number = await walker.town.pay(hands.kiosk.payment.url or "")
    await hands.at("thank_you")
    thanks = hands.kiosk.payment.thanks
    must(thanks and thanks.order_number == number, f"the phone says order {number}, the kiosk {thanks}")
    walker.order_number = number
    await hands.until(
        "the last answer about the payment", lambda: not walker.program.checkout.watches_payment
    )


async def leave(walker: Walker) -> None:
    """Done: Welcome again, without anything of this shopper."""
    hands = walker.hands
    epoch = hands.kiosk.epoch
    await hands.press_main()
    await hands.until("a clean slate", lambda: hands.kiosk.epoch == epoch + 1 and not hands.kiosk.open)
    must(not hands.kiosk.order.source, "something of the order was left")


PAYING_LEGS: tuple[tuple[str, Leg], ...] = (
    ("read the code", code),
    ("send the link by sms", sms_of_link),
    ("show the barcode at the till", till),
    ("send the code by sms", sms_of_code),
    ("pay on the phone", pay),
    ("leave", leave),
)

ASSISTED_LEGS: tuple[tuple[str, Leg], ...] = (
    ("read the code", code),
    ("take the provider's steps", assisted),
    ("read the new code", code),
    ("pay on the phone", pay),
    ("leave", leave),
)


async def _send(walker: Walker, message: str, page: str, back_at: str) -> None:
    hands, before = walker.hands, await walker.town.effects(page)
    await hands.at("sms")
    choose(hands, message)
    draft = hands.screen.draft()
    if not (isinstance(draft, SmsDraft) and draft.number):
        hands.type_text(walker.phone)
    await hands.until("the time for a message", hands.row().main_button.isEnabled)
    sent = hands.kiosk.sms.count
    await hands.insist("the message to be sent", lambda: hands.kiosk.sms.count > sent)
    made = await walker.town.effects(page) - before
    must(made == 1, f"{made} messages were sent for one wish")
    # After the last message only Done is left.
    await (hands.press_back() if hands.row().back_button.isVisible() else hands.press_main())
    await hands.at(back_at)


def _reads(hands: Hands, wanted: str | None) -> bool:
    return wanted is not None and hands.read_code() == wanted
