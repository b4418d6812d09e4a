"""What a request costs beyond the HTTP library."""

from collections.abc import Iterator
from statistics import median

from tests.bench.children import ask
from tests.bench.figure import Effort, Figure


def measure(effort: Effort) -> Iterator[Figure]:
    """Deadline, cookies, decoding and typing included, against the embedded store."""
    found = ask("exchange", str(effort.samples))
    yield Figure("request and typed answer", median(found["ours"]), "ms", median(found["bare"]), "bare httpx")
