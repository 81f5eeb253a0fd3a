//! Pages to PDF/A-3a and PDF/UA-1 with exact text; the only user of printpdf and lopdf.
