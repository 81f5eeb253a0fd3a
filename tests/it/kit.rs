//! Widgets of the kit on their own.

use callfit::app::settings::Theme as ThemeChoice;
use callfit::ui::icon::Icon;
use callfit::ui::kit::answer_row::AnswerRow;
use callfit::ui::kit::bar::progress_parts;
use callfit::ui::kit::button::{Button, icon_button};
use callfit::ui::kit::card::card;
use callfit::ui::kit::field::Field;
use callfit::ui::kit::keys::{badge, hint};
use callfit::ui::kit::pill::Pill;
use callfit::ui::kit::range_bar::RangeBar;
use callfit::ui::kit::ring::ring;
use callfit::ui::kit::segmented::{Segment, segmented};
use callfit::ui::kit::select::Select;
use callfit::ui::kit::state::{busy_state, empty_state, problem_notice};
use callfit::ui::kit::status::{Chip, Status};
use callfit::ui::kit::switch::switch;
use callfit::ui::kit::words::{Words, faint_text, soft_text, text};
use callfit::ui::theme::{self, Look, Theme, Type};
use egui::{Ui, vec2};

use crate::support::{picture, widgets};

fn gallery_ui(ui: &mut Ui, field: &mut String) {
    let canvas = Theme::of(ui.ctx()).colors.canvas;
    ui.painter()
        .rect_filled(ui.ctx().content_rect(), 0.0, canvas);
    text(ui, Type::Title, "Components");
    ui.horizontal(|ui| {
        ui.add(Button::primary("Continue").after(Icon::ArrowRight));
        ui.add(Button::primary("Continue").enabled(false));
        ui.add(Button::secondary("See why"));
        ui.add(Button::secondary("See why").small());
        ui.add(Button::quiet("All roles"));
        ui.add(Button::danger("Delete"));
        icon_button(ui, Icon::ZoomIn, "Zoom in");
    });
    ui.horizontal(|ui| {
        ui.add(Chip::new(Status::Good, "Strong fit"));
        ui.add(Chip::new(Status::Partial, "Possible fit"));
        ui.add(Chip::new(Status::Gap, "Needs some training"));
        ui.add(Chip::new(Status::Empty, "Left out"));
        ui.add(Chip::new(Status::Neutral, "14 roles"));
        switch(ui, "Go on", true);
        switch(ui, "Movement", false);
        badge(ui, "1");
        badge(ui, "Enter");
        ring(ui, 0.8, 64.0, "80", "80 of 100");
        ring(ui, 0.75, 48.0, "", "sure");
    });
    hint(
        ui,
        "Press <key>1</key> to <key>5</key> to answer, <key>Enter</key> for the next question",
    );
    ui.columns(3, |columns| {
        let [left, middle, right] = columns else {
            unreachable!()
        };
        left.add(AnswerRow::new("Often", false).key("4"));
        left.add(AnswerRow::new("Often", true).key("4"));
        left.add(AnswerRow::new("Often", false).key("4").enabled(false));
        left.add(AnswerRow::new("Retail", true).several());
        left.add(
            AnswerRow::new("No experience yet", false)
                .key("0")
                .aside("That is fine"),
        );
        Field::new("From")
            .hint("Month and year")
            .show(middle, &mut String::new());
        Field::new("Until")
            .problem("Write it like “March 2022”")
            .show(middle, field);
        Field::new("What you did").lines(2).show(middle, field);
        Field::new("Off").enabled(false).show(middle, field);
        right.add(RangeBar::new(38.0, 70.0, "between 38 and 70").mark(54.0));
        right.add(
            RangeBar::new(78.0, 89.0, "between")
                .mark(84.0)
                .without_levels(),
        );
        right.add(RangeBar::new(20.0, 80.0, "between"));
        progress_parts(right, &[1.0, 1.0, 0.4, 0.0, 0.0, 0.0, 0.0, 0.0], "3 of 8");
        let segments = ["Light", "Dark", "System"].map(Segment::new);
        segmented(right, "Theme", &segments, 0);
        let options = ["English", "Latviešu"].map(str::to_owned);
        Select::new("Language", &options, Some(0))
            .width(168.0)
            .show(right);
        right.horizontal(|ui| {
            ui.add(Pill::new("All 14", true));
            ui.add(Pill::new("Phone", false).icon(Icon::Phone));
        });
    });
    ui.columns(2, |columns| {
        let [left, right] = columns else {
            unreachable!()
        };
        card(left, |ui| {
            empty_state(
                ui,
                Icon::Results,
                "Your results will be here",
                "After the first part you see a first picture. It takes about 5 minutes.",
                Some("Start part 1"),
            );
        });
        card(right, |ui| {
            busy_state(ui, "Making your PDF", "Page 2 of 3", 0.62, Some("Stop"));
        });
        problem_notice(
            right,
            "Part of the data file could not be read",
            "Everything up to today is safe.",
            vec![
                Button::primary("Restore backup").small(),
                Button::secondary("Show details").small(),
            ],
        );
        soft_text(right, Type::Body15, "soft");
        faint_text(right, Type::Small, "faint");
        right.add(Words::marked(
            Type::Body15,
            "Part 3 of 8 · <b>Stress resistance</b>",
        ));
    });
}

#[test]
fn the_kit_in_pictures() {
    for (name, choice) in [
        ("kit-light", ThemeChoice::Light),
        ("kit-dark", ThemeChoice::Dark),
    ] {
        let mut field = "Mrch 2022".to_owned();
        let mut harness = widgets(vec2(1280.0, 1000.0), |ui| {
            theme::apply(
                ui.ctx(),
                Look {
                    theme: choice,
                    ..Look::default()
                },
            );
            egui::Frame::new()
                .inner_margin(32)
                .show(ui, |ui| gallery_ui(ui, &mut field));
        });
        harness.run();
        picture(&mut harness, name);
    }
}
