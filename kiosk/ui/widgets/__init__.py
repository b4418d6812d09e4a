"""Controls that know Qt and nothing of the shop."""
