//! What a letter says: role and vacancy, history, confirmed strengths, examples of the client's own, availability.
//!
//! Only what the profile, the answers or the client state; each paragraph gives way to the client's own words.

use crate::base::date::PartialDate;
use crate::base::id::PracticeId;
use crate::base::problem::Arg;
use crate::catalog::Catalog;
use crate::cv::block::Run;
use crate::cv::custom::Shown;
use crate::cv::letter::{LetterDocument, Paragraph, Topic};
use crate::cv::tailor::{self, Strength};
use crate::cv::vacancy::{self, Covered, State, TermSense};
use crate::cv::writer::Writer;
use crate::cv::{Purpose, contact, experience, phrase, spoken, summary};
use crate::matching::RoleMatch;
use crate::record::Record;
use crate::record::cv::Letter;
use crate::record::moment::Moment;
use crate::record::preparation::Example;
use crate::record::profile::SpokenOf;
use crate::record::said::in_language;
use crate::record::section::{Section, ShownProfile};
use crate::score::CompetencyProfile;
use crate::text::Text;

/// Examples that a letter tells, at most.
const MOST_EXAMPLES: usize = 2;

/// Things that the vacancy names, at most.
const MOST_TERMS: usize = 5;

/// Languages in which the words of an advert can stand in another sentence as they are.
const UNBENT_LANGUAGES: [&str; 2] = ["en", "fr"];

/// Composes the letter in the language of `text`, dated `purpose.today`, with the head of the CV.
pub fn compose_letter(
    text: &Text,
    catalog: &Catalog,
    record: &Record,
    results: Option<(&CompetencyProfile, &[RoleMatch])>,
    purpose: &Purpose<'_>,
) -> LetterDocument {
    let shown = ShownProfile::of(in_language(&record.profile, text.tag()), &record.cv);
    let beside = Shown::of(&record.cv, purpose.country);
    let mut writer = Writer::new(
        text,
        catalog,
        (&shown, &record.cv),
        results.map(|(profile, _)| profile),
        purpose,
    );
    contact::write(&mut writer, &beside);
    let sender = std::mem::take(&mut writer.blocks);
    let draft = Draft {
        writer: &writer,
        record,
        letter: &record.cv.letter,
        role: role_title(&writer),
        strengths: tailor::strengths(&writer),
    };
    let mut paragraphs = Topic::ALL.map(|topic| draft.paragraph(topic)).to_vec();
    go_on_from_greeting(&mut paragraphs);
    let name = phrase::clean(record.profile.basics.name.as_deref().unwrap_or_default());
    LetterDocument {
        language: text.tag().clone(),
        title: if name.is_empty() {
            text.get("letter-title-nameless")
        } else {
            text.with("letter-title", &[("name", name.as_str().into())])
        },
        author: name.clone(),
        look: record.cv.look,
        sender,
        place_date: draft.place_date(),
        recipient: draft.recipient(),
        subject: draft.subject(),
        greeting: draft.greeting(),
        paragraphs,
        closing: draft.regards(),
        name: Run::plain(name),
        enclosed: Run::plain(text.get("letter-attachment")),
        attachment: Vec::new(),
    }
}

/// Examples that are told to the end, those first that an interview for the role asks for; at most two.
///
/// What a letter can tell where the client has not chosen.
pub fn examples_to_tell(catalog: &Catalog, record: &Record, purpose: &Purpose<'_>) -> Vec<String> {
    let examples = &record.preparation.examples;
    let role = purpose.role.and_then(|id| catalog.role(id));
    let asked = role.map(|role| catalog.guidance.interview(role));
    let asked = asked
        .unwrap_or_default()
        .into_iter()
        .map(|question| &question.id);
    let mut chosen: Vec<&PracticeId> = Vec::new();
    for id in asked.chain(examples.keys()) {
        if examples.get(id).is_some_and(Example::is_done) && !chosen.contains(&id) {
            chosen.push(id);
        }
    }
    let chosen = chosen.into_iter().take(MOST_EXAMPLES);
    chosen.map(ToString::to_string).collect()
}

