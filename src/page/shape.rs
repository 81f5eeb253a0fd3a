//! Text to shaped clusters, in font units: parley with the shipped faces and no others.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};
use parley::style::{FontFamily, FontFamilyName, FontWeight, StyleProperty};
use parley::{FontContext, LayoutContext};

use crate::base::id::LanguageTag;
use crate::page::font::{Face, UNITS_PER_EM, Weight, units};
use crate::page::frame::{Cluster, Glyph};
use crate::page::script::{Script, stretches};
use crate::record::look::Family;

/// A cluster with the face that draws it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ShapedCluster {
    pub(crate) face: Face,
    pub(crate) script: Script,
    /// Shared with the pages it is set on.
    pub(crate) cluster: Arc<Cluster>,
}

/// Shapes cleaned `text` in reading order. The clusters' texts together are `text`.
///
/// Texts shaped lately on this thread are remembered: between two previews hardly any change.
pub(crate) fn shape(
    text: &str,
    (family, weight): (Family, Weight),
    language: &LanguageTag,
) -> Arc<[ShapedCluster]> {
    thread_local! {
        static SHAPER: RefCell<Shaper> = RefCell::new(Shaper::new());
    }
    SHAPER.with_borrow_mut(|shaper| shaper.remembered(text, (family, weight), language))
}

/// Most clusters remembered in one generation: some thirty pages.
const MAX_REMEMBERED: usize = 100_000;

/// What the shape of a text depends on, beside the text.
type Kind = (Family, Weight, LanguageTag);

/// Shaped texts by their kind.
type Texts = HashMap<Kind, HashMap<Box<str>, Arc<[ShapedCluster]>>>;

/// What was shaped lately. When a generation is full it becomes the one before, which is then forgotten.
#[derive(Default)]
struct Memory {
    now: Texts,
    before: Texts,
    /// Clusters in `now`.
    clusters: usize,
}

impl Memory {
    fn get(&mut self, kind: &Kind, text: &str) -> Option<Arc<[ShapedCluster]>> {
        if let Some(known) = self.now.get(kind).and_then(|texts| texts.get(text)) {
            return Some(Arc::clone(known));
        }
        let (text, known) = self.before.get_mut(kind)?.remove_entry(text)?;
        self.put(kind, text, Arc::clone(&known));
        Some(known)
    }

    fn put(&mut self, kind: &Kind, text: Box<str>, shaped: Arc<[ShapedCluster]>) {
        if self.clusters > MAX_REMEMBERED {
            self.before = std::mem::take(&mut self.now);
            self.clusters = 0;
        }
        self.clusters += shaped.len();
        let texts = self.now.entry(kind.clone()).or_default();
        texts.insert(text, shaped);
    }
}

