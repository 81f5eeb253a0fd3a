//! Design tokens: colours by role and sizes by use, read from `assets/theme`.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use egui::Color32;
use serde::Deserialize;

const LIGHT: &str = include_str!("../../assets/theme/light.toml");
const DARK: &str = include_str!("../../assets/theme/dark.toml");
const SIZES: &str = include_str!("../../assets/theme/sizes.toml");

macro_rules! colors {
    ($($(#[$doc:meta])* $name:ident)*) => {
        /// The colours of one theme, named by role.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Colors {
            $($(#[$doc])* pub $name: Color32,)*
        }

        impl Colors {
            fn parse(toml: &str) -> Result<Self, BadToken> {
                let mut table: BTreeMap<String, String> = toml::from_str(toml)?;
                let colors = Self { $($name: color(&mut table, stringify!($name))?,)* };
                match table.pop_first() {
                    Some((name, _)) => Err(BadToken::Unknown(name)),
                    None => Ok(colors),
                }
            }
        }
    };
}

colors! {
    /// Window background.
    canvas
    /// Cards, fields, dialogs.
    surface
    /// Quoted text, preview desk, trays, hover of white controls.
    sunken
    /// Tracks of bars, pressed white controls.
    track
    /// Navigation rail.
    rail
    /// Card edges, dividers.
    line
    /// Edges of buttons, answer rows, key badges.
    line_strong
    /// Edges of fields and radios, switches that are off.
    control
    /// Main text.
    ink
    /// Secondary text.
    ink_2
    /// Captions, hints, placeholders.
    ink_3
    /// Primary buttons, selection, chart marks.
    accent
    accent_hover
    accent_pressed
    /// Text and icons on `accent`.
    on_accent
    /// Links, quiet buttons, active navigation.
    accent_text
    /// Chosen rows, notes, hover of quiet buttons.
    accent_soft
    /// Active navigation, filled scale cells.
    accent_selected
    /// Decorative connectors only.
    accent_line
    /// Band of uncertainty.
    range_band
    /// Text and shape of what is well.
    good
    good_soft
    /// Text and shape of what is partly there; edge of a field to look at.
    partial
    partial_soft
    /// Text and shape of what is missing.
    gap
    gap_soft
    gap_mark
    /// Only deletion and real failures.
    error
    error_soft
    on_error
    /// Focus ring.
    focus
    disabled_fill
    disabled_ink
    tooltip
    on_tooltip
    /// Home card and first-run panel.
    hero
    on_hero
    on_hero_2
    /// Tile behind an icon on `hero`.
    hero_tile
    /// Unlit bars of the wave on `hero`.
    hero_wave_rest
    hero_button
    on_hero_button
    logo_dot
    logo_dot_on_hero
    shadow
    /// Behind a dialog.
    scrim
}

/// What can be wrong with a token file.
#[derive(Debug, thiserror::Error)]
enum BadToken {
    #[error(transparent)]
    Toml(#[from] toml::de::Error),
    #[error("no colour for {0}")]
    Missing(String),
    #[error("not a colour: {0}")]
    NotAColor(String),
    #[error("nothing uses {0}")]
    Unknown(String),
}

fn color(table: &mut BTreeMap<String, String>, name: &str) -> Result<Color32, BadToken> {
    let hex = table
        .remove(name)
        .ok_or_else(|| BadToken::Missing(name.to_owned()))?;
    Color32::from_hex(&hex).map_err(|_unreadable| BadToken::NotAColor(hex))
}

impl Colors {
    /// The light theme.
    #[expect(
        clippy::expect_used,
        reason = "embedded file; `shipped_tokens_can_be_read` proves it parses"
    )]
    pub fn light() -> Self {
        Self::parse(LIGHT).expect("light.toml parses")
    }

    /// The dark theme.
    #[expect(
        clippy::expect_used,
        reason = "embedded file; `shipped_tokens_can_be_read` proves it parses"
    )]
    pub fn dark() -> Self {
        Self::parse(DARK).expect("dark.toml parses")
    }
}

/// Everything with a length or a duration: logical pixels and milliseconds.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sizes {
    pub window: WindowSizes,
    #[serde(rename = "type")]
    pub type_: TypeSizes,
    pub short_type: ShortTypeSizes,
    pub bengali: Bengali,
    pub scale: Scale,
    pub space: Space,
    pub radius: Radius,
    pub stroke: StrokeWidths,
    pub shadow: ShadowSize,
    pub size: ControlSizes,
    pub range_bar: RangeBarSizes,
    pub motion: Motion,
}

impl Sizes {
    /// The sizes of this program.
    #[expect(
        clippy::expect_used,
        reason = "embedded file; `shipped_tokens_can_be_read` proves it parses"
    )]
    pub fn get() -> &'static Self {
        static SHIPPED: OnceLock<Sizes> = OnceLock::new();
        SHIPPED.get_or_init(|| toml::from_str(SIZES).expect("sizes.toml parses"))
    }
}

/// A kind of text as the design draws it.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypeSize {
    pub size: f32,
    /// Height of a line.
    pub line: f32,
    /// Semi-bold instead of regular.
    #[serde(default)]
    pub strong: bool,
}

