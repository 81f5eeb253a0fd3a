//! The CV as blocks in reading order.

use std::sync::Arc;

use crate::base::id::{CompetencyId, LanguageTag};
use crate::record::look::Look;
pub use crate::record::section::Section;

/// A CV, ready to be laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CvDocument {
    /// Language of every text that names no other.
    pub language: LanguageTag,
    /// Title of the file, e.g. "CV – Anna Nowak".
    pub title: String,
    /// The client's name, for the file's metadata; empty if not given.
    pub author: String,
    /// In reading order.
    pub blocks: Vec<Block>,
    /// The client's picture; `None` leaves it out.
    pub photo: Option<Photo>,
    /// How it is to be laid out.
    pub look: Look,
    /// The profile as JSON Resume, attached so that the file can be opened again without loss.
    pub attachment: Vec<u8>,
    /// What the composer changed for the role, and why.
    pub changes: Vec<Change>,
    /// What it would have changed, had the client not refused it.
    pub refused: Vec<Change>,
}

/// A picture as it is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Photo {
    /// JPEG in 8-bit RGB or grey, without metadata, upright.
    pub jpeg: Arc<[u8]>,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// Says what it shows, for those who do not see it.
    pub said: String,
}

/// A piece of text in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    pub text: String,
    /// `None` is the document's language.
    pub language: Option<LanguageTag>,
    /// Address to open, with its scheme; `None` is plain text.
    pub link: Option<String>,
    /// The field that it comes from, in the terms of JSON Resume, e.g. `work.0.position`; `None` is written by us.
    pub spot: Option<Arc<str>>,
}

impl Run {
    /// Plain text in the document's language.
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    /// The same text, coming from that field.
    #[must_use]
    pub fn with_spot(self, spot: &str) -> Self {
        Self {
            spot: Some(Arc::from(spot)),
            ..self
        }
    }
}

/// A part of the CV that stands on its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// The client's name.
    Name(Run),
    /// The headline below the name.
    Headline(Run),
    /// Contact items on one line, e.g. town, telephone, e-mail.
    Contact(Vec<Run>),
    /// Begins a section; written as it is to be printed (capitals where the script has them).
    Heading { text: Run, section: Section },
    /// Running text.
    Paragraph(Run),
    /// A list of bullets.
    Bullets(Vec<Run>),
    /// An employment or a course of study.
    Entry(Entry),
    /// A label with what belongs to it, e.g. a language and its level.
    Labelled { label: Run, text: Run },
    /// A line to sign on, with what stands below it: place and date, signature.
    Signature { place: Run, name: Run },
    /// Consent clause, in small type at the very end.
    Clause(Run),
}

/// A dated entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Employer or school with its place; stands alone on its line; empty if not given.
    pub head: Run,
    /// Job title or course; empty if not given.
    pub title: Run,
    /// As it is to be printed; empty if not given.
    pub dates: Run,
    pub summary: Option<Run>,
    pub bullets: Vec<Run>,
}

/// Something the composer did for the role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The headline names the role.
    Headline,
    /// The summary was written from results and history.
    Summary,
    /// A competency was claimed: its level is solid or above, and an entry of the profile confirms it.
    SkillAdded {
        competency: CompetencyId,
        /// The entry, as the client names it.
        confirmed_by: String,
    },
    /// Skills that the role asks for were put first.
    SkillsReordered,
    /// Skills that the vacancy names were put first, then those that the role asks for.
    SkillsForVacancy,
    /// Bullets that speak to the role were put first, in that many entries.
    BulletsReordered { entries: usize },
}

impl Change {
    /// The key by which the client refuses it.
    pub fn key(&self) -> String {
        match self {
            Self::Headline => "headline".to_owned(),
            Self::Summary => "summary".to_owned(),
            Self::SkillAdded { competency, .. } => format!("skill/{competency}"),
            Self::SkillsReordered | Self::SkillsForVacancy => "skills-order".to_owned(),
            Self::BulletsReordered { .. } => "bullets-order".to_owned(),
        }
    }
}
