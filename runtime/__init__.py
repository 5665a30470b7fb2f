"""Python for the reader's browser: what is fetched, and which samples answer alike in it."""
