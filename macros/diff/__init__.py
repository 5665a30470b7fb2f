"""Two commits compared by meaning: what they claim, what proves it, and what follows from it."""
