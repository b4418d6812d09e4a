"""A page of the shop's own: what it tells is shown, what it asks is sent."""

from typing import Any

from msgspec.structs import replace

from kiosk.api.generic import GenericPage
from kiosk.flow.generic import Asked
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.state import Kiosk
from kiosk.ui.screens.generic import GenericScreen
from tests.ui.conftest import MakeStage, Show, order_of

WRAPS = {
    "message": "Takes five minutes.",
    "left": 3,
    "gift_wraps": [{"pk": 1, "name": "Red"}, {"pk": 2, "name": "Blue"}],
}
AGE = {"fields": {"born": {"label": "Born?", "required": True, "data_type": "date"}}}


def at(page: str, context: dict[str, Any]) -> Kiosk:
    return replace(order_of(), step="generic", asked=Asked(page, "note"), pages={page: context})


def opened(stage: MakeStage, show: Show, kiosk: Kiosk, **options: Any) -> Any:
    screen: Any = GenericScreen(stage(kiosk, **options))
    show(screen, kiosk)
    return screen


def test_what_the_page_tells_stands_above_its_fields(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, at("WrappingPage", WRAPS))
    assert (screen.lead.text(), screen.told.text()) == ("Wrapping", "Takes five minutes.\nLeft: 3")
    wide = opened(stage, show, at("WrappingPage", WRAPS), portrait=False)
    assert wide.told.text() == "Takes five minutes. · Left: 3"


def test_a_page_that_is_called_as_its_field_is_not_named_twice(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, at("GiftWrapSelectionPage", WRAPS))
    assert (screen.lead.text(), screen.told.isVisible()) == ("Takes five minutes.\nLeft: 3", False)


def test_a_choice_is_sent_by_the_pages_name(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, at("GiftWrapSelectionPage", WRAPS))
    screen.act()
    screen.checkout.submit.assert_not_called()
    screen.pages.pad.currentWidget().sets[0].cards[1].click()
    screen.act()
    screen.checkout.submit.assert_called_once_with(GenericPage("GiftWrapSelectionPage", {"gift_wrap": 2}))


def test_another_page_brings_its_own_fields(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, at("GiftWrapSelectionPage", WRAPS))
    screen.present(at("AgeCheckPage", AGE))
    assert list(screen.typed()) == [("born",)]
    assert (screen.lead.text(), screen.told.isVisible()) == ("Age check", False)
    screen.pages.show_typed({("born",): "1.2.1990"})
    screen.act()
    screen.checkout.submit.assert_called_once_with(GenericPage("AgeCheckPage", {"born": "1990-02-01"}))


def test_presenting_it_again_changes_nothing(stage: MakeStage, show: Show) -> None:
    kiosk = at("AgeCheckPage", AGE)
    screen = opened(stage, show, kiosk)
    screen.pages.show_typed({("born",): "1.2"})
    pages = screen.pages
    screen.present(replace(kiosk, busy=True))
    assert (screen.pages, screen.typed()[("born",)]) == (pages, "1.2")


def test_after_the_shopper_there_is_nothing_to_send(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, at("AgeCheckPage", AGE))
    screen.present(Kiosk(epoch=1))
    screen.act()
    screen.checkout.submit.assert_not_called()


def test_the_shops_words_stand_beside_the_field_they_are_about(stage: MakeStage, show: Show) -> None:
    kiosk = at("AgeCheckPage", AGE)
    screen = opened(stage, show, kiosk)
    for words, beside, hint in (
        ("Too young.", "Too young.", ""),
        (
            "Too young for what is in this basket, I am afraid.",
            "",
            "Too young for what is in this basket, I am afraid.",
        ),
    ):
        screen.pages.say({})
        screen.present(replace(kiosk, problem=Problem(ProblemKind.REFUSED, words={"born": (words,)})))
        assert (screen.pages.rows[("born",)].message.text(), screen.hint.text()) == (beside, hint)


def test_words_about_something_else_stay_above(stage: MakeStage, show: Show) -> None:
    kiosk = at("AgeCheckPage", AGE)
    screen = opened(stage, show, kiosk)
    words: dict[str, tuple[str, ...]] = {"born": ("Too young.",), "non_field_errors": ("Not today.",)}
    screen.present(replace(kiosk, problem=Problem(ProblemKind.REFUSED, words=words)))
    assert "Not today." in screen.hint.text()
