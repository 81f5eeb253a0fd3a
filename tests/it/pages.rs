//! Pages: nothing overlaps, nothing leaves them, and what belongs together stays together.
