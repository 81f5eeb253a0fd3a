//! The time of day, from outside: real in the program, fixed in tests.

use crate::base::date::PartialDate;

/// Tells the time.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    /// The computer's.
    Real,
    /// Always the same: milliseconds since 1970 (UTC).
    Fixed(i64),
}

impl Clock {
    /// Milliseconds since 1970-01-01 00:00 UTC.
    pub fn now_millis(self) -> i64 {
        match self {
            Self::Real => jiff::Timestamp::now().as_millisecond(),
            Self::Fixed(millis) => millis,
        }
    }

    /// Today's date where the person is.
    pub fn today(self) -> PartialDate {
        let date = self.local().date();
        PartialDate {
            year: date.year().unsigned_abs(),
            month: Some(date.month().unsigned_abs()),
            day: Some(date.day().unsigned_abs()),
        }
    }

    /// The date where the person is, and hour and minute of the day, of a moment in milliseconds since 1970.
    pub fn moment(self, millis: i64) -> (PartialDate, u8, u8) {
        let then = self.zoned(millis);
        let date = PartialDate {
            year: then.year().unsigned_abs(),
            month: Some(then.month().unsigned_abs()),
            day: Some(then.day().unsigned_abs()),
        };
        (
            date,
            then.hour().unsigned_abs(),
            then.minute().unsigned_abs(),
        )
    }

    /// The hour of the day where the person is, 0 to 23.
    pub fn hour(self) -> u8 {
        self.local().hour().unsigned_abs()
    }

    fn local(self) -> jiff::Zoned {
        self.zoned(self.now_millis())
    }

    fn zoned(self, millis: i64) -> jiff::Zoned {
        let zone = match self {
            Self::Real => jiff::tz::TimeZone::system(),
            Self::Fixed(_) => jiff::tz::TimeZone::UTC,
        };
        jiff::Timestamp::from_millisecond(millis)
            .unwrap_or_default()
            .to_zoned(zone)
    }
}
