//! What competencies, conditions, roles and questions are called and asked in one language.

use std::collections::BTreeMap;

use crate::base::id::{
    ActionId, CompetencyId, ConditionId, DutyId, OccupationId, OptionId, PracticeId, QuestionId,
    QuestionnaireId, RoleId, SectionId, TopicId, TrainingId, VariantId, WayId,
};

/// All words of one language, by id. What is missing falls back to the source language while loading.
#[derive(Clone, Debug, Default)]
pub struct Wording {
    pub competencies: BTreeMap<CompetencyId, CompetencyWords>,
    pub conditions: BTreeMap<ConditionId, ConditionWords>,
    pub roles: BTreeMap<RoleId, RoleWords>,
    pub questionnaires: BTreeMap<QuestionnaireId, QuestionnaireWords>,
    pub sections: BTreeMap<SectionId, SectionWords>,
    pub questions: BTreeMap<QuestionId, QuestionWords>,
    pub topics: BTreeMap<TopicId, GuideWords>,
    pub ways: BTreeMap<WayId, GuideWords>,
    pub trainings: BTreeMap<TrainingId, GuideWords>,
    pub actions: BTreeMap<ActionId, GuideWords>,
    pub practice: BTreeMap<PracticeId, GuideWords>,
    pub occupations: BTreeMap<OccupationId, OccupationWords>,
    /// Names of spoken languages by BCP 47 tag, as they stand in running text.
    pub languages: BTreeMap<String, String>,
}

/// A competency in words.
#[derive(Clone, Debug, Default)]
pub struct CompetencyWords {
    /// Full name, e.g. "Spoken communication and active listening".
    pub name: String,
    /// At most 24 characters, for the radar and lists, e.g. "Speaking and listening".
    pub short: String,
    pub definition: String,
    /// A strength said to the person, e.g. "You listen well and answer clearly".
    pub strength: String,
    /// What to do to grow, one sentence with an honest amount of time.
    pub advice: String,
    /// A line of the CV's skills that claims it, without subject, e.g. "Listening actively and explaining clearly".
    pub cv_skill: String,
    /// A noun phrase for the CV's summary that fits after "strengths:", lower case where the language has it.
    pub cv_strength: String,
}

/// A working condition in words.
#[derive(Clone, Debug, Default)]
pub struct ConditionWords {
    /// E.g. "Being on the telephone most of the day".
    pub name: String,
    /// At most 28 characters, for tables.
    pub short: String,
}

/// A role in words. Where a language marks gender, the forms stand side by side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoleWords {
    /// Its name on screen, inclusive where the language marks gender, e.g. "Customer service agent, phone".
    pub title: String,
    /// One line about the work, e.g. "You help customers in writing. No phone".
    pub summary: String,
    /// In the order of the role file.
    pub duties: Vec<String>,
    /// What one does all day, in the order of the day; or empty.
    pub day: Vec<String>,
    /// What this step adds to the one before it; or empty.
    pub adds: String,
    /// How long people usually work before it, e.g. "open to beginners"; or empty.
    pub years: String,
    /// Education usually asked for, e.g. "None to upper secondary".
    pub education: String,
    /// Anything the client must know; empty if nothing.
    pub note: String,
    /// Headline of the CV, by how it speaks of the client.
    pub headline: Gendered,
    /// By variant.
    pub variants: BTreeMap<VariantId, VariantWords>,
}

/// A variant of a role in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VariantWords {
    pub title: String,
    pub note: String,
}

/// An entry of the guidance in words; what its kind does not have is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GuideWords {
    /// Its name; of a question to practise, the question.
    pub title: String,
    /// One to three sentences.
    pub text: String,
    /// Of a downside what helps, of a question to practise where to look for an example.
    pub help: String,
    /// Of a training, its time and money.
    pub takes: String,
    /// Of an action, what shows that it is done.
    pub evidence: String,
    /// Of a way, whom to ask; may be empty.
    pub office: String,
    /// Of a way, what to do in which order; may be empty.
    pub steps: Vec<String>,
}

/// An earlier occupation in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OccupationWords {
    pub name: String,
    /// Beginnings of the words of a job title by which it is recognised, e.g. "till operat".
    pub titles: Vec<String>,
    pub duties: BTreeMap<DutyId, DutyWords>,
}

/// What one did in an occupation, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DutyWords {
    /// A line of a CV; nothing in it agrees with the client.
    pub bullet: String,
    /// What it shows, said to the client.
    pub why: String,
}

/// A phrase that agrees with the person spoken of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gendered {
    pub feminine: String,
    pub masculine: String,
    /// Needs no gender, or names both forms.
    pub neutral: String,
}

/// A questionnaire in words.
#[derive(Clone, Debug, Default)]
pub struct QuestionnaireWords {
    pub title: String,
    pub intro: String,
}

/// A section in words.
#[derive(Clone, Debug, Default)]
pub struct SectionWords {
    pub title: String,
    /// Shown before its first question: what it is about.
    pub intro: String,
}

/// A question in words.
#[derive(Clone, Debug, Default)]
pub struct QuestionWords {
    pub prompt: String,
    /// A sentence under the prompt; empty if it needs none.
    pub helper: String,
    /// Names of the steps of a scale, from 1; or empty.
    pub steps: Vec<String>,
    /// Names of the options of a choice; or empty.
    pub options: BTreeMap<OptionId, String>,
    /// Everything else that is said, by its path in an overlay: `quote`, `response.a.why`.
    pub texts: BTreeMap<String, String>,
    /// Right ways to write something, by path: `field.phone.accept`.
    pub lists: BTreeMap<String, Vec<String>>,
}

impl QuestionWords {
    /// The text of that path; empty if there is none.
    pub fn text(&self, path: &str) -> &str {
        self.texts.get(path).map_or("", String::as_str)
    }

    /// All right ways to write what stands below a path, the one that is said first.
    pub fn wanted(&self, above: &str) -> Vec<String> {
        let value = self.text(&format!("{above}.value")).to_owned();
        let others = self.lists.get(&format!("{above}.accept"));
        std::iter::once(value)
            .chain(others.into_iter().flatten().cloned())
            .collect()
    }
}
