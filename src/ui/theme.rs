//! The look: colours, type and sizes for the present theme, script and window; egui's own style made to match.

use std::sync::Arc;

use egui::style::{ScrollAnimation, ScrollFadeStyle, ScrollStyle, WidgetVisuals, Widgets};
use egui::{
    Color32, Context, CornerRadius, FontId, Id, Margin, Shadow, Stroke, Style, TextStyle, Visuals,
    vec2,
};

use crate::app::settings::{TextSize, Theme as ThemeChoice};
use crate::ui::focus::FocusVisible;
use crate::ui::fonts;
use crate::ui::tokens::{Colors, Motion, Sizes, TypeSize, seconds};

/// What the person chose, as far as it changes the look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    pub theme: ThemeChoice,
    pub text_size: TextSize,
    pub script: Script,
    pub movement: Movement,
}

/// Script of the screen's language, as far as it changes sizes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Script {
    Bengali,
    /// Latin and Greek.
    #[default]
    Latin,
}

impl Script {
    /// The script of a language, by its tag.
    pub fn of_language(tag: &str) -> Self {
        if tag == "bn" {
            Self::Bengali
        } else {
            Self::Latin
        }
    }
}

/// Whether things slide and fade.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Movement {
    #[default]
    Full,
    Less,
}

/// A kind of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    Body,
    /// Dense lists, navigation.
    Body15,
    Caption,
    /// Page title.
    Display,
    /// Card title.
    Heading,
    /// Title on the home card.
    Hero,
    /// Fit on a card.
    NumberL,
    /// Fit in a list.
    NumberM,
    /// Title of the first-run panel.
    Poster,
    Question,
    Quote,
    /// The largest text size, as a sample of itself.
    SizeSample,
    /// Captions and hints.
    Small,
    Subhead,
    /// Title of a dialog or section.
    Title,
}

/// Everything a widget needs to know about the look; see [`Theme::of`].
#[derive(Clone, Debug)]
pub struct Theme {
    pub colors: Colors,
    pub sizes: &'static Sizes,
    pub motion: Motion,
    pub look: Look,
    pub is_dark: bool,
    /// Narrow window: compact rail, tighter paddings.
    pub is_compact: bool,
    /// Low window: shorter rows, smaller question.
    pub is_short: bool,
}

impl Theme {
    fn new(look: Look, is_dark: bool, [is_compact, is_short]: [bool; 2]) -> Self {
        let sizes = Sizes::get();
        let motion = match look.movement {
            Movement::Full => sizes.motion.clone(),
            Movement::Less => sizes.motion.without_movement(),
        };
        let colors = if is_dark {
            Colors::dark()
        } else {
            Colors::light()
        };
        Self {
            colors,
            sizes,
            motion,
            look,
            is_dark,
            is_compact,
            is_short,
        }
    }

    /// The look that [`apply`] put in place, else the light one.
    pub fn of(ctx: &Context) -> Arc<Self> {
        let applied = ctx.data(|data| data.get_temp::<Arc<Self>>(Id::NULL));
        applied.unwrap_or_else(|| Arc::new(Self::new(Look::default(), false, [false, false])))
    }

    /// Size, line and weight of a kind of text in this script and window.
    pub fn size_of(&self, kind: Type) -> TypeSize {
        let (normal, short) = (&self.sizes.type_, &self.sizes.short_type);
        let drawn = match kind {
            Type::Body => normal.body,
            Type::Body15 => normal.body_15,
            Type::Caption => normal.caption,
            Type::Display if self.is_short => short.display,
            Type::Display => normal.display,
            Type::Heading => normal.heading,
            Type::Hero => normal.hero,
            Type::NumberL => normal.number_l,
            Type::NumberM if self.is_short => short.number_m,
            Type::NumberM => normal.number_m,
            Type::Poster if self.is_short => normal.hero,
            Type::Poster => normal.poster,
            Type::Question if self.is_short => short.question,
            Type::Question => normal.question,
            Type::Quote => normal.quote,
            Type::SizeSample => normal.size_sample,
            Type::Small => normal.small,
            Type::Subhead => normal.subhead,
            Type::Title => normal.title,
        };
        match self.look.script {
            Script::Bengali if !matches!(kind, Type::NumberL | Type::NumberM) => {
                self.bengali(drawn)
            }
            Script::Bengali | Script::Latin => drawn,
        }
    }

