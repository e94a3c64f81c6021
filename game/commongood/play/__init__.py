"""The turn-based loop over the model: commands, phases, boards and votes, promises, forecasts and bots."""
