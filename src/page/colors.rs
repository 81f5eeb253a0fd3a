//! Colours on paper: what each template draws in ink, in grey and in the accent.

use crate::record::look::{Accent, Template};

/// sRGB.
pub(crate) type Color = [u8; 3];

/// Main text.
pub(crate) const INK: Color = [0x1C, 0x1F, 0x1E];
/// Headline, dates and small print.
const INK_2: Color = [0x3F, 0x45, 0x43];
/// Line below a heading that has no accent.
const RULE: Color = [0x8D, 0x94, 0x91];
/// Line above the consent clause.
const RULE_SOFT: Color = [0xC9, 0xCF, 0xCD];
const WHITE: Color = [0xFF, 0xFF, 0xFF];

/// What is drawn in which colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Palette {
    pub(crate) name: Color,
    pub(crate) headline: Color,
    pub(crate) contact: Color,
    pub(crate) heading: Color,
    /// Below a heading.
    pub(crate) rule: Color,
    pub(crate) text: Color,
    pub(crate) bullet: Color,
    /// Dates and small print.
    pub(crate) quiet: Color,
    /// Above the consent clause, and to sign on.
    pub(crate) soft_rule: Color,
    /// Band or ground of the side column.
    pub(crate) ground: Color,
}

impl Palette {
    /// The colours of a template with an accent.
    pub(crate) fn of(template: Template, accent: Accent) -> Self {
        let accent = color(accent);
        let plain = Self {
            name: INK,
            headline: INK_2,
            contact: INK,
            heading: INK,
            rule: RULE,
            text: INK,
            bullet: INK,
            quiet: INK_2,
            soft_rule: RULE_SOFT,
            ground: WHITE,
        };
        match template {
            Template::Classic => plain,
            Template::Modern => Self {
                name: WHITE,
                headline: tint(accent, 0.11),
                contact: WHITE,
                heading: accent,
                bullet: accent,
                ground: accent,
                ..plain
            },
            Template::TwoColumn | Template::Compact => Self {
                headline: accent,
                heading: accent,
                rule: tint(accent, 0.35),
                ground: tint(accent, 0.07),
                ..plain
            },
        }
    }

    /// The same, with a head that stands on white.
    pub(crate) fn without_band(self) -> Self {
        Self {
            name: INK,
            headline: self.ground,
            contact: INK,
            ground: WHITE,
            ..self
        }
    }
}

/// An accent as sRGB.
///
/// All three are dark enough for white text on them, and print as much the same grey.
pub(crate) fn color(accent: Accent) -> Color {
    match accent {
        Accent::Teal => [0x0B, 0x5D, 0x66],
        Accent::Navy => [0x1F, 0x47, 0x7D],
        Accent::Plum => [0x7A, 0x2E, 0x62],
    }
}

/// `color` thinned with white; `share` is what stays of it, 0 to 1.
pub(crate) fn tint(color: Color, share: f32) -> Color {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a mean of two bytes is a byte"
    )]
    color.map(|part| (255.0 - (255.0 - f32::from(part)) * share).round() as u8)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::proof::{contrast, luminance};

    #[test]
    fn accents_are_read_on_white_and_white_on_them() {
        for accent in Accent::ALL {
            let found = contrast(color(accent), WHITE);
            assert!(found >= 7.0, "{accent:?}: {found}");
        }
    }

    #[test]
    fn accents_print_as_much_the_same_grey() {
        let greys = Accent::ALL.map(|accent| luminance(color(accent)));
        let lightest = greys.iter().copied().fold(0.0, f64::max);
        assert!(greys.iter().all(|grey| lightest - grey < 0.04), "{greys:?}");
    }

    #[test]
    fn every_text_is_read_on_its_ground() {
        for template in Template::ALL {
            for accent in Accent::ALL {
                let palette = Palette::of(template, accent);
                let head_ground = match template {
                    Template::Modern => palette.ground,
                    _ => WHITE,
                };
                let side_ground = match template {
                    Template::TwoColumn => palette.ground,
                    _ => WHITE,
                };
                for text in [palette.name, palette.headline] {
                    assert!(
                        contrast(text, head_ground) >= 6.0,
                        "{template:?} {accent:?}"
                    );
                }
                for text in [palette.heading, palette.text, palette.bullet, palette.quiet] {
                    assert!(
                        contrast(text, side_ground) >= 6.0,
                        "{template:?} {accent:?}"
                    );
                    assert!(contrast(text, WHITE) >= 7.0, "{template:?} {accent:?}");
                }
                let bare = palette.without_band();
                assert!(contrast(bare.name, WHITE) >= 7.0);
            }
        }
    }
}
