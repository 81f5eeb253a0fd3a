//! The fonts of the screen: bundled, so that it looks the same on every computer.

use std::sync::Arc;

use egui::epaint::text::FontTweak;
use egui::{FontData, FontDefinitions, FontFamily};

const LATIN: &[u8] = include_bytes!("../../assets/fonts/NotoSans-Regular.ttf");
const LATIN_STRONG: &[u8] = include_bytes!("../../assets/fonts/NotoSans-SemiBold.ttf");
const BENGALI: &[u8] = include_bytes!("../../assets/fonts/NotoSansBengali-Regular.ttf");
const BENGALI_STRONG: &[u8] = include_bytes!("../../assets/fonts/NotoSansBengali-SemiBold.ttf");
const ICONS: &[u8] = include_bytes!("../../assets/icons/icons.ttf");

/// Egui centres faces of different height on each other; this puts Bengali on the base line of Latin letters.
///
/// A share of the size, from the ascents and descents of the two faces: 1.069 − 0.917 − (1.362 − 1.325) ÷ 2.
const BENGALI_LOWERED: f32 = 0.1335;

/// The family of regular text.
pub(crate) fn regular() -> FontFamily {
    FontFamily::Proportional
}

/// The family of semi-bold text.
pub(crate) fn strong() -> FontFamily {
    FontFamily::Name("strong".into())
}

/// The family whose characters are [`Icon`](crate::ui::icon::Icon)s.
pub(crate) fn icons() -> FontFamily {
    FontFamily::Name("icons".into())
}

/// All fonts by family.
///
/// Egui cuts text where the face changes, and both Noto Sans files have Latin letters: the one with Bengali
/// stands second, so that a Latin word is never torn.
pub(crate) fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let mut add = |name: &str, bytes: &'static [u8], tweak: FontTweak| {
        let data = FontData::from_static(bytes).tweak(tweak);
        fonts.font_data.insert(name.to_owned(), Arc::new(data));
    };
    add("latin", LATIN, FontTweak::default());
    add("latin-strong", LATIN_STRONG, FontTweak::default());
    let lowered = FontTweak {
        y_offset_factor: BENGALI_LOWERED,
        ..FontTweak::default()
    };
    add("bengali", BENGALI, lowered.clone());
    add("bengali-strong", BENGALI_STRONG, lowered);
    add(
        "icons",
        ICONS,
        FontTweak {
            hinting: Some(false),
            ..FontTweak::default()
        },
    );
    let mut family = |family: FontFamily, names: &[&str]| {
        fonts.families.insert(
            family,
            names.iter().map(|name| (*name).to_owned()).collect(),
        );
    };
    family(regular(), &["latin", "bengali"]);
    family(strong(), &["latin-strong", "bengali-strong"]);
    family(FontFamily::Monospace, &["latin", "bengali"]);
    family(icons(), &["icons"]);
    fonts
}
