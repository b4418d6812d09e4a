"""How long each case took, and the figures made of it."""

from array import array

from tests.campaigns.campaign import Report


class Times:
    """Milliseconds, a figure for each case."""

    def __init__(self) -> None:
        self.each = array("d")

    def tell(self, report: Report, what: str, p999_ms: float, longest_ms: float) -> None:
        """Adds p99.9 and the longest to the table."""
        if not self.each:
            return
        ordered = sorted(self.each)
        p999, longest = ordered[int(len(ordered) * 0.999)], ordered[-1]
        report.tell(f"{what}, p99.9", f"{p999:.1f} ms", f"≤ {p999_ms:g} ms", met=p999 <= p999_ms)
        report.tell(
            f"{what}, longest", f"{longest:.1f} ms", f"≤ {longest_ms:g} ms", met=longest <= longest_ms
        )
