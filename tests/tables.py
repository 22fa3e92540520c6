"""Tables of cases, of which a test takes many: pytest spends more on a test than most cases take."""

from collections import defaultdict


def grouped(cases, by):
    """Each value of the field `by` → its cases, in the order of the table."""
    groups = defaultdict(list)
    for case in cases:
        groups[getattr(case, by)].append(case)
    return dict(groups)


def check_each(cases, check):
    """Check every case, whatever becomes of the others; fail with each that is wrong, by its number, and why."""
    wrong = []
    for case in cases:
        try:
            check(case)
        except Exception as error:  # noqa: BLE001 - a case that breaks the code hides no other
            wrong.append(f"line {case.number}: {type(error).__name__}: {error}")
    assert not wrong, "\n".join([f"{len(wrong)} of {len(cases)} cases are wrong", *wrong])