    fn bengali(&self, drawn: TypeSize) -> TypeSize {
        let rule = &self.sizes.bengali;
        let (size, factor) = if drawn.size <= rule.grows_up_to {
            (drawn.size + rule.size_add, rule.line_factor)
        } else {
            (drawn.size, rule.large_line_factor)
        };
        let line = (size * factor / rule.line_step).ceil() * rule.line_step;
        TypeSize {
            size,
            line,
            ..drawn
        }
    }

    /// The font of a kind of text, semi-bold or regular.
    pub fn font(&self, kind: Type, is_strong: bool) -> FontId {
        let family = if is_strong {
            fonts::strong()
        } else {
            fonts::regular()
        };
        FontId::new(self.size_of(kind).size, family)
    }

    /// Distance from the edge of the page to its content.
    pub fn page_padding(&self) -> f32 {
        if self.is_compact {
            self.sizes.space.page_compact
        } else {
            self.sizes.space.page
        }
    }

    /// The one shadow, for things that float.
    pub fn shadow(&self) -> Shadow {
        let shadow = &self.sizes.shadow;
        Shadow {
            offset: shadow.offset,
            blur: shadow.blur,
            spread: shadow.spread,
            color: self.colors.shadow,
        }
    }

    /// A hairline in the colour of dividers and card edges.
    pub fn hairline(&self) -> Stroke {
        Stroke::new(self.sizes.stroke.hairline, self.colors.line)
    }
}

/// Prepares a new context: fonts, and what egui shall leave to us. Called once.
pub fn install(ctx: &Context) {
    ctx.set_fonts(fonts::definitions());
    ctx.add_plugin(FocusVisible::default());
    ctx.options_mut(|options| options.zoom_with_keyboard = false);
    apply(ctx, Look::default());
}

/// Puts a look in place. Called before each frame is drawn; costs nothing while nothing changes.
pub fn apply(ctx: &Context, look: Look) {
    let sizes = Sizes::get();
    let zoom = match look.text_size {
        TextSize::Normal => sizes.scale.normal,
        TextSize::Large => sizes.scale.large,
        TextSize::VeryLarge => sizes.scale.very_large,
    };
    ctx.set_zoom_factor(zoom);
    let is_dark = match look.theme {
        ThemeChoice::Dark => true,
        ThemeChoice::Light => false,
        ThemeChoice::System => ctx.system_theme() == Some(egui::Theme::Dark),
    };
    let window = ctx.content_rect().size();
    let classes = [
        window.x < sizes.window.compact_below_width,
        window.y < sizes.window.short_below_height,
    ];
    let before = ctx.data(|data| data.get_temp::<Arc<Theme>>(Id::NULL));
    let is_new = before.is_none_or(|before| {
        before.look != look
            || before.is_dark != is_dark
            || [before.is_compact, before.is_short] != classes
    });
    let ours = if is_dark {
        egui::Theme::Dark
    } else {
        egui::Theme::Light
    };
    ctx.set_theme(ours);
    if is_new {
        let theme = Theme::new(look, is_dark, classes);
        ctx.set_style_of(ours, style(&theme));
        ctx.data_mut(|data| data.insert_temp(Id::NULL, Arc::new(theme)));
    }
}

fn style(theme: &Theme) -> Style {
    let sizes = theme.sizes;
    let mut style = Style {
        visuals: visuals(theme),
        ..Style::default()
    };
    style.text_styles = [
        (TextStyle::Small, theme.font(Type::Small, false)),
        (TextStyle::Body, theme.font(Type::Body, false)),
        (TextStyle::Monospace, theme.font(Type::Body, false)),
        (TextStyle::Button, theme.font(Type::Body, true)),
        (TextStyle::Heading, theme.font(Type::Heading, true)),
    ]
    .into();
    style.animation_time = seconds(theme.motion.hover);
    if theme.look.movement == Movement::Less {
        style.scroll_animation = ScrollAnimation::none();
    }
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = seconds(theme.motion.tooltip_delay);
    style.interaction.show_tooltips_only_when_still = false;
    let spacing = &mut style.spacing;
    spacing.item_spacing = vec2(sizes.space.s, sizes.space.s);
    spacing.button_padding = vec2(sizes.space.l, sizes.space.s);
    // The least height of a row; every control knows its own size.
    spacing.interact_size = vec2(sizes.space.xl, sizes.space.xl);
    spacing.menu_margin = Margin::same(6);
    spacing.window_margin = Margin::same(24);
    spacing.tooltip_width = 320.0;
    spacing.scroll = ScrollStyle {
        bar_width: sizes.size.scroll_bar,
        floating_width: sizes.size.scroll_bar,
        floating_allocated_width: 0.0,
        handle_min_length: 32.0,
        bar_inner_margin: 2.0,
        bar_outer_margin: 3.0,
        foreground_color: false,
        dormant_background_opacity: 0.0,
        dormant_handle_opacity: 0.7,
        active_background_opacity: 0.0,
        active_handle_opacity: 0.7,
        interact_background_opacity: 0.0,
        interact_handle_opacity: 1.0,
        fade: ScrollFadeStyle {
            strength: 0.0,
            ..ScrollFadeStyle::default()
        },
        ..ScrollStyle::floating()
    };
    style
}

