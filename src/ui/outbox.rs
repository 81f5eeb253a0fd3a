//! The wishes of a frame: what screens want changed, done or shown.

use std::panic::Location;

use crate::app::command::Command;
use crate::record::edit::Edit;
use crate::ui::route::Route;

/// Something a screen wishes for.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    /// Do this.
    Command(Command),
    /// Change the client's record.
    Edit(Edit),
    /// Show that screen.
    Go(Route),
    /// Show the list of keys.
    Help,
}

/// A wish and the line that sent it, for tracing.
#[derive(Clone, Debug)]
pub struct Sent {
    pub wish: Wish,
    pub from: &'static Location<'static>,
}

/// Collects wishes while a frame is drawn; emptied after it.
#[derive(Debug, Default)]
pub struct Outbox(Vec<Sent>);

impl Outbox {
    /// Wishes for a change of the record.
    #[track_caller]
    pub fn edit(&mut self, edit: Edit) {
        self.send(Wish::Edit(edit));
    }

    /// Wishes for something else to be done.
    #[track_caller]
    pub fn command(&mut self, command: Command) {
        self.send(Wish::Command(command));
    }

    /// Wishes for another screen.
    #[track_caller]
    pub fn go(&mut self, route: Route) {
        self.send(Wish::Go(route));
    }

    /// Wishes for anything.
    #[track_caller]
    pub fn send(&mut self, wish: Wish) {
        self.0.push(Sent {
            wish,
            from: Location::caller(),
        });
    }

    /// Takes all wishes, in the order in which they were sent.
    pub fn take(&mut self) -> Vec<Sent> {
        std::mem::take(&mut self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wish_remembers_the_line_that_sent_it() {
        let mut out = Outbox::default();
        out.command(Command::Undo);
        let line = line!() - 1;
        let sent = out.take();
        assert_eq!(
            sent.first()
                .map(|sent| (sent.from.file(), sent.from.line())),
            Some((file!(), line))
        );
        assert!(out.take().is_empty());
    }
}
