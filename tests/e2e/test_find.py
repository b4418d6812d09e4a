"""Find it, on the whole program at its own store: words, cards, a category, the basket."""

from kiosk.demo.server import StoreServer
from kiosk.flow.steps import FIND, PRODUCT
from kiosk.settings.model import Settings
from kiosk.ui.screens.basket import BasketScreen
from kiosk.ui.screens.find import FindScreen
from kiosk.ui.screens.product import ProductScreen
from kiosk.walk.hands import Hands
from tests.e2e.conftest import Play


async def find_screen(hands: Hands) -> FindScreen:
    hands.shell.checkout.start()
    await hands.at("basket")
    basket = hands.shell.current()
    assert isinstance(basket, BasketScreen)
    basket.find_it.click()
    await hands.at(FIND)
    screen = hands.shell.current()
    assert isinstance(screen, FindScreen)
    return screen


def test_a_lamp_is_found_and_put_in(play: Play, settings: Settings, store: StoreServer) -> None:
    async def journey(hands: Hands) -> None:
        screen = await find_screen(hands)
        screen.field.type_text("lamp")
        screen.act()
        await hands.until("lamps", lambda: bool(hands.kiosk.shelf.found.products))
        card = screen.shelf.cards[0]
        assert "lamp" in card.accessibleName().lower()
        card.click()
        await hands.until("it is in the basket", lambda: "In your basket: 1" in card.accessibleDescription())
        screen.go_back()
        await hands.at("basket")
        assert any("basket" in effect.page for effect in store.shop.effects())

    play(settings, journey)


def test_everything_is_narrowed_to_a_category(play: Play, settings: Settings) -> None:
    async def journey(hands: Hands) -> None:
        screen = await find_screen(hands)
        screen.act()
        await hands.until("all goods", lambda: hands.kiosk.shelf.total == 40)
        assert len(hands.kiosk.shelf.categories()) == 7
        screen.categories.chips[1].click()
        await hands.until("fewer goods", lambda: 0 < hands.kiosk.shelf.total < 40)
        assert len(hands.kiosk.shelf.categories()) == 7

    play(settings, journey)


def test_slippers_are_sold_by_their_size(play: Play, settings: Settings, store: StoreServer) -> None:
    async def journey(hands: Hands) -> None:
        find = await find_screen(hands)
        find.field.type_text("slippers")
        find.act()
        await hands.until("slippers", lambda: bool(hands.kiosk.shelf.found.products))
        find.shelf.cards[0].click()
        await hands.at(PRODUCT)
        screen = hands.shell.current()
        assert isinstance(screen, ProductScreen)
        assert not screen.buttons().enabled
        screen.rows[0].chips[2].click()
        await hands.until("a size is chosen", lambda: screen.buttons().enabled)
        screen.act()
        await hands.at(FIND)
        (item,) = hands.kiosk.order.basket.basketitem_set if hands.kiosk.order.basket else ()
        assert item.product.sku == "GYM-0002-40"
        assert hands.shell.current() is find
        assert find.shelf.isVisible(), "the goods that were found are still there"

    play(settings, journey)


def test_what_is_sold_out_may_be_in_another_store(play: Play, settings: Settings) -> None:
    async def journey(hands: Hands) -> None:
        find = await find_screen(hands)
        find.field.type_text("AYD-0004")
        find.act()
        await hands.until("what is sold out", lambda: bool(hands.kiosk.shelf.found.products))
        find.shelf.cards[0].click()
        await hands.at(PRODUCT)
        screen = hands.shell.current()
        assert isinstance(screen, ProductScreen)
        screen.elsewhere.click()
        await hands.until("the stores", screen.stores.isVisible)
        assert "Moda Ev Nişantaşı" in screen.stores.rows[0].text()

    play(settings, journey)
