//! The faces of the pages, their metrics, and which script each serves.

/// A face that is shipped with the program. All of them measure 1000 units per em.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    SansRegular,
    SansBold,
    BengaliRegular,
    BengaliBold,
}

/// Font units per em of every face.
pub const UNITS_PER_EM: i32 = 1000;

/// Height of the Latin faces above the baseline, in em; all lines are set on it, whatever their script.
pub(crate) const ASCENT: f32 = 1.069;

/// Depth of the Latin faces below the baseline, in em.
pub(crate) const DESCENT: f32 = 0.293;

/// How heavy a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Weight {
    Regular,
    Bold,
}

impl Face {
    /// Every face, in the order in which a file lists them.
    pub const ALL: [Self; 4] = [
        Self::SansRegular,
        Self::SansBold,
        Self::BengaliRegular,
        Self::BengaliBold,
    ];

    /// The TrueType file.
    pub fn bytes(self) -> &'static [u8] {
        match self {
            Self::SansRegular => include_bytes!("../../assets/fonts/NotoSans-Regular.ttf"),
            Self::SansBold => include_bytes!("../../assets/fonts/NotoSans-Bold.ttf"),
            Self::BengaliRegular => {
                include_bytes!("../../assets/fonts/NotoSansBengali-Regular.ttf")
            }
            Self::BengaliBold => include_bytes!("../../assets/fonts/NotoSansBengali-Bold.ttf"),
        }
    }

    /// The name by which a file refers to the face.
    pub fn postscript_name(self) -> &'static str {
        match self {
            Self::SansRegular => "NotoSans-Regular",
            Self::SansBold => "NotoSans-Bold",
            Self::BengaliRegular => "NotoSansBengali-Regular",
            Self::BengaliBold => "NotoSansBengali-Bold",
        }
    }

    /// Tells whether the face draws Bengali.
    pub fn is_bengali(self) -> bool {
        matches!(self, Self::BengaliRegular | Self::BengaliBold)
    }
}

/// Distance from the top of a line to its baseline: the line's spare height is split above and below.
pub(crate) fn baseline(size: f32, line: f32) -> f32 {
    (line - size * (ASCENT + DESCENT)) / 2.0 + size * ASCENT
}

/// Rounds a length in font units.
#[expect(
    clippy::cast_possible_truncation,
    reason = "casts saturate; widths stay far below the limits"
)]
pub(crate) fn units(length: f32) -> i32 {
    length.round() as i32
}

/// Turns points at a font size into font units.
pub(crate) fn units_from_points(points: f32, size: f32) -> i32 {
    units(points * UNITS_PER_EM as f32 / size)
}

/// Turns font units at a font size into points.
pub fn points_from_units(units: i32, size: f32) -> f32 {
    units as f32 * size / UNITS_PER_EM as f32
}

#[cfg(test)]
mod tests {
    use skrifa::raw::TableProvider as _;
    use skrifa::{FontRef, MetadataProvider as _};

    use super::*;

    #[test]
    fn the_constants_are_those_of_the_files() {
        for face in Face::ALL {
            let font = FontRef::new(face.bytes()).unwrap();
            assert_eq!(i32::from(font.head().unwrap().units_per_em()), UNITS_PER_EM);
            let name = font
                .localized_strings(skrifa::string::StringId::POSTSCRIPT_NAME)
                .english_or_first()
                .unwrap()
                .to_string();
            assert_eq!(name, face.postscript_name());
            if !face.is_bengali() {
                let hhea = font.hhea().unwrap();
                assert!((f32::from(hhea.ascender().to_i16()) - ASCENT * 1000.0).abs() < 0.5);
                assert!((f32::from(hhea.descender().to_i16()) + DESCENT * 1000.0).abs() < 0.5);
            }
        }
    }
}
