//! The whole explanation of one role as plain text, for the terminal.

use std::fmt::Write as _;

use crate::catalog::role::Role;
use crate::matching::RoleMatch;
use crate::matching::explain::{Explainer, Line, Standing};
use crate::record::Record;
use crate::score::CompetencyProfile;

/// Answers quoted under one line.
const QUOTED: usize = 2;

impl Explainer<'_> {
    /// Everything there is to say about how a role fits, line by line.
    ///
    /// Quotes the answers behind each line if there is a record; levels measured elsewhere have none.
    pub fn plain(
        &self,
        record: Option<&Record>,
        profile: &CompetencyProfile,
        role: &Role,
        role_match: &RoleMatch,
    ) -> String {
        let mut page = String::new();
        self.opening(&mut page, role, role_match);
        self.part(
            &mut page,
            "explain-heading-reasons",
            &self.reasons(role_match),
            record,
        );
        self.part(
            &mut page,
            "explain-heading-gaps",
            &self.gaps(role_match),
            record,
        );
        self.part(&mut page, "roles-raises", &self.raises(role_match), record);
        let mut must_haves = self.must_haves(role_match);
        must_haves.extend(self.facts(profile, role_match));
        self.part(&mut page, "explain-heading-must-haves", &must_haves, record);
        self.part(
            &mut page,
            "explain-heading-flags",
            &self.flags(role_match),
            record,
        );
        self.variants(&mut page, role_match);
        self.about_role(&mut page, role);
        self.sureness(&mut page, profile);
        page
    }

    fn opening(&self, page: &mut String, role: &Role, role_match: &RoleMatch) {
        put(page, 0, &self.role(&role.id));
        if let Some(words) = self.role_words(&role.id) {
            put(page, 0, &words.summary);
        }
        page.push('\n');
        if let Some(fit) = &role_match.fit {
            let args = [
                ("fit", self.number(fit).into()),
                ("range", self.headline(fit).into()),
                ("word", self.fit_word(role_match).into()),
            ];
            put(page, 0, &self.say("explain-plain-fit", &args));
        }
        let more = [self.wide_range(role_match), self.not_enough(role_match)];
        for sentence in more.into_iter().flatten() {
            put(page, 0, &sentence);
        }
    }

    /// A heading with its lines; nothing if there are none.
    fn part(&self, page: &mut String, heading: &str, lines: &[Line], record: Option<&Record>) {
        if lines.is_empty() {
            return;
        }
        page.push('\n');
        put(page, 0, &self.text.get(heading));
        for line in lines {
            let title = match line.word.as_str() {
                "" => line.title.clone(),
                word => {
                    let args = [("title", line.title.as_str().into()), ("word", word.into())];
                    self.say("explain-plain-title", &args)
                }
            };
            put(page, 1, &format!("{} {title}", mark(line.standing)));
            if !line.detail.is_empty() {
                put(page, 2, &line.detail);
            }
            let quotes = line
                .from
                .iter()
                .filter_map(|question| self.evidence(record?, question));
            for quote in quotes.take(QUOTED) {
                put(page, 2, &quote);
            }
        }
    }

    fn variants(&self, page: &mut String, role_match: &RoleMatch) {
        if role_match.variants.is_empty() {
            return;
        }
        page.push('\n');
        put(page, 0, &self.text.get("explain-heading-variants"));
        for (variant, fit) in &role_match.variants {
            let (title, note) = self.variant(&role_match.role, variant);
            let line = match fit {
                Some(fit) => {
                    let args = [
                        ("title", title.into()),
                        ("fit", self.number(fit).into()),
                        ("range", self.headline(fit).into()),
                    ];
                    self.say("explain-plain-variant", &args)
                }
                None => title,
            };
            put(page, 1, &line);
            put(page, 2, &note);
        }
    }

    /// Education, pay and what to know about the role.
    fn about_role(&self, page: &mut String, role: &Role) {
        page.push('\n');
        if let Some(words) = self.role_words(&role.id) {
            let education = words.education.as_str().into();
            put(
                page,
                0,
                &self.say("explain-education", &[("education", education)]),
            );
            if !words.note.is_empty() {
                put(page, 0, &words.note);
            }
        }
        for pay in &role.pay {
            let pay = self.pay(pay);
            let args = [
                ("amount", pay.amount.into()),
                ("period", pay.period.into()),
                ("source", pay.source.into()),
            ];
            put(page, 0, &self.say("explain-plain-pay", &args));
        }
        if role.pay.is_empty() {
            put(page, 0, &self.text.get("explain-pay-unknown"));
        }
    }

    fn sureness(&self, page: &mut String, profile: &CompetencyProfile) {
        let certainty = self.certainty(profile);
        page.push('\n');
        put(page, 0, &certainty.headline);
        put(page, 0, &certainty.detail);
        for sentence in self.careful(&profile.careful) {
            put(page, 0, &sentence);
        }
        put(page, 0, &self.text.get("explain-about-figures"));
    }
}

/// The shape of a line in characters that every terminal has.
fn mark(standing: Standing) -> &'static str {
    match standing {
        Standing::Good => "+",
        Standing::Partly => "~",
        Standing::Missing => "-",
        Standing::Unknown => "?",
    }
}

fn put(page: &mut String, indent: usize, line: &str) {
    // Writing into a `String` cannot fail.
    writeln!(page, "{:width$}{line}", "", width = 2 * indent).ok();
}
