//! Widgets of the kit on their own: what they look like, tell, and do by hand and by key.

use callfit::app::settings::Theme as ThemeChoice;
use callfit::ui::icon::Icon;
use callfit::ui::kit::answer_row::AnswerRow;
use callfit::ui::kit::bar::progress_parts;
use callfit::ui::kit::button::{Button, button_row, icon_button};
use callfit::ui::kit::dialog::{Width, dialog};
use callfit::ui::kit::field::Field;
use callfit::ui::kit::keys::{badge, hint};
use callfit::ui::kit::pill::Pill;
use callfit::ui::kit::range_bar::RangeBar;
use callfit::ui::kit::ring::ring;
use callfit::ui::kit::segmented::{Segment, segmented};
use callfit::ui::kit::select::Select;
use callfit::ui::kit::status::{Chip, Status};
use callfit::ui::kit::switch::switch;
use callfit::ui::kit::words::{Words, text};
use callfit::ui::theme::{self, Look, Script, Theme, Type};
use egui::accesskit::Role;
use egui::{Key, Modifiers, Rect, Ui, pos2, vec2};
use egui_kittest::kittest::Queryable as _;
use egui_kittest::{Harness, SnapshotResults};

use crate::support::{picture, widgets};

/// Letters, conjuncts, reordered and two-sided vowel signs, digits.
const FIXTURES: [&str; 12] = [
    "ক্ষ",
    "জ্ঞ",
    "শ্রী",
    "র্ক",
    "কি",
    "কো",
    "কৌ",
    "ত্ত্ব",
    "স্ত্র",
    "ক্যা",
    "বাংলা",
    "২০২৬",
];

/// A window of that look with `contents` on paper.
fn looked_at<'a>(
    look: Look,
    size: egui::Vec2,
    mut contents: impl FnMut(&mut Ui) + 'a,
) -> Harness<'a> {
    let mut harness = widgets(size, move |ui| {
        theme::apply(ui.ctx(), look);
        let canvas = Theme::of(ui.ctx()).colors.canvas;
        ui.painter()
            .rect_filled(ui.ctx().content_rect(), 0.0, canvas);
        contents(ui);
    });
    harness.run();
    harness
}

fn gallery_ui(ui: &mut Ui) {
    ui.horizontal(|ui| {
        ui.add(Button::primary("Continue").after(Icon::ArrowRight));
        ui.add(Button::secondary("See why").enabled(false));
        ui.add(Button::danger("Delete").small());
        icon_button(ui, Icon::ZoomIn, "Zoom in");
        ring(ui, 0.8, 64.0, "80", "80 of 100");
    });
    ui.horizontal(|ui| {
        ui.add(Chip::new(Status::Good, "Strong fit"));
        ui.add(Chip::new(Status::Partial, "Possible fit"));
        ui.add(Chip::new(Status::Gap, "Needs some training"));
        ui.add(Chip::new(Status::Empty, "Left out"));
    });
    ui.horizontal(|ui| {
        switch(ui, "Go on by itself", true);
        switch(ui, "Less movement", false);
        badge(ui, "Enter");
        ui.add(Pill::new("All 18", true));
        ui.add(Pill::new("Phone", false).icon(Icon::Phone));
    });
    hint(ui, "Press <key>1</key> to <key>5</key> to answer");
    ui.add(AnswerRow::new("Often", true).key("4"));
    ui.add(
        AnswerRow::new("No experience yet", false)
            .key("0")
            .aside("That is fine"),
    );
    Field::new("Until")
        .problem("Write it like “March 2022”")
        .show(ui, &mut "Mrch 2022".to_owned());
    ui.add(RangeBar::new(38.0, 70.0, "54, between 38 and 70").mark(54.0));
    progress_parts(ui, &[1.0, 0.4, 0.0], "Part 2 of 3");
    segmented(ui, "Theme", &["Light", "Dark"].map(Segment::new), 0);
}

#[test]
fn the_kit_looks_as_drawn_in_both_themes() {
    let mut results = SnapshotResults::new();
    for (name, theme) in [
        ("kit-light", ThemeChoice::Light),
        ("kit-dark", ThemeChoice::Dark),
    ] {
        let look = Look {
            theme,
            ..Look::default()
        };
        let mut harness = looked_at(look, vec2(640.0, 520.0), gallery_ui);
        picture(&mut harness, name);
        harness.snapshot(name);
        results.extend_harness(&mut harness);
    }
    assert!(!results.has_errors());
}

