//! The CV as it will be printed: the PDF itself, as pixels.

use std::sync::Arc;

use crate::cv::block::Change;

/// A finished preview.
#[derive(Clone, Debug)]
pub struct Preview {
    /// Grows with every finished preview.
    pub serial: u64,
    pub pages: Vec<PreviewPage>,
    /// The file that the pixels show.
    pub pdf: Arc<[u8]>,
    /// The file's text in reading order, as a machine reads it out of these very bytes.
    pub machine_text: String,
    /// What the composer did for the role.
    pub changes: Vec<Change>,
}

/// One page as pixels.
#[derive(Clone, Debug)]
pub struct PreviewPage {
    pub width: usize,
    pub height: usize,
    /// sRGB with alpha, row by row from the top left, 4 bytes a pixel.
    pub rgba: Arc<[u8]>,
}