/// The names of a family's faces, those for Latin or those for Bengali letters first.
fn names(family: Family, bengali_first: bool) -> &'static [FontFamilyName<'static>] {
    const SANS: FontFamilyName<'static> = FontFamilyName::named("Noto Sans");
    const SANS_BENGALI: FontFamilyName<'static> = FontFamilyName::named("Noto Sans Bengali");
    const SERIF: FontFamilyName<'static> = FontFamilyName::named("Noto Serif");
    const SERIF_BENGALI: FontFamilyName<'static> = FontFamilyName::named("Noto Serif Bengali");
    static NAMES: [[FontFamilyName<'static>; 2]; 4] = [
        [SANS, SANS_BENGALI],
        [SANS_BENGALI, SANS],
        [SERIF, SERIF_BENGALI],
        [SERIF_BENGALI, SERIF],
    ];
    let [sans, sans_bengali, serif, serif_bengali] = &NAMES;
    match (family, bengali_first) {
        (Family::Sans, false) => sans,
        (Family::Sans, true) => sans_bengali,
        (Family::Serif, false) => serif,
        (Family::Serif, true) => serif_bengali,
    }
}

/// Parley's scratch space, kept per thread because setting it up takes longer than a page.
struct Shaper {
    fonts: FontContext,
    scratch: LayoutContext<()>,
    layout: parley::Layout<()>,
    /// By the identifiers that parley gives to the files.
    faces: Vec<(u64, Face)>,
    memory: Memory,
}

impl Shaper {
    fn new() -> Self {
        let options = CollectionOptions {
            shared: false,
            system_fonts: false,
        };
        Self {
            fonts: FontContext {
                collection: Collection::new(options),
                source_cache: SourceCache::default(),
            },
            scratch: LayoutContext::new(),
            layout: parley::Layout::new(),
            faces: Vec::new(),
            memory: Memory::default(),
        }
    }

    /// Reads the faces of a family at its first use.
    fn load(&mut self, family: Family) {
        for face in Face::of(family) {
            if !self.faces.iter().any(|(_, known)| known == face) {
                let file = Blob::new(Arc::new(face.bytes()));
                self.faces.push((file.id(), *face));
                self.fonts.collection.register_fonts(file, None);
            }
        }
    }

    fn remembered(
        &mut self,
        text: &str,
        (family, weight): (Family, Weight),
        language: &LanguageTag,
    ) -> Arc<[ShapedCluster]> {
        if text.is_empty() {
            return Arc::default();
        }
        let kind = (family, weight, language.clone());
        if let Some(known) = self.memory.get(&kind, text) {
            return known;
        }
        self.load(family);
        let shaped: Arc<[ShapedCluster]> = self.shape(text, &kind).into();
        self.memory.put(&kind, text.into(), Arc::clone(&shaped));
        shaped
    }

    fn shape(&mut self, text: &str, (family, weight, language): &Kind) -> Vec<ShapedCluster> {
        let scripts = stretches(text);
        let mut builder = self
            .scratch
            .ranged_builder(&mut self.fonts, text, 1.0, false);
        builder.push_default(StyleProperty::FontSize(UNITS_PER_EM as f32));
        builder.push_default(StyleProperty::FontWeight(match *weight {
            Weight::Regular => FontWeight::NORMAL,
            Weight::Bold => FontWeight::BOLD,
        }));
        builder.push_default(StyleProperty::FontFamily(FontFamily::from(names(
            *family, false,
        ))));
        builder.push_default(StyleProperty::Locale(language.as_str().parse().ok()));
        for (range, script) in &scripts {
            if *script == Script::Bengali {
                let family = FontFamily::from(names(*family, true));
                builder.push(StyleProperty::FontFamily(family), range.clone());
            }
        }
        builder.build_into(&mut self.layout, text);
        self.layout.break_all_lines(None);
        self.clusters(text, &scripts, Face::plain(*family))
    }

    /// The clusters of the layout in the order of the text, graphemes drawn by one ligature joined.
    fn clusters(
        &self,
        text: &str,
        scripts: &[(std::ops::Range<usize>, Script)],
        plain: Face,
    ) -> Vec<ShapedCluster> {
        let mut found: Vec<(usize, Face, Script, Cluster)> = Vec::with_capacity(text.len());
        for run in self.layout.lines().flat_map(|line| line.runs()) {
            let id = run.font().data.id();
            let face = self.faces.iter().find(|(known, _)| *known == id);
            let face = face.map_or(plain, |(_, face)| *face);
            for piece in run.clusters() {
                let range = piece.text_range();
                let letters = text.get(range.clone()).unwrap_or_default();
                if piece.is_ligature_continuation()
                    && let Some((.., start)) = found.last_mut()
                {
                    start.text.push_str(letters);
                    continue;
                }
                let script = scripts
                    .iter()
                    .find(|(stretch, _)| range.start < stretch.end);
                let script = script.map_or(Script::Other, |(_, script)| *script);
                let cluster = cluster(letters, piece.glyphs());
                found.push((range.start, face, script, cluster));
            }
        }
        // Parley orders runs as they are seen; only text from right to left is moved by this.
        found.sort_by_key(|(start, ..)| *start);
        let shaped = |(_, face, script, cluster)| ShapedCluster {
            face,
            script,
            cluster: Arc::new(cluster),
        };
        found.into_iter().map(shaped).collect()
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

    fn set(text: &str, family: Family, weight: Weight) -> Arc<[ShapedCluster]> {
        shape(text, (family, weight), &LanguageTag::english())
    }

    fn shaped(text: &str) -> Arc<[ShapedCluster]> {
        set(text, Family::Sans, Weight::Regular)
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
    fn each_family_draws_with_its_own_faces() {
        for family in Family::ALL {
            for weight in [Weight::Regular, Weight::Bold] {
                for shaped in set("Agent Εξυπηρέτηση গ্রাহক 24 ź", family, weight).iter()
                {
                    assert!(Face::of(family).contains(&shaped.face), "{shaped:?}");
                    assert_eq!(shaped.face.is_bold(), weight == Weight::Bold);
                }
            }
        }
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
            .flat_map(|letter| shaped(letter).to_vec())
            .map(|shaped| shaped.cluster.advance)
            .sum();
        assert!(advance < alone);
    }

    #[test]
    fn a_text_in_another_look_is_not_the_one_remembered() {
        assert_ne!(set("word", Family::Sans, Weight::Bold), shaped("word"));
        assert_ne!(set("word", Family::Serif, Weight::Regular), shaped("word"));
        assert!(Arc::ptr_eq(&shaped("word"), &shaped("word")));
    }

    #[test]
    fn what_was_not_used_for_two_generations_is_forgotten() {
        let look = (Family::Sans, Weight::Regular, LanguageTag::english());
        let mut memory = Memory::default();
        let page = vec![shaped("a").first().unwrap().clone(); MAX_REMEMBERED + 1];
        memory.put(&look, "old".into(), shaped("old"));
        for name in ["first", "second", "third"] {
            memory.put(&look, name.into(), page.clone().into());
        }
        assert!(memory.get(&look, "third").is_some());
        assert!(memory.get(&look, "old").is_none());
    }
}
