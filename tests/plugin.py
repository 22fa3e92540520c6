"""A kind of source that somebody else wrote, installed as a distribution of its own."""

RADIO = '''
from monitor.model import Entry, ParsedFeed, Request
from monitor.sources import Kind


def request(source, state):
    return Request(url=source.url, accept="text/plain", headers=source.headers)


def parse(fetched, options):
    """A bulletin: a line a report."""
    mark = options.get("mark", "*")
    lines = [line.removeprefix(mark).strip() for line in fetched.body.decode().splitlines() if line.startswith(mark)]
    entries = tuple(Entry(guid=line, title=line, link=None, published=None, summary="") for line in lines)
    return ParsedFeed(title="Lake Radio", language="en", ttl=None, entries=entries)


def mistakes(source):
    if len(source.options.get("mark", "*")) != 1:
        yield "mark", 'must be one character, like "*"'


KIND = Kind(request=request, parse=parse, options=("mark",), mistakes=mistakes)
'''


def install(folder, entry_points, **modules):
    """What an installer leaves in a folder of `sys.path`: modules by name, and the lines of `monitor.sources`."""
    for name, text in modules.items():
        (folder / f"{name}.py").write_text(text)
    info = folder / "lake_radio-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: lake-radio\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[monitor.sources]\n" + "".join(f"{line}\n" for line in entry_points))
    return folder
