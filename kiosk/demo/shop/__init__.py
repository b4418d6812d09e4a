"""The shop's rules: values and functions, no HTTP."""
