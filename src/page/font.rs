//! The faces of the pages, their metrics, and which script each serves.

use crate::record::look::Family;

use std::sync::LazyLock;

use skrifa::charmap::Charmap;
use skrifa::{FontRef, MetadataProvider as _};

/// A face that is shipped with the program. All of them measure 1000 units per em.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    SansRegular,
    SansBold,
    BengaliRegular,
    BengaliBold,
    SerifRegular,
    SerifBold,
    BengaliSerifRegular,
    BengaliSerifBold,
}

/// Font units per em of every face.
pub const UNITS_PER_EM: i32 = 1000;

/// Height of the Latin faces of both families above the baseline, in em; all lines are set on it, whatever their script.
pub(crate) const ASCENT: f32 = 1.069;

/// Depth of the Latin faces below the baseline, in em.
pub(crate) const DESCENT: f32 = 0.293;

/// Height of the Latin capitals, in em.
pub(crate) const CAP_HEIGHT: f32 = 0.714;

/// How heavy a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Weight {
    Regular,
    Bold,
}

impl Face {
    /// Every face, in the order in which a file lists them.
    pub const ALL: [Self; 8] = [
        Self::SansRegular,
        Self::SansBold,
        Self::BengaliRegular,
        Self::BengaliBold,
        Self::SerifRegular,
        Self::SerifBold,
        Self::BengaliSerifRegular,
        Self::BengaliSerifBold,
    ];

    /// The faces of a family.
    pub(crate) fn of(family: Family) -> &'static [Self] {
        let [sans @ .., _, _, _, _] = &Self::ALL;
        let [_, _, _, _, serif @ ..] = &Self::ALL;
        match family {
            Family::Sans => sans,
            Family::Serif => serif,
        }
    }

    /// The face of running text in Latin letters.
    pub(crate) fn plain(family: Family) -> Self {
        match family {
            Family::Sans => Self::SansRegular,
            Family::Serif => Self::SerifRegular,
        }
    }

    /// The TrueType file.
    pub fn bytes(self) -> &'static [u8] {
        match self {
            Self::SansRegular => include_bytes!("../../assets/fonts/NotoSans-Regular.ttf"),
            Self::SansBold => include_bytes!("../../assets/fonts/NotoSans-Bold.ttf"),
            Self::BengaliRegular => {
                include_bytes!("../../assets/fonts/NotoSansBengali-Regular.ttf")
            }
            Self::BengaliBold => include_bytes!("../../assets/fonts/NotoSansBengali-Bold.ttf"),
            Self::SerifRegular => include_bytes!("../../assets/fonts/NotoSerif-Regular.ttf"),
            Self::SerifBold => include_bytes!("../../assets/fonts/NotoSerif-Bold.ttf"),
            Self::BengaliSerifRegular => {
                include_bytes!("../../assets/fonts/NotoSerifBengali-Regular.ttf")
            }
            Self::BengaliSerifBold => {
                include_bytes!("../../assets/fonts/NotoSerifBengali-Bold.ttf")
            }
        }
    }

    /// The name by which a file refers to the face.
    pub fn postscript_name(self) -> &'static str {
        match self {
            Self::SansRegular => "NotoSans-Regular",
            Self::SansBold => "NotoSans-Bold",
            Self::BengaliRegular => "NotoSansBengali-Regular",
            Self::BengaliBold => "NotoSansBengali-Bold",
            Self::SerifRegular => "NotoSerif-Regular",
            Self::SerifBold => "NotoSerif-Bold",
            Self::BengaliSerifRegular => "NotoSerifBengali-Regular",
            Self::BengaliSerifBold => "NotoSerifBengali-Bold",
        }
    }

    /// Tells whether the face draws Bengali.
    pub fn is_bengali(self) -> bool {
        matches!(
            self,
            Self::BengaliRegular
                | Self::BengaliBold
                | Self::BengaliSerifRegular
                | Self::BengaliSerifBold
        )
    }

    /// Tells whether the letters are heavy.
    pub fn is_bold(self) -> bool {
        matches!(
            self,
            Self::SansBold | Self::BengaliBold | Self::SerifBold | Self::BengaliSerifBold
        )
    }
}

/// Tells whether a letter can be printed in every family: the Latin faces have it, or the Bengali ones.
pub fn covers(letter: char) -> bool {
    static TABLES: LazyLock<[Vec<Charmap<'static>>; 2]> = LazyLock::new(|| {
        [
            [Face::SansRegular, Face::SerifRegular],
            [Face::BengaliRegular, Face::BengaliSerifRegular],
        ]
        .map(|faces| {
            let fonts = faces
                .into_iter()
                .filter_map(|face| FontRef::new(face.bytes()).ok());
            fonts.map(|font| font.charmap()).collect()
        })
    });
    let has = |table: &Charmap<'_>| table.map(letter).is_some();
    TABLES.iter().any(|tables| tables.iter().all(has))
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

    use super::*;

    #[test]
    fn every_family_draws_every_language_of_ours() {
        let latin =
            "AĄĆĘŁŃÓŚŹŻąćęłńóśźżĀČĒĢĪĶĻŅŠŪŽāčēģīķļņšūžÀÂÆÇÉÈÊËÎÏÔŒÙÛàâæçéèêëîïôœùû•–—…’‘“”«»€%|";
        let greek = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρςστυφχψωάέήίόύώϊϋΐΰ";
        let bengali = "অআইঈউঊঋএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহড়ঢ়য়ৎংঃঁািীুূৃেৈোৌ্০১২৩৪৫৬৭৮৯।";
        for face in Face::ALL {
            let font = FontRef::new(face.bytes()).unwrap();
            let letters = if face.is_bengali() {
                bengali.to_owned()
            } else {
                format!("{latin}{greek}")
            };
            for letter in letters.chars() {
                assert!(font.charmap().map(letter).is_some(), "{face:?}: {letter}");
            }
            assert!(font.glyf().is_ok(), "{face:?} has TrueType outlines");
        }
        for family in Family::ALL {
            assert_eq!(Face::of(family).len(), 4);
            assert!(Face::of(family).contains(&Face::plain(family)));
        }
    }

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
                let capitals = font.os2().unwrap().s_cap_height().unwrap();
                assert!((f32::from(capitals) - CAP_HEIGHT * 1000.0).abs() < 0.5);
            }
        }
    }
}
