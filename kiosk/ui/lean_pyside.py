"""PySide6 reads the source of every module imported after it, and keeps it: 15 MB, and a third of the start.

It searches the source for the word PySide6, for modules that switch its `__feature__`s. None here does.
"""

import sys

import PySide6.QtCore  # noqa: F401 - brings the reader along

# Private, hence looked for: without it everything works, only slower.
_READER = sys.modules.get("shibokensupport.feature")
if hasattr(_READER, "_mod_uses_pyside"):
    vars(_READER)["_mod_uses_pyside"] = lambda _module: False
