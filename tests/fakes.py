"""Scripted doors for the pipeline's tests. The store is never faked: SQLite is the fake."""

from collections import defaultdict

from monitor.core.delivery.plaintext import UNBOUNDED
from monitor.core.pages.extract import extract_text
from monitor.core.pages.robots import permission
from monitor.model import Failure, Fetched, FetchFailed, Sent
from monitor.sources import KINDS


class FakeFetcher:
    """Answers each URL with its script, the last answer again and again; remembers what it was asked."""

    def __init__(self):
        self.scripts = defaultdict(list)
        self.requests = []

    def script(self, url, *answers):
        self.scripts[url] = [
            Fetched(url=url, body=answer) if isinstance(answer, bytes) else answer for answer in answers
        ]

    async def fetch(self, request):
        self.requests.append(request)
        answers = self.scripts[request.url]
        if not answers:
            return FetchFailed(url=request.url, failure=Failure.NOT_FOUND, detail="404")
        return answers.pop(0) if len(answers) > 1 else answers[0]


class InlineWorkers:
    """Parses in this process: the pipeline's tests feed it nothing hostile."""

    async def parse(self, kind, fetched, options):
        return KINDS[kind].parse(fetched, options)

    async def extract(self, fetched):
        return extract_text(fetched.body, fetched.url, fetched.content_type)

    async def permission(self, robots, agent, url):
        return permission(robots, agent, url)


class FakeChannel:
    """Keeps the messages; answers with its script, then `Sent`."""

    capacity = UNBOUNDED

    def __init__(self, *outcomes):
        self.outcomes = list(outcomes)
        self.messages = []

    async def send(self, message):
        self.messages.append(message)
        return self.outcomes.pop(0) if self.outcomes else Sent(detail="ok")
