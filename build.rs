//! Compiles the program anew when a data file was added: the files inside the program are listed while compiling.

fn main() {
    for folder in ["assets/lang", "assets/roles", "questionnaires"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
