"""What can stop the window, said in one sentence."""


class WindowError(OSError):
    """The window cannot go on; its text is one clear sentence for the player."""
