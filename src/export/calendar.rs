//! Days to remember as a file that any calendar program takes in (RFC 5545).

use icalendar::{Alarm, Calendar, Component as _, Event, EventLike as _, Property, Trigger};

use crate::base::date::PartialDate;
use crate::sheet::Reminder;

/// When on its day a reminder appears: nine in the morning, as long after midnight.
const MORNING: &str = "PT9H";

/// The reminders as entries of whole days, each with an alarm; `today` stands as the day of their making.
pub fn write(name: &str, reminders: &[Reminder], today: PartialDate) -> String {
    let mut calendar = Calendar::new();
    calendar.name(name);
    let made = format!("{}T000000Z", digits(today));
    for reminder in reminders {
        let mut event = Event::new();
        event
            .uid(&reminder.id)
            .summary(&reminder.title)
            .append_property(day("DTSTART", reminder.day))
            .append_property(day("DTEND", reminder.day.plus_days(1)))
            .add_property("DTSTAMP", &made)
            .add_property("TRANSP", "TRANSPARENT");
        if !reminder.text.is_empty() {
            event.description(&reminder.text);
        }
        if let Ok(trigger) = Trigger::try_from(&Property::new("TRIGGER", MORNING)) {
            let mut alarm = Alarm::display(&reminder.title, trigger);
            // Both would be new in each file.
            alarm.uid(&format!("alarm-{}", reminder.id));
            alarm.add_property("DTSTAMP", &made);
            event.alarm(alarm);
        }
        calendar.push(event.done());
    }
    calendar.to_string()
}

fn day(key: &str, date: PartialDate) -> Property {
    let mut property = Property::new(key, digits(date));
    property.add_parameter("VALUE", "DATE");
    property
}

/// A day as `20261224`.
fn digits(date: PartialDate) -> String {
    // A date without a day becomes one.
    date.plus_days(0).to_string().replace('-', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reminder_is_a_whole_day_with_an_alarm_in_the_morning() {
        let reminder = Reminder {
            id: "trainer-1@callfit".to_owned(),
            day: "2026-12-31".parse().unwrap(),
            title: "Say back, in your words, what you heard".to_owned(),
            text: "Once a day.\n\nNotes; ten of them — প্রতিদিন একবার নিজের ভাষায় বলুন".to_owned(),
        };
        let today = "2026-11-22".parse().unwrap();
        let reminders = [reminder];
        let file = write("My plan", &reminders, today);
        let unfolded = file.replace("\r\n ", "");
        for line in [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "UID:trainer-1@callfit",
            "DTSTART;VALUE=DATE:20261231",
            "DTEND;VALUE=DATE:20270101",
            "DTSTAMP:20261122T000000Z",
            r"SUMMARY:Say back\, in your words\, what you heard",
            r"DESCRIPTION:Once a day.\n\nNotes\; ten of them — প্রতিদিন একবার নিজের ভাষায় বলুন",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "TRIGGER:PT32400S",
            "END:VCALENDAR",
        ] {
            assert!(
                unfolded.lines().any(|found| found == line),
                "{line}: {unfolded}"
            );
        }
        assert!(file.lines().all(|line| line.len() <= 75), "{file}");
        assert!(file.ends_with("END:VCALENDAR\r\n"));
        // The same plan gives the same bytes.
        assert_eq!(write("My plan", &reminders, today), file);
    }
}
