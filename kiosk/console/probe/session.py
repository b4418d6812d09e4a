"""Opens a session at the shop as the kiosk does, and says of each request how it went."""

from collections.abc import AsyncIterator

from kiosk.api.reply import NotSent, Ok, Refused
from kiosk.api.shop import CsrfToken, ReadBasket, ReadCheckout, SignIn
from kiosk.console.probe.ask import NOBODYS, Answered, Carrier, ReadPage, ask
from kiosk.console.probe.no_shop import no_shop
from kiosk.console.probe.probe_row import ProbeRow, row_of, told
from kiosk.console.probe.probed import Probed
from kiosk.console.session import NotOpened

_MORE = "; it may tell more with goods in the basket: --write --code EAN"


async def session(line: Carrier, url: str, account: SignIn | None, seen: Probed) -> AsyncIterator[ProbeRow]:
    """A row for each request of the opening. NotOpened where there is no shop, or no session at it."""
    token = await ask(line, CsrfToken())
    if isinstance(token.reply, NotSent):
        raise NotOpened(no_shop(url, token.reply))
    yield _row("CSRF token", token)
    basket = await ask(line, ReadBasket())
    if not isinstance(basket.reply, Ok):
        raise NotOpened(no_shop(url, basket.reply))
    if account:
        yield _row("sign-in", await _signed_in(line, account))
        basket = await ask(line, ReadBasket())
    seen.goods = len(basket.reply.data.basket.basketitem_set) if isinstance(basket.reply, Ok) else 0
    yield _row("basket", basket, f"{seen.goods} goods in it" if isinstance(basket.reply, Ok) else "")
    checkout = await ask(line, ReadCheckout())
    seen.keep(checkout.reply)
    seen.checkout = checkout.reply
    yield _row("checkout", checkout, told(checkout.reply) + (_MORE if _refused(checkout) else ""))
    nobodys = await ask(line, ReadPage(NOBODYS))
    seen.nobodys = nobodys.reply
    yield row_of("a page that no shop has", nobodys, "not there" if _refused(nobodys) else "not told")


async def _signed_in(line: Carrier, account: SignIn) -> Answered:
    asked = await ask(line, account)
    if isinstance(asked.reply, Ok):
        return asked
    words = asked.reply.words.values() if isinstance(asked.reply, Refused) else ()
    said = " ".join(word for all_of in words for word in all_of)
    raise NotOpened(
        f"The shop did not accept the sign-in{f': {said}' if said else ''}. "
        "See that shop.account and its password (KIOSK_SHOP_PASSWORD, or the keyring) are right."
    )


def _refused(asked: Answered) -> bool:
    return isinstance(asked.reply, Refused)


def _row(name: str, asked: Answered, answer: str = "") -> ProbeRow:
    return row_of(name, asked, "there" if isinstance(asked.reply, Ok) else "not told", answer)
