"""From the drawing code to the files that are committed: tile sheets, sprites, tilesets, maps, shadow films."""
