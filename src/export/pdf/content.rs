//! Pages to drawing operations, and what of them belongs to which part of the structure.

use std::collections::BTreeMap;

use printpdf::{
    Codepoint, Color, DictItem, FontId, Line, LinePoint, Op, PaintMode, PdfFontHandle, Point,
    Polygon, PolygonRing, Pt, Rect, Rgb, TextItem, TextMatrix, WindingOrder,
};

use super::PdfError;
use super::cluster_font::ClusterFont;
use super::picture;
use super::tags::role_name;
use crate::base::id::LanguageTag;
use crate::page::font::Face;
use crate::page::frame::{Corner, GlyphRun, Layout, Page, PageItem, Picture, Rule, Shape, rounded};
use crate::page::structure::{Role, Structure, TagId};

/// The drawn document.
pub(super) struct Content {
    /// One list of operations per page.
    pub(super) pages: Vec<Vec<Op>>,
    pub(super) fonts: BTreeMap<Face, ClusterFont>,
    /// In reading order.
    pub(super) marks: Vec<Mark>,
    /// In reading order.
    pub(super) links: Vec<LinkBox>,
    /// Left, bottom, right and top of each figure.
    pub(super) boxes: BTreeMap<TagId, [f32; 4]>,
    /// In reading order.
    pub(super) pictures: Vec<Picture>,
}

/// A piece of a page that belongs to a part of the structure.
pub(super) struct Mark {
    pub(super) tag: TagId,
    /// Index of the page.
    pub(super) page: usize,
    /// Number of the piece on its page.
    pub(super) number: i64,
}

/// Where a link can be clicked: left, bottom, right, top in the page's own coordinates.
pub(super) struct LinkBox {
    pub(super) tag: TagId,
    /// Index of the page.
    pub(super) page: usize,
    pub(super) rect: [f32; 4],
}

/// Height and depth of a link's box in em.
const LINK_HEIGHT: f32 = 0.95;
const LINK_DEPTH: f32 = 0.25;

impl Content {
    /// Draws every page of `layout`.
    pub(super) fn draw(layout: &Layout) -> Result<Self, PdfError> {
        let mut content = Self {
            pages: Vec::new(),
            fonts: BTreeMap::new(),
            marks: Vec::new(),
            links: Vec::new(),
            boxes: BTreeMap::new(),
            pictures: Vec::new(),
        };
        for (index, page) in layout.pages.iter().enumerate() {
            let pen = Pen::new(&mut content, &layout.structure, index, page.height);
            let ops = pen.draw(page)?;
            content.pages.push(ops);
        }
        Ok(content)
    }

    fn font(&mut self, face: Face) -> Result<&mut ClusterFont, PdfError> {
        use std::collections::btree_map::Entry;

        match self.fonts.entry(face) {
            Entry::Occupied(font) => Ok(font.into_mut()),
            Entry::Vacant(place) => Ok(place.insert(ClusterFont::new(face)?)),
        }
    }
}

/// Name of a face's font inside the file.
pub(super) fn font_id(face: Face) -> FontId {
    let name = match face {
        Face::SansRegular => "SR",
        Face::SansBold => "SB",
        Face::BengaliRegular => "BR",
        Face::BengaliBold => "BB",
        Face::SerifRegular => "TR",
        Face::SerifBold => "TB",
        Face::BengaliSerifRegular => "CR",
        Face::BengaliSerifBold => "CB",
    };
    FontId(name.to_owned())
}

/// Draws one page.
struct Pen<'a> {
    content: &'a mut Content,
    structure: &'a Structure,
    page: usize,
    height: f32,
    ops: Vec<Op>,
    next_mark: i64,
    /// The piece that is being drawn.
    open: Option<TagId>,
    color: Option<[u8; 3]>,
    font: Option<(Face, f32)>,
    /// Where the last run of a link stood: its tag and baseline.
    last_link: Option<(TagId, f32)>,
}

impl<'a> Pen<'a> {
    fn new(content: &'a mut Content, structure: &'a Structure, page: usize, height: f32) -> Self {
        Self {
            content,
            structure,
            page,
            height,
            ops: Vec::new(),
            next_mark: 0,
            open: None,
            color: None,
            font: None,
            last_link: None,
        }
    }

