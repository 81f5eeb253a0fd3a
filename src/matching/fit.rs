//! The arithmetic of fit: one role's needs against levels and their errors.
