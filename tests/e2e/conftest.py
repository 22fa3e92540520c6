import pytest

PACK = """
[entities.jnim]
name = "JNIM"
kind = "organization"
names = ["JNIM", "Group for the Support of Islam and Muslims"]

[entities.bandiagara]
name = "Bandiagara"
kind = "place"
names = ["Bandiagara"]

[[rule]]
id = "jnim"
title = "JNIM"
when = "@jnim"
severity = "high"
alerts = ["JNIM claimed it."]
silent = ["Nothing happened."]

[[rule]]
id = "bandiagara"
title = "Bandiagara"
when = "@bandiagara"
severity = "low"
alerts = ["In Bandiagara."]
silent = ["Elsewhere."]
"""


@pytest.fixture
def pack(tmp_path):
    folder = tmp_path / "rules"
    folder.mkdir()
    (folder / "test.toml").write_text(PACK)
    return folder