    fn draw(mut self, page: &Page) -> Result<Vec<Op>, PdfError> {
        for item in &page.items {
            match item {
                PageItem::Glyphs(run) => self.glyphs(run)?,
                PageItem::Rule(rule) => self.rule(rule),
                PageItem::Shape(shape) => self.shape(shape),
                PageItem::Picture(shown) => self.picture(shown),
            }
        }
        self.close();
        Ok(self.ops)
    }

    fn glyphs(&mut self, run: &GlyphRun) -> Result<(), PdfError> {
        let role = self
            .structure
            .get(run.tag)
            .map_or(Role::Paragraph, |element| element.role);
        if self.open != Some(run.tag) {
            self.close();
            self.open(run.tag, role);
        }
        if role == Role::Link {
            self.link(run);
        }
        let mut codes: Vec<Codepoint> = Vec::with_capacity(run.clusters.len());
        let font = self.content.font(run.face)?;
        for cluster in &run.clusters {
            font.encode(cluster, &mut codes)?;
        }
        if let Some(language) = &run.language {
            self.ops
                .push(begin("Span", "Lang", language_item(language)));
        }
        self.set_color(run.color);
        if self.font != Some((run.face, run.size)) {
            self.font = Some((run.face, run.size));
            let font = PdfFontHandle::External(font_id(run.face));
            self.ops.push(Op::SetFont {
                font,
                size: Pt(run.size),
            });
        }
        let (x, y) = (Pt(hundredths(run.x)), Pt(hundredths(self.height - run.y)));
        self.ops.push(Op::SetTextMatrix {
            matrix: TextMatrix::Translate(x, y),
        });
        self.ops.push(Op::ShowText {
            items: vec![TextItem::GlyphIds(codes)],
        });
        if run.language.is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
        Ok(())
    }

    fn rule(&mut self, rule: &Rule) {
        self.close();
        self.ops.push(Op::BeginMarkedContent {
            tag: "Artifact".to_owned(),
        });
        self.set_color(rule.color);
        let bottom = self.height - rule.y - rule.thickness;
        let mut rectangle = Rect::from_xywh(
            Pt(hundredths(rule.x)),
            Pt(hundredths(bottom)),
            Pt(hundredths(rule.width)),
            Pt(hundredths(rule.thickness)),
        );
        rectangle.mode = Some(PaintMode::Fill);
        self.ops.push(Op::DrawRectangle { rectangle });
        self.ops.push(Op::EndMarkedContent);
    }

    fn shape(&mut self, shape: &Shape) {
        self.close();
        match shape.tag {
            Some(tag) => {
                self.mark(tag, Role::Figure);
                let reach = shape.stroke.map_or(0.0, |(_, width)| width / 2.0);
                self.stretch_box(tag, &shape.outline, reach);
            }
            None => self.ops.push(Op::BeginMarkedContent {
                tag: "Artifact".to_owned(),
            }),
        }
        if let Some(fill) = shape.fill {
            self.set_color(fill);
        }
        if let Some((color, width)) = shape.stroke {
            self.ops.push(Op::SetOutlineColor { col: rgb(color) });
            self.ops.push(Op::SetOutlineThickness { pt: Pt(width) });
        }
        self.ops.push(draw(shape, self.height));
        self.ops.push(Op::EndMarkedContent);
    }

    /// A photo that fills its frame.
    fn picture(&mut self, shown: &Picture) {
        self.close();
        self.mark(shown.tag, Role::Figure);
        let frame = rounded([shown.x, shown.y, shown.width, shown.height], shown.radius);
        self.stretch_box(shown.tag, &frame, 0.0);
        self.ops.push(Op::SaveGraphicsState);
        self.ops.push(Op::DrawPolygon {
            polygon: polygon(&frame, self.height, PaintMode::Clip),
        });
        let id = picture::id(self.content.pictures.len());
        let transform = picture::place(shown, self.height);
        self.ops.push(Op::UseXobject { id, transform });
        self.ops.push(Op::RestoreGraphicsState);
        self.ops.push(Op::EndMarkedContent);
        self.content.pictures.push(shown.clone());
    }

