//! The four templates as data: what each measures on A4 in text of normal size.

use crate::page::measures::{A4, Band, Clause, Column, Head, Labels, Measures, Side, set};
use crate::record::look::{Family, Template};

/// The measures of a template for Latin and Greek or for Bengali letters; the columns' places are not known yet.
pub(crate) fn of(template: Template, is_bengali: bool) -> Measures {
    match (template, is_bengali) {
        (Template::Classic, false) => CLASSIC,
        (Template::Classic, true) => bengali_classic(),
        (Template::Modern, false) => MODERN,
        (Template::Modern, true) => bengali_modern(),
        (Template::TwoColumn, false) => TWO_COLUMN,
        (Template::TwoColumn, true) => bengali_two_column(),
        (Template::Compact, false) => COMPACT,
        (Template::Compact, true) => bengali_compact(),
    }
}

const CLAUSE: Clause = Clause {
    text: set(7.5, 10.5),
    rule: 0.5,
    rule_gap: 7.0,
    bottom: 30.0,
    space: 8.0,
};

const CLASSIC: Measures = Measures {
    paper: A4,
    family: Family::Sans,
    top: 50.0,
    next_top: 50.0,
    left: 54.0,
    right: 54.0,
    bottom: 40.0,
    head: Head {
        name: set(25.0, 32.0),
        headline: set(12.5, 18.0),
        contact: set(9.5, 14.0),
        contact_space: 7.0,
        band: None,
        photo: [62.4, 78.0],
        photo_space: 24.0,
        photo_radius: 3.0,
    },
    main: Column {
        x: 0.0,
        width: 0.0,
        heading: set(10.5, 14.0),
        heading_space_before: 17.0,
        heading_rule: Some([3.5, 0.5]),
        heading_space_after: 7.0,
        body: set(10.5, 15.0),
        paragraph_space: 4.0,
        bullet_indent: 10.0,
        bullet_space: 1.5,
        entry_space: 11.0,
        date_gap: 12.0,
        labels: Labels::Beside {
            column: 108.0,
            gap: 8.0,
        },
    },
    side: None,
    clause: CLAUSE,
};

const MODERN: Measures = Measures {
    head: Head {
        name: set(27.0, 34.0),
        contact_space: 9.0,
        band: Some(Band {
            least: 124.0,
            padding_top: 34.0,
            padding_bottom: 26.0,
            space_after: 22.0,
        }),
        photo: [69.75, 87.0],
        photo_radius: 4.0,
        ..CLASSIC.head
    },
    main: Column {
        heading_rule: None,
        heading_space_after: 6.0,
        ..CLASSIC.main
    },
    ..CLASSIC
};

const TWO_COLUMN: Measures = Measures {
    top: 46.0,
    left: 30.0,
    right: 40.0,
    head: Head {
        name: set(25.0, 31.0),
        contact: set(9.5, 13.5),
        photo: [96.0, 120.0],
        photo_space: 18.0,
        photo_radius: 4.0,
        ..CLASSIC.head
    },
    main: Column {
        heading_space_before: 18.0,
        heading_rule: Some([3.5, 0.75]),
        body: set(10.0, 14.5),
        entry_space: 12.0,
        ..CLASSIC.main
    },
    side: Some(Side {
        width: 178.0,
        left: 28.0,
        right: 22.0,
        top: 54.0,
        item_space: 3.0,
        column: Column {
            heading_space_before: 18.0,
            heading_rule: None,
            heading_space_after: 7.0,
            body: set(9.5, 13.5),
            bullet_space: 3.4,
            entry_space: 5.0,
            labels: Labels::Above { space: 5.25 },
            ..CLASSIC.main
        },
    }),
    ..CLASSIC
};

const COMPACT: Measures = Measures {
    top: 38.0,
    left: 44.0,
    right: 44.0,
    bottom: 34.0,
    head: Head {
        name: set(20.0, 25.0),
        headline: set(11.0, 15.0),
        contact: set(9.0, 13.0),
        contact_space: 3.0,
        photo: [48.0, 60.0],
        photo_space: 20.0,
        ..CLASSIC.head
    },
    main: Column {
        heading: set(9.5, 12.0),
        heading_space_before: 11.5,
        heading_rule: Some([2.5, 0.75]),
        heading_space_after: 5.0,
        body: set(9.0, 12.25),
        paragraph_space: 3.0,
        bullet_indent: 9.0,
        bullet_space: 0.75,
        entry_space: 6.5,
        labels: Labels::Beside {
            column: 96.0,
            gap: 8.0,
        },
        ..CLASSIC.main
    },
    ..CLASSIC
};

// Bengali has no capitals, so headings are larger, and its signs reach further above and below the line.

fn bengali_classic() -> Measures {
    let mut measures = CLASSIC;
    measures.head.name = set(25.0, 38.0);
    measures.head.headline = set(12.5, 19.0);
    bengali_column(&mut measures.main);
    measures
}

fn bengali_modern() -> Measures {
    let mut measures = MODERN;
    measures.head.name = set(27.0, 41.0);
    measures.head.headline = set(12.5, 19.0);
    bengali_column(&mut measures.main);
    measures
}

fn bengali_two_column() -> Measures {
    let mut measures = TWO_COLUMN;
    measures.head.name = set(25.0, 38.0);
    measures.head.headline = set(12.5, 19.0);
    measures.head.contact = set(9.5, 15.0);
    bengali_column(&mut measures.main);
    measures.main.body = set(10.0, 16.0);
    if let Some(side) = &mut measures.side {
        bengali_column(&mut side.column);
        side.column.body = set(9.5, 15.0);
        side.column.bullet_space = 2.0;
    }
    measures
}

fn bengali_compact() -> Measures {
    let mut measures = COMPACT;
    measures.head.name = set(20.0, 30.0);
    measures.head.headline = set(11.0, 16.5);
    measures.head.contact = set(9.0, 14.0);
    measures.main.heading = set(10.5, 15.0);
    measures.main.heading_space_before = 9.0;
    measures.main.body = set(9.0, 14.0);
    measures.main.bullet_space = 0.25;
    measures
}

fn bengali_column(column: &mut Column) {
    column.heading = set(12.0, 17.0);
    column.heading_space_before = 13.0;
    column.body = set(10.5, 16.5);
    column.bullet_space = 0.5;
}
