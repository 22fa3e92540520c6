"""What an HTTP peer answered to a message, as an outcome. The words may still hold secrets."""

from monitor.core.delivery.retry import outcome_of_status
from monitor.model import Probe, SendFailed, SendFailure, SendOutcome
from monitor.net.messenger import Answered, BrokenOff

_MOST_WORDS = 500


def outcome_of(answer: Answered | BrokenOff) -> SendOutcome:
    """What became of a message: by the status of the answer; where none came whole, by how far the request had come."""
    if isinstance(answer, BrokenOff):
        return SendFailed(failure=SendFailure.AMBIGUOUS if answer.begun else SendFailure.RETRY, detail=answer.detail)
    words = words_of(answer.status, answer.reason, answer.content_type, answer.body)
    return outcome_of_status(answer.status, words, answer.retry_after)


def probe_of(broken: BrokenOff | None) -> Probe:
    """What a connection shows, on which nothing was asked."""
    if broken:
        return Probe(reached=False, detail=broken.detail)
    return Probe(reached=True, detail="its server answers; whether it takes messages only a message shows")


def words_of(status: int, reason: str, content_type: str, body: bytes) -> str:
    """The answer in a line, without a page that is meant for a browser."""
    words = f"{status} {reason}".strip()
    if not body or "html" in content_type:
        return words
    return f"{words}: {body[:_MOST_WORDS].decode(errors='replace')}"
