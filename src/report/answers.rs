//! An answer as a number and as words, for tables.

use crate::catalog::question::situation::Situation;
use crate::catalog::questionnaire::{Question, QuestionKind};
use crate::catalog::wording::{QuestionWords, Wording};
use crate::record::answer::{Answer, LanguageSkill};
use crate::score::typing::Typed;
use crate::text::Text;

/// Parts the members of a field.
const SEPARATOR: &str = "; ";

/// The answer as it is typed from paper: a step, the places of options, ratings; empty where it has no number.
pub fn number(question: &Question, answer: &Answer) -> String {
    let options = question.kind.options().unwrap_or_default();
    let place = |chosen| {
        let place = options.iter().position(|option| option == chosen);
        place.map(|place| (place + 1).to_string())
    };
    match (answer, &question.kind) {
        (Answer::Scale(step), _) => step.to_string(),
        (Answer::Choice(chosen), _) => place(chosen).unwrap_or_default(),
        (Answer::Multi(chosen), _) => {
            let places: Vec<String> = chosen.iter().filter_map(place).collect();
            places.join(" ")
        }
        (Answer::Number(number), _) => number.to_string(),
        (Answer::Ratings(_), QuestionKind::Situation(situation)) => ratings(situation, answer),
        (Answer::Typing(done), _) => Typed::of(&done.shown, &done.typed, done.millis)
            .map_or_else(String::new, |typed| format!("{:.0}", typed.net)),
        _ => String::new(),
    }
}

/// The ratings in the order of the file, `-` where one is missing.
fn ratings(situation: &Situation, answer: &Answer) -> String {
    let Answer::Ratings(ratings) = answer else {
        return String::new();
    };
    let rating = |id| {
        let rating = ratings.get(id);
        rating.map_or_else(|| "-".to_owned(), u8::to_string)
    };
    let responses = situation.responses.iter();
    let all: Vec<String> = responses.map(|response| rating(&response.id)).collect();
    all.join(" ")
}

/// The answer in words.
pub fn words(text: &Text, wording: &Wording, of: &QuestionWords, answer: &Answer) -> String {
    match answer {
        Answer::NoExperience => text.get("questionnaire-no-experience"),
        Answer::Scale(step) => {
            let place = usize::from(*step).checked_sub(1);
            let step = place.and_then(|place| of.steps.get(place));
            step.cloned().unwrap_or_default()
        }
        Answer::Choice(option) => of.options.get(option).cloned().unwrap_or_default(),
        Answer::Multi(options) => {
            let chosen = options.iter().filter_map(|option| of.options.get(option));
            let chosen: Vec<&str> = chosen.map(String::as_str).collect();
            chosen.join(SEPARATOR)
        }
        Answer::Languages(languages) => {
            let skill = |skill: &LanguageSkill| language(text, wording, skill);
            let languages: Vec<String> = languages.iter().map(skill).collect();
            languages.join(SEPARATOR)
        }
        Answer::Number(number) => number.to_string(),
        Answer::Text(words) => words.clone(),
        Answer::Ratings(ratings) => {
            let rating = |(id, rating)| format!("{id} {rating}");
            let all: Vec<String> = ratings.iter().map(rating).collect();
            all.join(SEPARATOR)
        }
        Answer::Call(done) => {
            let replies = done
                .replies
                .iter()
                .map(|said| format!("{} {}", said.step, said.choice));
            let notes = done
                .notes
                .iter()
                .map(|(id, note)| format!("{id} {}", note.written));
            replies
                .chain(notes)
                .collect::<Vec<String>>()
                .join(SEPARATOR)
        }
        Answer::Case(done) => {
            let fields = done.fields.iter();
            let fields = fields.map(|(id, field)| format!("{id} {}", field.written));
            fields.collect::<Vec<String>>().join(SEPARATOR)
        }
        Answer::Typing(done) => done.typed.clone(),
    }
}

fn language(text: &Text, wording: &Wording, skill: &LanguageSkill) -> String {
    let name = wording.languages.get(&skill.language);
    let mut said = vec![name.unwrap_or(&skill.language).clone()];
    if skill.native {
        said.push(text.get("questionnaire-language-native"));
    } else {
        let levels = [
            skill.listening,
            skill.reading,
            skill.conversation,
            skill.speaking,
            skill.writing,
        ];
        let level = levels.map(|level| level.map_or("-", |level| level.name()).to_owned());
        said.extend(level);
    }
    said.join(" ")
}
