//! A finished PDF as pixels, so that the screen shows the very file that is saved.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::{LoadPdfError, Pdf};
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};

/// One page as pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PagePixels {
    /// In pixels.
    pub width: usize,
    /// In pixels.
    pub height: usize,
    /// sRGB with alpha, row by row from the top left, 4 bytes a pixel; every pixel is opaque.
    pub rgba: Vec<u8>,
}

/// Tells that the bytes are no PDF that can be shown.
#[derive(Debug, thiserror::Error)]
#[error("the file cannot be shown: {0:?}")]
pub struct NoPages(LoadPdfError);

/// Every page of a PDF, `width` pixels wide.
pub fn pages(pdf: &[u8], width: u16) -> Result<Vec<PagePixels>, NoPages> {
    let pdf = Pdf::new(pdf.to_vec()).map_err(NoPages)?;
    let pages = pdf.pages();
    let cache = RenderCache::new();
    let interpreter = InterpreterSettings::default();
    let settings = RenderSettings {
        hinting: false,
        ..RenderSettings::default()
    };
    let shown = pages.iter().map(|page| {
        let (points, _) = page.render_dimensions();
        // The renderer rounds sizes down.
        let scale = (f32::from(width) + 0.01) / points;
        let bitmap = PixmapSettings {
            x_scale: scale,
            y_scale: scale,
            bg_color: WHITE,
        };
        let pixels = render(page, &cache, &interpreter, &settings, &bitmap);
        PagePixels {
            width: usize::from(pixels.width()),
            height: usize::from(pixels.height()),
            rgba: pixels.data_as_u8_slice().to_vec(),
        }
    });
    Ok(shown.collect())
}
