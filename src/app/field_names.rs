//! Fields of a profile as the screen names them.

use crate::text::Text;

/// The last parts of a field's place in the terms of JSON Resume, with the key of its name.
const NAMES: [(&str, &str); 15] = [
    ("availability", "cv-screen-availability"),
    ("birthDate", "cv-screen-birth-date"),
    ("date", "cv-screen-when"),
    ("email", "cv-screen-email"),
    ("endDate", "cv-screen-to"),
    ("father", "cv-screen-father"),
    ("fluency", "cv-screen-own-level"),
    ("maritalStatus", "cv-screen-marital-status"),
    ("militaryService", "cv-screen-military-service"),
    ("mother", "cv-screen-mother"),
    ("nationality", "cv-screen-nationality"),
    ("region", "cv-mend-region"),
    ("score", "cv-mend-grade"),
    ("startDate", "cv-screen-from"),
    ("url", "cv-screen-link"),
];

/// Sections by the first part of a place, with the key of their names.
const SECTIONS: [(&str, &str); 6] = [
    ("awards", "cv-screen-awards"),
    ("education", "cv-screen-education"),
    ("languages", "cv-screen-languages"),
    ("projects", "cv-screen-projects"),
    ("volunteer", "cv-screen-volunteering"),
    ("work", "cv-screen-work"),
];

/// The names of fields, each once, with the section where that is needed; `None` for no fields.
pub(super) fn field_names(text: &Text, places: &[String]) -> Option<String> {
    let mut names: Vec<String> = Vec::new();
    for place in places {
        let name = field_name(text, place);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    (!names.is_empty()).then(|| names.join(", "))
}

/// A field whose name we do not know is named by its section, else as it stands.
fn field_name(text: &Text, place: &str) -> String {
    let known = |names: &[(&str, &str)], part: &str| {
        let mut names = names.iter();
        names
            .find(|(name, _)| *name == part)
            .map(|(_, key)| text.get(key))
    };
    let first = place.split(['.', '[']).next().unwrap_or_default();
    let last = place.rsplit('.').next().unwrap_or_default();
    match (known(&SECTIONS, first), known(&NAMES, last)) {
        (Some(section), Some(name)) => format!("{section}: {name}"),
        (section, name) => name.or(section).unwrap_or_else(|| place.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_named_once_and_with_their_section() {
        let places = [
            "work[0].startDate",
            "work[1].startDate",
            "callfit.availability",
            "education[0].score",
            "education[0].other",
            "x.unknown",
        ];
        let text = Text::english();
        let named = field_names(&text, &places.map(str::to_owned)).unwrap();
        assert_eq!(
            named,
            "Work experience: From, Availability, Education: Grade, Education, x.unknown"
        );
        assert_eq!(field_names(&text, &[]), None);
    }
}
