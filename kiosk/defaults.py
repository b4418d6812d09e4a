"""What is true where the settings say nothing, and is needed before they are read."""

BRAND = "Moda Ev"
COLOUR = "#0B5D46"
