//! The photo: chosen, cropped, taken away.

use egui::{
    Color32, ColorImage, CornerRadius, Id, Key, Rect, Role, Sense, Stroke, StrokeKind,
    TextureHandle, TextureOptions, Ui, WidgetInfo, pos2, vec2,
};

use super::fields::Fields;
use super::keeper;
use crate::app::command::Command;
use crate::cv::custom::Shown;
use crate::cv::photo::{Crop, Picture, SHAPE, photo};
use crate::record::profile::Basics;
use crate::ui::focus;
use crate::ui::icon::Icon;
use crate::ui::kit::button::{Button, button_row, icon_button};
use crate::ui::kit::dialog::{Width, dialog};
use crate::ui::kit::words::{Words, faint_text, soft_text};
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Height of the photo in the form, and of the picture in the dialog.
const SMALL: f32 = 90.0;
const LARGE: f32 = 300.0;

/// From one size of the frame to the next, and how far an arrow moves it.
const ZOOM: f32 = 0.9;
const STEP: f32 = 0.02;

/// The photo in the form, with what can be done about it.
pub(super) fn photo_ui(
    ui: &mut Ui,
    fields: &mut Fields<'_>,
    basics: &mut Basics,
    out: &mut Outbox,
) {
    let text = fields.view.text;
    let held = basics.image.clone();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        frame_ui(ui, held.as_deref(), &text.get("cv-screen-photo"));
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            let color = Theme::of(ui.ctx()).colors.ink_2;
            let title = Words::new(Type::Small, text.get("cv-screen-photo")).strong();
            ui.add(title.color(color));
            faint_text(
                ui,
                Type::Small,
                text.get(usage(fields.view, held.is_some())),
            );
            if fields.view.is_reading_photo {
                let cancel = Button::quiet(text.get("ui-cancel")).small().flush();
                if ui.add(cancel).clicked() {
                    out.command(Command::DropPhoto);
                }
                return;
            }
            let choose = if held.is_some() {
                "cv-screen-photo-other"
            } else {
                "cv-screen-photo-choose"
            };
            let choose = Button::quiet(text.get(choose)).small().flush();
            if ui.add(choose).clicked() {
                out.command(Command::AskPhoto);
            }
            let remove = Button::quiet(text.get("cv-screen-photo-remove"));
            let remove = remove.small().before(Icon::Trash).flush();
            if held.is_some() && ui.add(remove).clicked() {
                basics.image = None;
                fields.memory.change("basics.image");
            }
        });
    });
}

/// What is said of the photo: that it is being read, or whether this CV shows it.
fn usage(view: &View<'_>, is_there: bool) -> &'static str {
    if view.is_reading_photo {
        return "cv-screen-photo-reading";
    }
    let is_shown = Shown::of(&view.record.cv, &keeper::country(view)).photo;
    match (is_there, is_shown) {
        (_, false) => "cv-screen-photo-not-shown",
        (true, true) => "cv-screen-photo-shown",
        (false, true) => "cv-screen-photo-wanted",
    }
}

/// The photo, or an empty frame with a sign of a person.
fn frame_ui(ui: &mut Ui, held: Option<&str>, name: &str) {
    let theme = Theme::of(ui.ctx());
    let size = vec2((SMALL * SHAPE).round(), SMALL);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    let radius = CornerRadius::same(theme.sizes.radius.control);
    let edge = Stroke::new(1.0, theme.colors.line_strong);
    ui.painter()
        .rect(rect, radius, theme.colors.sunken, edge, StrokeKind::Inside);
    if let Some(texture) = held.and_then(|held| small_texture(ui, held)) {
        let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        ui.painter()
            .image(texture.id(), rect, whole, Color32::WHITE);
        return;
    }
    Icon::User.paint(ui.painter(), rect.center(), 22.0, theme.colors.ink_3);
}

/// The photo of the profile for the screen; made once.
fn small_texture(ui: &Ui, held: &str) -> Option<TextureHandle> {
    let id = Id::unique("photo of the profile");
    let known: Option<(usize, u64, TextureHandle)> = ui.data(|data| data.get_temp(id));
    let key = (held.len(), fingerprint(held));
    if let Some((length, print, texture)) = known
        && (length, print) == key
    {
        return Some(texture);
    }
    let photo = photo(Some(held), String::new())?;
    let picture = Picture::read(&photo.jpeg).ok()?;
    let texture = texture(ui, "photo of the profile", &picture);
    ui.data_mut(|data| data.insert_temp(id, (key.0, key.1, texture.clone())));
    Some(texture)
}

/// Tells photos apart by their last letters, which hold the end of the picture.
fn fingerprint(held: &str) -> u64 {
    let last = held.bytes().rev().take(4096);
    last.fold(7, |print, byte| {
        print.wrapping_mul(31).wrapping_add(u64::from(byte))
    })
}

fn texture(ui: &Ui, name: &str, picture: &Picture) -> TextureHandle {
    let size = [picture.width(), picture.height()];
    let size = size.map(|side| usize::try_from(side).unwrap_or_default());
    let image = ColorImage::from_rgb(size, picture.rgb());
    ui.ctx().load_texture(name, image, TextureOptions::LINEAR)
}

/// What is being cropped.
#[derive(Clone)]
struct Cropping {
    crop: Crop,
    texture: TextureHandle,
    picture: Picture,
}

/// The dialog in which a picture is cropped, while there is one.
pub(super) fn crop_ui(ui: &Ui, view: &View<'_>, out: &mut Outbox) {
    let id = Id::unique("picture being cropped");
    let Some(picture) = view.picture else {
        ui.data_mut(|data| data.remove::<Cropping>(id));
        return;
    };
    let held: Option<Cropping> = ui.data(|data| data.get_temp(id));
    let mut held = held
        .filter(|held| held.picture.is_same(picture))
        .unwrap_or_else(|| Cropping {
            crop: picture.usual_crop(),
            texture: texture(ui, "picture being cropped", picture),
            picture: picture.clone(),
        });
    let text = view.text;
    let title = text.get("cv-screen-crop-title");
    let shown = dialog(ui.ctx(), id, Width::Wide, &title, |ui, is_new| {
        soft_text(ui, Type::Body15, text.get("cv-screen-crop-words"));
        picture_ui(ui, &mut held, &text.get("cv-screen-crop-frame"), is_new);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            if icon_button(ui, Icon::ZoomOut, &text.get("cv-screen-crop-more")).clicked() {
                zoom(&mut held, 1.0 / ZOOM);
            }
            if icon_button(ui, Icon::ZoomIn, &text.get("cv-screen-crop-less")).clicked() {
                zoom(&mut held, ZOOM);
            }
        });
        let buttons = vec![
            Button::primary(text.get("cv-screen-crop-use")),
            Button::quiet(text.get("ui-cancel")),
        ];
        button_row(ui, buttons)
    });
    match shown.inner {
        Some(0) => out.command(Command::UsePhoto(held.crop)),
        Some(_) => out.command(Command::DropPhoto),
        None if shown.is_escaped => out.command(Command::DropPhoto),
        None => {}
    }
    ui.data_mut(|data| data.insert_temp(id, held));
}

