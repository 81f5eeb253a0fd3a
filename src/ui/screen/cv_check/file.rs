//! The card of the file: its page, its name and folder, and the main button.

use std::path::{Path, PathBuf};

use egui::{Align, Layout, Sense, Ui, vec2};

use crate::app::command::Command;
use crate::app::cv_checks::Report;
use crate::app::documents::{Document, Ending};
use crate::app::notice::NoticeKind;
use crate::app::preview::Of;
use crate::base::id::LanguageTag;
use crate::ui::dialogs::kind_of_file;
use crate::ui::icon::Icon;
use crate::ui::kit::button::{Button, button_row};
use crate::ui::kit::card::card;
use crate::ui::kit::field::Field;
use crate::ui::kit::select::Select;
use crate::ui::kit::words::Words;
use crate::ui::outbox::Outbox;
use crate::ui::paper::{PaperOn, paper};
use crate::ui::screen::cv_editor::desk;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Width of the page as drawn.
const PAGE: f32 = 216.0;
/// In a low window, so that the main button stays in view.
const PAGE_SHORT: f32 = 112.0;

/// What the card remembers from frame to frame.
#[derive(Debug, Default)]
pub(super) struct FileCard {
    folder: PathBuf,
    name: String,
    /// For which name and language the file name was suggested; a changed one is suggested anew.
    suggested_for: Option<(Option<String>, LanguageTag)>,
    /// The client wrote a name of their own.
    is_own_name: bool,
    /// Where the CV was last saved.
    saved: Option<PathBuf>,
    /// Id of the newest notice seen.
    last_notice: u64,
}

impl FileCard {
    /// Shows the card. `has_read`: the file was read back; `is_enter`: the main key was pressed; `is_next`: the main
    /// button gets the focus.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        report: &Report,
        (has_read, is_enter, is_next): (bool, bool, bool),
        view: &View<'_>,
        out: &mut Outbox,
    ) {
        self.suggest(view);
        self.take_notice(view);
        let theme = Theme::of(ui.ctx());
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = theme.sizes.space.m;
            page_ui(ui, view, out);
            ui.add_space(theme.sizes.space.xs);
            let label = view.text.get("cv-screen-file-name");
            let is_named = !self.name.trim().is_empty();
            let problem = if is_named {
                String::new()
            } else {
                view.text.get("cv-screen-file-name-missing")
            };
            if Field::new(&label)
                .problem(&problem)
                .show(ui, &mut self.name)
                .changed()
            {
                self.is_own_name = true;
            }
            ui.add_space(-theme.sizes.space.s);
            self.folder_ui(ui, view, out);
            let reason = if report.blocks_saving() {
                Some("cv-screen-save-unread")
            } else if !has_read {
                Some("cv-screen-save-waits")
            } else {
                None
            };
            let save = Button::primary(view.text.get("cv-screen-save"))
                .before(Icon::Download)
                .wide();
            let is_enabled = is_named && reason.is_none();
            let save = ui.add(save.enabled(is_enabled));
            if is_next {
                save.request_focus();
            }
            if save.clicked() || (is_enter && is_enabled) {
                out.command(Command::Export {
                    what: Document::Cv,
                    path: self.path(Ending::Pdf),
                    replace: Vec::new(),
                });
            }
            if let Some(reason) = reason {
                ui.add(Words::new(Type::Small, view.text.get(reason)).color(theme.colors.ink_2));
            }
            if is_named {
                self.others_ui(ui, view, out);
            }
            self.saved_ui(ui, view, out);
        });
    }

    /// Suggests folder and name, until the client writes a name of their own.
    fn suggest(&mut self, view: &View<'_>) {
        let of = (
            view.record.profile.basics.name.clone(),
            view.cv_text.tag().clone(),
        );
        if self.suggested_for.as_ref() == Some(&of) {
            return;
        }
        let path = view.suggested_path(&Document::Cv);
        if self.suggested_for.is_none() {
            self.folder = path.parent().map(Path::to_owned).unwrap_or_default();
        }
        if !self.is_own_name {
            self.name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
        }
        self.suggested_for = Some(of);
    }

    /// Learns from the program where the CV was saved.
    fn take_notice(&mut self, view: &View<'_>) {
        for notice in view
            .notices
            .iter()
            .filter(|notice| notice.id > self.last_notice)
        {
            let NoticeKind::FileSaved {
                what: Document::Cv,
                path,
                ..
            } = &notice.kind
            else {
                continue;
            };
            self.folder = path.parent().map(Path::to_owned).unwrap_or_default();
            let name = path.file_name().unwrap_or_default();
            self.name = with_ending(&name.to_string_lossy(), Ending::Pdf);
            self.saved = Some(path.clone());
        }
        let newest = view.notices.iter().map(|notice| notice.id).max();
        self.last_notice = self.last_notice.max(newest.unwrap_or_default());
    }

    /// The file as named, in its folder, as that kind of file.
    fn path(&self, ending: Ending) -> PathBuf {
        self.folder.join(with_ending(self.name.trim(), ending))
    }

    /// The other kinds of file, in a menu.
    fn others_ui(&self, ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
        let others = Document::Cv.endings().get(1..).unwrap_or_default();
        let words: Vec<String> = others
            .iter()
            .map(|ending| view.text.get(kind_of_file(*ending)))
            .collect();
        let name = view.text.get("cv-screen-save-other");
        let width = ui.available_width();
        let menu = Select::new(&name, &words, None)
            .placeholder(&name)
            .width(width);
        if let Some(ending) = menu.show(ui).and_then(|place| others.get(place)) {
            out.command(Command::Export {
                what: Document::Cv,
                path: self.path(*ending),
                replace: Vec::new(),
            });
        }
    }

    fn folder_ui(&self, ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
        let theme = Theme::of(ui.ctx());
        let folder = name_of(&self.folder);
        let bytes = view.preview.map_or(0, |preview| preview.pdf.len());
        let words = if bytes == 0 {
            folder
        } else {
            let size = view
                .text
                .whole(i64::try_from(bytes.div_ceil(1000)).unwrap_or(i64::MAX));
            let key = if folder.is_empty() {
                "cv-screen-size"
            } else {
                "cv-screen-folder"
            };
            view.text
                .with(key, &[("folder", folder.into()), ("size", size.into())])
        };
        let change = Button::quiet(view.text.get("cv-screen-folder-change"))
            .small()
            .flush();
        let icon = theme.sizes.size.icon_small;
        let room = ui.available_width() - icon - 8.0 - change.width(ui) + 16.0;
        let row = Layout::left_to_right(Align::Center);
        let height = theme.sizes.size.target_min;
        ui.allocate_ui_with_layout(vec2(ui.available_width(), height), row, |ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            let (sign, _) = ui.allocate_exact_size(vec2(icon, icon), Sense::hover());
            Icon::Folder.paint(ui.painter(), sign.center(), icon, theme.colors.ink_2);
            ui.scope(|ui| {
                ui.set_max_width(room);
                ui.add(
                    Words::new(Type::Small, words)
                        .color(theme.colors.ink_2)
                        .cut(),
                );
            });
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if ui.add(change).clicked() {
                    out.command(Command::AskSave {
                        what: Document::Cv,
                        suggested: self.path(Ending::Pdf),
                    });
                }
            });
        });
    }

    /// Where the CV was saved, and what can be done with it.
    fn saved_ui(&self, ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
        let Some(path) = &self.saved else { return };
        let theme = Theme::of(ui.ctx());
        let folder = path.parent().map(name_of).unwrap_or_default();
        let words = view
            .text
            .with("cv-screen-saved", &[("folder", folder.into())]);
        let ground = ui.painter().add(egui::Shape::Noop);
        let shown = egui::Frame::new()
            .inner_margin(egui::Margin::symmetric(14, 12))
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = theme.sizes.space.s;
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = 8.0;
                    let (sign, _) = ui.allocate_exact_size(vec2(18.0, 20.0), Sense::hover());
                    Icon::Check.paint(ui.painter(), sign.center(), 18.0, theme.colors.good);
                    ui.add(
                        Words::new(Type::Small, words)
                            .strong()
                            .color(theme.colors.good),
                    );
                });
                let buttons = ["cv-screen-open", "cv-screen-show-folder"];
                let buttons = buttons.map(|key| Button::secondary(view.text.get(key)).small());
                match button_row(ui, buttons.into()) {
                    Some(0) => out.command(Command::OpenFile(path.clone())),
                    Some(_) => out.command(Command::ShowInFolder(path.clone())),
                    None => {}
                }
            });
        let radius = egui::CornerRadius::same(theme.sizes.radius.row);
        let fill = theme.colors.good_soft;
        ui.painter().set(
            ground,
            egui::epaint::RectShape::filled(shown.response.rect, radius, fill),
        );
    }
}

