"""Compares what LibreOffice reads in Word files with the same CVs as Markdown.

usage: word.py FOLDER, which holds NAME.docx, NAME.md, odt/NAME.fodt and pdf/NAME.pdf
"""

import re
import sys
import xml.etree.ElementTree as tree
from pathlib import Path

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"


def words(element):
    """The text of a paragraph, tabs and runs of blanks as one blank."""
    parts = []

    def walk(node):
        if node.tag in (TEXT + "tab", TEXT + "s", TEXT + "line-break"):
            parts.append(" ")
        parts.append(node.text or "")
        for child in node:
            walk(child)
            parts.append(child.tail or "")

    walk(element)
    return " ".join("".join(parts).split())


def read(path):
    """(kind, words) of each paragraph: a heading's level, "list" or "text"; and the languages of styles."""
    root = tree.parse(path).getroot()
    found = []

    def walk(node, in_list):
        for child in node:
            if child.tag == TEXT + "h":
                found.append((int(child.get(TEXT + "outline-level", "1")), words(child)))
            elif child.tag == TEXT + "p":
                found.append(("list" if in_list else "text", words(child)))
            else:
                walk(child, in_list or child.tag == TEXT + "list")

    walk(root.find(f"{OFFICE}body/{OFFICE}text"), False)
    languages = {
        properties.get(key)
        for properties in root.iter(STYLE + "text-properties")
        for key in (FO + "language", STYLE + "language-complex")
    }
    return [(kind, text) for kind, text in found if text], languages


def plain(markdown):
    """Markdown without its signs."""
    text = re.sub(r"\[(.*?)(?<!\\)\]\(<.*?>\)", r"\1", markdown)
    text = re.sub(r"(?<!\\)\*", "", text)
    return re.sub(r"\\(.)", r"\1", text)


def expected(path):
    """(headings with their levels, bullets, all words) of a CV as Markdown."""
    headings, bullets, letters = [], [], []
    for line in path.read_text(encoding="utf-8").splitlines():
        text = line
        if match := re.match(r"(#+) (.*)", line):
            text = plain(match[2])
            if len(match[1]) > 1:
                headings.append((len(match[1]) - 1, " ".join(text.split())))
        elif line.startswith("- **"):
            text = plain(line[2:])
        elif line.startswith("- "):
            text = plain(line[2:])
            bullets.append(" ".join(text.split()))
        else:
            text = plain(line)
        letters.append(text)
    return headings, bullets, "".join("".join(letters).replace("·", "").split())


def main(folder):
    wrong = []
    files = sorted(folder.glob("*.docx"))
    for file in files:
        name = file.stem
        found, languages = read(folder / "odt" / f"{name}.fodt")
        headings, bullets, letters = expected(folder / f"{name}.md")
        if [(kind, text) for kind, text in found if isinstance(kind, int)] != headings:
            wrong.append(f"{name}: headings")
        if [text for kind, text in found if kind == "list"] != bullets:
            wrong.append(f"{name}: lists")
        read_letters = "".join(text for _, text in found)
        if "".join(re.sub("[|·]", "", read_letters).split()) != letters.replace("|", ""):
            wrong.append(f"{name}: text")
        if name.rsplit("-", 1)[1] not in languages:
            wrong.append(f"{name}: language, only {languages}")
        pdf = folder / "pdf" / f"{name}.pdf"
        if not pdf.exists() or not pdf.read_bytes().startswith(b"%PDF-"):
            wrong.append(f"{name}: cannot be printed")
    print(f"{len(files)} Word files, {len(wrong)} findings")
    for finding in wrong:
        print(finding)
    return 1 if wrong or len(files) < 18 else 0


sys.exit(main(Path(sys.argv[1])))
