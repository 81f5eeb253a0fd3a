//! Data files: every shipped one is sound, and a bad one is told what is wrong, where and what to do.

use callfit::catalog::Catalog;
use callfit::text::Text;

fn english(problems: &[callfit::base::problem::Problem]) -> Vec<String> {
    let text = Text::shipped_in(&"en".to_owned().try_into().unwrap());
    problems
        .iter()
        .map(|problem| text.problem(problem))
        .collect()
}

#[test]
fn every_shipped_file_loads_without_problems() {
    let loaded = Catalog::load(&[]);
    assert_eq!(english(&loaded.problems), Vec::<String>::new());
    assert_eq!(loaded.value.roles.len(), 18);
}
