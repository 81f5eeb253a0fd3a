//! What a language is called and how it writes numbers.
