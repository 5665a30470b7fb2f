"""Measure the three frameworks under their servers: the only program that writes data/ledger/measurements."""
