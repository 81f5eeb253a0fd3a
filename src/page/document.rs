//! A document's parts to pages: head with photo, columns, grounds, and the foot.

use crate::base::id::LanguageTag;
use crate::cv::block::Photo;
use crate::page::arrange::Arranged;
use crate::page::colors::Palette;
use crate::page::flow::{Flow, Margins, Row};
use crate::page::font::{CAP_HEIGHT, baseline};
use crate::page::frame::{Bookmark, Layout, Page, PageItem, Picture, Rule};
use crate::page::measures::{Band, Measures, Side, Type};
use crate::page::rows::{Above, Setter, Sheet};
use crate::page::spots;
use crate::page::structure::{Element, Role, Structure, TagId};

/// A head taller than this share of the page gets no band.
const BAND_SHARE: f32 = 0.4;
/// Least distance from the photo to the edges of its band.
const BAND_PHOTO_SPACE: f32 = 18.5;

/// What is laid out.
#[derive(Clone, Copy)]
pub(crate) struct Source<'a> {
    pub(crate) language: &'a LanguageTag,
    pub(crate) arranged: &'a Arranged<'a>,
    pub(crate) photo: Option<&'a Photo>,
    /// Says what a photo shows that does not say it itself.
    pub(crate) name: &'a str,
}

/// A finished layout and how many pages each column takes.
pub(crate) struct LaidOut {
    pub(crate) layout: Layout,
    pub(crate) main_pages: usize,
    pub(crate) side_pages: usize,
}

impl LaidOut {
    /// Sections that begin on pages that only the side column needs; one at least.
    pub(crate) fn sections_beyond(&self) -> usize {
        let beyond = self.layout.outline.iter();
        let beyond = beyond.filter(|bookmark| bookmark.page >= self.main_pages);
        beyond.count().max(1)
    }
}

/// Lays `source` out with `measures` in the colours of `palette`.
pub(crate) fn lay_out(source: &Source<'_>, measures: &Measures, palette: Palette) -> LaidOut {
    let mut structure = Structure::new();
    let [main, side] = match measures.side {
        Some(_) => [(); 2].map(|()| structure.add(Structure::ROOT, Role::Part)),
        None => [Structure::ROOT; 2],
    };
    let mut setting = Setting {
        source: *source,
        measures,
        palette,
        structure,
        main,
        side,
        layers: Vec::new(),
        outline: Vec::new(),
    };
    let flow = setting.head();
    let aside = measures.side.map(|side| setting.contact(&side));
    let counts = setting.body(flow, aside);
    setting.finish(counts)
}

/// What was set on each page, to be read after the layer before.
type Layer = Vec<Vec<PageItem>>;

struct Setting<'a> {
    source: Source<'a>,
    measures: &'a Measures,
    palette: Palette,
    structure: Structure,
    /// The elements that hold what is in the columns.
    main: TagId,
    side: TagId,
    layers: Vec<Layer>,
    outline: Vec<Bookmark>,
}

impl<'a> Setting<'a> {
    /// Sets name, headline and contact, with band and photo, on the first page of the main column.
    fn head(&mut self) -> Flow {
        let measures = self.measures;
        let is_beside = self.source.photo.is_some() && measures.side.is_none();
        let [photo_width, photo_height] = measures.head.photo;
        let mut rows = self.head_rows(is_beside);
        let mut margins = measures.margins();
        let photo = if is_beside { photo_height } else { 0.0 };
        let mut band_height = None;
        if let Some(band) = measures.head.band.filter(|_| is_beside || !rows.is_empty()) {
            let (height, top) = band_of(&band, total(&rows), photo);
            if height <= BAND_SHARE * measures.paper.height {
                band_height = Some(height);
                margins.top = top;
                let width = measures.paper.width;
                self.layers.push(vec![vec![self.ground(width, height)]]);
            } else {
                self.palette = self.palette.without_band();
                rows = self.head_rows(is_beside);
            }
        }
        let mut flow = Flow::new(measures.paper, margins);
        flow.fill(rows);
        self.layers.push(flow.take());
        if is_beside {
            let y = match band_height {
                Some(height) => (height - photo_height) / 2.0,
                None => cap_top(margins.top, measures.head.name),
            };
            let x = measures.paper.width - measures.right - photo_width;
            self.photo(x, y);
            if flow.is_first() {
                flow.lower_to(y + photo_height);
            }
        }
        if let (Some(band), Some(height)) = (measures.head.band, band_height) {
            flow.begin_at(height + band.space_after);
        }
        flow
    }

    fn head_rows(&mut self, is_beside_photo: bool) -> Vec<Row> {
        let mut column = self.measures.main;
        column.width = self.measures.head_width(is_beside_photo);
        let sheet = self.sheet();
        Setter::new(
            sheet,
            column,
            &mut self.structure,
            self.main,
            Above::Nothing,
        )
        .set(&self.source.arranged.head)
    }

    /// The photo in its frame, which begins at that place of the first page.
    fn photo(&mut self, x: f32, y: f32) {
        let Some(photo) = self.source.photo else {
            return;
        };
        let head = &self.measures.head;
        let said = if photo.said.trim().is_empty() {
            self.source.name
        } else {
            &photo.said
        };
        let tag = self.structure.push(Element {
            role: Role::Figure,
            parent: Some(self.main),
            language: None,
            target: None,
            said: Some(said.to_owned()),
        });
        let [width, height] = head.photo;
        self.layers.push(vec![vec![PageItem::Picture(Picture {
            x,
            y,
            width,
            height,
            radius: head.photo_radius,
            jpeg: std::sync::Arc::clone(&photo.jpeg),
            pixels: [photo.width, photo.height],
            tag,
        })]]);
    }

