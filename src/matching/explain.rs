//! Reasons, gaps and states as sentences; the only file that turns results into words.
