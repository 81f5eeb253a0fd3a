"""Checks every PDF of a folder and prints a table: check.py FOLDER. Called by run.sh, which brings the tools."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
PYTHON = [sys.executable, str(HERE / "extract.py")]

# Commands that write the text of a file to standard output.
READERS = {
    "poppler": ["pdftotext", "{}", "-"],
    "poppler-raw": ["pdftotext", "-raw", "{}", "-"],
    "poppler-layout": ["pdftotext", "-layout", "{}", "-"],
    "mupdf": ["mutool", "draw", "-q", "-F", "txt", "-o", "-", "{}"],
    "pypdf": [*PYTHON, "pypdf", "{}"],
    "pdfminer": [*PYTHON, "pdfminer", "{}"],
    "pypdfium2": [*PYTHON, "pypdfium2", "{}"],
    "pymupdf": [*PYTHON, "pymupdf", "{}"],
    "pdf.js": ["node", str(HERE / "extract.mjs"), "{}"],
}


# These put words in the order of their places. A table they may read by columns and columns as a table, so of pages with
# tables (CALLFIT_TABLES=1) and of those with a side column they must find the same words, in whatever order.
SIDE_COLUMN = "two-column"
BY_PLACE = {"poppler", "poppler-layout", "mupdf", "pdfminer"}


def run(command, path):
    filled = [part.replace("{}", str(path)) for part in command]
    return subprocess.run(filled, capture_output=True, timeout=300, check=False)


def difference(expected, found):
    """Tells where two lists of words part, or nothing if they are one."""
    for index, (one, other) in enumerate(zip(expected, found)):
        if one != other:
            return f"word {index}: expected {one!r} ({codes(one)}), found {other!r} ({codes(other)})"
    if len(expected) != len(found):
        return f"expected {len(expected)} words, found {len(found)}: {(expected + found)[-3:]}"
    return None


def codes(word):
    return " ".join(f"{ord(letter):04X}" for letter in word[:24])


def read_check(path, reader):
    expected = path.with_suffix(".txt").read_text(encoding="utf-8").split()
    result = run(READERS[reader], path)
    if result.returncode != 0:
        return result.stderr.decode("utf-8", "replace").strip() or f"exit {result.returncode}"
    if not expected:
        return "there is nothing to compare with"
    found = result.stdout.decode("utf-8").split()
    is_parted = os.environ.get("CALLFIT_TABLES") or SIDE_COLUMN in path.stem
    if is_parted and reader in BY_PLACE:
        expected, found = sorted(expected), sorted(found)
    return difference(expected, found)


def qpdf_check(path):
    result = run(["qpdf", "--check", "{}"], path)
    said = (result.stdout + result.stderr).decode("utf-8", "replace")
    return None if result.returncode == 0 and "WARNING" not in said else said.strip()


def validate(paths):
    """What the validator says, by file and standard; nothing where all is well."""
    command = ["java", "-cp", os.environ["CLASS_PATH"], "Validate", *map(str, paths)]
    result = subprocess.run(command, capture_output=True, timeout=1200, check=False)
    found = {}
    for line in result.stdout.decode("utf-8").splitlines():
        parts = line.split("\t", 3)
        if len(parts) == 4 and parts[0] in ("3a", "ua1"):
            standard, verdict, path, said = parts
            found[Path(path).name, standard] = None if verdict == "pass" else said
    silent = result.stderr.decode("utf-8", "replace").strip() or "the validator said nothing"
    return {(path.name, s): found.get((path.name, s), silent) for path in paths for s in ("3a", "ua1")}


def check(paths):
    results = validate(paths)
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        jobs = {(path.name, "qpdf"): pool.submit(qpdf_check, path) for path in paths}
        for reader in READERS:
            jobs |= {(path.name, reader): pool.submit(read_check, path, reader) for path in paths}
        for key, job in jobs.items():
            try:
                results[key] = job.result()
            except (OSError, subprocess.SubprocessError, UnicodeError) as problem:
                results[key] = repr(problem)
    return results


def main(folder):
    paths = sorted(Path(folder).glob("*.pdf"))
    if not paths:
        sys.exit(f"there is no PDF in {folder}")
    results = check(paths)
    checks = ["3a", "ua1", "qpdf", *READERS]
    width = max(len(path.stem) for path in paths)
    print(" " * width, *checks)
    for path in paths:
        verdicts = [("ok" if results[path.name, name] is None else "FAIL").ljust(len(name)) for name in checks]
        print(path.stem.ljust(width), *verdicts)
    for (name, kind), said in sorted(results.items()):
        if said is not None:
            print(f"\n{name}, {kind}: {said}")
    failed = sum(said is not None for said in results.values())
    print(f"\n{len(results) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
