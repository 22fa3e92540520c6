"""What the documents show is true: the example loads, the commands exist, the lists are complete."""

import re
import tomllib
from pathlib import Path

import click
import pytest

from monitor.cli import main
from monitor.config import load_settings
from monitor.config.tables import MODELS
from monitor.model import Muted

ROOT = Path(__file__).parents[1]
PAGES = sorted([ROOT / "README.md", ROOT / "CHANGELOG.md", *ROOT.glob("docs/*.md")])
EXAMPLE = ROOT / "config.example.toml"


# --- config.example.toml ----------------------------------------------------------------------------------------------


def test_the_example_is_a_configuration_that_needs_nothing_else():
    settings = load_settings(EXAMPLE, {"HOME": "/nowhere"})
    assert settings.warnings == ()
    assert [channel.url.reveal() for channel in settings.channels] == ["console:"]
    assert {tag for source in settings.sources for tag in source.tags} >= {"fr", "en", "ar", "ru", "es", "mali"}


def test_the_example_shows_every_key_and_no_other():
    shown = {name: set() for name in MODELS}
    for name, table in _tables(uncommented(EXAMPLE.read_text())):
        shown[name] |= set(table)
    known = {name: {field.alias or key for key, field in model.model_fields.items()} for name, model in MODELS.items()}
    assert shown == known


def uncommented(text):
    """With the lines in force that only show something."""
    return re.sub(r"(?m)^# (?=\[\[?[a-z]+\]|[a-z_]+ = )", "", text)


def _tables(text):
    for name, content in tomllib.loads(text).items():
        for table in content if isinstance(content, list) else [content]:
            yield name, table


# --- commands ---------------------------------------------------------------------------------------------------------


def commands(text):
    """The arguments of every `news-monitor …` and `./run …`, in blocks and in running text."""
    for call in re.findall(r"(?m)(?:^|`)(?:\./run|news-monitor)((?: [^`\n]+)?)(?:`|$)", text):
        yield [word for word in call.split() if word != "…"]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_that_is_shown_exists(page):
    for words in commands(page.read_text()):
        if words[:1] == ["prove"]:
            assert all((ROOT / "tests" / "prove" / f"{proof}.py").exists() for proof in words[1:2])
        elif words and words[0] not in {"test", "VERB"}:
            resolve(words)


def resolve(words):
    """Follow the words through the verbs, and look for the options among those of the last one."""
    command, context = main, click.Context(main)
    for word in words:
        if not isinstance(command, click.Group) or word.startswith("-"):
            break
        command = command.get_command(context, word)
        assert command, f"there is no {' '.join(words)}"
    known = {option for param in command.params for option in param.opts} | {"--help", "-h"}
    used = {word.split("=")[0] for word in words if word.startswith("-") and word != "-"}
    assert used <= known, f"{' '.join(words)}: no {used - known}"


# --- lists ------------------------------------------------------------------------------------------------------------


def test_the_picture_of_the_layout_shows_the_files_that_are_there():
    picture = re.search(r"(?ms)^```text\nmonitor/\n(.*?)^```", (ROOT / "docs/architecture.md").read_text())[1]
    shown = [line.split()[0] for line in picture.splitlines()]
    modules = sorted(path for path in (ROOT / "monitor").rglob("*.py") if path.read_text().strip())
    assert sorted(shown) == sorted(path.relative_to(ROOT / "monitor").as_posix() for path in modules)


def test_the_layers_are_those_of_the_import_contract():
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    (layers,) = [contract["layers"] for contract in contracts if contract["id"] == "layers"]
    shown = re.search(r"(?ms)^   ```text\n(   __main__\n.*?)^   ```", (ROOT / "docs/architecture.md").read_text())[1]
    assert [line.strip() for line in shown.splitlines()] == layers


def test_the_exit_codes_are_those_of_the_help():
    told = re.search(r"Exit codes: (.*?)\.", " ".join(main.help.split()))[1]
    operations = (ROOT / "docs/operations.md").read_text()
    assert re.findall(r"(?m)^\| (\d+) \|", operations) == re.findall(r"\b\d+\b", told)


def test_the_glossary_knows_every_reason_for_silence():
    (line,) = [line for line in (ROOT / "docs/glossary.md").read_text().splitlines() if line.startswith("| muted |")]
    assert set(re.findall(r"`(\w+)`", line)) == set(Muted)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_links_of_a_page_lead_somewhere(page):
    targets = re.findall(r"\]\((?!http)([^)#]+)", page.read_text())
    assert [target for target in targets if not (page.parent / target).exists()] == []
