//! Binary data written as letters: checked and recognised, not kept unpacked.

/// Without blanks and line ends, if it is sound to its last letter.
pub(super) fn sound(text: &str) -> Option<String> {
    let letters: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let bare = letters.trim_end_matches('=');
    let is_whole = letters.len().is_multiple_of(4) && letters.len() - bare.len() <= 2;
    (is_whole && !bare.is_empty() && bare.bytes().all(|byte| value(byte).is_some()))
        .then_some(letters)
}

/// The first bytes of what is packed, at most three for each four letters.
pub(super) fn beginning(text: &str, letters: usize) -> Vec<u8> {
    let values: Vec<u8> = text.bytes().take(letters).map_while(value).collect();
    let mut bytes = Vec::new();
    for four in values.chunks(4) {
        let [first, second, rest @ ..] = four else {
            break;
        };
        bytes.push(first << 2 | second >> 4);
        if let [third, rest @ ..] = rest {
            bytes.push(second << 4 | third >> 2);
            if let [fourth] = rest {
                bytes.push(third << 6 | fourth);
            }
        }
    }
    bytes
}

/// The value of a letter; RFC 4648, section 4.
fn value(letter: u8) -> Option<u8> {
    Some(match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sound_data_loses_its_line_ends_and_broken_data_is_refused() {
        assert_eq!(sound(" iVBO\nRw0=").as_deref(), Some("iVBORw0="));
        for broken in ["", "====", "iVBORw0", "iVB%Rw0=", "iV=ORw0="] {
            assert_eq!(sound(broken), None, "{broken:?}");
        }
    }

    #[test]
    fn the_first_bytes_tell_what_is_packed() {
        assert_eq!(beginning("iVBORw0KGgo=", 8), b"\x89PNG\r\n");
        assert_eq!(beginning("/9j/4AAQ", 4), [0xff, 0xd8, 0xff]);
    }
}
