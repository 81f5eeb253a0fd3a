//! The client's record and the program's settings on disk, in SQLite with SQLCipher.
//!
//! Holds no questionnaires and no scores: those are derived.
