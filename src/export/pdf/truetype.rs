//! Glyph outlines out of a TrueType file, and a TrueType file out of glyph outlines.

use skrifa::FontRef;
use skrifa::raw::TableProvider as _;
use skrifa::raw::tables::hmtx::Hmtx;
use skrifa::raw::tables::loca::Loca;
use skrifa::raw::types::{GlyphId, Tag};

use crate::page::font::Face;

/// The tables of a shipped face.
pub(super) struct Source {
    loca: Loca<'static>,
    hmtx: Hmtx<'static>,
    glyf: &'static [u8],
    head: &'static [u8],
    hhea: &'static [u8],
    maxp: &'static [u8],
}

impl Source {
    /// `None` if a table is missing.
    pub(super) fn new(face: Face) -> Option<Self> {
        let font = FontRef::new(face.bytes()).ok()?;
        let table = |tag: &[u8; 4]| font.table_data(Tag::new(tag)).map(|data| data.as_bytes());
        Some(Self {
            loca: font.loca(None).ok()?,
            hmtx: font.hmtx().ok()?,
            glyf: table(b"glyf")?,
            head: table(b"head")?,
            hhea: table(b"hhea")?,
            maxp: table(b"maxp")?,
        })
    }

    /// Advance width of a glyph in font units.
    pub(super) fn advance(&self, glyph: u16) -> u16 {
        self.hmtx.advance(GlyphId::from(glyph)).unwrap_or_default()
    }

    /// The glyph as it stands in the file; empty if it shows nothing.
    pub(super) fn outline(&self, glyph: u16) -> &'static [u8] {
        let at = |index: usize| {
            self.loca
                .get_raw(index)
                .and_then(|offset| usize::try_from(offset).ok())
        };
        let start = at(usize::from(glyph));
        let end = at(usize::from(glyph) + 1);
        start
            .zip(end)
            .and_then(|(start, end)| self.glyf.get(start..end))
            .unwrap_or_default()
    }
}

/// A glyph to be written.
#[derive(Clone, Debug, Default)]
pub(super) struct Outline {
    /// Entry of the table `glyf`; empty if the glyph shows nothing.
    pub(super) data: Vec<u8>,
    /// In font units.
    pub(super) advance: u16,
    /// Points and contours, with those of the components.
    pub(super) points: u16,
    pub(super) contours: u16,
    /// Components of the glyph itself; 0 for a simple glyph.
    pub(super) components: u16,
    /// Levels of components; 0 for a simple glyph.
    pub(super) depth: u16,
}

impl Outline {
    /// Smallest and largest coordinates as x, y, x, y; `None` if the glyph shows nothing.
    pub(super) fn bounds(&self) -> Option<[i16; 4]> {
        let at = |offset| i16_at(&self.data, offset);
        Some([at(2)?, at(4)?, at(6)?, at(8)?])
    }
}

/// A component of a composite glyph.
#[derive(Clone, Copy, Debug)]
pub(super) struct Component {
    pub(super) glyph: u16,
    pub(super) x: i16,
    pub(super) y: i16,
}

const ARGS_ARE_WORDS: u16 = 0x0001;
const ARGS_ARE_XY: u16 = 0x0002;
const HAS_SCALE: u16 = 0x0008;
const MORE_COMPONENTS: u16 = 0x0020;
const HAS_TWO_SCALES: u16 = 0x0040;
const HAS_MATRIX: u16 = 0x0080;
const HAS_INSTRUCTIONS: u16 = 0x0100;

/// Copies a simple glyph without its instructions. `None` if it is cut short.
pub(super) fn simple(source: &[u8], advance: u16) -> Option<Outline> {
    let contours = u16_at(source, 0)?;
    let ends = 10 + 2 * usize::from(contours);
    let points = if contours == 0 {
        0
    } else {
        u16_at(source, ends - 2)?.checked_add(1)?
    };
    let instructions = usize::from(u16_at(source, ends)?);
    let mut data = source.get(..ends)?.to_vec();
    data.extend([0, 0]);
    data.extend(source.get(ends + 2 + instructions..)?);
    Some(Outline {
        data,
        advance,
        points,
        contours,
        ..Outline::default()
    })
}

/// Tells whether a glyph is put together from others.
pub(super) fn is_composite(source: &[u8]) -> bool {
    i16_at(source, 0).is_some_and(|contours| contours < 0)
}