/// The picture with its frame, which is dragged, or moved by the arrows.
fn picture_ui(ui: &mut Ui, held: &mut Cropping, name: &str, is_new: bool) {
    let theme = Theme::of(ui.ctx());
    let (width, height) = (held.picture.width() as f32, held.picture.height() as f32);
    let scale = (LARGE / height).min(ui.available_width() / width);
    let size = vec2(width, height) * scale;
    let (rect, response) = ui.allocate_exact_size(size, Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    if is_new {
        response.request_focus();
    }
    let moved = response.drag_delta() / size + keys(ui, &response);
    if moved != egui::Vec2::ZERO {
        let crop = Crop {
            x: held.crop.x + moved.x,
            y: held.crop.y + moved.y,
            ..held.crop
        };
        held.crop = held.picture.inside(crop);
    }
    let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
    let painter = ui.painter();
    painter.image(held.texture.id(), rect, whole, Color32::WHITE);
    let crop = held.crop;
    let frame = Rect::from_min_size(
        rect.min + vec2(crop.x, crop.y) * size,
        vec2(held.picture.crop_width(crop), crop.height) * size,
    );
    let veil = Color32::from_black_alpha(0x90);
    for outside in [
        Rect::from_min_max(rect.min, pos2(rect.right(), frame.top())),
        Rect::from_min_max(pos2(rect.left(), frame.bottom()), rect.max),
        Rect::from_min_max(
            pos2(rect.left(), frame.top()),
            pos2(frame.left(), frame.bottom()),
        ),
        Rect::from_min_max(
            pos2(frame.right(), frame.top()),
            pos2(rect.right(), frame.bottom()),
        ),
    ] {
        painter.rect_filled(outside, CornerRadius::ZERO, veil);
    }
    let edge = Stroke::new(2.0, theme.colors.surface);
    painter.rect_stroke(frame, CornerRadius::same(2), edge, StrokeKind::Inside);
    focus::ring(ui, &response, rect, 2);
}

/// How far the arrows move the frame, in shares of the picture.
fn keys(ui: &Ui, response: &egui::Response) -> egui::Vec2 {
    if !response.has_focus() {
        return egui::Vec2::ZERO;
    }
    let filter = egui::EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        ..Default::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    let pressed = |key| ui.input(|input| input.key_pressed(key));
    let step = |less, more| match (pressed(less), pressed(more)) {
        (true, false) => -STEP,
        (false, true) => STEP,
        _ => 0.0,
    };
    vec2(
        step(Key::ArrowLeft, Key::ArrowRight),
        step(Key::ArrowUp, Key::ArrowDown),
    )
}

/// Makes the frame larger or smaller around its middle.
fn zoom(held: &mut Cropping, factor: f32) {
    let crop = held.crop;
    let height = crop.height * factor;
    let wide = |height| held.picture.crop_width(Crop { height, ..crop });
    let crop = Crop {
        x: crop.x + (wide(crop.height) - wide(height)) / 2.0,
        y: crop.y + (crop.height - height) / 2.0,
        height,
    };
    held.crop = held.picture.inside(crop);
}
