//! The shape for what the results say.

use crate::matching::explain::Standing;
use crate::ui::kit::status::Status;

/// The shape that shows a standing.
pub(crate) fn status_of(standing: Standing) -> Status {
    match standing {
        Standing::Good => Status::Good,
        Standing::Missing => Status::Gap,
        Standing::Partly => Status::Partial,
        Standing::Unknown => Status::Neutral,
    }
}
