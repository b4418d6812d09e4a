"""Find it: what is asked for, what is shown of it, and which of keyboard and goods is there."""

from dataclasses import replace as changed
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.api.goods import SearchGoods
from kiosk.api.reading import read_order
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.shelf import Shelf
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import FIND
from kiosk.ui.screens.find import FindDraft, FindScreen
from kiosk.ui.screens.parts import goods_shelf
from tests.gallery import found
from tests.gallery.render import Shelf as Shelved
from tests.ui.conftest import MakeStage, Show

LEFT = Qt.MouseButton.LeftButton
EMPTY = Kiosk(step=FIND)


async def no_picture(_address: str) -> bytes | None:
    return None


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A finger that comes when the goods have been seen."""
    monkeypatch.setattr(goods_shelf, "PAUSE_MS", 0)


def finding(shelf: Shelf, **fields: Any) -> Kiosk:
    return replace(EMPTY, shelf=shelf, **fields)


def opened(stage: MakeStage, show: Show, kiosk: Kiosk = EMPTY, **options: Any) -> Any:
    screen: Any = FindScreen(changed(stage(EMPTY, **options), pictures=Shelved(no_picture)))
    show(screen, kiosk)
    return screen


def names(screen: Any) -> list[str]:
    return [card.accessibleName() for card in screen.shelf.cards if card.isVisible()]


@pytest.mark.parametrize("portrait", [True, False])
def test_it_begins_with_the_keyboard(stage: MakeStage, show: Show, portrait: bool) -> None:
    screen = opened(stage, show, portrait=portrait)
    assert screen.keyboard.isVisible()
    assert not any(part.isVisible() for part in (screen.shelf, screen.pager, screen.categories))
    assert screen.buttons().main == "Show everything"


@pytest.mark.parametrize("by", ["button", "return"])
def test_words_are_searched_for(stage: MakeStage, show: Show, by: str) -> None:
    screen = opened(stage, show)
    QTest.keyClicks(screen.field, "  brass   lamp ")
    assert screen.buttons().main == "Search"
    if by == "button":
        screen.act()
    else:
        QTest.keyClick(screen.field, Qt.Key.Key_Return)
    screen.checkout.finding.search.assert_called_once_with(SearchGoods("brass lamp"))


def test_while_the_answer_is_on_its_way_the_button_says_so(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, finding(Shelf(wanted=SearchGoods("lamp"))))
    assert (screen.buttons().main, screen.buttons().enabled) == ("Searching …", False)


@pytest.mark.parametrize("portrait", [True, False])
def test_goods_take_the_keyboards_place(stage: MakeStage, show: Show, portrait: bool) -> None:
    screen = opened(stage, show, portrait=portrait)
    screen.present(finding(found.shelf()))
    assert not screen.keyboard.isVisible()
    assert len(names(screen)) == 6
    assert screen.pager.place.text() == "1 of 2"
    assert [chip.text() for chip in screen.categories.chips][:2] == ["All", "Aydınlatma"]
    assert screen.buttons().main == "Type again"


def test_a_card_says_what_it_is_what_it_costs_and_what_is_left(stage: MakeStage, show: Show) -> None:
    item = {"product": {"pk": 101, "name": "Lamp"}, "quantity": 2}
    order = read_order({"basket": {"basketitem_set": [item]}})
    screen = opened(stage, show)
    screen.present(finding(found.shelf(), order=order))
    cards = [(card.accessibleName(), card.accessibleDescription()) for card in screen.shelf.cards]
    assert cards[0] == ("Pirinç masa lambası", "₺526.00 6 left")
    assert cards[1] == ("Kubbe sarkıt lamba", "₺1,390.00 2 left In your basket: 2")
    assert cards[2] == ("Bahçe feneri", "₺679.00 Sold out")
    assert cards[5] == ("Çubuklu oda kokusu", "₺475.00 In stock")


def test_a_touch_puts_it_in(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.present(finding(found.shelf()))
    QTest.mouseClick(screen.shelf.cards[3], LEFT)
    (product,) = screen.checkout.finding.put_in.call_args.args
    assert product.sku == "DKR-0003"


@pytest.mark.parametrize("before", ["double tap", "other goods"])
def test_a_tap_that_meant_what_was_there_before_is_none(
    stage: MakeStage, show: Show, monkeypatch: pytest.MonkeyPatch, before: str
) -> None:
    screen = opened(stage, show)
    screen.present(finding(found.shelf()))
    card = screen.shelf.cards[0]
    monkeypatch.setattr(goods_shelf, "PAUSE_MS", 60_000)
    if before == "double tap":
        QTest.mouseClick(card, LEFT)
        screen.checkout.finding.put_in.reset_mock()
    else:
        screen.pager.turned.emit(1)
        screen.present(screen.kiosk)
    QTest.mouseDClick(card, LEFT)
    QTest.mouseRelease(card, LEFT)
    screen.checkout.finding.put_in.assert_not_called()
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Return)
    screen.checkout.finding.put_in.assert_called_once()


def test_the_next_screen_of_a_page_asks_nothing_and_the_next_page_does(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.present(finding(found.shelf(10_000)))
    assert screen.pager.place.text() == "1 of 1667"
    screen.pager.turned.emit(1)
    screen.present(screen.kiosk)
    assert names(screen) == ["Seramik kupa"]
    screen.checkout.finding.search.assert_not_called()
    screen.pager.turned.emit(1)
    screen.checkout.finding.search.assert_called_once_with(SearchGoods("lamba", 2))


def test_turned_back_to_a_page_it_shows_the_end_of_it(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    second = found.shelf(48)
    second = replace(second, asked=SearchGoods("lamba", 2))
    screen.present(finding(second))
    screen.pager.turned.emit(-1)
    screen.checkout.finding.search.assert_called_once_with(SearchGoods("lamba", 1))
    screen.present(finding(found.shelf(48)))
    assert names(screen) == ["Seramik kupa"]


def test_a_category_narrows_the_search(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.present(finding(found.shelf()))
    QTest.mouseClick(screen.categories.chips[1], LEFT)
    narrowed = SearchGoods("lamba", narrowed=("category_ids", "Aydınlatma"))
    screen.checkout.finding.search.assert_called_once_with(narrowed)
    screen.checkout.finding.search.reset_mock()
    QTest.mouseClick(screen.categories.chips[0], LEFT)
    screen.checkout.finding.search.assert_not_called()


def test_all_categories_can_be_reached(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.present(finding(found.shelf()))
    seen = set()
    for _ in range(7):
        seen |= {chip.text() for chip in screen.categories.chips}
        ends = screen.categories.chips[-1].geometry().right(), screen.categories.more.geometry().right()
        assert max(ends) <= screen.categories.width()
        QTest.mouseClick(screen.categories.more, LEFT)
    assert {category.name for category in found.shelf().categories()} < seen


def test_no_hit_is_said_and_the_keyboard_stays(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    QTest.keyClicks(screen.field, "lamba")
    screen.present(finding(found.nothing()))
    assert screen.keyboard.isVisible()
    assert "We found nothing" in screen.hint.text()
    QTest.keyClicks(screen.field, "l")
    screen.present(screen.kiosk)
    assert not screen.hint.isVisible()


@pytest.mark.parametrize("how", ["type", "touch", "button"])
def test_the_keyboard_comes_back_and_what_was_asked_for_is_dropped(
    stage: MakeStage, show: Show, how: str
) -> None:
    screen = opened(stage, show)
    screen.present(finding(found.shelf()))
    screen.checkout.finding.stop.reset_mock()
    if how == "type":
        QTest.keyClicks(screen.field, "x")
    elif how == "touch":
        QTest.mouseClick(screen.field, LEFT)
    else:
        screen.act()
    screen.present(screen.kiosk)
    assert screen.keyboard.isVisible()
    screen.checkout.finding.stop.assert_called()


def test_a_problem_is_said_over_the_goods_and_they_stay(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    sold_out = Problem(ProblemKind.OUT_OF_STOCK, facts={"name": "Fener"})
    screen.present(finding(found.shelf(), problem=sold_out))
    assert "Fener" in screen.hint.text()
    assert not screen.categories.isVisible()
    assert len(names(screen)) == 6


def test_back_leaves_the_answer_behind(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.go_back()
    screen.checkout.finding.stop.assert_called()
    screen.checkout.back.assert_called_once_with()


def test_a_change_of_language_keeps_words_and_place(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.present(finding(found.shelf()))
    screen.restore(FindDraft("lamba", typing=False, screen=1))
    assert screen.draft() == FindDraft("lamba", typing=False, screen=1)
    assert names(screen) == ["Seramik kupa"]


def test_the_same_cards_show_each_page(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    before = screen.shelf.cards
    for total in (8, 10_000, 7):
        screen.present(finding(found.shelf(total)))
        screen.grab()
    assert screen.shelf.cards is before
