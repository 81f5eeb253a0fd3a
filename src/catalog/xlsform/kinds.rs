//! What the column `type` of a survey says.

use crate::base::suggest;

/// A type as it concerns us.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Type {
    BeginGroup,
    BeginRepeat,
    EndGroup,
    EndRepeat,
    Integer,
    /// Asks nobody anything.
    Metadata,
    Note,
    Range,
    /// What to write instead, as a key.
    Refused(&'static str),
    Select {
        list: String,
        takes_several: bool,
        /// With an answer "other" that is not on the list.
        or_other: bool,
    },
    Text,
    /// The type that may be meant.
    Unknown(Option<&'static str>),
}

const TYPES: [(&str, Type); 25] = [
    ("acknowledge", Type::Refused("form-hint-acknowledge")),
    ("add integer prompt", Type::Integer),
    ("add note prompt", Type::Note),
    ("add string prompt", Type::Text),
    ("add text prompt", Type::Text),
    ("begin group", Type::BeginGroup),
    ("begin loop", Type::BeginRepeat),
    ("begin repeat", Type::BeginRepeat),
    ("calculate", Type::Refused("form-hint-calculate")),
    ("decimal", Type::Refused("form-hint-decimal")),
    ("end group", Type::EndGroup),
    ("end loop", Type::EndRepeat),
    ("end repeat", Type::EndRepeat),
    ("hidden", Type::Refused("form-hint-calculate")),
    ("int", Type::Integer),
    ("integer", Type::Integer),
    ("note", Type::Note),
    ("phone number", Type::Text),
    ("q int", Type::Integer),
    ("q note", Type::Note),
    ("q string", Type::Text),
    ("range", Type::Range),
    ("string", Type::Text),
    ("text", Type::Text),
    ("trigger", Type::Refused("form-hint-acknowledge")),
];

/// What a telephone adds by itself.
const METADATA: [&str; 14] = [
    "audit",
    "background-audio",
    "deviceid",
    "email",
    "end",
    "imei",
    "phonenumber",
    "simserial",
    "start",
    "start-geopoint",
    "subscriberid",
    "today",
    "username",
    "uri:deviceid",
];

const ONE: [&str; 5] = [
    "add select one prompt using",
    "select one",
    "select one from",
    "select one using",
    "select1",
];

const SEVERAL: [&str; 6] = [
    "add select multiple prompt using",
    "select all that apply",
    "select all that apply from",
    "select multiple",
    "select multiple from",
    "select multiple using",
];

/// Types that people mistype.
const USUAL: [&str; 8] = [
    "begin_group",
    "end_group",
    "integer",
    "note",
    "range",
    "select_multiple",
    "select_one",
    "text",
];

impl Type {
    pub(super) fn of(text: &str) -> Self {
        let plain = |words: &[&str]| words.join(" ").to_lowercase().replace('_', " ");
        let mut words: Vec<&str> = text.split_whitespace().collect();
        let or_other = plain(&words).ends_with(" or other");
        if or_other {
            let count = if words.last().is_some_and(|last| last.contains('_')) {
                1
            } else {
                2
            };
            words.truncate(words.len().saturating_sub(count));
        } else if plain(&words).ends_with(" or specify other") {
            words.truncate(words.len().saturating_sub(3));
        }
        if let Some((list, before)) = words.split_last() {
            let before = plain(before);
            let takes_several = SEVERAL.contains(&before.as_str());
            if takes_several || ONE.contains(&before.as_str()) {
                return Self::Select {
                    list: (*list).to_owned(),
                    takes_several,
                    or_other: or_other || words.len() < text.split_whitespace().count(),
                };
            }
        }
        Self::without_list(&plain(&words))
    }

    fn without_list(plain: &str) -> Self {
        if let Some((_, found)) = TYPES.iter().find(|(name, _)| *name == plain) {
            return found.clone();
        }
        let is_metadata = METADATA.iter().any(|name| *name == plain.replace(' ', ""));
        let starts = |starts: &[&str]| starts.iter().any(|start| plain.starts_with(start));
        if is_metadata {
            Self::Metadata
        } else if starts(&["begin loop", "begin repeat"]) {
            Self::BeginRepeat
        } else if starts(&["date", "time"]) {
            Self::Refused("form-hint-date")
        } else if starts(&["rank"]) {
            Self::Refused("form-hint-rank")
        } else if starts(&[
            "select one",
            "select multiple",
            "csv-external",
            "xml-external",
        ]) {
            Self::Refused("form-hint-list")
        } else if starts(&[
            "audio",
            "barcode",
            "file",
            "geo",
            "image",
            "osm",
            "photo",
            "q geopoint",
            "q image",
            "q picture",
            "video",
        ]) {
            Self::Refused("form-hint-media")
        } else {
            Self::Unknown(suggest::nearest(&plain.replace(' ', "_"), USUAL))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_known_by_all_their_names() {
        let select = |list: &str, takes_several, or_other| Type::Select {
            list: list.to_owned(),
            takes_several,
            or_other,
        };
        let cases = [
            ("select_one yes_no", select("yes_no", false, false)),
            ("select one from Yes_No", select("Yes_No", false, false)),
            ("Select_Multiple a or_other", select("a", true, true)),
            (
                "select all that apply from a or specify other",
                select("a", true, true),
            ),
            ("begin_group", Type::BeginGroup),
            ("begin group", Type::BeginGroup),
            ("begin loop over list", Type::BeginRepeat),
            ("dateTime", Type::Refused("form-hint-date")),
            (
                "select_one_from_file a.csv",
                Type::Refused("form-hint-list"),
            ),
            ("geopoint", Type::Refused("form-hint-media")),
            ("deviceid", Type::Metadata),
            ("select_one", Type::Refused("form-hint-list")),
            ("select_on", Type::Unknown(Some("select_one"))),
            ("txt", Type::Unknown(Some("text"))),
            ("zzz", Type::Unknown(None)),
        ];
        for (text, meant) in cases {
            assert_eq!(Type::of(text), meant, "{text}");
        }
    }
}