    /// Sets photo and contact at the top of the side column, level with the capitals of the name.
    ///
    /// No line of the contact has the baseline of the name: readers that sort by height would join the two.
    fn contact(&mut self, side: &Side) -> Flow {
        let measures = self.measures;
        let top = if self.source.arranged.contact.is_empty() {
            side.top
        } else {
            cap_top(measures.top, measures.head.name) - cap_top(0.0, measures.head.contact)
        };
        let margins = Margins {
            top,
            ..measures.margins()
        };
        let mut flow = Flow::new(measures.paper, margins);
        if self.source.photo.is_some() {
            let y = cap_top(measures.top, measures.head.name);
            self.photo(side.left, y);
            flow.begin_at(y + measures.head.photo[1] + measures.head.photo_space);
        }
        let sheet = self.sheet();
        let setter = Setter::new(
            sheet,
            side.column,
            &mut self.structure,
            self.main,
            Above::Nothing,
        );
        flow.fill(setter.set(&self.source.arranged.contact));
        self.layers.push(flow.take());
        flow
    }

    /// Sets the main column with the foot and the rest of the side column. Returns the pages of each.
    fn body(&mut self, mut flow: Flow, aside: Option<Flow>) -> [usize; 2] {
        let arranged = self.source.arranged;
        let above = if arranged.head.is_empty() && flow.is_top() {
            Above::Nothing
        } else {
            Above::Head
        };
        let sheet = self.sheet();
        let column = self.measures.main;
        let setter = Setter::new(sheet, column, &mut self.structure, self.main, above);
        let rows = setter.set(&arranged.main);
        let root = Structure::ROOT;
        let setter = Setter::new(sheet, column, &mut self.structure, root, above);
        let foot = setter.set_clauses(&arranged.foot);
        flow.fill_above(rows, &foot);
        let main_pages = flow.pages();
        self.layers.push(flow.take());
        self.outline.extend(flow.take_outline());
        let side_pages = aside.map_or(0, |aside| self.aside(aside, main_pages));
        flow.reach(side_pages);
        flow.set_foot(foot);
        self.layers.push(flow.take());
        [main_pages, side_pages]
    }

    /// Sets what stands below the contact in the side column, beside a main column of so many pages. Returns the pages.
    fn aside(&mut self, mut flow: Flow, main_pages: usize) -> usize {
        let arranged = self.source.arranged;
        let above = if arranged.contact.is_empty() {
            Above::Nothing
        } else {
            Above::Contact
        };
        let sheet = self.sheet();
        let column = self
            .measures
            .side
            .map_or(self.measures.main, |side| side.column);
        let setter = Setter::new(sheet, column, &mut self.structure, self.side, above);
        flow.fill_beside(setter.set(arranged.side.iter().flatten()), main_pages);
        self.layers.push(flow.take());
        self.outline.extend(flow.take_outline());
        flow.pages()
    }

    /// Puts the layers of each page one after the other.
    fn finish(self, [main_pages, side_pages]: [usize; 2]) -> LaidOut {
        let count = self.layers.iter().map(Vec::len).max().unwrap_or_default();
        let paper = self.measures.paper;
        let mut pages: Vec<Page> = (0..count.max(1))
            .map(|_| Page {
                width: paper.width,
                height: paper.height,
                items: Vec::new(),
            })
            .collect();
        if let Some(side) = self.measures.side {
            for page in &mut pages {
                page.items.push(self.ground(side.width, paper.height));
            }
        }
        for layer in self.layers {
            for (page, items) in pages.iter_mut().zip(layer) {
                page.items.extend(items);
            }
        }
        let layout = Layout {
            spots: spots::areas(&pages),
            pages,
            structure: self.structure,
            outline: self.outline,
            fit: None,
        };
        LaidOut {
            layout,
            main_pages,
            side_pages,
        }
    }

    /// An area of colour in the upper left corner.
    fn ground(&self, width: f32, height: f32) -> PageItem {
        PageItem::Rule(Rule {
            x: 0.0,
            y: 0.0,
            width,
            thickness: height,
            color: self.palette.ground,
        })
    }

    fn sheet(&self) -> Sheet<'a> {
        Sheet {
            measures: self.measures,
            palette: self.palette,
            language: self.source.language,
        }
    }
}

/// Height of the band behind a head, and where the head begins in it.
fn band_of(band: &Band, head: f32, photo: f32) -> (f32, f32) {
    let needed = band.padding_top + head + band.padding_bottom;
    let photo = if photo > 0.0 {
        photo + 2.0 * BAND_PHOTO_SPACE
    } else {
        0.0
    };
    let height = needed.max(band.least).max(photo);
    (height, band.padding_top + (height - needed) / 2.0)
}

fn total(rows: &[Row]) -> f32 {
    let spaces = rows.iter().skip(1).map(|row| row.space_before);
    spaces.sum::<f32>() + rows.iter().map(|row| row.height).sum::<f32>()
}

/// Upper edge of the capitals in a line that begins at `top`.
fn cap_top(top: f32, set: Type) -> f32 {
    top + baseline(set.size, set.line) - CAP_HEIGHT * set.size
}
