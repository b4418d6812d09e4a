"""One request through our client and through bare httpx, turn by turn, in milliseconds: `SAMPLES`."""

import json
import sys
from time import perf_counter

import httpx
from PySide6.QtWidgets import QApplication

from kiosk.__main__ import run
from kiosk.api.client import Client
from kiosk.api.reply import Ok
from kiosk.api.shop import AddToBasket, ReadBasket
from kiosk.demo.process import StoreProcess

_WARM = 5


async def exchanges_ms(shop: str, samples: int) -> dict[str, list[float]]:
    """The same basket read by both, each over a connection of its own that stays open."""
    ours: list[float] = []
    bare: list[float] = []
    client = Client(shop)
    await client.send(AddToBasket(1))
    cookies = dict(client._http.cookies)
    async with httpx.AsyncClient(base_url=shop, trust_env=False, verify=False, cookies=cookies) as http:
        for _ in range(samples + _WARM):
            since = perf_counter()
            reply = await client.send(ReadBasket())
            between = perf_counter()
            response = await http.get("/baskets/basket/")
            bare.append((perf_counter() - between) * 1000)
            ours.append((between - since) * 1000)
            if not isinstance(reply, Ok) or response.status_code != httpx.codes.OK:
                raise RuntimeError(f"not answered: {reply}, {response}")
    await client.close()
    return {"ours": ours[_WARM:], "bare": bare[_WARM:]}


def main() -> None:
    store = StoreProcess.spawn()
    found: dict[str, list[float]] = {}

    async def measured() -> int:
        found.update(await exchanges_ms(store.url(), int(sys.argv[1])))
        return 0

    try:
        run(QApplication([]), measured())
    finally:
        store.stop()
    print(json.dumps(found))


if __name__ == "__main__":
    main()
