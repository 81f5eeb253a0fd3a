//! The window. Reads the model, draws, and returns wishes.
