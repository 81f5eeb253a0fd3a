//! Reading with a limit, writing all or nothing, and safe file names.
