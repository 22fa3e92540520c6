"""What import-linter cannot see: what the pure parts import, who reads the clock, who catches everything, and size."""

import ast
import re
import statistics
import subprocess
from collections import Counter
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "monitor"
MODULES = {path.relative_to(ROOT).as_posix(): path for path in sorted(PACKAGE.rglob("*.py"))}

PURE = ("monitor/core/", "monitor/sources/", "monitor/model/", "monitor/errors.py")
PLAIN = {
    "array", "base64", "bisect", "codecs", "collections", "contextlib", "dataclasses", "datetime", "difflib", "email", "enum", "functools", "hashlib",
    "heapq", "html", "io", "ipaddress", "itertools", "json", "math", "monitor", "operator", "re", "string", "struct", "types", "typing",
    "unicodedata", "urllib", "zlib", "zoneinfo",
}  # fmt: skip
LIBRARIES = {
    "monitor/core/language.py": {"fasttext", "importlib"},  # to find where the model lies
    "monitor/core/matching/patterns.py": {"re2"},
    "monitor/core/pages/extract.py": {"lxml", "trafilatura"},
    "monitor/core/pages/robots.py": {"protego"},
    "monitor/core/urls.py": {"w3lib"},
    "monitor/errors.py": {"pathlib"},  # a Path tells where a mistake stands; nothing is opened
    "monitor/sources/page.py": {"cssselect"},
    "monitor/sources/strict.py": {"lxml"},
    "monitor/sources/telegram.py": {"lxml"},
    "monitor/sources/tolerant.py": {"feedparser"},
    "monitor/sources/tree.py": {"lxml"},
}

CATCH_ALL = {"monitor/crew.py": 1, "monitor/workers.py": 1}

CLOCKS = {"now", "utcnow", "today"}
MAY_READ_THE_CLOCK = ("monitor/daemon.py", "monitor/cli/")

PRESCRIBED = {
    "handle_error", "request_queue_size",  # by socketserver
    "__post_init__",  # by dataclasses
    "ProcessWorkers",  # by the operating system, whose processes are no verbs
}  # fmt: skip


@cache
def nodes(module):
    """All that stands in a module."""
    return tuple(ast.walk(ast.parse(MODULES[module].read_text())))


def all_nodes():
    return ((module, node) for module in MODULES for node in nodes(module))


def names_in(node):
    match node:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            yield node.name
        case ast.arg():
            yield node.arg
        case ast.Name(ctx=ast.Store()):
            yield node.id
        case ast.Attribute(ctx=ast.Store()):
            yield node.attr


def words_of(name):
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower().strip("_").split("_")


def imported(module):
    for node in nodes(module):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module


def functions():
    for module, node in all_nodes():
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield f"{module}:{node.lineno} {node.name}", length(node)


def length(function):
    first, *rest = function.body
    is_docstring = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and bool(rest)
    return function.end_lineno - function.lineno + 1 - is_docstring * (first.end_lineno - first.lineno + 1)


def pure_modules():
    return [module for module in MODULES if module.startswith(PURE)]


def test_a_pure_module_imports_nothing_that_touches_the_world():
    imports = {module: {name.split(".")[0] for name in imported(module)} for module in pure_modules()}
    too_much = {module: names - PLAIN - LIBRARIES.get(module, set()) for module, names in imports.items()}
    assert {module: names for module, names in too_much.items() if names} == {}


def test_a_pure_module_opens_no_file():
    openers = {
        f"{module}:{node.lineno}"
        for module in pure_modules()
        for node in nodes(module)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "open"
    }
    assert openers == set()


def test_the_time_of_day_is_read_only_at_the_edge():
    readers = {
        f"{module}:{node.lineno}"
        for module, node in all_nodes()
        if not module.startswith(MAY_READ_THE_CLOCK)
        if isinstance(node, ast.Attribute) and node.attr in CLOCKS and ast.unparse(node.value) in {"datetime", "date"}
    }
    assert readers == set()


def test_everything_is_caught_only_where_hostile_input_and_units_of_work_end():
    caught = Counter(
        module
        for module, node in all_nodes()
        if isinstance(node, ast.ExceptHandler) and catches_all(node) and not raises_again(node)
    )
    assert caught == CATCH_ALL


def catches_all(clause):
    return clause.type is None or bool(
        {"Exception", "BaseException"} & set(re.findall(r"\w+", ast.unparse(clause.type)))
    )


def raises_again(clause):
    return isinstance(clause.body[-1], ast.Raise) and clause.body[-1].exc is None


def test_functions_are_short():
    lengths = dict(functions())
    assert {name: lines for name, lines in lengths.items() if lines > 40} == {}
    assert statistics.median(lengths.values()) < 10


def test_files_are_short():
    lines = {module: path.read_text().count("\n") for module, path in MODULES.items()}
    assert {module: count for module, count in lines.items() if count >= 400} == {}


def test_the_words_that_the_glossary_rejects_name_nothing():
    rejected = {word for line in glossary() for word in re.findall(r"\w+", re.sub(r"\(\w+\)", "", line[2]))}
    assert {"keyword", "queue"} <= rejected
    named = {
        f"{module}:{node.lineno} {name}"
        for module, node in all_nodes()
        for name in names_in(node)
        if name not in PRESCRIBED and {word.removesuffix("s") for word in words_of(name)} & rejected
    }
    assert named == set()


def test_nothing_is_processed_handled_or_managed():
    empty = {"process", "handle", "manage"}
    named = {name for _, node in all_nodes() for name in names_in(node)}
    assert {
        name for name in named - PRESCRIBED if words_of(name)[0] in empty or words_of(name)[-1] == "manager"
    } == set()


def test_every_word_of_the_glossary_is_used():
    source = " ".join(path.read_text() for path in MODULES.values()).lower()
    words = [word.strip() for line in glossary() for word in line[0].split("/")]
    assert len(words) > 25
    assert [word for word in words if word not in source] == []


def glossary():
    """The cells of each line of the table."""
    lines = (ROOT / "docs/glossary.md").read_text().splitlines()
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if re.match(r"\| [a-z]", line)][1:]


def test_no_tracked_file_names_a_registry_or_a_folder_outside():
    forbidden = re.compile(r"py[p]i\.org|python[h]osted\.org|registry\.[n]pmjs|deb\.[d]ebian\.org|\.\./shared|/work/")
    assert tracked_files(forbidden) == set()


def test_no_test_replaces_a_part_by_a_mock():
    assert tracked_files(re.compile(r"\bmock\.|unittest\.mock"), under="tests") == set()


def tracked_files(pattern, under="."):
    """The files of the project in which the pattern occurs; this one, which names the patterns, aside."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", under], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    paths = [
        path for path in listed.split("\0") if path and (ROOT / path).is_file() and path != "tests/test_architecture.py"
    ]
    return {path for path in paths if pattern.search((ROOT / path).read_text(errors="replace"))}
