"""Which step comes next: where the shop's `context_list` leads, else as the journey has it."""

from collections.abc import Iterable

from kiosk.api.reply import Context
from kiosk.flow.prelude import PAGES as PRELUDE
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import ASK_STAFF, THANK_YOU, Step

# Named when a checkout stands where the payment comes next, or when a page has nothing to add.
_NO_NEWS = frozenset({"", "EmptyPage", "PaymentOptionSelectionPage"})


def led_to(kiosk: Kiosk, contexts: Iterable[Context]) -> str | None:
    """The step that the last page named belongs to; ASK_STAFF for a page we do not know; None for no word."""
    named = [context.page for context in contexts if context.page not in _NO_NEWS]
    if not named:
        return None
    page = named[-1]
    if page in PRELUDE:
        return None
    if page == "ThankYouPage":
        return THANK_YOU
    return next((step.name for step in kiosk.journey if page in step.pages), ASK_STAFF)


def after(kiosk: Kiosk) -> Step | None:
    """The next step of the journey that the shop offers."""
    steps = [step for step in kiosk.journey if step.within is None]
    names = [step.name for step in steps]
    here = standing(kiosk)
    beyond = steps[names.index(here) + 1 :] if here in names else []
    return next((step for step in beyond if step.name not in kiosk.not_offered), None)


def before(kiosk: Kiosk) -> str | None:
    """The step to go back to; None at the first."""
    names = [step.name for step in kiosk.offered if step.within is None]
    here = standing(kiosk)
    if here not in names:
        return names[-1] if names else None
    place = names.index(here)
    return names[place - 1] if place else None


def place(kiosk: Kiosk) -> tuple[int, int]:
    """Step n of m, counted from one; (0, m) outside of the journey."""
    names = [step.name for step in kiosk.offered if step.within is None]
    here = standing(kiosk)
    return (names.index(here) + 1 if here in names else 0, len(names))


def step_of(kiosk: Kiosk, name: str) -> Step | None:
    """The step of that name in this journey."""
    return next((step for step in kiosk.journey if step.name == name), None)


def direction(old: Kiosk, new: Kiosk) -> int:
    """1 where the shopper went onward, -1 back, 0 where they stayed."""
    names = [step.name for step in new.journey]
    if old.step not in names or new.step not in names:
        return 0
    there, here = names.index(new.step), names.index(old.step)
    return (there > here) - (there < here)


def standing(kiosk: Kiosk) -> str:
    """The name of the step the shopper is at; a screen within a step counts as that step."""
    here = step_of(kiosk, kiosk.step)
    return (here.within or here.name) if here else kiosk.step
