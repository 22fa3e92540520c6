"""How to ask for a document that may be known: only if it changed."""

from monitor.model import Request, Source, SourceState


def ask(source: Source, state: SourceState, accept: str, *, url: str | None = None) -> Request:
    """Ask conditionally, by what the server said last time. `url`: where that is not the source's own."""
    return Request(
        url=url or source.url,
        accept=accept,
        headers=source.headers,
        etag=state.etag,
        last_modified=state.last_modified,
    )
