"""The store of the console's tests."""

from tests.console.conftest import server, store

__all__ = ["server", "store"]
