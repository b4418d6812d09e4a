"""Scanner and other hardware, each behind one small class."""
