//! Reports and forms as pages: parts to rows, rows to pages, and a foot on every page.

mod draw;
mod look;
mod table;

use crate::base::id::LanguageTag;
use crate::page::clean::clean;
use crate::page::flow::{Flow, Row};
use crate::page::font::Weight;
use crate::page::frame::{Layout, Page, PageItem, Rule};
use crate::page::inline::{Breaks, Inline, Style};
use crate::page::measures::Type;
use crate::page::rows::{Hold, held, row};
use crate::page::structure::{Role, Structure, TagId};
use crate::sheet::{Choice, Head, Part, Point, Sheet};
use draw::tick_box;
use look::{
    BOX_PADDING, CODE, COLUMN_GAP, FOOT, INDENT, INK, INK_2, LINE, LOGO, Look, RULE, TICK,
    TICK_LETTER,
};

/// Lays a report or form out in its look.
pub(super) fn paginate(sheet: &Sheet) -> Layout {
    let mut setter = Setter {
        look: Look::of(sheet.look, &sheet.language),
        language: &sheet.language,
        structure: Structure::new(),
        rows: Vec::new(),
        is_below_heading: true,
        leads: false,
        line_indent: CODE,
        list: None,
    };
    for part in &sheet.parts {
        setter.part(part);
    }
    let foot = setter.structure.add(Structure::ROOT, Role::Foot);
    let mut flow = Flow::new(setter.look.paper, Look::margins());
    flow.fill(std::mem::take(&mut setter.rows));
    let (mut pages, outline) = flow.finish();
    let count = pages.len();
    for (index, page) in pages.iter_mut().enumerate() {
        setter.foot(sheet, page, foot, [index + 1, count]);
    }
    Layout {
        pages,
        structure: setter.structure,
        outline,
        spots: Vec::new(),
        fit: None,
    }
}

struct Setter<'a> {
    look: Look,
    language: &'a LanguageTag,
    structure: Structure,
    rows: Vec<Row>,
    /// Nothing but a heading stands above, or nothing at all.
    is_below_heading: bool,
    /// What stands above leads to a table or line.
    leads: bool,
    /// From the left margin to lines to write on.
    line_indent: f32,
    /// The list that choices right below belong to.
    list: Option<TagId>,
}

