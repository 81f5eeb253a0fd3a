"""Checks what a résumé parser that is not ours finds in a CV: parsers.py CV.pdf RESUME.json.

The parser is openresume-parser, whose rules are those of OpenResume. It reads a PDF with pypdf, line by line in the order
of the content, which loses the fonts and gaps that its rules need. Here pdfplumber reads them, in the same order.
"""

import json
import sys
from collections import Counter

import pdfplumber
from openresume import parser

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def lines(path):
    """Lines of letters with their page, in the order of the content."""
    found = []
    with pdfplumber.open(path) as file:
        for page in file.pages:
            last = None
            for letter in page.chars:
                if last is None or abs(letter["bottom"] - last) > 1:
                    found.append((page.page_number, []))
                found[-1][1].append(letter)
                last = letter["bottom"]
    return found


def pieces(path):
    """Runs of letters in one font on one line. A line is ten units high, a gap as many as it needs."""
    all_lines = lines(path)
    steps = [
        round(below[0]["bottom"] - above[0]["bottom"])
        for (one, above), (other, below) in zip(all_lines, all_lines[1:])
        if one == other
    ]
    # Distances inside a text are the smallest that are frequent.
    counts = Counter(step for step in steps if step > 0)
    usual = min(step for step, count in counts.items() if count * 6 >= sum(counts.values()))
    made, height, last = [], 0, None
    for page, line in all_lines:
        if last is not None:
            step = line[0]["bottom"] - last
            height -= 10 if -usual * 3.5 < step < usual * 1.4 else 20
        last = line[0]["bottom"]
        for run in runs(line):
            text = "".join(letter["text"] for letter in run).strip()
            if text:
                first = run[0]
                made.append(
                    parser._PdfTextFragment(
                        text, first["x0"], height, run[-1]["x1"] - first["x0"], 1, first["fontname"], True, page, len(made)
                    )
                )
    return made


def runs(line):
    """Parts a line where the font changes, and where two spaces or a gap stand."""
    begun = [line[0]]
    for letter in line[1:]:
        before = begun[-1]
        end = "".join(one["text"] for one in begun[-2:])
        is_apart = len(end) - len(end.rstrip()) > 1
        is_apart |= letter["x0"] - before["x1"] > letter["size"] * 0.4
        if is_apart or letter["fontname"] != before["fontname"]:
            yield begun
            begun = []
        begun.append(letter)
    yield begun


def month(date):
    if not date:
        return "Present"
    year, number = date.split("-")[:2]
    return f"{MONTHS[int(number) - 1]} {year}"


def main(path, resume):
    with open(resume, encoding="utf-8") as file:
        written = json.load(file)
    found = pieces(path)
    answer = parser._parse_text_fragments(found)
    if not answer["ok"]:
        raise SystemExit(f"{path}: {answer}")
    read = answer["resume"]
    basics = written["basics"]
    checks = [
        ("name", basics["name"], read["full_name"]),
        ("e-mail", basics["email"], read["email"]),
        ("phone", digits(basics["phone"]), digits(read["phone"])),
        ("summary", basics["summary"], read["summary"]),
        ("employments", len(written["work"]), len(read["experience"]["work_history"])),
        ("skills", [skill["name"] for skill in written["skills"]], read["skills"]),
    ]
    for number, (work, entry) in enumerate(zip(written["work"], read["experience"]["work_history"])):
        # Titles are known to it by words such as "consultant", employers by bold type.
        checks += [
            (f"employer {number}", work["name"], entry["company"]),
            (f"title {number}", work["position"], entry["title"]),
            (f"start {number}", month(work["startDate"]), entry["start_date"]),
            (f"until now {number}", "endDate" not in work, entry["current"]),
            (f"end {number}", month(work["endDate"]) if "endDate" in work else None, entry["end_date"]),
            (f"bullets {number}", " ".join(work["highlights"]), entry["description"]),
        ]
    # Its answer keeps only the degree; the school is in the step before.
    lines = parser._group_sections(parser._group_lines(found)).get("education", [])
    schools = parser._entries_education(parser._subsections(lines))
    checks.append(("schools", len(written["education"]), len(schools)))
    for number, (school, entry) in enumerate(zip(written["education"], schools)):
        dates = f"{month(school['startDate'])} - {month(school.get('endDate'))}"
        checks += [
            (f"school {number}", school["institution"], entry["school"]),
            (f"degree {number}", f"{school['studyType']}, {school['area']}", entry["degree"]),
            (f"dates of school {number}", True, entry["date"].endswith(dates)),
        ]
    wrong = [check for check in checks if check[1] != check[2]]
    for name, expected, found in wrong:
        print(f"{path}: {name}: written {expected!r}, read {found!r}", file=sys.stderr)
    print(f"{path}: {len(checks) - len(wrong)} of {len(checks)} fields")
    return not wrong


def digits(text):
    return "".join(letter for letter in text if letter.isdigit())


if __name__ == "__main__":
    sys.exit(0 if main(*sys.argv[1:]) else 1)