    /// Makes the box of a figure hold an outline that is drawn `reach` points to either side.
    fn stretch_box(&mut self, tag: TagId, outline: &[Corner], reach: f32) {
        let edges =
            self.content
                .boxes
                .entry(tag)
                .or_insert([f32::MAX, f32::MAX, f32::MIN, f32::MIN]);
        for corner in outline {
            let y = self.height - corner.y;
            edges[0] = edges[0].min(hundredths(corner.x - reach));
            edges[1] = edges[1].min(hundredths(y - reach));
            edges[2] = edges[2].max(hundredths(corner.x + reach));
            edges[3] = edges[3].max(hundredths(y + reach));
        }
    }

    fn open(&mut self, tag: TagId, role: Role) {
        if role == Role::Foot {
            self.ops.push(Op::BeginMarkedContentWithProperties {
                tag: role_name(role).to_owned(),
                properties: DictItem::Dict {
                    map: BTreeMap::from([(
                        "Type".to_owned(),
                        DictItem::Name(b"Pagination".to_vec()),
                    )]),
                },
            });
        } else {
            self.mark(tag, role);
        }
        self.ops.push(Op::StartTextSection);
        self.open = Some(tag);
    }

    /// Begins a piece that belongs to an element.
    fn mark(&mut self, tag: TagId, role: Role) {
        self.ops.push(begin(
            role_name(role),
            "MCID",
            DictItem::Int(self.next_mark),
        ));
        self.content.marks.push(Mark {
            tag,
            page: self.page,
            number: self.next_mark,
        });
        self.next_mark += 1;
    }

    fn close(&mut self) {
        if self.open.take().is_some() {
            self.ops.push(Op::EndTextSection);
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn link(&mut self, run: &GlyphRun) {
        let baseline = self.height - run.y;
        let right = run.x + run.visible_width();
        let place = (run.tag, run.y);
        match self.content.links.last_mut() {
            Some(link) if self.last_link == Some(place) => link.rect[2] = hundredths(right),
            _ => self.content.links.push(LinkBox {
                tag: run.tag,
                page: self.page,
                rect: [
                    hundredths(run.x),
                    hundredths(baseline - LINK_DEPTH * run.size),
                    hundredths(right),
                    hundredths(baseline + LINK_HEIGHT * run.size),
                ],
            }),
        }
        self.last_link = Some(place);
    }

    fn set_color(&mut self, color: [u8; 3]) {
        if self.color != Some(color) {
            self.color = Some(color);
            self.ops.push(Op::SetFillColor { col: rgb(color) });
        }
    }
}

fn rgb(color: [u8; 3]) -> Color {
    let [r, g, b] = color.map(|part| thousandths(f32::from(part) / 255.0));
    Color::Rgb(Rgb {
        r,
        g,
        b,
        icc_profile: None,
    })
}

/// The outline on a page of that height.
fn draw(shape: &Shape, height: f32) -> Op {
    if !shape.is_closed {
        return Op::DrawLine {
            line: Line {
                points: points(&shape.outline, height),
                is_closed: false,
            },
        };
    }
    let mode = match (shape.fill, shape.stroke) {
        (Some(_), Some(_)) => PaintMode::FillStroke,
        (Some(_), None) => PaintMode::Fill,
        (None, _) => PaintMode::Stroke,
    };
    Op::DrawPolygon {
        polygon: polygon(&shape.outline, height, mode),
    }
}

fn polygon(outline: &[Corner], height: f32, mode: PaintMode) -> Polygon {
    Polygon {
        rings: vec![PolygonRing {
            points: points(outline, height),
        }],
        mode,
        winding_order: WindingOrder::NonZero,
    }
}

fn points(outline: &[Corner], height: f32) -> Vec<LinePoint> {
    let point = |corner: &Corner| LinePoint {
        p: Point {
            x: Pt(hundredths(corner.x)),
            y: Pt(hundredths(height - corner.y)),
        },
        bezier: corner.is_handle,
    };
    outline.iter().map(point).collect()
}

fn begin(tag: &str, key: &str, value: DictItem) -> Op {
    let properties = DictItem::Dict {
        map: BTreeMap::from([(key.to_owned(), value)]),
    };
    Op::BeginMarkedContentWithProperties {
        tag: tag.to_owned(),
        properties,
    }
}

fn language_item(language: &LanguageTag) -> DictItem {
    DictItem::String {
        data: language.as_str().as_bytes().to_vec(),
        literal: true,
    }
}

pub(super) fn hundredths(length: f32) -> f32 {
    (length * 100.0).round() / 100.0
}

fn thousandths(share: f32) -> f32 {
    (share * 1000.0).round() / 1000.0
}
