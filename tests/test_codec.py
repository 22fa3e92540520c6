import pytest

from monitor.model import Secret
from monitor.store.codec import jsonable, to_json
from tests.builders import a_source


def test_no_secret_is_written_down():
    source = a_source(headers={"Authorization": Secret("c4n4ry")})

    for write in (to_json, jsonable):
        with pytest.raises(TypeError, match="no JSON for Secret"):
            write(source)
