//! A record with something in every part.

use std::collections::{BTreeMap, BTreeSet};

use callfit::base::id::{OptionId, PartId, QuestionId};
use callfit::record::Record;
use callfit::record::answer::{Answer, Cefr, Given, LanguageSkill};
use callfit::record::cv::{CvChoices, Occasion};
use callfit::record::preparation::{Example, Filter, Plan, Preparation, Step, Wishes};
use callfit::record::profile::{Profile, Work};
use callfit::record::sitting::{Earlier, Form, Sitting};
use callfit::record::task::{CallDone, CaseDone, Reply, TypingDone, Written};

use crate::store::NOW;

pub(crate) fn question(name: &str) -> QuestionId {
    QuestionId::new(name).unwrap()
}

pub(crate) fn scale(step: u8) -> Given {
    Given {
        answer: Answer::Scale(step),
        millis: Some(1500),
    }
}

fn typed() -> TypingDone {
    TypingDone {
        language: "bn".to_owned().try_into().unwrap(),
        shown: "শুভ সকাল".to_owned(),
        typed: "শুভ".to_owned(),
        millis: 2_500,
        clock: true,
    }
}

fn form_filled() -> CaseDone {
    let written = Written {
        wanted: vec!["58-2940".to_owned(), "582940".to_owned()],
        written: "58 2940".to_owned(),
    };
    CaseDone {
        fields: BTreeMap::from([(part("order_number"), written)]),
        repeats: 2,
        clock: false,
    }
}

fn talked() -> CallDone {
    CallDone {
        replies: vec![Reply {
            step: part("opening"),
            choice: OptionId::new("b").unwrap(),
        }],
        notes: BTreeMap::from([(part("trip"), Written::default())]),
        late: 1,
        clock: true,
    }
}

fn earlier() -> Earlier {
    let given = Given {
        answer: Answer::Scale(2),
        millis: Some(4_000),
    };
    Earlier {
        ended_millis: 1_700_000_000_000,
        questionnaire: "customer_contact".to_owned().try_into().unwrap(),
        seed: 3,
        sitting: Sitting::default(),
        answers: BTreeMap::from([(question("oral_1"), given)]),
    }
}

fn part(name: &str) -> PartId {
    PartId::new(name).unwrap()
}

fn sample_answers(languages: Vec<LanguageSkill>) -> [(&'static str, Answer); 11] {
    let option = |name: &str| OptionId::new(name).unwrap();
    [
        ("education", Answer::Choice(option("upper_secondary"))),
        ("languages", Answer::Languages(languages)),
        ("oral_1", Answer::Scale(4)),
        ("oral_2", Answer::NoExperience),
        ("notes", Answer::Text("শ্রী".to_owned())),
        ("age_of_car", Answer::Number(-3)),
        (
            "situation_parcel_late",
            Answer::Ratings(BTreeMap::from([(option("a"), 1), (option("d"), 5)])),
        ),
        ("typing_reply", Answer::Typing(typed())),
        ("record_return", Answer::Case(form_filled())),
        ("call_chat", Answer::Call(talked())),
        (
            "sectors",
            Answer::Multi(vec![option("retail"), option("other")]),
        ),
    ]
}

fn prepared() -> Preparation {
    let id = |name: &str| name.to_owned();
    let steps = vec![Step {
        number: 7,
        action: Some(id("oral_say_back").try_into().unwrap()),
        competency: Some(id("oral").try_into().unwrap()),
        due: "2026-12-24".parse().ok(),
        done: "2026-12-01".parse().ok(),
        evidence: "দশটি কথা".to_owned(),
        ..Step::default()
    }];
    let example = Example {
        situation: "A queue".to_owned(),
        result: "Calm".to_owned(),
        ..Example::default()
    };
    Preparation {
        plan: Plan {
            goal: Some(id("inbound_agent").try_into().unwrap()),
            steps,
        },
        examples: BTreeMap::from([(id("angry_person_calmed").try_into().unwrap(), example)]),
        wishes: Wishes {
            filters: BTreeSet::from([Filter::Home, Filter::NoShifts]),
            compared: vec![id("trainer").try_into().unwrap()],
        },
    }
}

/// A record with something in every part.
pub(crate) fn sample() -> Record {
    let mut profile = Profile::default();
    profile.basics.name = Some("Mārta Ozola".to_owned());
    profile.work = vec![Work {
        name: Some("শ্রী স্টোর".to_owned()),
        highlights: vec!["Answered 60 calls a day".to_owned()],
        ..Work::default()
    }];
    profile
        .rest
        .insert("x-own".to_owned(), serde_json::json!({"a": [1, null]}));
    let mut record = Record::default();
    record.profile = profile;
    record.seed = u64::MAX;
    record.questionnaire = Some("customer_contact".to_owned().try_into().unwrap());
    record.position = Some(question("oral_2"));
    record.cv.role = Some("inbound_agent".to_owned().try_into().unwrap());
    record.cv.country = Some("LV".to_owned());
    record.sitting = Sitting {
        form: Form::Standard,
        clocks_off: true,
    };
    record.earlier = vec![earlier()];
    record.preparation = prepared();
    record.drawer = vec![CvChoices {
        number: 1,
        name: "Baltvilla".to_owned(),
        ..record.cv.clone()
    }];
    record.versions = record.versions_with_present(Occasion::Asked, NOW);
    let languages = vec![LanguageSkill {
        language: "lv".to_owned(),
        native: false,
        listening: Some(Cefr::C1),
        reading: Some(Cefr::B2),
        conversation: None,
        speaking: None,
        writing: None,
    }];
    for (name, answer) in sample_answers(languages) {
        let given = Given {
            answer,
            millis: None,
        };
        record.answers.insert(question(name), given);
    }
    record
}
