"""What docs/sources.md shows is true."""

import re
from pathlib import Path

from monitor.config import load_settings
from monitor.sources import KINDS

PAGE = (Path(__file__).parents[2] / "docs/sources.md").read_text()


def test_every_source_that_is_shown_is_a_source_and_every_kind_is_told_of(tmp_path):
    config = tmp_path / "config.toml"
    config.write_text("\n".join(re.findall(r"(?ms)^```toml\n(.*?)^```", PAGE)))

    shown = {source.kind for source in load_settings(config, {}).sources}

    assert shown == KINDS.keys() - {"feed"}
    assert set(re.findall(r"(?m)^\| `([\w-]+)` \|", PAGE)) == KINDS.keys()


def test_every_option_of_a_kind_is_told_of():
    names = {option.rpartition(".")[2] for kind in KINDS.values() for option in kind.options}

    assert {name for name in names if not re.search(rf"\b{name} = ", PAGE)} == set()