#[test]
fn every_widget_tells_what_it_is() {
    let harness = looked_at(Look::default(), vec2(640.0, 520.0), gallery_ui);
    for (role, name) in [
        (Role::Button, "Continue"),
        (Role::Button, "Zoom in"),
        (Role::Button, "All 18"),
        (Role::Meter, "80 of 100"),
        (Role::Meter, "54, between 38 and 70"),
        (Role::ProgressIndicator, "Part 2 of 3"),
        (Role::RadioButton, "Often"),
        (Role::RadioButton, "Theme, Light"),
        (Role::Switch, "Go on by itself"),
        (Role::TextInput, "Until"),
    ] {
        harness.get_by_role_and_label(role, name);
    }
}

#[test]
fn a_button_answers_to_the_pointer_enter_and_space_unless_it_is_disabled() {
    let mut counts = [0, 0];
    {
        let mut harness = looked_at(Look::default(), vec2(400.0, 200.0), |ui| {
            for (count, is_enabled) in counts.iter_mut().zip([true, false]) {
                let words = if is_enabled { "Save" } else { "Send" };
                if ui.add(Button::primary(words).enabled(is_enabled)).clicked() {
                    *count += 1;
                }
            }
        });
        for name in ["Save", "Send"] {
            harness.get_by_label(name).click();
            harness.run();
            harness.get_by_label(name).focus();
            harness.run();
            for key in [Key::Enter, Key::Space] {
                harness.key_press(key);
                harness.run();
            }
        }
    }
    assert_eq!(counts, [3, 0]);
}

#[test]
fn a_button_grows_with_its_words_and_never_leaves_its_room() {
    let long = "Zapisz swoje odpowiedzi i wróć do nich wtedy, kiedy znajdziesz na to czas";
    let mut harness = looked_at(Look::default(), vec2(300.0, 400.0), |ui| {
        ui.add(Button::primary(long).before(Icon::Download));
        button_row(
            ui,
            vec![
                Button::primary("Eins zwei drei vier"),
                Button::quiet("Fünf sechs sieben"),
            ],
        );
    });
    picture(&mut harness, "long-words");
    let button = harness.get_by_label(long).rect();
    assert!(
        button.right() <= 300.0 && button.height() > 90.0,
        "{button}"
    );
    let [first, second] =
        ["Eins zwei drei vier", "Fünf sechs sieben"].map(|name| harness.get_by_label(name).rect());
    assert!(
        second.top() >= first.bottom(),
        "the main button stands over the other one"
    );
}

#[test]
fn the_focus_ring_shows_after_a_key_press_and_hides_after_a_mouse_press() {
    let mut harness = looked_at(Look::default(), vec2(300.0, 120.0), |ui| {
        ui.add_space(20.0);
        ui.add(Button::secondary("See why"));
    });
    let button = harness.get_by_label("See why").rect();
    let ring = |harness: &mut Harness<'_>| {
        let image = harness.render().unwrap();
        let above = button.center_top() - vec2(0.0, 3.0);
        let focus = [0x0B, 0x5D, 0x66, 0xFF];
        let is_above = |x: u32, y: u32| {
            Rect::from_center_size(above, vec2(2.0, 2.0)).contains(pos2(x as f32, y as f32))
        };
        image
            .enumerate_pixels()
            .any(|(x, y, pixel)| is_above(x, y) && pixel.0 == focus)
    };
    assert!(!ring(&mut harness));
    harness.key_press(Key::Tab);
    harness.run();
    assert!(ring(&mut harness));
    harness.drag_at(pos2(5.0, 110.0));
    harness.run();
    assert!(!ring(&mut harness));
}

#[test]
fn balanced_text_keeps_its_number_of_lines_in_less_width() {
    let question = "I stay calm when several people need something from me at the same time.";
    let mut galleys = Vec::new();
    {
        let mut harness = looked_at(Look::default(), vec2(800.0, 200.0), |ui| {
            let words = Words::new(Type::Question, question);
            galleys = vec![
                words.galley(ui, 720.0),
                words.clone().balanced().galley(ui, 720.0),
            ];
        });
        harness.run();
    }
    let last = |galley: &egui::Galley| galley.rows.last().map_or(0.0, |row| row.row.size.x);
    assert_eq!(galleys[0].rows.len(), galleys[1].rows.len());
    assert!(
        last(&galleys[1]) > last(&galleys[0]),
        "the last line is longer"
    );
}

