"""The model compiled: drivers generated from the rules that are registered, kept in the user's cache."""
