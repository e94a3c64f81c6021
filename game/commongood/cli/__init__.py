"""The command line: every verb, with --json and exit codes (0 done, 1 the thing failed, 2 bad arguments)."""