/// A file's name with another ending in the place of its own, if that is one of a CV's.
fn with_ending(name: &str, ending: Ending) -> String {
    let own = Ending::of(Path::new(name)).filter(|own| Document::Cv.endings().contains(own));
    let stem = own.and_then(|own| name.get(..name.len() - own.name().len() - 1));
    format!("{}.{}", stem.unwrap_or(name), ending.name())
}

/// The last part of a folder's path; the path itself if it has none.
fn name_of(folder: &Path) -> String {
    let name = folder.file_name().unwrap_or(folder.as_os_str());
    name.to_string_lossy().into_owned()
}

fn page_ui(ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
    let wanted = if Theme::of(ui.ctx()).is_short {
        PAGE_SHORT
    } else {
        PAGE
    };
    let width = wanted.min(ui.available_width());
    desk::ask(ui, (Of::Cv, width), view, out);
    let count = view.preview.map_or(0, |preview| preview.pages.len());
    let said = desk::page_name(view, 0, count);
    let left = (ui.available_width() - width) / 2.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(left);
        paper(ui, view.preview, 0, (width, PaperOn::Card), &said);
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(folder: &str, name: &str) -> PathBuf {
        let card = FileCard {
            folder: folder.into(),
            name: name.to_owned(),
            ..FileCard::default()
        };
        card.path(Ending::Pdf)
    }

    #[test]
    fn a_file_keeps_its_folder_and_gets_its_ending() {
        assert_eq!(path("/home/anna", "CV.pdf"), Path::new("/home/anna/CV.pdf"));
        assert_eq!(
            path("/home/anna", " CV 1.2 "),
            Path::new("/home/anna/CV 1.2.pdf")
        );
        assert_eq!(path("/home/anna", "/tmp/CV.PDF"), Path::new("/tmp/CV.pdf"));
        assert_eq!(
            path("/home/anna", "CV.docx"),
            Path::new("/home/anna/CV.pdf")
        );
    }

    #[test]
    fn a_file_of_another_kind_has_its_own_ending() {
        assert_eq!(with_ending("CV.pdf", Ending::Docx), "CV.docx");
        assert_eq!(with_ending("Nowak 1.2", Ending::Xml), "Nowak 1.2.xml");
    }
}
