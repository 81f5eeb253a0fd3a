//! A letter of application, ready to be laid out.

mod compose;

use crate::base::id::LanguageTag;
use crate::cv::block::{Block, CvDocument, Run};
use crate::record::look::Look;
pub use compose::{compose_letter, examples_to_tell};

/// A letter in the look of a CV. Every part may be empty and is then left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterDocument {
    /// Language of every text that names no other.
    pub language: LanguageTag,
    /// Title of the file, e.g. "Letter – Anna Nowak".
    pub title: String,
    /// The client's name, for the file's metadata; empty if not given.
    pub author: String,
    /// How it is to be laid out. Any wish for a number of pages keeps the letter to one.
    pub look: Look,
    /// Name, headline and contact, as in the CV.
    pub sender: Vec<Block>,
    /// E.g. "Riga, 14 July 2026".
    pub place_date: Run,
    /// One line each.
    pub recipient: Vec<Run>,
    pub subject: Run,
    pub greeting: Run,
    /// All that there can be, in their order, those that print nothing among them.
    pub paragraphs: Vec<Paragraph>,
    /// E.g. "Yours sincerely,".
    pub closing: Run,
    /// Below the closing, with room to sign between.
    pub name: Run,
    /// What goes with the letter, e.g. "Enclosed: CV".
    pub enclosed: Run,
    /// What is attached so that the file can be opened again; empty attaches nothing.
    pub attachment: Vec<u8>,
}

impl LetterDocument {
    /// The paragraphs as they are printed.
    pub fn printed(&self) -> impl Iterator<Item = &Run> {
        self.paragraphs.iter().flat_map(Paragraph::printed)
    }

    /// The letter as a document of paragraphs, for formats that have no letters of their own.
    pub fn as_document(&self) -> CvDocument {
        let head = [&self.place_date].into_iter().chain(&self.recipient);
        let body = [&self.subject, &self.greeting].into_iter();
        let end = [&self.closing, &self.name, &self.enclosed];
        let runs = head.chain(body).chain(self.printed()).chain(end);
        let runs = runs.filter(|run| !run.text.is_empty());
        let mut blocks = self.sender.clone();
        blocks.extend(runs.cloned().map(Block::Paragraph));
        CvDocument {
            language: self.language.clone(),
            title: self.title.clone(),
            author: self.author.clone(),
            blocks,
            photo: None,
            look: self.look,
            attachment: self.attachment.clone(),
            changes: Vec::new(),
            refused: Vec::new(),
        }
    }
}

/// A paragraph of a letter: what the program suggests and what the client wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    pub topic: Topic,
    /// As the program writes it, one run per line; empty if it has nothing to say.
    pub suggested: Vec<Run>,
    /// In the client's own words, one run per line; empty takes what is suggested.
    pub own: Vec<Run>,
    /// The client does not want it.
    pub is_left_out: bool,
}

impl Paragraph {
    /// The lines that stand in the letter.
    pub fn printed(&self) -> &[Run] {
        match (self.is_left_out, self.own.as_slice()) {
            (true, _) => &[],
            (false, []) => &self.suggested,
            (false, own) => own,
        }
    }

    /// Whether the client's own words are printed.
    pub fn is_own(&self) -> bool {
        !self.is_left_out && !self.own.is_empty()
    }
}

/// What a paragraph is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// Role, employer and where the vacancy was found.
    Opening,
    Experience,
    /// Strengths that the profile confirms.
    Strengths,
    FirstExample,
    SecondExample,
    Languages,
    /// What the vacancy asks for and the CV shows.
    Vacancy,
    Availability,
    /// Why this employer; there is nothing to suggest.
    Reason,
    Closing,
}

impl Topic {
    /// All of them, in the order in which they stand.
    pub const ALL: [Self; 10] = [
        Self::Opening,
        Self::Experience,
        Self::Strengths,
        Self::FirstExample,
        Self::SecondExample,
        Self::Languages,
        Self::Vacancy,
        Self::Availability,
        Self::Reason,
        Self::Closing,
    ];

    /// The name that records give it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Opening => "opening",
            Self::Experience => "experience",
            Self::Strengths => "strengths",
            Self::FirstExample => "first_example",
            Self::SecondExample => "second_example",
            Self::Languages => "languages",
            Self::Vacancy => "vacancy",
            Self::Availability => "availability",
            Self::Reason => "reason",
            Self::Closing => "closing",
        }
    }
}

/// The letter's text in reading order, with an empty line between its parts.
pub fn plain_letter(letter: &LetterDocument) -> String {
    let texts = |runs: &[Run]| runs.iter().map(|run| run.text.clone()).collect::<Vec<_>>();
    let mut sender = Vec::new();
    for block in &letter.sender {
        match block {
            Block::Name(run) | Block::Headline(run) => sender.push(run.text.clone()),
            Block::Contact(items) => sender.push(texts(items).join(" | ")),
            _ => {}
        }
    }
    let one = |run: &Run| vec![run.text.clone()];
    let mut parts = vec![
        sender,
        one(&letter.place_date),
        texts(&letter.recipient),
        one(&letter.subject),
        one(&letter.greeting),
    ];
    parts.extend(letter.printed().map(one));
    let end = [&letter.closing, &letter.name].map(|run| run.text.clone());
    parts.extend([end.to_vec(), one(&letter.enclosed)]);
    for part in &mut parts {
        part.retain(|line| !line.is_empty());
    }
    parts.retain(|part| !part.is_empty());
    let parts: Vec<String> = parts.into_iter().map(|part| part.join("\n")).collect();
    let mut text = parts.join("\n\n");
    text.push('\n');
    text
}
