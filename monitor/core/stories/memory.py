"""What judging keeps in mind of the last days: the texts, to find copies, and the stories, to join them."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Self

from monitor.core.stories.copies import Copies, Copy
from monitor.core.stories.story import LiveStories
from monitor.core.urls import host_of
from monitor.model import Article, Remembered, Verdict

_OF_CHANNELS = "t.me"
"""The host of all channels of Telegram."""


class Memory:
    """Grows with each article, and forgets by itself. The same articles in the same order make the same one."""

    def __init__(self) -> None:
        self.copies = Copies()
        self.stories = LiveStories()

    @classmethod
    def of(cls, articles: Iterable[Remembered]) -> Self:
        """What is in mind after these articles, in the order in which they were judged."""
        memory = cls()
        for each in articles:
            memory._add(each)
        return memory

    def resembled(self, article: Article, samples: tuple[int, ...]) -> Copy | None:
        """The first article whose words this one has, as far as `samples` of it tell; None if there is none."""
        return self.copies.find(article.id, _site_of(article.url), samples, article.published_at)

    def add(self, verdict: Verdict) -> None:
        """Keep of a judged article what later ones are compared with."""
        self._add(
            Remembered(
                article=verdict.article.id,
                url=verdict.article.url,
                at=verdict.article.published_at,
                samples=verdict.samples,
                copy_of=verdict.copy_of,
                story=verdict.story.id if verdict.story else None,
                traits=verdict.traits,
            )
        )

    def _add(self, one: Remembered) -> None:
        self.copies.add(one.article, _site_of(one.url), one.samples, one.at, one.copy_of)
        if one.story and one.traits:
            self.stories.add(one.story, one.article, one.traits)


@lru_cache(maxsize=1)  # an article is looked for, and then added
def _site_of(url: str) -> str:
    """The host, or the channel where many share one."""
    host = host_of(url)
    return "/".join(url.split("/")[2:4]) if host == _OF_CHANNELS else host
