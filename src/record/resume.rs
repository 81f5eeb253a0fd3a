//! JSON Resume in and out: one bad field never rejects a file, nothing is lost on the way.

use serde_json::Value;

use crate::base::problem::Loaded;
use crate::record::profile::Profile;

/// Reads a JSON Resume document; what cannot be used is kept as it came and listed with its place.
pub fn profile_from_json(_document: Value) -> Loaded<Profile> {
    todo!()
}

/// Writes a profile as a JSON Resume document; the inverse of [`profile_from_json`].
pub fn json_from_profile(_profile: &Profile) -> Value {
    todo!()
}
