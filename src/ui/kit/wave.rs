//! The voice wave: round bars; lit ones show how far the person is.

use egui::{Color32, CornerRadius, Rect, Ui, pos2, vec2};

/// Width of a bar, and from one bar to the next.
const BAR: f32 = 5.0;
const STEP: f32 = 10.0;

/// The heights of `count` bars in a wave `height` high.
fn heights(count: usize, height: f32) -> Vec<f32> {
    const START: f32 = 2.0;
    let last = count.saturating_sub(1).max(1) as f32;
    let bar = |place: usize| {
        let i = place as f32;
        let t = i / last;
        let swing = ((0.55 * i + START).sin() * (0.23 * i + 0.7 * START).cos()).abs();
        let swell = (std::f32::consts::PI * (0.08 + 0.84 * t)).sin();
        (height * (0.30 + 0.70 * swing) * (0.45 + 0.55 * swell)).max(BAR)
    };
    (0..count).map(bar).collect()
}

/// How many bars fit in `width`.
pub fn bars_in(width: f32) -> usize {
    let fitting = ((width - BAR) / STEP).floor().max(0.0);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a small whole number"
    )]
    let fitting = fitting as usize;
    fitting + 1
}

/// Paints a wave in the middle of `rect`; the first `share` (0 to 1) of its bars in `lit`, the others in `rest`.
pub fn paint_wave(ui: &Ui, rect: Rect, share: f32, [lit, rest]: [Color32; 2]) {
    let count = bars_in(rect.width());
    let lit_count = share.clamp(0.0, 1.0) * count as f32;
    for (place, height) in heights(count, rect.height()).into_iter().enumerate() {
        let center = pos2(
            rect.left() + BAR / 2.0 + place as f32 * STEP,
            rect.center().y,
        );
        let bar = Rect::from_center_size(center, vec2(BAR, height));
        let color = if (place as f32) < lit_count.round() {
            lit
        } else {
            rest
        };
        ui.painter()
            .rect_filled(bar, CornerRadius::from(BAR / 2.0), color);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_are_never_flatter_than_they_are_wide_nor_higher_than_the_wave() {
        for height in heights(36, 104.0) {
            assert!((BAR..=104.0).contains(&height), "{height}");
        }
    }

    #[test]
    fn the_wave_on_the_home_card_has_36_bars() {
        assert_eq!(bars_in(355.0), 36);
    }
}
