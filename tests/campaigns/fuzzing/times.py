"""How long each case took, and the figures made of it."""

from array import array

from tests.campaigns.campaign import Report


class Times:
    """Milliseconds, one figure for each thing that was timed, and the case that took longest."""

    def __init__(self) -> None:
        self.each = array("d")
        self._longest, self._slowest = 0.0, 0

    def add(self, number: int, milliseconds: float) -> None:
        """One more, of the case of that number."""
        self.each.append(milliseconds)
        if milliseconds > self._longest:
            self._longest, self._slowest = milliseconds, number

    def tell(self, report: Report, what: str, p999_ms: float, longest_ms: float) -> None:
        """Adds p99.9 and the longest to the table."""
        if not self.each:
            return
        p999 = sorted(self.each)[int(len(self.each) * 0.999)]
        longest, by = self._longest, f"case {self._slowest}"
        report.tell(f"{what}, p99.9", f"{p999:.1f} ms", f"≤ {p999_ms:g} ms", met=p999 <= p999_ms)
        report.tell(
            f"{what}, longest", f"{longest:.1f} ms ({by})", f"≤ {longest_ms:g} ms", met=longest <= longest_ms
        )
