"""The levels that come with the game: one folder each, with level.toml and map.tmx."""
