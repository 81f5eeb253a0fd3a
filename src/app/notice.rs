//! Messages for the person in front of the screen.

use std::path::PathBuf;

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
    /// A file was written; offers to open it or to show its folder.
    FileSaved { message: Message, path: PathBuf },
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
        if let NoticeKind::FileSaved { .. } = kind {
            self.list
                .retain(|notice| !matches!(notice.kind, NoticeKind::FileSaved { .. }));
        }
        if self.list.len() == MAX_NOTICES {
            self.list.remove(0);
        }
        self.last_id += 1;
        self.list.push(Notice {
            id: self.last_id,
            kind,
            since_millis: now_millis,
        });
        self.last_id
    }

    pub(crate) fn remove(&mut self, id: u64) {
        self.list.retain(|notice| notice.id != id);
    }

    pub(crate) fn clear(&mut self) {
        self.list.clear();
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
}
