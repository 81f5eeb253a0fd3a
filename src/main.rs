//! Decides between window and command line.

fn main() {}
