"""`completion`: the script by which a shell completes our verbs."""

import click
from click.shell_completion import get_completion_class


@click.command(
    epilog="\b\nExample: news-monitor completion bash > ~/.local/share/bash-completion/completions/news-monitor"
)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Print the completion script for a shell."""
    complete = get_completion_class(shell)
    assert complete is not None, "click knows the shells of our choice"
    click.echo(complete(ctx.find_root().command, {}, "news-monitor", "_NEWS_MONITOR_COMPLETE").source())
