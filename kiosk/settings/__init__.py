"""The settings of a device: what there is, how it is read, and what a value must be."""
