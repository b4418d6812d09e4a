"""How a stranger's order would be known again."""

from decimal import Decimal

WORDS = ("Yabancı", "STR-4711", "0532 987 65 43")
AMOUNT = Decimal("4321.09")
