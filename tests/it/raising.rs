//! What would raise a fit, where its points come from, and that every line leads back to answers.

use callfit::matching;
use callfit::matching::explain::{Explainer, ShareWords, Standing};

use crate::explaining::{Person, WRITER, english, talker};

#[test]
fn what_would_raise_the_fit_most_is_named_with_its_gain_and_the_answers_behind_it() {
    let person = Person::from_answers(WRITER);
    let text = english();
    let explainer = Explainer::new(&text, &person.catalog);
    let role = person.role("outbound_telesales");
    let raises = explainer.raises(role);
    assert_eq!(raises.len(), 3);
    let first = &raises[0];
    assert_eq!(first.title, "Self-motivation: from 63 to 78");
    assert_eq!(first.word, "about 5 points more");
    assert!(first.from.iter().all(|id| id.as_str().starts_with("drive")));
    assert!(!first.from.is_empty());
}

#[test]
fn whole_points_by_competency_add_up_to_the_fit_of_the_levels_as_they_stand() {
    let (person, text) = (talker(), english());
    let explainer = Explainer::new(&text, &person.catalog);
    for role in &person.catalog.roles {
        let shares = matching::shares(&role.needs, &person.profile.levels);
        let lines = explainer.shares(&shares);
        let sum = |points: fn(&ShareWords) -> u8| -> u32 {
            lines.iter().map(|line| u32::from(points(line))).sum()
        };
        let fit = person.role(role.id.as_str()).fit.unwrap();
        assert_eq!(sum(|line| line.of), 100, "{}", role.id);
        let gives = sum(|line| line.gives);
        assert_eq!(
            gives,
            u32::from(matching::whole(fit.plug_in)),
            "{}",
            role.id
        );
        assert!(lines.iter().all(|line| line.gives <= line.of));
    }
}

#[test]
fn must_haves_and_facts_lead_back_to_their_questions() {
    let person = Person::from_answers(WRITER);
    let text = english();
    let explainer = Explainer::new(&text, &person.catalog);
    let role = person.role("branch_service_rep");
    let mut lines = explainer.must_haves(role);
    lines.extend(explainer.facts(&person.profile, role));
    for line in &lines {
        let quotes = line.from.iter();
        let quotes: Vec<String> = quotes
            .filter_map(|question| explainer.evidence(&person.record, question))
            .collect();
        let is_known = line.standing != Standing::Unknown;
        assert_eq!(!quotes.is_empty(), is_known, "{line:?}");
    }
}
