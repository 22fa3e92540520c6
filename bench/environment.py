"""The peers of a benchmark live in an environment of their own, under .cache in this checkout."""

import subprocess
import sys
from pathlib import Path
from shutil import rmtree, which

ROOT = Path(__file__).parents[1]


def python_with(name: str, requirements: Path) -> Path:
    """Give a Python that has these requirements, each checked by its hash; it is set up where it is missing or old."""
    folder = ROOT / ".cache" / "bench" / name
    python, ready = folder / "bin" / "python", folder / "ready"
    if not ready.exists() or ready.read_text() != requirements.read_text():
        print(f"setting up {folder.relative_to(ROOT)}", file=sys.stderr)
        _install(folder, python, requirements)
        ready.write_text(requirements.read_text())
    return python


def _install(folder: Path, python: Path, requirements: Path) -> None:
    rmtree(folder, ignore_errors=True)
    uv = which("uv") or which("uv", path=str(Path(sys.executable).parent))
    hashed = ["--quiet", "--require-hashes", "--only-binary", ":all:", "--requirement", str(requirements)]
    if uv:
        cached = ["--cache-dir", str(ROOT / ".cache" / "uv")]
        subprocess.run([uv, "venv", "--quiet", *cached, "--python", sys.executable, folder], check=True)
        subprocess.run([uv, "pip", "install", *cached, "--python", python, *hashed], check=True)
    else:
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        subprocess.run([python, "-m", "pip", "install", "--no-cache-dir", *hashed], check=True)
