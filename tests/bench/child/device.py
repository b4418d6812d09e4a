"""A device has what the program requires, not what its tests do."""

import sys

# httpx and its parts import these for uses we have none of, where the tests' own tools have brought them.
_OF_THE_TESTS = ("trio", "rich", "pygments")


def leave_out_the_tests_packages() -> None:
    """From now on they are not found. Call it before anything imports httpx."""
    sys.modules.update(dict.fromkeys(_OF_THE_TESTS))  # type: ignore[arg-type]
