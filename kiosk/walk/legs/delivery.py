"""Where the order goes: a new address, the address started over, a carrier."""

from functools import partial

from kiosk.ui.screens.new_address import NewAddressScreen
from kiosk.ui.widgets.button import Button
from kiosk.walk.hands import Hands
from kiosk.walk.legs.on_screen import choose, must, onward
from kiosk.walk.walker import Walker

HOME, HERE = "home", "here"
PERSON = {"first_name": "Ada", "last_name": "Kaya", "phone_number": "5321234567"}
PLACE = (("ist", "İstanbul"), ("kad", "Kadıköy"), ("cafer", "Caferağa"))
LINE = "Moda Caddesi 24"


async def address(walker: Walker) -> None:
    """Chooses home delivery, an address, the address once more, and a carrier."""
    hands = walker.hands
    choose(hands, HOME)
    await hands.press_main()
    await hands.at("new_address")
    await enter_address(hands)
    await hands.at("carrier")
    await onward(hands, "carrier")
    await hands.press_back()
    await hands.at("address")
    await hands.press_also()
    await hands.at("addresses")
    must(hands.kiosk.order.shipping_address is None, "the address was not forgotten")
    choose(hands)
    await hands.press_main()
    await hands.at("carrier")
    await onward(hands, "carrier")


async def enter_address(hands: Hands) -> None:
    """Types name and street, and chooses the places from the shop's lists."""
    screen = hands.find(NewAddressScreen)
    screen.form.who.write(PERSON)
    await hands.press_main()
    for letters, name in PLACE:
        await hands.until("a list", lambda: not hands.kiosk.busy and _listed(screen))
        hands.type_text(letters)
        await hands.until(name, partial(_named, screen, name))
        hands.press(_named(screen, name)[0])
        await hands.rest()
    screen.form.line.write({"line": LINE})
    await hands.press_main()


def _listed(screen: NewAddressScreen) -> bool:
    return any(button.isVisible() for button in screen.picker.buttons)


def _named(screen: NewAddressScreen, name: str) -> list[Button]:
    return [button for button in screen.picker.buttons if button.text() == name and button.isVisible()]
