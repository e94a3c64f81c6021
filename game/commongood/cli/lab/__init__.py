"""The verbs of `commongood lab`, one module each."""
