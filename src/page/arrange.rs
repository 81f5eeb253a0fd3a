//! What goes where: the blocks of a document in the order in which its template shows and reads them.

use crate::base::id::LanguageTag;
use crate::cv::block::{Block, CvDocument, Run, Section};
use crate::cv::plain_text;
use crate::page::rows::{contact_lines, fits_aside};
use crate::record::look::{Look, Template};

/// Parts things that are listed in one paragraph: commas, or semicolons where one of them holds a comma.
pub(crate) fn list_separator(items: &[Run]) -> &'static str {
    if items.iter().any(|item| item.text.contains(',')) {
        "; "
    } else {
        ", "
    }
}

/// Something to be set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Part<'a> {
    Block(&'a Block),
    /// Things in one paragraph, parted by commas.
    Listing(&'a [Run]),
    /// Items of a contact that stand on one line.
    ContactLine(&'a [Run]),
    /// The items of a contact, one below the other.
    ContactLines(&'a [Run]),
    /// The addressee of a letter, one line below the other, after place and date.
    Recipient(&'a [Run]),
    /// Place and date of a letter.
    PlaceDate(&'a Run),
    Subject(&'a Run),
    /// Greeting or paragraph of a letter.
    LetterText(&'a Run),
    /// The words before the name.
    Closing(&'a Run),
    /// The name below a letter, with room to sign above.
    SignedName(&'a Run),
}

/// A document in reading order.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Arranged<'a> {
    /// Name, headline and, where there is one column, contact.
    pub(crate) head: Vec<Part<'a>>,
    /// Contact that stands in the side column.
    pub(crate) contact: Vec<Part<'a>>,
    pub(crate) main: Vec<Part<'a>>,
    /// What else stands in the side column: sections, each beginning with its heading.
    pub(crate) side: Vec<Vec<Part<'a>>>,
    /// Consent clauses.
    pub(crate) foot: Vec<&'a Run>,
}

/// Puts every block of `document` into its place; `in_main` sections of the side column, the last of them, go to the
/// end of the main column, before references and declaration.
pub(crate) fn arrange(document: &CvDocument, in_main: usize) -> Arranged<'_> {
    let template = document.look.template;
    let mut arranged = Arranged::default();
    let is_head = |block: &Block| {
        matches!(
            block,
            Block::Name(_) | Block::Headline(_) | Block::Contact(_)
        )
    };
    let count = document.blocks.iter().take_while(|block| is_head(block));
    let (head, body) = document.blocks.split_at(count.count());
    let has_photo = document.photo.is_some();
    arranged.set_head(head, &document.look, &document.language, has_photo);
    let mut section = None;
    for block in body {
        if let Block::Heading { section: begun, .. } = block {
            section = Some(*begun);
            if template == Template::TwoColumn && is_aside(*begun) {
                arranged.side.push(vec![Part::Block(block)]);
                continue;
            }
        }
        let is_listed = template == Template::Compact && section == Some(Section::Skills);
        let part = match block {
            Block::Clause(run) => {
                arranged.foot.push(run);
                continue;
            }
            Block::Bullets(items) if is_listed => Part::Listing(items),
            block => Part::Block(block),
        };
        let is_side = template == Template::TwoColumn && section.is_some_and(is_aside);
        match arranged.side.last_mut().filter(|_| is_side) {
            Some(side) => side.push(part),
            None => arranged.main.push(part),
        }
    }
    let stay = arranged.side.len().saturating_sub(in_main);
    let moved = arranged.side.split_off(stay).into_iter().flatten();
    let closing = arranged.main.iter().position(is_closing);
    let place = closing.unwrap_or(arranged.main.len());
    arranged.main.splice(place..place, moved);
    arranged
}

/// Tells whether a section begins that stands at the very end of a CV.
fn is_closing(part: &Part<'_>) -> bool {
    let Part::Block(Block::Heading { section, .. }) = part else {
        return false;
    };
    matches!(section, Section::References | Section::Declaration)
}

impl<'a> Arranged<'a> {
    /// The leading blocks that tell who it is. A contact stands in the side column if its addresses fit there whole,
    /// without a heading: parsers look for it above the first one.
    pub(crate) fn set_head(
        &mut self,
        blocks: &'a [Block],
        look: &Look,
        language: &LanguageTag,
        has_photo: bool,
    ) {
        for block in blocks {
            match block {
                Block::Contact(items) if fits_aside(items, look, language) => {
                    self.contact.push(Part::ContactLines(items));
                }
                Block::Contact(items) => {
                    let lines = contact_lines(items, look, language, has_photo);
                    self.head.extend(lines.map(Part::ContactLine));
                }
                block => self.head.push(Part::Block(block)),
            }
        }
    }
}

/// Tells whether a section stands in the side column: facts that are looked up rather than read.
fn is_aside(section: Section) -> bool {
    matches!(
        section,
        Section::Skills
            | Section::Languages
            | Section::Certificates
            | Section::Driving
            | Section::Interests
            | Section::Personal
    )
}

/// The text of the pages in reading order, from the blocks alone: one line per line of a block.
///
/// Of a side column that goes on over several pages, each page shows its part after its part of the main column.
pub fn text(document: &CvDocument) -> String {
    let arranged = arrange(document, 0);
    let side = arranged.side.iter().flatten();
    let parts = arranged.head.iter().chain(&arranged.contact);
    let parts = parts.chain(&arranged.main).chain(side);
    let mut blocks: Vec<Block> = parts.flat_map(|part| written(*part)).collect();
    let foot = arranged.foot.iter();
    blocks.extend(foot.map(|clause| Block::Clause((*clause).clone())));
    plain_text(&CvDocument {
        blocks,
        attachment: Vec::new(),
        changes: Vec::new(),
        ..document.clone()
    })
}

/// Blocks that say what the part shows.
fn written(part: Part<'_>) -> Vec<Block> {
    match part {
        Part::Block(block) => vec![block.clone()],
        Part::Listing(items) => {
            let texts: Vec<&str> = items.iter().map(|item| item.text.as_str()).collect();
            vec![Block::Paragraph(Run::plain(
                texts.join(list_separator(items)),
            ))]
        }
        Part::ContactLine(items) => vec![Block::Contact(items.to_vec())],
        Part::ContactLines(items) | Part::Recipient(items) => {
            items.iter().cloned().map(Block::Paragraph).collect()
        }
        Part::PlaceDate(run)
        | Part::Subject(run)
        | Part::LetterText(run)
        | Part::Closing(run)
        | Part::SignedName(run) => vec![Block::Paragraph(run.clone())],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(template: Template) -> CvDocument {
        let heading = |text: &str, section| Block::Heading {
            text: Run::plain(text),
            section,
        };
        let run = Run::plain;
        CvDocument {
            language: LanguageTag::english(),
            title: String::new(),
            author: String::new(),
            blocks: vec![
                Block::Name(run("Ana")),
                Block::Contact(vec![run("Riga"), run("123")]),
                heading("SKILLS", Section::Skills),
                Block::Bullets(vec![run("Chat"), run("Calls")]),
                Block::Clause(run("I agree")),
                heading("WORK", Section::Work),
                Block::Paragraph(run("Shop")),
                heading("LANGUAGES", Section::Languages),
                Block::Paragraph(run("Polish")),
                heading("MORE", Section::Own(0)),
                Block::Paragraph(run("Last")),
            ],
            photo: None,
            look: Look {
                template,
                ..Look::default()
            },
            attachment: Vec::new(),
            changes: Vec::new(),
            refused: Vec::new(),
        }
    }

    fn lines(template: Template) -> Vec<String> {
        let text = text(&document(template));
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn one_column_reads_as_the_document_with_its_clause_at_the_end() {
        let expected =
            "Ana/Riga | 123/SKILLS/• Chat/• Calls/WORK/Shop/LANGUAGES/Polish/MORE/Last/I agree";
        for template in [Template::Classic, Template::Modern] {
            assert_eq!(lines(template).join("/"), expected);
        }
    }

    #[test]
    fn a_side_column_is_read_after_the_main_one_but_for_the_contact() {
        let expected =
            "Ana/Riga/123/WORK/Shop/MORE/Last/SKILLS/• Chat/• Calls/LANGUAGES/Polish/I agree";
        assert_eq!(lines(Template::TwoColumn).join("/"), expected);
    }

    #[test]
    fn sections_for_which_the_side_has_no_room_end_the_main_column() {
        let document = document(Template::TwoColumn);
        let arranged = arrange(&document, 1);
        assert_eq!(arranged.side.len(), 1);
        let last = arranged.main.last();
        assert_eq!(last, Some(&Part::Block(&document.blocks[8])));
        assert_eq!(arrange(&document, 9).side.len(), 0);
        let mut signed = document.clone();
        signed.blocks.push(Block::Heading {
            text: Run::plain("DECLARATION"),
            section: Section::Declaration,
        });
        let arranged = arrange(&signed, 9);
        assert_eq!(
            arranged.main.last(),
            signed.blocks.last().map(Part::Block).as_ref()
        );
    }

    #[test]
    fn compact_pages_list_skills_in_a_paragraph() {
        assert!(lines(Template::Compact).contains(&"Chat, Calls".to_owned()));
        assert_eq!(list_separator(&[Run::plain("Data, text")]), "; ");
    }
}
