"""A kind of source that somebody else wrote, as docs/sources.md shows it, installed as a distribution of its own."""

import re
from pathlib import Path

RADIO = re.search(r"(?ms)^```python\n(.*?)^```", (Path(__file__).parents[1] / "docs/sources.md").read_text())[1]


def install(folder, entry_points, **modules):
    """What an installer leaves in a folder of `sys.path`: modules by name, and the lines of `monitor.sources`."""
    for name, text in modules.items():
        (folder / f"{name}.py").write_text(text)
    info = folder / "lake_radio-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: lake-radio\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[monitor.sources]\n" + "".join(f"{line}\n" for line in entry_points))
    return folder
