"""The checkout's address: submits a page or reads one, and the envelope around both."""

from copy import deepcopy
from typing import Any

from kiosk.demo.pages.answer import Answer, Fields, Page, entry
from kiosk.demo.pages.flow import CONTEXTS, missing_before, so_far
from kiosk.demo.pages.savings import loyalty_blank
from kiosk.demo.pages.table import PAGES
from kiosk.demo.pages.thanks import thank_you
from kiosk.demo.shop.refusal import RefusedError, UnknownPageError
from kiosk.demo.shop.visit import Visit


def submit(visit: Visit, fields: Fields) -> dict[str, Any]:
    """POST: the page's answer as a JSON object. A refused page changes nothing."""
    page = _page(visit, visit.page)
    before = deepcopy(visit.session)
    try:
        answer = _stopped(visit, page) or page.post(visit, fields)
    except RefusedError as no:
        visit.session = before
        visit.done.clear()
        answer = Answer(errors={no.field: [visit.sentence(no)]})
    return told(visit, answer)


def look(visit: Visit, page: str) -> dict[str, Any]:
    """GET: the steps so far, or one page by name. Changes nothing."""
    if page == "ThankYouPage" or (not page and visit.session.last_order):
        return told(visit, Answer(thank_you(visit)))
    if not page:
        return told(visit, Answer(so_far(visit)))
    return told(visit, Answer([entry(page, _page(visit, page).context(visit))]))


def told(visit: Visit, answer: Answer) -> dict[str, Any]:
    if answer.flat is not None:
        return answer.flat
    return {
        "context_list": answer.entries,
        "template_name": "orders/checkout.html",
        "errors": answer.errors,
        "pre_order": visit.preorder(),
    }


def _page(visit: Visit, name: str) -> Page:
    no_providers = name.startswith("CheckoutProvider") and visit.shop.faults.has("no_providers", name)
    if name not in PAGES or no_providers:
        raise UnknownPageError(name)
    return PAGES[name]


def _stopped(visit: Visit, page: Page) -> Answer | None:
    """The answer for a page that is too early: IndexPage, basket or an earlier step is missing."""
    if page.early:
        return None
    step = missing_before(visit, visit.page)
    if step is None and (visit.session.lines or visit.page in CONTEXTS):
        return None
    if visit.page == "LoyaltyCardPage":
        return loyalty_blank()
    if step is None:
        raise RefusedError("non_field_errors", "basket_empty")
    return Answer([entry(step, CONTEXTS[step](visit))])
