"""The whole program: real widgets, a real store, real HTTP over loopback."""