impl Setter<'_> {
    fn part(&mut self, part: &Part) {
        if !matches!(part, Part::Choices(_)) {
            self.list = None;
        }
        let (look, space) = (self.look, self.space());
        let is_heading = matches!(part, Part::Heading(_) | Part::Subheading(_));
        let rows = match part {
            Part::Head(head) => self.head(head),
            Part::Boxed { lead, text } => self.boxed(lead, text),
            Part::Heading(text) => {
                self.heading(text, Role::Heading, look.heading, look.before_heading)
            }
            Part::Subheading(text) => self.heading(
                text,
                Role::EntryHead,
                look.subheading,
                look.before_subheading,
            ),
            Part::Paragraph(text) => self.text(text, look.body, INK, space),
            Part::Lead(text) => {
                self.line_indent = 0.0;
                self.lead(text, space)
            }
            Part::Note(text) => self.text(text, look.small, INK_2, space),
            Part::Points(points) => self.points(points),
            Part::Table(table) => self.table(table),
            Part::Question { code, text, helper } => {
                self.line_indent = CODE;
                self.question(code, text, helper)
            }
            Part::Choices(choices) => self.choices(choices),
            Part::Line => vec![self.writing_line()],
        };
        let follows = match part {
            Part::Note(_) => true,
            Part::Question { .. }
            | Part::Table(_)
            | Part::Paragraph(_)
            | Part::Boxed { .. }
            | Part::Line => self.leads,
            _ => false,
        };
        // A note is about what stands above it, and a question leads to where it is answered.
        self.leads = matches!(part, Part::Question { .. } | Part::Lead(_))
            || self.leads && follows
            || matches!(part, Part::Paragraph(_));
        if follows && let Some(above) = self.rows.last_mut() {
            above.keeps_next = true;
        }
        if !rows.is_empty() {
            self.is_below_heading = is_heading;
            self.rows.extend(rows);
        }
    }

    fn space(&self) -> f32 {
        if self.is_below_heading {
            0.0
        } else {
            self.look.space
        }
    }

    fn style(&self, tag: TagId, weight: Weight, color: [u8; 3]) -> Style {
        Style {
            family: self.look.family,
            weight,
            color,
            tag,
            language: self.language.clone(),
            spot: None,
        }
    }

    /// Lines of at most `width`, `indent` from the left margin.
    fn lines(&self, text: &Inline, set: Type, indent: f32, width: f32) -> Vec<Row> {
        text.lines(width, width)
            .into_iter()
            .map(|line| row(text.set(line, self.look.side + indent, set.line), set))
            .collect()
    }

    fn text(&mut self, text: &str, set: Type, color: [u8; 3], space: f32) -> Vec<Row> {
        let tag = self.structure.add(Structure::ROOT, Role::Paragraph);
        let inline = inline(text, set, &self.style(tag, Weight::Regular, color));
        held(
            self.lines(&inline, set, 0.0, self.look.width()),
            space,
            Hold::Pairs,
        )
    }

    /// A quiet text that is never parted from what follows.
    fn lead(&mut self, text: &str, space: f32) -> Vec<Row> {
        let set = self.look.small;
        let mut rows = self.text(text, set, INK_2, space);
        for row in &mut rows {
            row.keeps_next = true;
        }
        rows
    }

    fn heading(&mut self, text: &str, role: Role, set: Type, before: f32) -> Vec<Row> {
        let tag = self.structure.add(Structure::ROOT, role);
        let inline = inline(text, set, &self.style(tag, Weight::Bold, INK));
        let mut rows = held(
            self.lines(&inline, set, 0.0, self.look.width()),
            before,
            Hold::Next,
        );
        if role == Role::Heading
            && let Some(first) = rows.first_mut()
        {
            first.bookmark = Some(clean(text));
        }
        if role == Role::Heading
            && let Some(last) = rows.last_mut()
        {
            last.height += self.look.after_heading;
        }
        rows
    }

    /// The mark with the kind of document, the title, the line below it, and what stands at the right margin.
    fn head(&mut self, head: &Head) -> Vec<Row> {
        let look = self.look;
        let kind = self.structure.add(Structure::ROOT, Role::Paragraph);
        let kind = inline(
            &head.kind,
            look.kind,
            &self.style(kind, Weight::Bold, look.colors.accent),
        );
        let mut top = row(
            draw::logo(look.side, 0.0, LOGO[0], look.colors.accent),
            look.kind,
        );
        let x = look.side + LOGO[0] + LOGO[1];
        top.items.extend(kind.set(kind.whole(), x, look.kind.line));
        top.keeps_next = true;
        let aside = self.aside(&head.aside);
        let widest = aside.iter().map(Inline::width).fold(0.0, f32::max);
        let room = look.width() - widest - if aside.is_empty() { 0.0 } else { COLUMN_GAP };
        let title = self.structure.add(Structure::ROOT, Role::Name);
        let title = inline(
            &head.title,
            look.title,
            &self.style(title, Weight::Bold, INK),
        );
        let mut rows = held(self.lines(&title, look.title, 0.0, room), 6.0, Hold::Next);
        if !head.line.is_empty() {
            rows.extend(self.text(&head.line, look.body, INK_2, 2.0));
        }
        let mut all = Row {
            keeps_next: true,
            ..top
        };
        all.height += 6.0;
        for line in rows {
            let y = all.height;
            all.items
                .extend(line.items.into_iter().map(|item| item.lowered(y)));
            all.height += line.height;
        }
        for (index, line) in aside.iter().enumerate() {
            let x = look.paper.width - look.side - line.width();
            let y = look.body.line * index as f32;
            let items = line.set(line.whole(), x, look.body.line);
            all.items
                .extend(items.into_iter().map(|item| item.lowered(y)));
        }
        all.height = all.height.max(look.body.line * aside.len() as f32);
        vec![all]
    }

    fn aside(&mut self, lines: &[String]) -> Vec<Inline> {
        let tag = self.structure.add(Structure::ROOT, Role::Paragraph);
        let style = self.style(tag, Weight::Regular, INK_2);
        let lines = lines
            .iter()
            .map(|line| inline(line, self.look.body, &style));
        lines.collect()
    }

    /// Text on a soft ground; one row, so that the ground is whole.
    fn boxed(&mut self, lead: &str, text: &str) -> Vec<Row> {
        let look = self.look;
        let [aside, above] = BOX_PADDING;
        let tag = self.structure.add(Structure::ROOT, Role::Paragraph);
        let mut inline = inline(lead, look.body, &self.style(tag, Weight::Bold, INK));
        let plain = self.style(tag, Weight::Regular, INK);
        if !lead.is_empty() {
            inline.push(" ", &plain, Breaks::AtSpaces);
        }
        inline.push(&clean(text), &plain, Breaks::AtSpaces);
        let lines = self.lines(&inline, look.body, aside, look.width() - 2.0 * aside);
        let height = look.body.line * lines.len() as f32 + 2.0 * above;
        let mut all = Row {
            height,
            space_before: 12.0,
            ..row(Vec::new(), look.body)
        };
        let ground = [look.side, 0.0, look.width(), height];
        all.items.push(draw::area(ground, 7.0, look.colors.soft));
        for (index, line) in lines.into_iter().enumerate() {
            let y = above + look.body.line * index as f32;
            all.items
                .extend(line.items.into_iter().map(|item| item.lowered(y)));
        }
        vec![all]
    }

    fn points(&mut self, points: &[Point]) -> Vec<Row> {
        let set = self.look.body;
        let list = self.structure.add(Structure::ROOT, Role::List);
        let mut rows = Vec::new();
        for point in points {
            let item = self.structure.add(list, Role::Item);
            let label = self.structure.add(item, Role::ItemLabel);
            let body = self.structure.add(item, Role::ItemBody);
            let style = self.style(label, Weight::Regular, INK);
            let mut sign = inline("•", set, &style);
            sign.push_gap(" ", INDENT - sign.width(), &style);
            let plain = self.style(body, Weight::Regular, INK);
            let mut text = inline(&point.title, set, &self.style(body, Weight::Bold, INK));
            if !text.is_empty() && !point.text.is_empty() {
                text.push(" ", &plain, Breaks::AtSpaces);
            }
            text.push(&clean(&point.text), &plain, Breaks::AtSpaces);
            let mut lines = self.lines(&text, set, INDENT, self.look.width() - INDENT);
            if let Some(first) = lines.first_mut() {
                let mut items = sign.set(sign.whole(), self.look.side, set.line);
                items.append(&mut first.items);
                first.items = items;
            }
            let space = if rows.is_empty() { self.space() } else { 2.5 };
            rows.extend(held(lines, space, Hold::All));
        }
        rows
    }

    /// A question with its code in the margin of its text.
    fn question(&mut self, code: &str, text: &str, helper: &str) -> Vec<Row> {
        let look = self.look;
        let tag = self.structure.add(Structure::ROOT, Role::Paragraph);
        let label = self.style(tag, Weight::Bold, look.colors.accent);
        let mut sign = inline(code, look.body, &label);
        sign.push_gap("  ", (CODE - sign.width()).max(4.0), &label);
        let question = inline(text, look.body, &self.style(tag, Weight::Bold, INK));
        let mut rows = self.lines(&question, look.body, CODE, look.width() - CODE);
        if let Some(first) = rows.first_mut() {
            let mut items = sign.set(sign.whole(), look.side, look.body.line);
            items.append(&mut first.items);
            first.items = items;
        }
        if !helper.is_empty() {
            let tag = self.structure.add(Structure::ROOT, Role::Paragraph);
            let helper = inline(helper, look.small, &self.style(tag, Weight::Regular, INK_2));
            rows.extend(self.lines(&helper, look.small, CODE, look.width() - CODE));
        }
        let space = if self.is_below_heading { 2.0 } else { 10.0 };
        held(rows, space, Hold::Next)
    }

    /// Choices in two columns, read line by line, or one below the other where the texts are long.
    fn choices(&mut self, choices: &[Choice]) -> Vec<Row> {
        let look = self.look;
        let list = self
            .list
            .unwrap_or_else(|| self.structure.add(Structure::ROOT, Role::List));
        self.list = Some(list);
        let left = CODE + TICK + 6.0;
        let half = (look.width() - CODE) / 2.0;
        let set: Vec<(Inline, Inline)> = choices
            .iter()
            .map(|choice| self.choice(choice, list))
            .collect();
        let fits = |(_, text): &(Inline, Inline)| text.width() <= half - TICK - 6.0 - COLUMN_GAP;
        let columns = if set.iter().all(fits) { 2 } else { 1 };
        let height = look.body.line.max(TICK) + 3.0;
        let mut rows = Vec::new();
        for pair in set.chunks(columns) {
            let mut line = Row {
                height,
                ..row(Vec::new(), look.body)
            };
            for (column, (letter, text)) in pair.iter().enumerate() {
                let shift = half * column as f32;
                let width = look.width() - left;
                let lines = self.lines(text, look.body, left + shift, width);
                let x = look.side + CODE + shift;
                line.items.push(tick_box([x, 0.0, TICK, TICK], INK));
                line.items
                    .extend(letter_inside(letter, [x, 0.0, TICK, TICK]));
                let text_height = look.body.line * lines.len() as f32;
                line.height = line.height.max(text_height + 3.0);
                let top = ((TICK - look.body.line) / 2.0).max(0.0);
                for (index, text) in lines.into_iter().enumerate() {
                    let y = top + look.body.line * index as f32;
                    line.items
                        .extend(text.items.into_iter().map(|item| item.lowered(y)));
                }
            }
            rows.push(line);
        }
        held(rows, 4.0, Hold::All)
    }

    fn choice(&mut self, choice: &Choice, list: TagId) -> (Inline, Inline) {
        let item = self.structure.add(list, Role::Item);
        let label = self.structure.add(item, Role::ItemLabel);
        let body = self.structure.add(item, Role::ItemBody);
        let letter = self.letter(&choice.letter, label);
        let style = self.style(body, Weight::Regular, INK);
        let mut text = inline(&choice.text, self.look.body, &style);
        text.push(" ", &style, Breaks::AtEnd);
        (letter, text)
    }

    /// What is typed for a box, small and quiet so that a mark over it is seen.
    fn letter(&self, letter: &str, tag: TagId) -> Inline {
        let style = self.style(tag, Weight::Regular, INK_2);
        let mut inline = Inline::new(TICK_LETTER);
        inline.push(&clean(letter), &style, Breaks::AtEnd);
        inline.push(" ", &style, Breaks::AtEnd);
        inline
    }

    fn writing_line(&self) -> Row {
        let rule = PageItem::Rule(Rule {
            x: self.look.side + self.line_indent,
            y: 20.0,
            width: self.look.width() - self.line_indent,
            thickness: RULE,
            color: INK,
        });
        Row {
            height: 24.0,
            ..row(vec![rule], self.look.body)
        }
    }

    /// The line and the words at the foot of a page.
    fn foot(&self, sheet: &Sheet, page: &mut Page, tag: TagId, [number, count]: [usize; 2]) {
        let look = self.look;
        let style = self.style(tag, Weight::Regular, INK_2);
        let y = look.paper.height - FOOT[0];
        page.items.push(PageItem::Rule(Rule {
            x: look.side,
            y,
            width: look.width(),
            thickness: RULE,
            color: LINE,
        }));
        let digits = |number: usize| -> String {
            let own = |digit: char| {
                let place = digit.to_digit(10).map(|place| place as usize);
                place.and_then(|place| sheet.foot.digits.get(place).copied())
            };
            number.to_string().chars().filter_map(own).collect()
        };
        let words = sheet.foot.page.replace("{page}", &digits(number));
        let words = words.replace("{pages}", &digits(count));
        let words = inline(&words, look.small, &style);
        let room = look.width() - words.width() - COLUMN_GAP;
        let mut text = inline(&sheet.foot.text, look.small, &style);
        let lines = text.lines(room, room);
        let top = y + FOOT[1];
        if lines.len() == 1 {
            text.push_gap("  ", look.width() - words.width() - text.width(), &style);
            let items = text.set(text.whole(), look.side, look.small.line);
            page.items
                .extend(items.into_iter().map(|item| item.lowered(top)));
        } else {
            for (index, line) in lines.into_iter().enumerate() {
                let items = text.set(line, look.side, look.small.line);
                let y = top + look.small.line * index as f32;
                page.items
                    .extend(items.into_iter().map(|item| item.lowered(y)));
            }
        }
        let x = look.paper.width - look.side - words.width();
        let items = words.set(words.whole(), x, look.small.line);
        page.items
            .extend(items.into_iter().map(|item| item.lowered(top)));
    }
}

/// Cleaned text of one size and style.
fn inline(text: &str, set: Type, style: &Style) -> Inline {
    let mut inline = Inline::new(set.size);
    inline.push(&clean(text), style, Breaks::AtSpaces);
    inline
}

/// What is typed for a box, in its middle.
fn letter_inside(letter: &Inline, [x, y, width, height]: draw::Area) -> Vec<PageItem> {
    let items = letter.set(letter.whole(), x + (width - letter.width()) / 2.0, height);
    items.into_iter().map(|item| item.lowered(y)).collect()
}
