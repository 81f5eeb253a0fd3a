//! A page of the CV as it will be printed: the pixels of the PDF, scaled to the size at which they are shown.

use std::sync::Arc;

use egui::{
    Color32, ColorImage, Context, CornerRadius, Id, Rect, Response, Role, Sense, Stroke,
    StrokeKind, TextureHandle, TextureOptions, Ui, WidgetInfo, pos2, vec2,
};

use crate::app::preview::{Preview, PreviewPage};
use crate::ui::theme::Theme;

/// Height of an A4 page for a width of 1.
pub const A4: f32 = 841.89 / 595.28;

/// Height of a page for a width of 1; that of A4 while there is none.
pub fn aspect(preview: Option<&Arc<Preview>>, page: usize) -> f32 {
    let found = preview.and_then(|preview| preview.pages.get(page));
    match found {
        Some(pixels) if pixels.width > 0 => pixels.height as f32 / pixels.width as f32,
        _ => A4,
    }
}

/// Whether a page lies on the desk of the preview or on a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperOn {
    Card,
    Desk,
}

/// Textures of the present preview, by page and width in pixels.
type Pages = Vec<((usize, usize), TextureHandle)>;

/// Shows a page `width` wide; a blank one while there is no preview. `said` names it for screen readers.
pub fn paper(
    ui: &mut Ui,
    preview: Option<&Arc<Preview>>,
    page: usize,
    (width, on): (f32, PaperOn),
    said: &str,
) -> Response {
    let theme = Theme::of(ui.ctx());
    let size = vec2(width, (width * aspect(preview, page)).round());
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, said));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let radius = CornerRadius::same(2);
    let painter = ui.painter();
    if on == PaperOn::Desk {
        painter.add(theme.shadow().as_shape(rect, radius));
    }
    // Paper is white in the dark theme as well.
    painter.rect_filled(rect, radius, Color32::WHITE);
    let found = preview.and_then(|preview| Some((preview, preview.pages.get(page)?)));
    if let Some((preview, pixels)) = found {
        let texture = texture(ui.ctx(), preview.serial, page, pixels, rect);
        let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        ui.painter()
            .image(texture.id(), rect, whole, Color32::WHITE);
    }
    let edge = match on {
        PaperOn::Card => Stroke::new(1.0, theme.colors.line_strong),
        PaperOn::Desk => theme.hairline(),
    };
    ui.painter()
        .rect_stroke(rect, radius, edge, StrokeKind::Outside);
    response
}

fn texture(
    ctx: &Context,
    serial: u64,
    page: usize,
    pixels: &PreviewPage,
    rect: Rect,
) -> TextureHandle {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a width on screen"
    )]
    let wanted = (rect.width() * ctx.pixels_per_point()).round().max(1.0) as usize;
    let width = wanted.min(pixels.width.max(1));
    let id = Id::unique("pages of the preview");
    let (of, mut pages): (u64, Pages) = ctx.data(|data| data.get_temp(id)).unwrap_or_default();
    if of != serial {
        pages.clear();
    }
    if let Some((_, texture)) = pages.iter().find(|(key, _)| *key == (page, width)) {
        return texture.clone();
    }
    let name = format!("page {page} at {width}");
    let texture = ctx.load_texture(name, scaled(pixels, width), TextureOptions::LINEAR);
    pages.push(((page, width), texture.clone()));
    ctx.data_mut(|data| data.insert_temp(id, (serial, pages)));
    texture
}

/// The page, smaller: each pixel is the mean of those it covers, so that small type stays even.
fn scaled(page: &PreviewPage, width: usize) -> ColorImage {
    let height = (page.height * width / page.width.max(1)).max(1);
    let mut image = ColorImage::filled([width, height], Color32::WHITE);
    for (place, pixel) in image.pixels.iter_mut().enumerate() {
        let (x, y) = (place % width, place / width);
        let across = span(x, width, page.width);
        let down = span(y, height, page.height);
        *pixel = mean(page, across, down);
    }
    image
}

/// The pixels of `full` that the pixel at `place` of `small` covers.
fn span(place: usize, small: usize, full: usize) -> std::ops::Range<usize> {
    let start = place * full / small;
    start..((place + 1) * full / small).clamp(start + 1, full.max(start + 1))
}

fn mean(
    page: &PreviewPage,
    across: std::ops::Range<usize>,
    down: std::ops::Range<usize>,
) -> Color32 {
    let (mut sum, mut count) = ([0_usize; 4], 0_usize);
    for y in down {
        let start = (y * page.width + across.start) * 4;
        let row = page
            .rgba
            .get(start..start + across.len() * 4)
            .unwrap_or_default();
        for (place, value) in row.iter().enumerate() {
            if let Some(channel) = sum.get_mut(place % 4) {
                *channel += usize::from(*value);
            }
        }
        count += row.len() / 4;
    }
    let [r, g, b, a] = sum.map(|channel| u8::try_from(channel / count.max(1)).unwrap_or(u8::MAX));
    Color32::from_rgba_premultiplied(r, g, b, a)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_made_smaller_by_the_mean_of_its_pixels() {
        let (black, white) = ([0, 0, 0, 255], [255, 255, 255, 255]);
        let rgba: Vec<u8> = [black, white, black, black, white, white, black, black].concat();
        let page = PreviewPage {
            width: 4,
            height: 2,
            rgba: rgba.into(),
        };
        let small = scaled(&page, 2);
        assert_eq!(small.size, [2, 1]);
        let reds: Vec<u8> = small.pixels.iter().map(|pixel| pixel.r()).collect();
        assert_eq!(reds, [191, 0]);
    }

    #[test]
    fn spans_cover_every_pixel_once() {
        let covered: usize = (0..148).map(|place| span(place, 148, 873).len()).sum();
        assert_eq!(covered, 873);
    }
}
