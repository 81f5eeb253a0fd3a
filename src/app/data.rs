//! The catalogue from shipped data and from folders of the person's own.

use std::path::PathBuf;
use std::sync::Arc;

use crate::base::problem::Problem;
use crate::catalog::Catalog;

/// Loads all data files, those of `folders` first; what is wrong in them is listed, and the rest still works.
pub fn load_catalog(folders: &[PathBuf]) -> (Arc<Catalog>, Vec<Problem>) {
    if folders.is_empty() {
        return (Catalog::shipped(), Vec::new());
    }
    let loaded = Catalog::load(folders);
    (Arc::new(loaded.value), loaded.problems)
}
