"""Which settings follow from what a shop has: lines for the settings file, each with its reason."""

from collections.abc import Callable, Iterator, Sequence
from urllib.parse import urlsplit

import msgspec

from kiosk.api.options import RetailStore
from kiosk.api.reply import Unknown, Why
from kiosk.console.probe.probed import Probed
from kiosk.console.probe.ways import LINK, TILL, offered
from kiosk.flow import contexts, token_checkout, web_addresses
from kiosk.flow.pages import bags, details
from kiosk.flow.pages.table import PAGES
from kiosk.settings.model import Settings
from kiosk.settings.wiring import house

_URL_SMS, _CODE_SMS = "SendCheckoutUrlSmsPage", "SendBarcodeSmsPage"
_MOST_STORES = 10


def follows(seen: Probed, settings: Settings) -> tuple[str, ...]:
    """The lines, as the file has them. Empty where the settings suit the shop."""
    return tuple(said for rule in RULES for said in rule(seen, settings))


def _steps(seen: Probed, settings: Settings) -> Iterator[str]:
    pages = {page.step.name: page.step.pages for page in PAGES}
    gone = [name for name in settings.steps if set(pages.get(name, ())) & seen.missing]
    if gone:
        kept = [name for name in settings.steps if name not in gone]
        yield f"steps = {_written(kept)}  # the shop has no page for {', '.join(gone)}"


def _guest(seen: Probed, settings: Settings) -> Iterator[str]:
    index, shop = seen.pages.get("IndexPage", {}), settings.shop
    if seen.checkout == Unknown(Why.SIGN_IN) and not shop.account:
        yield 'shop.account = "…"  # the shop sends guests to a sign-in'
    if shop.account or index.get("is_user_logged_in"):
        return
    if index.get("can_guest_purchase") is False:
        yield 'shop.account = "…"  # the shop takes no guests'
    elif index and not shop.guest_email:
        yield 'shop.guest_email = "…"  # the shop asks who is shopping'


def _store(seen: Probed, settings: Settings) -> Iterator[str]:
    stores = contexts.retail_stores(seen.pages)
    chosen = settings.shop.retail_store
    if chosen in [store.pk for store in stores] or len(stores) < 2:
        return
    wrong = "not set" if chosen is None else f"{chosen} is none of them"
    yield f"shop.retail_store = …  # {wrong}; the shop's stores: {_listed(stores)}"


def _listed(stores: tuple[RetailStore, ...]) -> str:
    told = [f"{store.pk} {store.name}".strip() for store in stores[:_MOST_STORES]]
    return ", ".join(told) + (", …" if len(stores) > _MOST_STORES else "")


def _bags(seen: Probed, settings: Settings) -> Iterator[str]:
    asked = "bags" in settings.steps and "DeliveryBagsPage" in seen.pages
    if asked and not settings.shop.bags and not bags.bags(seen.pages):
        yield "shop.bags = [\"…\"]  # the bags' SKUs: the shop's page names none"


def _details(seen: Probed, settings: Settings) -> Iterator[str]:
    asked = "details" in settings.steps and "OrderSelectionPage" in seen.pages
    if asked and not settings.details and details.schema(seen.pages) is None:
        yield "[details.…]  # its fields: the shop's page names none"


def _sms(seen: Probed, settings: Settings) -> Iterator[str]:
    if settings.shop.url_sms_page == _URL_SMS and _URL_SMS in seen.missing and _CODE_SMS not in seen.missing:
        yield f'shop.url_sms_page = "{_CODE_SMS}"  # the shop has no {_URL_SMS}'


def _currency(seen: Probed, settings: Settings) -> Iterator[str]:
    told = ((seen.product and seen.product.currency_type) or "").lower()
    if told and told != settings.shop.currency:
        yield f'shop.currency = "{told}"  # what the product is priced in'


def _pictures(seen: Probed, settings: Settings) -> Iterator[str]:
    shown = seen.product.picture if seen.product else None
    host = urlsplit(shown or "").hostname
    known = (urlsplit(settings.shop.url).hostname, *settings.shop.picture_hosts)
    if host and not any(host == one or host.endswith(f".{one}") for one in known if one):
        added = [*settings.shop.picture_hosts, host]
        yield f"shop.picture_hosts = {_written(added)}  # where the product's picture is"


def _paying(seen: Probed, _: Settings) -> Iterator[str]:
    if not seen.pages.get("PaymentOptionSelectionPage"):
        return
    for_us = [
        row for row in offered(seen) if row.there == "there" and row.name.startswith((LINK, TILL, "prov"))
    ]
    if not for_us:
        yield "shop.headers = {…}  # no way to pay is a kiosk's: ask the shop how it knows one, or for a till"


def _link(seen: Probed, settings: Settings) -> Iterator[str]:
    """The link is a credential: its host is told, and nothing else of it."""
    found = token_checkout.offered(seen.pages)
    if found and not web_addresses.may_be_the_shops(found.checkout_url, house(settings)):
        host = urlsplit(found.checkout_url).hostname or "…"
        hosts = _written([*settings.payment.hosts, host])
        yield f"payment.hosts = {hosts}  # where the link to pay by leads; only https, if it is the shop's"


def _written(names: Sequence[str]) -> str:
    return msgspec.json.format(msgspec.json.encode(names), indent=0).decode()


RULES: tuple[Callable[[Probed, Settings], Iterator[str]], ...] = (
    _guest,
    _store,
    _steps,
    _bags,
    _details,
    _sms,
    _currency,
    _pictures,
    _paying,
    _link,
)
