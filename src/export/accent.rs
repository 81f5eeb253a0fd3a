//! The accents as files that flow name them; their colours are those of the pages.

use crate::record::look::{Accent, Look, Template};

/// The colour of headings as six hexadecimal digits; `None` is that of the text.
pub(super) fn of(look: &Look) -> Option<&'static str> {
    if look.template == Template::Classic {
        return None;
    }
    Some(match look.accent {
        Accent::Teal => "0B5D66",
        Accent::Navy => "1F477D",
        Accent::Plum => "7A2E62",
    })
}
