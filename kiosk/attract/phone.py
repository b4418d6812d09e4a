"""The visitor's phone in a play: pays at the embedded store."""

import json
from urllib.request import Request, urlopen

_PATIENCE_S = 10.0


def pay(store: str, redirect_url: str) -> None:
    """Pays at once. OSError if the store refuses."""
    body = json.dumps({"redirect_url": redirect_url, "outcome": "pay"}).encode()
    request = Request(f"{store}/demo/pay", body, {"Content-Type": "application/json"})  # noqa: S310
    with urlopen(request, timeout=_PATIENCE_S):  # noqa: S310 - the embedded store's own
        pass
