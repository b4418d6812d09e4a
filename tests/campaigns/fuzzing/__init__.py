"""What the fuzzers share: strange values, mutations, answers made of both, and what a text must not hold."""
