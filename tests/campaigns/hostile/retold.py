"""The shop's own answer, told otherwise."""

import json
from collections.abc import Callable
from typing import Any

from tests.campaigns.proxy.fault import Spoil, Way
from tests.campaigns.proxy.message import Message, with_length


def retold(change: Callable[[Any], Any]) -> Spoil:
    """The answer with this made of its JSON; its head stays, with the cookies in it."""

    async def spoil(way: Way) -> None:
        assert way.told is not None
        body = json.dumps(change(json.loads(way.told.body or b"{}"))).encode()
        way.writer.write(with_length(Message(way.told.head, body), len(body)).whole)

    return spoil