/// A copied composite glyph.
pub(super) struct Renumbered {
    /// Entry of the table `glyf`.
    pub(super) data: Vec<u8>,
    /// New indices of its components.
    pub(super) parts: Vec<u16>,
}

/// Copies a composite glyph without its instructions; `renumber` gives the new index of each component.
///
/// Nothing if the glyph is cut short.
pub(super) fn renumbered<E>(
    source: &[u8],
    mut renumber: impl FnMut(u16) -> Result<u16, E>,
) -> Result<Option<Renumbered>, E> {
    let Some(header) = source.get(..10) else {
        return Ok(None);
    };
    let mut data = header.to_vec();
    let mut parts = Vec::new();
    let mut offset = 10;
    loop {
        let (Some(flags), Some(glyph)) = (u16_at(source, offset), u16_at(source, offset + 2))
        else {
            return Ok(None);
        };
        let length = component_length(flags);
        let Some(rest) = source.get(offset + 4..offset + length) else {
            return Ok(None);
        };
        let glyph = renumber(glyph)?;
        parts.push(glyph);
        data.extend((flags & !HAS_INSTRUCTIONS).to_be_bytes());
        data.extend(glyph.to_be_bytes());
        data.extend(rest);
        offset += length;
        if flags & MORE_COMPONENTS == 0 {
            return Ok(Some(Renumbered { data, parts }));
        }
    }
}

fn component_length(flags: u16) -> usize {
    let args = if flags & ARGS_ARE_WORDS == 0 { 2 } else { 4 };
    let scale = if flags & HAS_SCALE != 0 {
        2
    } else if flags & HAS_TWO_SCALES != 0 {
        4
    } else if flags & HAS_MATRIX != 0 {
        8
    } else {
        0
    };
    4 + args + scale
}

/// The `glyf` entry that draws `components` within `bounds`.
pub(super) fn composite(components: &[Component], bounds: [i16; 4]) -> Vec<u8> {
    let mut data = (-1_i16).to_be_bytes().to_vec();
    data.extend(bounds.iter().flat_map(|bound| bound.to_be_bytes()));
    for (index, component) in components.iter().enumerate() {
        let more = if index + 1 < components.len() {
            MORE_COMPONENTS
        } else {
            0
        };
        data.extend((ARGS_ARE_WORDS | ARGS_ARE_XY | more).to_be_bytes());
        data.extend(component.glyph.to_be_bytes());
        data.extend(component.x.to_be_bytes());
        data.extend(component.y.to_be_bytes());
    }
    data
}

/// Writes a TrueType file with `glyphs` in their order and the general tables of `source`.
///
/// `None` if a table of the source is cut short or there are too many glyphs.
pub(super) fn file(source: &Source, glyphs: &[Outline]) -> Option<Vec<u8>> {
    let count = u16::try_from(glyphs.len()).ok()?;
    let (mut glyf, mut loca, mut hmtx) = (Vec::new(), Vec::new(), Vec::new());
    for glyph in glyphs {
        loca.extend(u32::try_from(glyf.len()).ok()?.to_be_bytes());
        glyf.extend(&glyph.data);
        glyf.resize(glyf.len().next_multiple_of(4), 0);
        hmtx.extend(glyph.advance.to_be_bytes());
        hmtx.extend(glyph.bounds().map_or(0, |[left, ..]| left).to_be_bytes());
    }
    loca.extend(u32::try_from(glyf.len()).ok()?.to_be_bytes());

    let mut head = source.head.to_vec();
    put(&mut head, 8, &[0; 4])?; // checkSumAdjustment, filled in below
    put(&mut head, 50, &1_u16.to_be_bytes())?; // indexToLocFormat: long
    let mut hhea = source.hhea.to_vec();
    let widest = glyphs
        .iter()
        .map(|glyph| glyph.advance)
        .max()
        .unwrap_or_default();
    put(&mut hhea, 10, &widest.to_be_bytes())?; // advanceWidthMax
    put(&mut hhea, 34, &count.to_be_bytes())?; // numberOfHMetrics
    let maxp = profile(source, glyphs, count)?;

    let mut file = assembled(&[
        (b"glyf", glyf),
        (b"head", head),
        (b"hhea", hhea),
        (b"hmtx", hmtx),
        (b"loca", loca),
        (b"maxp", maxp),
    ])?;
    let adjustment = 0xB1B0_AFBA_u32.wrapping_sub(checksum(&file));
    let head_at = usize::try_from(u32::from_be_bytes(file.get(36..40)?.try_into().ok()?)).ok()?;
    put(&mut file, head_at + 8, &adjustment.to_be_bytes())?;
    Some(file)
}

