"""What the town is furnished with: services, governance models, lenses, claims, events, proposals and levels, read and checked."""
