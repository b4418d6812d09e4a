"""Where the program's own files are: in the checkout beside the package, in an installed wheel inside it."""

from pathlib import Path

_PACKAGE = Path(__file__).parent
RESOURCES = next(place for place in (_PACKAGE / "resources", _PACKAGE.parent / "resources") if place.is_dir())
