"""What processes hold in memory, as Linux counts it."""

from pathlib import Path

_KB_PER_MB = 1024


def memory_mb(pid: int | str = "self") -> dict[str, float]:
    """`rss` is all that is resident; `pss` divides shared pages by the processes that share them."""
    text = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii", "replace")
    found = dict(line.split(":", 1) for line in text.splitlines()[1:])
    return {name.lower(): int(found[name].split()[0]) / _KB_PER_MB for name in ("Rss", "Pss")}


def family(pid: int) -> set[int]:
    """The process and all that descend from it."""
    parents = dict(_parents())
    found = {pid}
    while more := {child for child, parent in parents.items() if parent in found} - found:
        found |= more
    return found


def family_memory_mb(pid: int) -> dict[str, float]:
    """The memory of the whole family; `rss` counts a shared page once for each process."""
    held = [memory_mb(member) for member in family(pid)]
    return {name: sum(one[name] for one in held) for name in ("rss", "pss")}


def _parents() -> list[tuple[int, int]]:
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            after_name = stat.read_text("ascii", "replace").rpartition(")")[2]
        except OSError:
            continue  # it has ended meanwhile
        found.append((int(stat.parent.name), int(after_name.split()[1])))
    return found
