"""The model of a town: stocks, rules, the ledger and the scores. Arithmetic only: no files, no clock, no globals."""
