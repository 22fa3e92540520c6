"""Proofs and benchmarks, which run seldom, still find what they are about."""

from importlib import import_module

import pytest

from tests.running import ROOT

MODULES = [f"tests.prove.{path.stem}" for path in sorted((ROOT / "tests" / "prove").glob("[a-z]*.py"))]
MODULES += [f"bench.{path.stem}" for path in sorted((ROOT / "bench").glob("[a-z]*.py")) if "peers" not in path.stem]


@pytest.mark.parametrize("module", MODULES)
def test_a_proof_or_benchmark_finds_what_it_imports(module):
    import_module(module)
