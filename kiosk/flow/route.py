"""Which step comes next: where the shop's `context_list` leads, else as the journey has it."""

from collections.abc import Iterable
from itertools import takewhile

from kiosk.api.reply import Context
from kiosk.flow.generic import Asked, question
from kiosk.flow.platform_pages import is_of_payment
from kiosk.flow.prelude import PAGES as PRELUDE
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import ASK_STAFF, GENERIC, THANK_YOU, TOGETHER, Step

# The shop names these where a page leads nowhere.
_NOTHING = frozenset({"", "EmptyPage"})


def lead(contexts: Iterable[Context]) -> Context | None:
    """The last page named that leads somewhere; None where none does, or where the payment comes next."""
    named = [context for context in contexts if context.page not in _NOTHING]
    return named[-1] if named and not is_of_payment(named[-1].page) else None


def led_to(kiosk: Kiosk, contexts: Iterable[Context]) -> str | None:
    """The step that the last page named belongs to; None where no page leads.

    A page we do not know is GENERIC where it can be asked as a plain form, else ASK_STAFF.
    """
    named = lead(contexts)
    page = named.page if named else ""
    if named is None or page in PRELUDE:
        return None
    if page == "ThankYouPage":
        return THANK_YOU
    unknown = GENERIC if question(page, named.values) else ASK_STAFF
    return next((step.name for step in kiosk.journey if page in step.pages), unknown)


def asked(kiosk: Kiosk, contexts: Iterable[Context]) -> Asked | None:
    """The last page named, where it is the shop's own and can be asked here."""
    contexts = tuple(contexts)
    named = lead(contexts)
    return Asked(named.page, standing(kiosk)) if named and led_to(kiosk, contexts) == GENERIC else None


def after(kiosk: Kiosk) -> Step | None:
    """The next step of the journey that the shop offers."""
    steps = [step for step in kiosk.journey if step.within is None]
    names = [step.name for step in steps]
    here = standing(kiosk)
    beyond = steps[names.index(here) + 1 :] if here in names else []
    return next((step for step in beyond if step.name not in kiosk.not_offered), None)


def before(kiosk: Kiosk) -> str | None:
    """The step to go back to; None at the first. A screen within the first leads back to it."""
    names = [step.name for step in kiosk.offered if step.within is None]
    here = standing(kiosk)
    if kiosk.step == GENERIC and here in names:
        return here
    if here not in names:
        return names[-1] if names else None
    place = names.index(here)
    first = here if kiosk.step != here else None
    return names[place - 1] if place else first


def place(kiosk: Kiosk) -> tuple[int, int]:
    """Step n of m, counted from one; (0, m) outside of the journey.

    m stays what it was when the journey began. A step that is not offered counts as passed as soon as it is
    next: n goes on by one with it, as with any other.
    """
    names = [step.name for step in kiosk.journey if step.within is None]
    here = standing(kiosk)
    if here not in names:
        return 0, len(names)
    beyond = names[names.index(here) + 1 :]
    passed = len(list(takewhile(kiosk.not_offered.__contains__, beyond)))
    return len(names) - len(beyond) + passed, len(names)


def step_of(kiosk: Kiosk, name: str) -> Step | None:
    """The step of that name in this journey, or the step that includes it."""
    names = (name, TOGETHER.get(name))
    return next((step for step in kiosk.journey if step.name in names), None)


def direction(old: Kiosk, new: Kiosk) -> int:
    """1 where the shopper went onward, -1 back, 0 where they stayed."""
    names = [step.name for step in new.journey]
    if old.step not in names or new.step not in names:
        return 0
    there, here = names.index(new.step), names.index(old.step)
    return (there > here) - (there < here)


def standing(kiosk: Kiosk) -> str:
    """The name of the step that the shopper is at; a screen within a step counts as that step.

    So does a page of the shop's own, as the step it was named at.
    """
    name = kiosk.asked.during if kiosk.asked and kiosk.step == GENERIC else kiosk.step
    here = step_of(kiosk, name)
    return (here.within or here.name) if here else name
