//! Three invented people get the roles one would expect, in words that lead back to what they answered.

use callfit::app::headless;
use callfit::catalog::Catalog;
use callfit::matching::explain::{Explainer, Line};
use callfit::matching::{self, RoleMatch};
use callfit::record::Record;
use callfit::score;
use callfit::text::Text;

/// Who it is, which roles come first, and what must not be among the first five.
const PEOPLE: [(&str, &[&str], &[&str]); 3] = [
    // Talks calmly with everybody.
    (
        "nusrat-jahan",
        &["inbound_agent", "branch_service_rep"],
        &["outbound_telesales", "debt_collection"],
    ),
    // Is quiet and writes well.
    (
        "eleni-papadaki",
        &[
            "chat_email_agent",
            "social_media_care",
            "backoffice_assistant",
        ],
        &["outbound_telesales", "inbound_agent", "sales_role"],
    ),
    // Sells.
    (
        "piotr-zielinski",
        &["outbound_telesales", "sales_role"],
        &["backoffice_assistant", "chat_email_agent"],
    ),
];

fn ranked(catalog: &Catalog, name: &str) -> (Record, score::CompetencyProfile, Vec<RoleMatch>) {
    let record = headless::example(catalog, name).unwrap().value;
    let profile = score::score(catalog, &record);
    let ranked = matching::rank(catalog, &profile);
    (record, profile, ranked)
}

#[test]
fn three_people_get_the_roles_that_one_would_expect() {
    let catalog = Catalog::shipped();
    for (name, first, not_among) in PEOPLE {
        let (_, _, ranked) = ranked(&catalog, name);
        let ids: Vec<&str> = ranked.iter().map(|found| found.role.as_str()).collect();
        assert_eq!(ids[..first.len()], *first, "{name}");
        for role in not_among {
            assert!(!ids[..5].contains(role), "{name}: {role} in {ids:?}");
        }
    }
}

#[test]
fn every_sentence_about_a_role_leads_back_to_answers() {
    let catalog = Catalog::shipped();
    for (name, first, _) in PEOPLE {
        let (record, profile, ranked) = ranked(&catalog, name);
        for tag in Text::shipped() {
            let text = Text::shipped_in(&tag);
            let explainer = Explainer::new(&text, &catalog);
            for found in &ranked[..first.len()] {
                let role = catalog.role(&found.role).unwrap();
                let lines: Vec<Line> = [
                    explainer.reasons(found),
                    explainer.gaps(found),
                    explainer.raises(found),
                    explainer.flags(found),
                    explainer.conditions(&profile, role, found),
                ]
                .concat();
                assert!(lines.len() > 5, "{name}: {}", found.role);
                for line in &lines {
                    let quotes = line
                        .from
                        .iter()
                        .map(|question| explainer.evidence(&record, question));
                    let quotes: Vec<String> = quotes.map(Option::unwrap_or_default).collect();
                    assert!(!quotes.is_empty(), "{tag} {name}: {}", line.title);
                    assert!(
                        quotes.iter().all(|quote| !quote.is_empty()),
                        "{tag} {name}: {}",
                        line.title
                    );
                }
            }
        }
    }
}
