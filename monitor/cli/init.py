"""`init`: the files to begin with."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from shlex import quote

import click

from monitor.tomlfile import toml_files


@click.command(epilog="Example: news-monitor init ~/watch")
@click.argument("folder", metavar="[DIR]", default=".", type=click.Path(file_okay=False, path_type=Path))
def init(folder: Path) -> None:
    """Write a commented config.toml and rules/ into DIR, here by default. What is there already is kept."""
    for source, target, mode in _files(folder):
        written = _copy(source, target, mode)
        click.echo(f"{'wrote' if written else 'kept '} {target}")
    option = "" if folder == Path() else f" --config {quote(str(folder / 'config.toml'))}"
    click.echo("\nNext:")
    click.echo(f"  edit {folder / 'config.toml'}: your sources, and a channel that reaches you")
    click.echo(f"  {program()} check{option}")
    click.echo(f"  {program()} run{option}")


def _files(folder: Path) -> Iterator[tuple[Path, Path, int]]:
    """What is copied where, and who may read it there: a configuration may come to hold secrets."""
    shipped, config, rules = shipped_data(), folder / "config.toml", folder / "rules"
    is_in_use = config.exists() and bool(toml_files(rules))
    yield shipped / "config.example.toml", config, 0o600
    if is_in_use:  # and may be used whole: packs of ours would name again what those there name
        yield shipped / "rules", rules, 0o755
        return
    for pack in sorted(shipped.glob("rules/**/*.toml")):
        yield pack, folder / pack.relative_to(shipped), 0o644


def shipped_data() -> Path:
    """The data that travels in the wheel; in a checkout it lies at the top."""
    package = Path(__file__).parents[1]
    data = package / "data"
    return data if data.is_dir() else package.parent


def program() -> str:
    """What a shell understands: our name, where it is on its path, else the script of this checkout."""
    script = shipped_data() / "run"
    return "news-monitor" if shutil.which("news-monitor") or not script.is_file() else quote(str(script))


def _copy(source: Path, target: Path, mode: int) -> bool:
    """Whether it was written: a file that exists is never touched."""
    if target.exists():
        return False
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.touch(mode, exist_ok=False)
        shutil.copyfile(source, target)
    except OSError as error:
        raise click.FileError(str(target), error.strerror) from error
    return True
