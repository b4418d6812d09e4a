"""The journal: what was sent to the shop and how it ended, on disk. It has no typed words and no cookies."""
