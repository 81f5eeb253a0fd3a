//! Text to shaped clusters, in font units: parley with the shipped faces and no others.

use std::cell::RefCell;
use std::sync::Arc;

use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};
use parley::style::{FontFamily, FontFamilyName, FontWeight, StyleProperty};
use parley::{FontContext, LayoutContext};

use crate::base::id::LanguageTag;
use crate::page::font::{Face, UNITS_PER_EM, Weight, units};
use crate::page::frame::{Cluster, Glyph};
use crate::page::script::{Script, stretches};

/// A cluster with the face that draws it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ShapedCluster {
    pub(crate) face: Face,
    pub(crate) script: Script,
    pub(crate) cluster: Cluster,
}

/// Shapes cleaned `text` in reading order. The clusters' texts together are `text`.
pub(crate) fn shape(text: &str, weight: Weight, language: &LanguageTag) -> Vec<ShapedCluster> {
    if text.is_empty() {
        return Vec::new();
    }
    thread_local! {
        static SHAPER: RefCell<Shaper> = RefCell::new(Shaper::new());
    }
    SHAPER.with_borrow_mut(|shaper| shaper.shape(text, weight, language))
}

static LATIN_FIRST: [FontFamilyName<'static>; 2] = [
    FontFamilyName::named("Noto Sans"),
    FontFamilyName::named("Noto Sans Bengali"),
];
static BENGALI_FIRST: [FontFamilyName<'static>; 2] = [
    FontFamilyName::named("Noto Sans Bengali"),
    FontFamilyName::named("Noto Sans"),
];

/// Parley's scratch space, kept per thread because setting it up takes longer than a page.
struct Shaper {
    fonts: FontContext,
    scratch: LayoutContext<()>,
    layout: parley::Layout<()>,
    /// By the identifiers that parley gives to the files.
    faces: Vec<(u64, Face)>,
}

impl Shaper {
    fn new() -> Self {
        let options = CollectionOptions {
            shared: false,
            system_fonts: false,
        };
        let mut collection = Collection::new(options);
        let mut faces = Vec::with_capacity(Face::ALL.len());
        for face in Face::ALL {
            let file = Blob::new(Arc::new(face.bytes()));
            faces.push((file.id(), face));
            collection.register_fonts(file, None);
        }
        Self {
            fonts: FontContext {
                collection,
                source_cache: SourceCache::default(),
            },
            scratch: LayoutContext::new(),
            layout: parley::Layout::new(),
            faces,
        }
    }

    fn shape(&mut self, text: &str, weight: Weight, language: &LanguageTag) -> Vec<ShapedCluster> {
        let scripts = stretches(text);
        let mut builder = self
            .scratch
            .ranged_builder(&mut self.fonts, text, 1.0, false);
        builder.push_default(StyleProperty::FontSize(UNITS_PER_EM as f32));
        builder.push_default(StyleProperty::FontWeight(match weight {
            Weight::Regular => FontWeight::NORMAL,
            Weight::Bold => FontWeight::BOLD,
        }));
        builder.push_default(StyleProperty::FontFamily(FontFamily::from(
            &LATIN_FIRST[..],
        )));
        builder.push_default(StyleProperty::Locale(language.as_str().parse().ok()));
        for (range, script) in &scripts {
            if *script == Script::Bengali {
                let family = FontFamily::from(&BENGALI_FIRST[..]);
                builder.push(StyleProperty::FontFamily(family), range.clone());
            }
        }
        builder.build_into(&mut self.layout, text);
        self.layout.break_all_lines(None);
        self.clusters(text, &scripts)
    }

    /// The clusters of the layout in the order of the text, graphemes drawn by one ligature joined.
    fn clusters(
        &self,
        text: &str,
        scripts: &[(std::ops::Range<usize>, Script)],
    ) -> Vec<ShapedCluster> {
        let mut found: Vec<(usize, ShapedCluster)> = Vec::with_capacity(text.len());
        for run in self.layout.lines().flat_map(|line| line.runs()) {
            let id = run.font().data.id();
            let face = self.faces.iter().find(|(known, _)| *known == id);
            let face = face.map_or(Face::SansRegular, |(_, face)| *face);
            for piece in run.clusters() {
                let range = piece.text_range();
                let letters = text.get(range.clone()).unwrap_or_default();
                if piece.is_ligature_continuation()
                    && let Some((_, start)) = found.last_mut()
                {
                    start.cluster.text.push_str(letters);
                    continue;
                }
                let script = scripts
                    .iter()
                    .find(|(stretch, _)| range.start < stretch.end);
                let script = script.map_or(Script::Other, |(_, script)| *script);
                let cluster = cluster(letters, piece.glyphs());
                found.push((
                    range.start,
                    ShapedCluster {
                        face,
                        script,
                        cluster,
                    },
                ));
            }
        }
        // Parley orders runs as they are seen; only text from right to left is moved by this.
        found.sort_by_key(|(start, _)| *start);
        found.into_iter().map(|(_, cluster)| cluster).collect()
    }
}

fn cluster(text: &str, shaped: impl Iterator<Item = parley::Glyph>) -> Cluster {
    let mut glyphs = Vec::with_capacity(1);
    let mut pen = 0.0;
    for glyph in shaped {
        glyphs.push(Glyph {
            id: u16::try_from(glyph.id).unwrap_or_default(),
            x: offset(pen + glyph.x),
            y: offset(-glyph.y),
        });
        pen += glyph.advance;
    }
    Cluster {
        text: text.to_owned(),
        advance: units(pen),
        glyphs,
    }
}

fn offset(length: f32) -> i16 {
    i16::try_from(units(length)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shaped(text: &str) -> Vec<ShapedCluster> {
        shape(text, Weight::Regular, &LanguageTag::new("en").unwrap())
    }

    fn texts(clusters: &[ShapedCluster]) -> Vec<&str> {
        clusters
            .iter()
            .map(|shaped| shaped.cluster.text.as_str())
            .collect()
    }

    #[test]
    fn clusters_hold_whole_graphemes_with_their_exact_text() {
        let clusters = shaped("র\u{200D}্যাব ক্ষ");
        assert_eq!(texts(&clusters), ["র\u{200D}্যা", "ব", " ", "ক্ষ"]);
        assert!(
            clusters
                .iter()
                .all(|shaped| shaped.face == Face::BengaliRegular)
        );
        assert!(
            clusters
                .iter()
                .all(|shaped| shaped.cluster.glyphs.iter().all(|glyph| glyph.id != 0))
        );
    }

    #[test]
    fn each_script_gets_its_face() {
        let clusters = shaped("SQL ও");
        let faces: Vec<Face> = clusters.iter().map(|shaped| shaped.face).collect();
        assert_eq!(faces.first(), Some(&Face::SansRegular));
        assert_eq!(faces.last(), Some(&Face::BengaliRegular));
    }

    #[test]
    fn no_letter_is_lost_whatever_the_text() {
        for text in [
            "AVATAR To.",
            "Zażółć gęślą jaźń",
            "שלום and مرحبا",
            "👍🏽 漢字",
            "e\u{301}",
            "\u{9BF}",
        ] {
            assert_eq!(texts(&shaped(text)).concat(), text);
        }
    }

    #[test]
    fn letters_are_kerned() {
        let pair = shaped("AV");
        let advance: i32 = pair.iter().map(|shaped| shaped.cluster.advance).sum();
        let alone: i32 = ["A", "V"]
            .iter()
            .flat_map(|letter| shaped(letter))
            .map(|shaped| shaped.cluster.advance)
            .sum();
        assert!(advance < alone);
    }
}
