"""Keep the comparison fresh: newest releases, what they changed, and links that still lead somewhere."""
