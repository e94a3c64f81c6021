"""Many towns at once: what-if, lenses, sensitivity, tournaments, sweeps and search; here or on a cluster."""