#[test]
fn a_segmented_control_moves_with_the_arrows() {
    let mut chosen = 0;
    {
        let mut harness = looked_at(Look::default(), vec2(400.0, 100.0), |ui| {
            let segments = ["Light", "Dark", "System"].map(Segment::new);
            chosen = segmented(ui, "Theme", &segments, chosen).unwrap_or(chosen);
        });
        harness.get_by_label("Theme, Light").focus();
        harness.run();
        for key in [
            Key::ArrowRight,
            Key::ArrowRight,
            Key::ArrowRight,
            Key::ArrowLeft,
        ] {
            harness.key_press(key);
            harness.run();
        }
    }
    assert_eq!(chosen, 1);
}

/// A select among the six languages, by the keys that are pressed and the texts that are typed.
fn choose(actions: &[Result<Key, &str>]) -> usize {
    let options = [
        "English",
        "Français",
        "Polski",
        "Latviešu",
        "Ελληνικά",
        "বাংলা",
    ]
    .map(str::to_owned);
    let mut chosen = 0;
    {
        let mut harness = looked_at(Look::default(), vec2(400.0, 500.0), |ui| {
            chosen = Select::new("Language", &options, Some(chosen))
                .show(ui)
                .unwrap_or(chosen);
        });
        harness
            .get_by_role_and_label(Role::ComboBox, "Language")
            .focus();
        harness.run();
        for action in actions {
            match action {
                Ok(key) => harness.key_press(*key),
                Err(typed) => harness.event(egui::Event::Text((*typed).to_owned())),
            }
            harness.run();
        }
    }
    chosen
}

#[test]
fn a_select_is_used_with_arrows_letters_and_escape() {
    assert_eq!(
        choose(&[
            Ok(Key::Space),
            Ok(Key::ArrowDown),
            Ok(Key::ArrowDown),
            Ok(Key::Enter)
        ]),
        2
    );
    assert_eq!(
        choose(&[
            Ok(Key::ArrowDown),
            Ok(Key::End),
            Ok(Key::ArrowUp),
            Ok(Key::Enter)
        ]),
        4
    );
    assert_eq!(
        choose(&[Ok(Key::Enter), Err("l"), Err("a"), Ok(Key::Enter)]),
        3
    );
    assert_eq!(
        choose(&[Ok(Key::Enter), Err("ε"), Ok(Key::Space)]),
        0,
        "a space belongs to the word"
    );
    assert_eq!(
        choose(&[Ok(Key::Enter), Ok(Key::ArrowDown), Ok(Key::Escape)]),
        0
    );
}

#[test]
fn a_dialog_keeps_the_focus_and_leaves_with_escape() {
    let mut is_escaped = false;
    let mut behind = 0;
    {
        let mut harness = looked_at(Look::default(), vec2(600.0, 400.0), |ui| {
            behind += usize::from(ui.add(Button::primary("Behind")).clicked());
            let id = egui::Id::unique("dialog");
            let shown = dialog(ui.ctx(), id, Width::Narrow, "Sure?", |ui, is_new| {
                let keep = ui.add(Button::secondary("Keep"));
                if is_new {
                    keep.request_focus();
                }
                ui.add(Button::danger("Delete"));
            });
            is_escaped |= shown.is_escaped;
        });
        for _ in 0..3 {
            harness.key_press(Key::Tab);
            harness.run();
            assert!(!harness.get_by_label("Behind").is_focused());
        }
        harness.get_by_label("Behind").click();
        harness.run();
        harness.key_press(Key::Escape);
        harness.run();
    }
    assert!(is_escaped);
    assert_eq!(behind, 0);
}

/// A field with the focus and this text, its caret at the end.
fn field_with(before: &str) -> Harness<'static, String> {
    let mut harness = Harness::builder()
        .with_size(vec2(400.0, 160.0))
        .with_context_setup(theme::install)
        .renderer(crate::renderer::SoftRenderer::default())
        .build_ui_state(
            |ui, text: &mut String| {
                Field::new("Name").show(ui, text);
            },
            before.to_owned(),
        );
    harness.get_by_role(Role::TextInput).focus();
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::End);
    harness.run();
    harness
}

