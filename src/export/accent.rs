//! The colour of headings in files that flow: that of the pages.

use crate::page::colors::Palette;
use crate::record::look::Look;

/// As six hexadecimal digits.
pub(super) fn of_headings(look: &Look) -> String {
    let [red, green, blue] = Palette::of(look.template, look.accent).heading;
    format!("{red:02X}{green:02X}{blue:02X}")
}
