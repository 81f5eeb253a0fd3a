//! Screens, and the way from one to another.

use crate::base::id::RoleId;
use crate::ui::icon::Icon;

/// A screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Route {
    About,
    /// With the role whose page led there.
    CareerMap(Option<RoleId>),
    /// Roles side by side.
    Compare,
    CvCheck,
    CvEditor,
    FirstRun,
    #[default]
    Home,
    /// The letter that goes with the CV.
    Letter,
    Plan,
    /// Questions of an interview for that role.
    Practice(RoleId),
    Questionnaire,
    Results,
    RoleDetail(RoleId),
    Roles,
    Settings,
}

/// How much navigation stands beside a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rail {
    /// Icons over words, to leave room.
    Compact,
    /// As wide as the window allows.
    Full,
    /// Nothing distracts.
    None,
}

/// Items of the rail from the top, with the digit that goes there together with Alt.
pub const ITEMS: [(Icon, &str, Route); 6] = [
    (Icon::Home, "ui-nav-home", Route::Home),
    (Icon::Assessment, "ui-nav-assessment", Route::Questionnaire),
    (Icon::Results, "ui-nav-results", Route::Results),
    (Icon::Headset, "ui-nav-roles", Route::Roles),
    (Icon::Award, "ui-nav-plan", Route::Plan),
    (Icon::Document, "ui-nav-cv", Route::CvEditor),
];

impl Route {
    /// How much navigation stands beside it.
    pub fn rail(&self) -> Rail {
        match self {
            Self::CvEditor | Self::Letter => Rail::Compact,
            Self::FirstRun | Self::Questionnaire => Rail::None,
            Self::About
            | Self::CareerMap(_)
            | Self::Compare
            | Self::CvCheck
            | Self::Home
            | Self::Plan
            | Self::Practice(_)
            | Self::Results
            | Self::RoleDetail(_)
            | Self::Roles
            | Self::Settings => Rail::Full,
        }
    }

    /// The item of the rail under which it lies.
    pub fn item(&self) -> &Self {
        match self {
            Self::About => &Self::Settings,
            Self::CvCheck | Self::Letter => &Self::CvEditor,
            Self::CareerMap(_) | Self::Compare | Self::Practice(_) | Self::RoleDetail(_) => {
                &Self::Roles
            }
            other => other,
        }
    }

    /// Where Esc leads; `None` where there is no way back.
    pub fn back(&self) -> Option<Self> {
        match self {
            Self::About => Some(Self::Settings),
            Self::CvCheck | Self::Letter => Some(Self::CvEditor),
            Self::CareerMap(Some(role)) | Self::Practice(role) => {
                Some(Self::RoleDetail(role.clone()))
            }
            Self::Questionnaire => Some(Self::Home),
            Self::CareerMap(None) | Self::Compare | Self::RoleDetail(_) => Some(Self::Roles),
            Self::CvEditor
            | Self::FirstRun
            | Self::Home
            | Self::Plan
            | Self::Results
            | Self::Roles
            | Self::Settings => None,
        }
    }
}
