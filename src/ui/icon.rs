//! Line icons, as characters of a font made by `packaging/icons.py`.

use egui::{Align2, Color32, FontId, Painter, Pos2};

use crate::ui::fonts;

/// An icon. The order is that of `ICONS` in `packaging/icons.py`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Icon {
    ArrowDown,
    ArrowLeft,
    ArrowRight,
    ArrowUp,
    Award,
    Briefcase,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    CircleMinus,
    Help,
    Assessment,
    Clock,
    Copy,
    Download,
    ExternalLink,
    Eye,
    EyeOff,
    Document,
    Folder,
    FolderOpen,
    FolderX,
    Globe,
    GraduationCap,
    Headset,
    Home,
    Info,
    Keyboard,
    Languages,
    Lock,
    Speech,
    Chat,
    Minus,
    System,
    Moon,
    Pause,
    Edit,
    Phone,
    Plus,
    Printer,
    Results,
    Redo,
    Again,
    MachineReading,
    Search,
    Settings,
    Sparkles,
    Sun,
    Trash,
    Warning,
    Undo,
    Import,
    User,
    Close,
    ZoomIn,
    ZoomOut,
}

/// Code point of the first icon, in the private use area.
const FIRST: u32 = 0xE000;

impl Icon {
    /// The character that draws it.
    pub fn character(self) -> char {
        char::from_u32(FIRST + self as u32).unwrap_or(char::REPLACEMENT_CHARACTER)
    }

    /// Paints it `size` wide and high around `center`.
    pub(crate) fn paint(self, painter: &Painter, center: Pos2, size: f32, color: Color32) {
        let font = FontId::new(size, fonts::icons());
        painter.text(center, Align2::CENTER_CENTER, self.character(), font, color);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_icon_is_in_the_font() {
        let font = skrifa::FontRef::new(include_bytes!("../../assets/icons/icons.ttf")).unwrap();
        let map = skrifa::MetadataProvider::charmap(&font);
        for place in 0..=Icon::ZoomOut as u32 {
            assert!(map.map(FIRST + place).is_some(), "icon {place} is missing");
        }
        assert!(
            map.map(FIRST + Icon::ZoomOut as u32 + 1).is_none(),
            "the font has more icons"
        );
    }
}
