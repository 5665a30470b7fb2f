"""The newest measurement as a reader sees it: sentences, tables and charts, all computed from the ledger."""
