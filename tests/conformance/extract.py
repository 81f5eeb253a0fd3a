"""Prints the text of a PDF as one Python reader sees it: extract.py READER FILE."""

import sys


def pdfminer_text(path):
    from pdfminer.high_level import extract_text

    return extract_text(path)


def pymupdf_text(path):
    import pymupdf

    with pymupdf.open(path) as document:
        return "\n".join(page.get_text() for page in document)


def pypdf_text(path):
    from pypdf import PdfReader

    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def pypdfium2_text(path):
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


READERS = {
    "pdfminer": pdfminer_text,
    "pymupdf": pymupdf_text,
    "pypdf": pypdf_text,
    "pypdfium2": pypdfium2_text,
}

if __name__ == "__main__":
    reader, path = sys.argv[1:]
    sys.stdout.buffer.write(READERS[reader](path).encode("utf-8", "backslashreplace"))
