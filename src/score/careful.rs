//! Signs that answers may have been given in haste: told to the person, never used to discard.

/// One sign, with the figures behind it.
#[derive(Clone, Debug, PartialEq)]
pub enum CarefulSign {
    /// The same step many times in a row, in a page of mixed-keyed items.
    LongString { length: usize, items: usize },
    /// Median time per item below two seconds.
    Fast { median_millis: u32 },
    /// Hardly any difference between answers (standard deviation in steps below 0.3).
    Flat { spread: f64 },
    /// Items that say the opposite were answered alike.
    Contradiction { pairs: usize },
}
