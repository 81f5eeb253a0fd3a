//! Messages for the person in front of the screen.

use std::path::PathBuf;

use crate::app::documents::Document;
use crate::base::problem::{Message, Problem};

/// A message on screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// Unique while the program runs.
    pub id: u64,
    pub kind: NoticeKind,
    /// When it appeared, milliseconds since 1970.
    pub since_millis: i64,
}

/// What a message says.
#[derive(Clone, Debug, PartialEq)]
pub enum NoticeKind {
    /// Something is done; the window takes it away after a while.
    Done(Message),
    /// Something of the client's was changed; offers to take it back while the record is of that revision.
    Changed { message: Message, revision: u64 },
    /// A file was written; offers to open it or to show its folder.
    FileSaved {
        what: Document,
        message: Message,
        path: PathBuf,
    },
    /// Something is wrong; stays until dismissed or solved.
    Problem(Problem),
}

/// Most messages that are kept; the oldest go first.
const MAX_NOTICES: usize = 8;

/// All messages on screen.
#[derive(Debug, Default)]
pub(crate) struct Notices {
    /// Oldest first.
    list: Vec<Notice>,
    /// Id of the newest.
    last_id: u64,
    /// Id of the one that stays until its problem is solved.
    pinned: Option<u64>,
}

impl Notices {
    pub(crate) fn list(&self) -> &[Notice] {
        &self.list
    }

    /// Shows a message, unless it says the same as one that is there; gives the id of the one shown.
    pub(crate) fn add(&mut self, kind: NoticeKind, now_millis: i64) -> u64 {
        if let Some(same) = self.list.iter_mut().find(|notice| notice.kind == kind) {
            same.since_millis = now_millis;
            return same.id;
        }
        let is_same_kind = |notice: &Notice| {
            matches!(
                (&notice.kind, &kind),
                (NoticeKind::FileSaved { .. }, NoticeKind::FileSaved { .. })
                    | (NoticeKind::Changed { .. }, NoticeKind::Changed { .. })
            )
        };
        self.list.retain(|notice| !is_same_kind(notice));
        self.make_room();
        self.last_id += 1;
        self.list.push(Notice {
            id: self.last_id,
            kind,
            since_millis: now_millis,
        });
        self.last_id
    }

    fn make_room(&mut self) {
        while self.list.len() >= MAX_NOTICES
            && let Some(oldest) = self
                .list
                .iter()
                .position(|notice| Some(notice.id) != self.pinned)
        {
            self.list.remove(oldest);
        }
    }

    /// Takes a message away, unless it stays until its problem is solved.
    pub(crate) fn dismiss(&mut self, id: u64) {
        if self.pinned != Some(id) {
            self.list.retain(|notice| notice.id != id);
        }
    }

    /// Shows a problem until it is solved, in the place of the one before; `None`: it is solved.
    pub(crate) fn pin(&mut self, problem: Option<Problem>, now_millis: i64) {
        let before = self.pinned.take();
        self.pinned = problem.map(|problem| self.add(NoticeKind::Problem(problem), now_millis));
        if let Some(id) = before.filter(|id| self.pinned != Some(*id)) {
            self.dismiss(id);
        }
    }

    pub(crate) fn clear(&mut self) {
        self.list.clear();
        self.pinned = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::problem::Place;

    fn problem(field: &str) -> NoticeKind {
        let place = Place {
            field: field.to_owned(),
            ..Place::default()
        };
        NoticeKind::Problem(Problem::error(place, Message::new("app-bug")))
    }

    #[test]
    fn the_same_message_is_there_once_and_the_list_does_not_grow_for_ever() {
        let mut notices = Notices::default();
        let first = notices.add(problem("a"), 0);
        assert_eq!(notices.add(problem("a"), 1), first);
        for number in 0..100 {
            notices.add(problem(&number.to_string()), 2);
        }
        assert_eq!(notices.list().len(), MAX_NOTICES);
    }

    #[test]
    fn a_pinned_problem_stays_until_it_is_solved() {
        let mut notices = Notices::default();
        let unsaved = |notices: &Notices| {
            let mut kinds = notices.list().iter().map(|notice| &notice.kind);
            kinds.any(|kind| *kind == problem("unsaved"))
        };
        let NoticeKind::Problem(failure) = problem("unsaved") else {
            panic!("no problem")
        };
        notices.pin(Some(failure.clone()), 0);
        let id = notices.list()[0].id;
        for number in 0..100 {
            notices.add(problem(&number.to_string()), 1);
        }
        notices.dismiss(id);
        notices.pin(Some(failure), 2);
        assert!(unsaved(&notices) && notices.list()[0].id == id);
        notices.pin(None, 3);
        assert!(!unsaved(&notices));
    }
}
