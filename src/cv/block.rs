//! The CV as blocks in reading order.

use crate::base::id::{CompetencyId, LanguageTag};

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
    /// The profile as JSON Resume, attached so that the file can be opened again without loss.
    pub attachment: Vec<u8>,
    /// What the composer changed for the role, and why.
    pub changes: Vec<Change>,
}

/// A piece of text in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    pub text: String,
    /// `None` is the document's language.
    pub language: Option<LanguageTag>,
    /// Address to open, with its scheme; `None` is plain text.
    pub link: Option<String>,
}

impl Run {
    /// Plain text in the document's language.
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            language: None,
            link: None,
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
    pub dates: String,
    pub summary: Option<Run>,
    pub bullets: Vec<Run>,
}

/// Which section a heading begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    Summary,
    Skills,
    Work,
    Education,
    Languages,
    Certificates,
    /// One of JSON Resume's other sections.
    Other,
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
    /// Bullets that speak to the role were put first, in that many entries.
    BulletsReordered { entries: usize },
}
