//! The ground floor: ids, points, dates, problems, files. Knows nothing of what they are used for.

pub mod clock;
pub mod date;
pub mod files;
pub mod id;
pub mod points;
pub mod problem;
pub(crate) mod shipped;
pub mod suggest;