macro_rules! sizes {
    ($($(#[$doc:meta])* $group:ident : $of:ty { $($name:ident)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $group { $(pub $name: $of,)* }
    )*};
}

sizes! {
    /// Kinds of text.
    TypeSizes: TypeSize {
        display poster question hero title heading subhead body body_15 small caption number_l number_m
        quote size_sample
    }
    /// Kinds of text that shrink in a short window.
    ShortTypeSizes: TypeSize { display question number_m }
    /// How Bengali letters and lines grow.
    Bengali: f32 { size_add grows_up_to line_factor large_line_factor line_step }
    /// Zoom of each text size.
    Scale: f32 { normal large very_large }
    /// Distances.
    Space: f32 { xs s m l xl xxl page page_compact card }
    /// Radii of corners.
    Radius: u8 { badge cell segment control row card panel }
    /// Widths of edges and rings.
    StrokeWidths: f32 { hairline selected focus focus_offset }
}

/// Window sizes at which the layout changes.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WindowSizes {
    pub reference: [f32; 2],
    pub min: [f32; 2],
    pub compact_below_width: f32,
    pub short_below_height: f32,
}

/// The one shadow.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShadowSize {
    pub offset: [i8; 2],
    pub blur: u8,
    pub spread: u8,
}

/// Sizes of controls.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ControlSizes {
    pub button: f32,
    pub button_small: f32,
    pub button_padding: f32,
    pub button_padding_small: f32,
    pub button_icon_gap: f32,
    pub quiet_padding: f32,
    pub target_min: f32,
    pub field: f32,
    pub field_padding: f32,
    pub select: f32,
    pub select_padding: f32,
    pub menu_row: f32,
    pub answer_row: f32,
    pub answer_row_short: f32,
    pub answer_row_gap: f32,
    pub answer_row_gap_short: f32,
    pub key_badge: f32,
    pub key_badge_small: f32,
    pub radio: f32,
    pub switch: [f32; 2],
    pub switch_knob: f32,
    pub check_box: f32,
    pub chip: f32,
    pub pill: f32,
    pub pill_small: f32,
    pub segment_item: f32,
    pub segment_padding: f32,
    pub icon: f32,
    pub icon_small: f32,
    pub icon_chip: f32,
    pub icon_nav_compact: f32,
    pub avatar: f32,
    pub rail: f32,
    pub rail_item: f32,
    /// From one item of the rail to the next.
    pub rail_step: f32,
    pub rail_compact: f32,
    pub rail_item_compact: f32,
    pub question_bar: f32,
    pub question_bar_short: f32,
    pub footer: f32,
    pub footer_short: f32,
    pub question_column: f32,
    pub question_column_compact: f32,
    pub progress: f32,
    pub progress_gap: f32,
    pub list_row: f32,
    pub toast: f32,
    /// Widths: a question, and one with a field or more words.
    pub dialog: [f32; 2],
    pub dialog_padding: f32,
    /// Tile behind the icon of an empty state.
    pub tile: f32,
    pub scroll_bar: f32,
}

/// Parts of a range bar.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RangeBarSizes {
    pub height: f32,
    pub track: f32,
    pub band: f32,
    pub mark: [f32; 2],
    pub mark_outline: f32,
    /// Where the levels meet, 0 to 100.
    pub level_gaps: Vec<f32>,
    pub level_gap_width: f32,
}

/// Durations in milliseconds.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Motion {
    pub hover: u16,
    pub select: u16,
    pub page_fade: u16,
    pub progress_fill: u16,
    pub dialog_in: u16,
    pub toast_in: u16,
    /// How long a toast stays; not a movement.
    pub toast_stay: u16,
    /// Pause before the next question comes by itself; not a movement.
    pub go_on_after_answer: u16,
    /// A busy state shows only after this; not a movement.
    pub busy_delay: u16,
    /// Not a movement.
    pub tooltip_delay: u16,
}

impl Motion {
    /// The same with every movement at once.
    pub fn without_movement(&self) -> Self {
        Self {
            hover: 0,
            select: 0,
            page_fade: 0,
            progress_fill: 0,
            dialog_in: 0,
            toast_in: 0,
            ..self.clone()
        }
    }
}

/// A duration of [`Motion`] in seconds, as egui counts.
pub(crate) fn seconds(millis: u16) -> f32 {
    f32::from(millis) / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shipped_tokens_can_be_read() {
        Colors::parse(LIGHT).unwrap();
        Colors::parse(DARK).unwrap();
        toml::from_str::<Sizes>(SIZES).unwrap();
    }

    #[test]
    fn a_colour_that_nothing_uses_is_refused() {
        let with_one_more = format!("{LIGHT}\nlavender = \"#E6E6FA\"\n");
        assert!(
            matches!(Colors::parse(&with_one_more), Err(BadToken::Unknown(name)) if name == "lavender")
        );
    }

    #[test]
    fn text_stands_out_from_what_it_stands_on() {
        for (name, colors) in [("light", Colors::light()), ("dark", Colors::dark())] {
            for (what, text, ground) in [
                ("ink on canvas", colors.ink, colors.canvas),
                ("ink_3 on sunken", colors.ink_3, colors.sunken),
                ("on_accent on accent", colors.on_accent, colors.accent),
                ("good on good_soft", colors.good, colors.good_soft),
                (
                    "partial on partial_soft",
                    colors.partial,
                    colors.partial_soft,
                ),
                ("gap on gap_soft", colors.gap, colors.gap_soft),
            ] {
                let ratio = contrast(text, ground);
                assert!(ratio >= 4.5, "{name}: {what} has {ratio:.1}");
            }
        }
    }

    /// Contrast ratio of WCAG 2.
    fn contrast(a: Color32, b: Color32) -> f32 {
        let luminance = |color: Color32| {
            let linear = egui::Rgba::from(color);
            0.2126 * linear.r() + 0.7152 * linear.g() + 0.0722 * linear.b()
        };
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }
}