fn visuals(theme: &Theme) -> Visuals {
    let (colors, sizes) = (&theme.colors, theme.sizes);
    let mut visuals = if theme.is_dark {
        Visuals::dark()
    } else {
        Visuals::light()
    };
    visuals.widgets = widgets(theme);
    visuals.override_text_color = Some(colors.ink);
    visuals.weak_text_color = Some(colors.ink_3);
    visuals.selection.bg_fill = colors.accent_selected;
    visuals.selection.stroke = Stroke::new(sizes.stroke.selected, colors.accent);
    visuals.hyperlink_color = colors.accent_text;
    visuals.faint_bg_color = colors.sunken;
    visuals.extreme_bg_color = colors.surface;
    visuals.text_edit_bg_color = Some(colors.surface);
    visuals.code_bg_color = colors.sunken;
    visuals.warn_fg_color = colors.partial;
    visuals.error_fg_color = colors.error;
    visuals.window_corner_radius = CornerRadius::same(sizes.radius.panel);
    visuals.menu_corner_radius = CornerRadius::same(sizes.radius.row);
    visuals.window_shadow = theme.shadow();
    visuals.popup_shadow = theme.shadow();
    visuals.window_fill = colors.surface;
    visuals.window_stroke = theme.hairline();
    visuals.panel_fill = colors.canvas;
    visuals.text_cursor.stroke = Stroke::new(1.5, colors.ink);
    visuals.text_cursor.blink = theme.look.movement == Movement::Full;
    visuals.disabled_alpha = 1.0;
    visuals.interact_cursor = None;
    visuals
}

fn widgets(theme: &Theme) -> Widgets {
    let (colors, sizes) = (&theme.colors, theme.sizes);
    let state = |fill: Color32, edge: Color32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(sizes.stroke.hairline, edge),
        corner_radius: CornerRadius::same(sizes.radius.control),
        fg_stroke: Stroke::new(sizes.stroke.hairline, colors.ink),
        expansion: 0.0,
    };
    Widgets {
        noninteractive: state(colors.canvas, colors.line),
        inactive: state(colors.line_strong, colors.control),
        hovered: state(colors.control, colors.ink_3),
        active: state(colors.ink_3, colors.ink_3),
        open: state(colors.sunken, colors.control),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bengali() -> Theme {
        let look = Look {
            script: Script::Bengali,
            ..Look::default()
        };
        Theme::new(look, false, [false, false])
    }

    #[test]
    fn bengali_text_is_a_size_larger_on_lines_that_hold_its_marks() {
        let body = bengali().size_of(Type::Body);
        assert_eq!((body.size, body.line), (17.0, 32.0));
        let question = bengali().size_of(Type::Question);
        assert_eq!((question.size, question.line), (28.0, 44.0));
    }

    #[test]
    fn less_movement_means_none_but_keeps_the_pauses() {
        let look = Look {
            movement: Movement::Less,
            ..Look::default()
        };
        let motion = Theme::new(look, false, [false, false]).motion;
        assert_eq!(
            [
                motion.hover,
                motion.select,
                motion.dialog_in,
                motion.page_fade
            ],
            [0; 4]
        );
        assert_eq!(motion.toast_stay, 6000);
    }

    #[test]
    fn a_larger_text_size_turns_a_wide_window_into_a_narrow_one() {
        let ctx = Context::default();
        install(&ctx);
        let screen = egui::Rect::from_min_size(egui::Pos2::ZERO, vec2(1280.0, 800.0));
        let look = Look {
            text_size: TextSize::VeryLarge,
            ..Look::default()
        };
        for is_compact in [false, true] {
            let input = egui::RawInput {
                screen_rect: Some(screen / ctx.zoom_factor()),
                ..Default::default()
            };
            let output = ctx.run_ui(input, |ui| apply(ui.ctx(), look));
            output.drop_without_applying_deltas();
            assert_eq!(Theme::of(&ctx).is_compact, is_compact);
        }
    }
}