/// Where the caret of the field stands, in characters of what is edited.
fn caret(harness: &Harness<'_, String>) -> usize {
    let id = harness.ctx.memory(|memory| memory.focused()).unwrap();
    let state = egui::TextEdit::load_state(&harness.ctx, id).unwrap();
    state.cursor.char_range().unwrap().primary.index.0
}

fn press(harness: &mut Harness<'_, String>, key: Key) {
    harness.key_press(key);
    harness.run();
}

#[test]
fn what_is_typed_in_bengali_is_stored_as_it_was_typed() {
    let mut harness = field_with("");
    for word in FIXTURES {
        harness.event(egui::Event::Text(word.to_owned()));
        harness.run();
    }
    assert_eq!(*harness.state(), FIXTURES.concat());
    assert_eq!(
        harness.get_by_role(Role::TextInput).value().unwrap(),
        FIXTURES.concat()
    );
}

#[test]
fn arrows_move_the_caret_by_whole_letters() {
    let mut harness = field_with("কোক্ষকি");
    // In what is edited, the two halves of the vowel sign are two characters.
    let mut stops = vec![caret(&harness)];
    for _ in 0..4 {
        press(&mut harness, Key::ArrowLeft);
        stops.push(caret(&harness));
    }
    assert_eq!(stops, [8, 6, 3, 0, 0]);
    press(&mut harness, Key::ArrowRight);
    assert_eq!(caret(&harness), 3);
}

#[test]
fn typing_in_the_middle_stands_where_the_caret_was() {
    let mut harness = field_with("আলো কৌশিক");
    for _ in 0..3 {
        press(&mut harness, Key::ArrowLeft);
    }
    harness.event(egui::Event::Text("ক্ষ".to_owned()));
    harness.run();
    assert_eq!(*harness.state(), "আলো ক্ষকৌশিক");
}

#[test]
fn backspace_takes_back_one_sign_and_delete_one_letter() {
    let mut harness = field_with("বাংলো");
    press(&mut harness, Key::Backspace);
    assert_eq!(*harness.state(), "বাংল");
    press(&mut harness, Key::Home);
    press(&mut harness, Key::Delete);
    assert_eq!(*harness.state(), "ল");
}

#[test]
fn a_copied_selection_is_composed() {
    let mut harness = field_with("আলো");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.run();
    harness.event(egui::Event::Copy);
    harness.step();
    let copied =
        harness
            .output()
            .platform_output
            .commands
            .iter()
            .find_map(|command| match command {
                egui::OutputCommand::CopyText(text) => Some(text.clone()),
                _ => None,
            });
    assert_eq!(copied.as_deref(), Some("আলো"));
}

#[test]
fn a_field_tells_what_to_look_at() {
    let look = Look::default();
    let harness = looked_at(look, vec2(400.0, 120.0), |ui| {
        Field::new("Until")
            .problem("When did it end?")
            .show(ui, &mut String::new());
    });
    harness.get_by_role_and_label(Role::TextInput, "Until");
    harness.get_by(|node| node.value().as_deref() == Some("When did it end?"));
}

#[test]
fn bengali_text_has_all_its_glyphs_in_every_kind_and_stays_in_its_line() {
    let kinds = [
        Type::Body,
        Type::Body15,
        Type::Caption,
        Type::Display,
        Type::Heading,
        Type::Question,
        Type::Small,
    ];
    let look = Look {
        script: Script::Bengali,
        ..Look::default()
    };
    let all = FIXTURES.join(" ");
    let mut too_high = Vec::new();
    {
        // The harness fails where a glyph is missing.
        let mut harness = looked_at(look, vec2(1200.0, 600.0), |ui| {
            too_high.clear();
            for kind in kinds {
                text(ui, kind, all.as_str());
                let galley = Words::new(kind, all.as_str())
                    .one_line()
                    .galley(ui, f32::INFINITY);
                let marks = galley.mesh_bounds;
                if marks.top() < 0.0 || marks.bottom() > galley.size().y {
                    too_high.push((kind, marks, galley.size().y));
                }
            }
        });
        picture(&mut harness, "bengali");
    }
    assert!(too_high.is_empty(), "{too_high:?}");
}
