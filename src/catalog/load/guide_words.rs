//! Which words of the guidance can be translated, and under which path.

use super::files::Guide;
use super::wording::{Draft, Slot, Slots, put};
use crate::catalog::wording::{DutyWords, GuideWords, OccupationWords};

/// All places of a guide's words by their path in its overlay.
pub(super) fn guide_slots<'s>(draft: &'s mut Draft, guide: Guide, slots: &mut Slots<'s>) {
    let Draft {
        words, topic_kinds, ..
    } = draft;
    match guide {
        Guide::Actions => {
            for (id, words) in &mut words.actions {
                entry_slots(&format!("action.{id}"), words, slots);
            }
        }
        Guide::Practice => {
            for (id, words) in &mut words.practice {
                entry_slots(&format!("practice.{id}"), words, slots);
            }
        }
        Guide::Training => {
            for (id, words) in &mut words.trainings {
                entry_slots(&format!("training.{id}"), words, slots);
            }
        }
        Guide::Transfer => {
            for (id, words) in &mut words.occupations {
                occupation_slots(&format!("occupation.{id}"), words, slots);
            }
        }
        Guide::Ways => {
            for (id, words) in &mut words.ways {
                entry_slots(&format!("way.{id}"), words, slots);
            }
        }
        Guide::Work => {
            for (id, words) in &mut words.topics {
                let kind = topic_kinds.get(id).map_or("", |kind| kind.name());
                entry_slots(&format!("{kind}.{id}"), words, slots);
            }
        }
        Guide::Pay => {}
    }
}

/// Only what the source says can be translated.
fn entry_slots<'s>(path: &str, words: &'s mut GuideWords, slots: &mut Slots<'s>) {
    let GuideWords {
        title,
        text,
        help,
        takes,
        evidence,
        office,
        steps,
    } = words;
    if !steps.is_empty() {
        slots.insert(format!("{path}.steps"), Slot::List(steps));
    }
    let fields = [
        ("title", title),
        ("text", text),
        ("help", help),
        ("takes", takes),
        ("evidence", evidence),
        ("office", office),
    ];
    put(
        slots,
        path,
        fields.into_iter().filter(|(_, text)| !text.is_empty()),
    );
}

fn occupation_slots<'s>(path: &str, words: &'s mut OccupationWords, slots: &mut Slots<'s>) {
    let OccupationWords {
        name,
        titles,
        duties,
    } = words;
    put(slots, path, [("name", name)]);
    slots.insert(format!("{path}.titles"), Slot::Free(titles));
    for (duty, DutyWords { bullet, why }) in duties {
        let path = format!("{path}.duty.{duty}");
        put(slots, &path, [("bullet", bullet), ("why", why)]);
    }
}