fn profile(source: &Source, glyphs: &[Outline], count: u16) -> Option<Vec<u8>> {
    let mut maxp = source.maxp.to_vec();
    let most = |value: fn(&Outline) -> u16| glyphs.iter().map(value).max().unwrap_or_default();
    let of_kind = |simple: bool, value: fn(&Outline) -> u16| {
        let kind = glyphs.iter().filter(|glyph| (glyph.depth == 0) == simple);
        kind.map(value).max().unwrap_or_default()
    };
    put(&mut maxp, 4, &count.to_be_bytes())?;
    put(
        &mut maxp,
        6,
        &of_kind(true, |glyph| glyph.points).to_be_bytes(),
    )?;
    put(
        &mut maxp,
        8,
        &of_kind(true, |glyph| glyph.contours).to_be_bytes(),
    )?;
    put(
        &mut maxp,
        10,
        &of_kind(false, |glyph| glyph.points).to_be_bytes(),
    )?;
    put(
        &mut maxp,
        12,
        &of_kind(false, |glyph| glyph.contours).to_be_bytes(),
    )?;
    put(&mut maxp, 26, &[0; 2])?; // maxSizeOfInstructions
    put(&mut maxp, 28, &most(|glyph| glyph.components).to_be_bytes())?;
    put(&mut maxp, 30, &most(|glyph| glyph.depth).to_be_bytes())?;
    Some(maxp)
}

/// Puts tables, sorted by their tags, behind a table directory.
fn assembled(tables: &[(&[u8; 4], Vec<u8>)]) -> Option<Vec<u8>> {
    let count = u16::try_from(tables.len()).ok()?;
    let power = count.checked_ilog2()?;
    let range = 16_u16 << power;
    let mut file = vec![0, 1, 0, 0];
    for value in [count, range, u16::try_from(power).ok()?, count * 16 - range] {
        file.extend(value.to_be_bytes());
    }
    let mut offset = file.len() + 16 * tables.len();
    for (tag, data) in tables {
        file.extend(*tag);
        file.extend(checksum(data).to_be_bytes());
        file.extend(u32::try_from(offset).ok()?.to_be_bytes());
        file.extend(u32::try_from(data.len()).ok()?.to_be_bytes());
        offset += data.len().next_multiple_of(4);
    }
    for (_, data) in tables {
        file.extend(data);
        file.resize(file.len().next_multiple_of(4), 0);
    }
    Some(file)
}

fn checksum(data: &[u8]) -> u32 {
    data.chunks(4).fold(0, |sum: u32, chunk| {
        let mut word = [0; 4];
        word.iter_mut()
            .zip(chunk)
            .for_each(|(byte, value)| *byte = *value);
        sum.wrapping_add(u32::from_be_bytes(word))
    })
}

fn put(table: &mut [u8], offset: usize, value: &[u8]) -> Option<()> {
    table
        .get_mut(offset..offset + value.len())?
        .copy_from_slice(value);
    Some(())
}

fn u16_at(data: &[u8], offset: usize) -> Option<u16> {
    Some(u16::from_be_bytes(
        data.get(offset..offset + 2)?.try_into().ok()?,
    ))
}

fn i16_at(data: &[u8], offset: usize) -> Option<i16> {
    Some(i16::from_be_bytes(
        data.get(offset..offset + 2)?.try_into().ok()?,
    ))
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Check sum of a whole file: a fixed number if the file is sound.
    pub(crate) fn sum(file: &[u8]) -> u32 {
        checksum(file)
    }

    #[test]
    fn every_shipped_face_can_be_read() {
        for face in Face::ALL {
            let source = Source::new(face).unwrap();
            assert!(!source.outline(0).is_empty());
            assert!(source.advance(0) > 0);
        }
    }

    #[test]
    fn cut_short_glyphs_are_refused() {
        let source = Source::new(Face::SansRegular).unwrap();
        let whole = source.outline(36);
        assert!(simple(whole, 0).is_some());
        assert!(simple(&whole[..12], 0).is_none());
        assert!(simple(&[], 0).is_none());
    }
}
