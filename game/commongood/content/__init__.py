"""What the town is furnished with: services, governance models, lenses, claims, events and levels, read and checked."""
