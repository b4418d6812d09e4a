"""How a verb of the checkout is carried out: as an errand, or at once."""

from asyncio import Task
from collections.abc import Callable, Coroutine
from typing import Any, TypeAlias

from kiosk.checkout.desk.desk import Desk

Errand: TypeAlias = Callable[[Desk], Coroutine[Any, Any, Any]]

Run: TypeAlias = Callable[[Errand], None]
"""Starts an errand, unless one is under way."""

Beside: TypeAlias = Callable[[Errand], Task[None]]
"""Starts an errand that only reads, beside the one under way."""

AtOnce: TypeAlias = Callable[[Callable[[Desk], None]], None]
"""Changes the snapshot without asking the shop, unless an errand is under way."""
