"""Token checkout: the link by which a phone takes over the checkout of one basket."""

from dataclasses import asdict, dataclass
from urllib.parse import urlencode

from kiosk.demo.shop.session import Session
from kiosk.demo.shop.shop import Shop

ANYONE = "anyone"
"""A shop that gives the link to guests too, not only to who is signed in."""


@dataclass(frozen=True, slots=True)
class TokenCheckout:
    """`one_time_token` is what a guest's link has beside the token; empty where the shopper is known."""

    token: str
    session: str
    basket_pk: int
    user: str = ""
    one_time_token: str = ""

    @property
    def path(self) -> str:
        query = f"?{urlencode({'one_time_token': self.one_time_token})}" if self.one_time_token else ""
        return f"/orders/checkout-with-token/{self.token}/{query}"

    @property
    def status_path(self) -> str:
        return f"/orders/checkout-with-token/{self.token}/status/"


def made_for(shop: Shop, session: Session) -> TokenCheckout:
    """A new one for this session's basket, which is its own from now on."""
    made = TokenCheckout(
        token=_uuid(shop.tokens(16)),
        session=session.key,
        basket_pk=session.basket_pk,
        user=session.user,
        one_time_token="" if session.user else shop.tokens(12),
    )
    shop.storage.put("checkout_token", made.token, asdict(made))
    session.checkout_token = made.token
    return made


def known(shop: Shop, token: str) -> TokenCheckout | None:
    """The one of that token, whatever became of its basket."""
    body = shop.storage.get("checkout_token", token) if token else None
    return TokenCheckout(**body) if body else None


def order_of(shop: Shop, checkout: TokenCheckout) -> str:
    """The number of the order that its basket became; empty before that, however it was paid."""
    return str(shop.storage.get("submitted", str(checkout.basket_pk)) or "")


def is_open(shop: Shop, checkout: TokenCheckout) -> bool:
    """Whether its basket can still be paid."""
    owner = shop.session(checkout.session)
    return owner is not None and owner.basket_pk == checkout.basket_pk and bool(owner.lines)


def forget(shop: Shop, token: str) -> None:
    """From now on nobody knows the token."""
    with shop.storage.unit():
        shop.storage.drop("checkout_token", token)


def _uuid(token: str) -> str:
    return "-".join((token[:8], token[8:12], token[12:16], token[16:20], token[20:]))