/// The title of the vacancy, else the role's as it agrees with the client; empty if neither is known.
fn role_title(writer: &Writer<'_>) -> String {
    let of_vacancy = phrase::clean(&writer.choices.letter.vacancy);
    let words = &writer.catalog.words(writer.text.tag()).roles;
    let words = writer.role.and_then(|role| words.get(&role.id));
    match (of_vacancy.is_empty(), words) {
        (false, _) | (true, None) => of_vacancy,
        (true, Some(words)) => {
            // Where nobody's gender is said, the headline names a field of work and no post.
            let spoken_of = writer.profile.spoken_of;
            let headline = contact::agreeing(&words.headline, spoken_of);
            let is_post = spoken_of != SpokenOf::Neutral && !headline.is_empty();
            let title = if is_post { headline } else { &words.title };
            title.to_owned()
        }
    }
}

/// A letter in the making.
struct Draft<'a> {
    writer: &'a Writer<'a>,
    record: &'a Record,
    letter: &'a Letter,
    /// Empty if it is not known.
    role: String,
    strengths: Vec<Strength<'a>>,
}

impl Draft<'_> {
    fn text(&self) -> &Text {
        self.writer.text
    }

    fn paragraph(&self, topic: Topic) -> Paragraph {
        let spot = format!("letter.{}", topic.name());
        let own = match (self.letter.own.get(topic.name()), topic) {
            (Some(own), _) => own,
            (None, Topic::Reason) => &self.letter.reason,
            (None, _) => "",
        };
        let own = self.writer.runs(&phrase::paragraphs(own), &spot);
        let ours = |text: Option<String>| text.map(Run::plain).into_iter().collect();
        let suggested: Vec<Run> = match topic {
            Topic::Opening => ours(Some(self.opening())),
            Topic::Experience => ours(self.experience()),
            Topic::Strengths => ours(self.strengths()),
            Topic::FirstExample => self.example(0, "letter-example-first"),
            Topic::SecondExample => self.example(1, "letter-example-second"),
            Topic::Languages => ours(self.languages()),
            Topic::Vacancy => ours(self.vacancy()),
            Topic::Availability => ours(self.availability()),
            Topic::Reason => Vec::new(),
            Topic::Closing => ours(Some(self.spoken("letter-closing"))),
        };
        let suggested = suggested.into_iter();
        Paragraph {
            topic,
            suggested: suggested.map(|run| run.with_spot(&spot)).collect(),
            own,
            is_left_out: self.letter.left_out.contains(topic.name()),
        }
    }

    /// A sentence that agrees with the client.
    fn spoken(&self, key: &str) -> String {
        let gender = name_of(self.writer.profile.spoken_of);
        self.text().with(key, &[("gender", gender.into())])
    }

    fn place_date(&self) -> Run {
        let place = &self.writer.profile.basics.location.city;
        let place = phrase::clean(place.as_deref().unwrap_or_default());
        let today = self.writer.today;
        let date = self.writer.digits(&self.text().date(today));
        let PartialDate { year, month, day } = today;
        let (month, day) = (month.unwrap_or_default(), day.unwrap_or_default());
        let numeric = format!("{day:02}.{month:02}.{year}");
        let args = [
            ("place", place.as_str().into()),
            ("date", date.into()),
            ("numeric", numeric.into()),
        ];
        let text = if place.is_empty() {
            self.text().with("letter-date-only", &args)
        } else {
            self.text().with("letter-place-date", &args)
        };
        Run::plain(text).with_spot("basics.location.city")
    }

    fn recipient(&self) -> Vec<Run> {
        let Letter {
            recipient,
            company,
            address,
            ..
        } = self.letter;
        let line = |text: &str, spot: &str| contact::named(text, self.text().tag()).with_spot(spot);
        let mut lines = vec![
            line(recipient, "letter.recipient"),
            line(company, "letter.company"),
        ];
        lines.extend(address.lines().map(|text| line(text, "letter.address")));
        lines.retain(|run| !run.text.is_empty());
        lines
    }

    fn subject(&self) -> Run {
        let text = if self.role.is_empty() {
            self.text().get("letter-subject-no-role")
        } else {
            let args = [("role", self.role.as_str().into())];
            self.text().with("letter-subject", &args)
        };
        Run::plain(text).with_spot("letter.vacancy")
    }

    fn greeting(&self) -> Run {
        let name = phrase::clean(&self.letter.recipient);
        let text = if name.is_empty() {
            self.text().get("letter-greeting-unknown")
        } else {
            let args = [
                ("name", name.into()),
                ("addressee", name_of(self.letter.addressee).into()),
            ];
            self.text().with("letter-greeting-name", &args)
        };
        Run::plain(text).with_spot("letter.recipient")
    }

    fn regards(&self) -> Run {
        let is_unknown = phrase::clean(&self.letter.recipient).is_empty();
        Run::plain(if is_unknown {
            self.text().get("letter-regards-unknown")
        } else {
            let addressee = name_of(self.letter.addressee);
            let args = [("addressee", addressee.into())];
            self.text().with("letter-regards-name", &args)
        })
    }

    fn opening(&self) -> String {
        let company = phrase::clean(&self.letter.company);
        let source = phrase::clean(&self.letter.source);
        let key = match (self.role.is_empty(), company.is_empty(), source.is_empty()) {
            (true, _, _) => return self.text().get("letter-opening-no-role"),
            (false, false, true) => "letter-opening",
            (false, false, false) => "letter-opening-source",
            (false, true, true) => "letter-opening-no-company",
            (false, true, false) => "letter-opening-no-company-source",
        };
        let args: [(&str, Arg); 3] = [
            ("role", self.role.as_str().into()),
            ("company", company.into()),
            ("source", source.into()),
        ];
        self.text().with(key, &args)
    }

    /// Years of work, those in contact centres among them, and sectors; a first job is said to be one.
    fn experience(&self) -> Option<String> {
        let writer = self.writer;
        let months = |work: &[&_]| experience::months(work.iter().copied(), writer.today);
        let in_contact_centres =
            summary::years(months(&tailor::contact_centre_work(writer.profile)));
        let all: Vec<_> = writer.profile.work.iter().collect();
        let years = summary::years(months(&all));
        let sectors = summary::sectors(writer);
        let mut sentences = Vec::new();
        if years > in_contact_centres {
            let args = [("years", years.into())];
            sentences.push(self.text().with("letter-experience", &args));
        }
        if in_contact_centres > 0 {
            let args = [("years", in_contact_centres.into())];
            let key = "letter-experience-contact-centre";
            sentences.push(self.text().with(key, &args));
        }
        if !sectors.is_empty() {
            let args = [("sectors", self.text().list(&sectors).into())];
            sentences.push(self.text().with("letter-experience-sectors", &args));
        }
        if sentences.is_empty() && self.is_first_job() {
            sentences.push(self.spoken("letter-experience-none"));
        }
        joined(&sentences)
    }

    /// Whether neither the profile nor the answers know of any work.
    fn is_first_job(&self) -> bool {
        let facts = self.writer.results.map(|results| &results.facts);
        let with_customers = facts.and_then(|facts| facts.customer_experience.as_deref());
        let in_sectors = facts.and_then(|facts| facts.sectors.as_deref());
        self.record.profile.work.is_empty()
            && with_customers.is_none_or(|step| step == "none")
            && in_sectors.is_none_or(<[String]>::is_empty)
    }

    fn strengths(&self) -> Option<String> {
        let list = summary::strengths_list(self.writer, &self.strengths);
        let args = [("strengths", list.as_str().into())];
        (!list.is_empty()).then(|| self.text().with("letter-strengths", &args))
    }

    /// An example in the client's words, behind ours; on a line of its own if it is in another language.
    fn example(&self, place: usize, key: &str) -> Vec<Run> {
        let examples = &self.record.preparation.examples;
        let chosen = self.letter.examples.get(place);
        let Some(example) = chosen.and_then(|key| examples.get(key.as_str())) else {
            return Vec::new();
        };
        let parts: Vec<String> = example.parts().map(phrase::clean).to_vec();
        let parts = parts.iter().map(String::as_str);
        let Some(told) = phrase::sentences(parts, self.text().tag()) else {
            return Vec::new();
        };
        let (before, told) = (self.text().get(key), self.writer.run(&told));
        if told.language.is_some() {
            vec![Run::plain(before), told]
        } else {
            vec![Run::plain(format!("{before} {}", told.text))]
        }
    }

    /// Languages to work in, if there are several.
    fn languages(&self) -> Option<String> {
        let names = spoken::working_languages(self.writer);
        let list = (names.len() > 1).then(|| self.text().list(&names))?;
        Some(
            self.text()
                .with("letter-languages", &[("languages", list.into())]),
        )
    }

    /// Programs that the vacancy names and the CV shows; other means of work only where they stand in the letter as in
    /// the advert.
    fn vacancy(&self) -> Option<String> {
        let writer = self.writer;
        if writer.vacancy.is_empty() {
            return None;
        }
        let advert = vacancy::read(&writer.choices.vacancy);
        let language = self.text().tag();
        let is_quotable = advert.language.as_ref() == Some(language)
            && UNBENT_LANGUAGES.contains(&language.as_str());
        let (catalog, today) = (writer.catalog, writer.today);
        let covered = vacancy::coverage(&advert, catalog, self.record, writer.results, today);
        let is_told = |covered: &&Covered| {
            matches!(covered.state, State::Covered { .. })
                && match covered.term.sense {
                    TermSense::Software(_) => true,
                    TermSense::Tool(_) => is_quotable,
                    _ => false,
                }
        };
        let terms = covered.iter().filter(is_told).take(MOST_TERMS);
        let names: Vec<&str> = terms.map(|covered| covered.term.shown.as_str()).collect();
        let list = (!names.is_empty()).then(|| self.text().list(&names))?;
        let args = [("terms", list.into())];
        Some(self.text().with("letter-vacancy-match", &args))
    }

    /// The first day, the hours in the client's words or else as answered, the notice.
    fn availability(&self) -> Option<String> {
        if !self.writer.choices.shows(Section::Availability) {
            return None;
        }
        let availability = &self.writer.profile.additions.availability;
        let start = availability.start_date.as_deref();
        let date = start.and_then(Moment::read).and_then(|start| start.date());
        let precision = match date {
            Some(PartialDate { day: Some(_), .. }) => "day",
            Some(PartialDate { month: Some(_), .. }) => "month",
            _ => "year",
        };
        let start = date.map(|_| self.writer.date_to_the_day(start));
        let hours = self.labelled("cv-label-shifts", availability.shifts.as_deref());
        let shifts = self.shifts().filter(|_| hours.is_none());
        let with = |key: &str, args: &[(&str, Arg)]| Some(self.text().with(key, args));
        let first = match (start, shifts) {
            (Some(start), Some(shifts)) => {
                let args = [
                    ("date", start.into()),
                    ("precision", precision.into()),
                    ("shifts", shifts.into()),
                ];
                with("letter-availability", &args)
            }
            (Some(start), None) => {
                let args = [("date", start.into()), ("precision", precision.into())];
                with("letter-availability-date", &args)
            }
            (None, Some(shifts)) => {
                with("letter-availability-shifts", &[("shifts", shifts.into())])
            }
            (None, None) => None,
        };
        let mut sentences: Vec<String> = first.into_iter().chain(hours).collect();
        sentences.extend(self.labelled("cv-label-notice", availability.notice.as_deref()));
        joined(&sentences)
    }

    /// A label with the client's words as a sentence.
    fn labelled(&self, label: &str, words: Option<&str>) -> Option<String> {
        let words = phrase::clean(words.unwrap_or_default());
        let label = self.text().get(label);
        let sentence = (!words.is_empty()).then(|| phrase::labelled(self.text(), label, words))?;
        phrase::sentences([sentence.as_str()], self.text().tag())
    }

    /// Shifts that suit the client, as answered; `None` if there are none.
    fn shifts(&self) -> Option<String> {
        let facts = self.writer.results.map(|results| &results.facts);
        let shifts = facts.and_then(|facts| facts.shifts.as_deref());
        let keys = shifts.unwrap_or_default().iter();
        let keys = keys.map(|shift| format!("letter-shift-{shift}"));
        let keys = keys.filter(|key| self.text().has(key));
        let names: Vec<String> = keys.map(|key| self.text().get(&key)).collect();
        (!names.is_empty()).then(|| self.text().list(&names))
    }
}

/// Where a language goes on in small letters after the greeting, as the opening then does, so does what stands in its place.
fn go_on_from_greeting(paragraphs: &mut [Paragraph]) {
    let opening = paragraphs
        .first()
        .and_then(|opening| opening.suggested.first());
    if !opening.is_some_and(|run| run.text.starts_with(char::is_lowercase)) {
        return;
    }
    let mut printed = paragraphs
        .iter_mut()
        .filter(|paragraph| !paragraph.printed().is_empty());
    let Some(first) = printed.next().filter(|first| !first.is_own()) else {
        return;
    };
    if let Some(run) = first.suggested.first_mut() {
        let mut letters = run.text.chars();
        if let Some(letter) = letters.next() {
            run.text = letter.to_lowercase().chain(letters).collect();
        }
    }
}

/// Sentences one after the other; `None` without any.
fn joined(sentences: &[String]) -> Option<String> {
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

/// The name that sentences give to a gender.
fn name_of(spoken_of: SpokenOf) -> &'static str {
    match spoken_of {
        SpokenOf::Feminine => "feminine",
        SpokenOf::Masculine => "masculine",
        SpokenOf::Neutral => "neutral",
    }
}
