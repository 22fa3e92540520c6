"""Which story an article belongs to. For now a story is one article with its revisions and its exact copies."""

from monitor.model import Article, ArticleId, JoinStory, OpenStory, StoryChange, StoryContext, StoryId, Verdict


def original(article: Article, text_hash: str | None, context: StoryContext) -> ArticleId | None:
    """The first article with the same text, if this one is a copy of it."""
    twin = context.twins.get(text_hash) if text_hash else None
    return None if twin == article.id else twin


def assign_story(article: Article, copy_of: ArticleId | None, context: StoryContext) -> StoryChange:
    """The story that the article is in already, else that of its original, else a new one named after the article."""
    known = context.own.get(article.id)
    if known is None and copy_of is not None:
        known = context.stories.get(copy_of)
    return JoinStory(id=known) if known else OpenStory(id=StoryId(f"s{article.id}"))


def remember(context: StoryContext, verdict: Verdict) -> None:
    """Let the next article of the batch see this verdict, as the store will show it to the next batch."""
    article = verdict.article.id
    if verdict.text_hash:
        context.twins.setdefault(verdict.text_hash, article)
    if verdict.story is None:
        return
    context.own[article] = context.stories[article] = verdict.story.id
    told = context.told.setdefault(verdict.story.id, {})
    for alert in verdict.alerts:
        told[alert.channel] = told.get(alert.channel, frozenset()) | {rule.id for rule in alert.content.rules}
