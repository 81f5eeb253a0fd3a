//! A letter as pages: the head of the CV of its template, the words below in one column.

use crate::cv::letter::LetterDocument;
use crate::page::arrange::{Arranged, Part};
use crate::page::colors::Palette;
use crate::page::document::{Source, lay_out};
use crate::page::fit::fitted;
use crate::page::frame::Layout;
use crate::page::measures::{Measures, Tightness};

/// Lays a letter out. In the template with two columns, the side column holds the contact.
pub(super) fn paginate(letter: &LetterDocument) -> Layout {
    let arranged = arrange(letter);
    let look = &letter.look;
    let set = |tightness: &Tightness| {
        let measures = Measures::of(look, &letter.language, tightness).for_letter();
        let source = Source {
            language: &letter.language,
            arranged: &arranged,
            photo: None,
            name: &letter.author,
        };
        lay_out(&source, &measures, Palette::of(look.template, look.accent)).layout
    };
    match look.fit.most_pages() {
        Some(_) => fitted(look, &letter.language, 1, set),
        None => set(&Tightness::NONE),
    }
}

fn arrange(letter: &LetterDocument) -> Arranged<'_> {
    let mut arranged = Arranged::default();
    arranged.set_head(&letter.sender, &letter.look, &letter.language, false);
    let main = &mut arranged.main;
    main.push(Part::PlaceDate(&letter.place_date));
    main.push(Part::Recipient(&letter.recipient));
    main.push(Part::Subject(&letter.subject));
    main.push(Part::LetterText(&letter.greeting));
    main.extend(letter.printed().map(Part::LetterText));
    main.push(Part::Closing(&letter.closing));
    main.push(Part::SignedName(&letter.name));
    main.push(Part::LetterText(&letter.enclosed));
    arranged
}
