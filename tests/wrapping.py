"""A real part of which a test changes what a few methods do."""


class Wrapped:
    """All that it does not define itself is asked of the part inside."""

    def __init__(self, inner):
        self.inner = inner

    def __getattr__(self, name):
        return getattr(self.inner, name)
