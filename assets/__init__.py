"""Everything that is seen: the code that draws it, and the pictures that the code has drawn."""
