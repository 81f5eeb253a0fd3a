//! A letter of application, ready to be laid out.

use crate::base::id::LanguageTag;
use crate::cv::block::{Block, Run};
use crate::record::look::Look;

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
    /// Printed above the contact where it stands in a column of its own; empty leaves it out.
    pub contact_heading: Run,
    /// Name, headline and contact, as in the CV.
    pub sender: Vec<Block>,
    /// E.g. "Riga, 14 July 2026".
    pub place_date: Run,
    /// One line each.
    pub recipient: Vec<Run>,
    pub subject: Run,
    pub greeting: Run,
    pub paragraphs: Vec<Run>,
    /// E.g. "Yours sincerely,".
    pub closing: Run,
    /// Below the closing, with room to sign between.
    pub name: Run,
    /// What is attached so that the file can be opened again; empty attaches nothing.
    pub attachment: Vec<u8>,
}
