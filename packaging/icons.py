"""Makes assets/icons/icons.ttf from the line icons of Lucide.

    python3 packaging/icons.py FOLDER_OF_LUCIDE_STATIC

needs the Python packages fonttools, picosvg and skia-pathops, and the npm package lucide-static, unpacked.
The drawings keep their 24 × 24 grid; their strokes become outlines of the width that the design asks for.
Code points follow the order of ICONS and must agree with src/ui/icon.rs.
"""

import re
import sys
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.misc.transform import Transform
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.svgLib.path import parse_path
from pathops import Path as Outline
from picosvg.svg import SVG

STROKE = 1.75
STRONG_STROKE = 2.25  # the check mark, which is often drawn small
UNITS_PER_EM = 2400
SCALE = UNITS_PER_EM / 24
FIRST_CODE_POINT = 0xE000

ICONS = """
arrow-down arrow-left arrow-right arrow-up award briefcase check chevron-down chevron-left chevron-right
chevron-up circle-minus circle-question-mark clipboard-list clock copy download external-link eye eye-off
file-text folder folder-open folder-x globe graduation-cap headset house info keyboard languages lock
message-circle message-square-text minus monitor moon pause pencil phone plus printer radar redo-2
rotate-ccw scan-text search settings sparkles sun trash-2 triangle-alert undo-2 upload user x zoom-in zoom-out
""".split()


def glyph(folder: Path, name: str):
    stroke = STRONG_STROKE if name == "check" else STROKE
    source = (folder / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    source = re.sub(r'stroke-width="[^"]*"', f'stroke-width="{stroke}"', source)
    drawing = SVG.fromstring(source.replace("currentColor", "black")).topicosvg()
    union = Outline()
    for shape in drawing.shapes():
        parse_path(shape.as_path().d, union.getPen())
    union.simplify(fix_winding=True, keep_starting_points=False)
    pen = TTGlyphPen(None)
    to_font = Transform(SCALE, 0, 0, -SCALE, 0, UNITS_PER_EM)
    union.draw(TransformPen(Cu2QuPen(pen, max_err=1.0, reverse_direction=True), to_font))
    return pen.glyph()


def main(folder: Path, target: Path) -> None:
    names = [".notdef", *ICONS]
    glyphs = {".notdef": TTGlyphPen(None).glyph(), **{name: glyph(folder, name) for name in ICONS}}
    font = FontBuilder(UNITS_PER_EM, isTTF=True)
    font.setupGlyphOrder(names)
    font.setupCharacterMap({FIRST_CODE_POINT + place: name for place, name in enumerate(ICONS)})
    font.setupGlyf(glyphs)
    table = font.font["glyf"]
    font.setupHorizontalMetrics({name: (UNITS_PER_EM, getattr(table[name], "xMin", 0)) for name in names})
    font.setupHorizontalHeader(ascent=UNITS_PER_EM, descent=0)
    font.setupOS2(sTypoAscender=UNITS_PER_EM, sTypoDescender=0, usWinAscent=UNITS_PER_EM, usWinDescent=0)
    font.setupNameTable({
        "familyName": "Callfit icons",
        "styleName": "Regular",
        "copyright": "Outlines of Lucide icons, ISC licence, see LICENSE",
    })
    font.setupPost()
    font.updateHead(created=0, modified=0)
    font.font.recalcTimestamp = False
    font.save(target)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(__file__).parent.parent / "assets" / "icons" / "icons.ttf")
