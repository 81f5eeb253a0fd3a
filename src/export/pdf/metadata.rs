//! What a file says about itself: title, author, standards, colours, and an identifier made from its content.

use lopdf::{Dictionary, Document, Object, Stream, dictionary, text_string};

use super::srgb;
use super::tags::language_string;
use crate::base::id::LanguageTag;
use crate::page::clean::clean;

/// The program that wrote the file.
const PRODUCER: &str = concat!("Callfit ", env!("CARGO_PKG_VERSION"));

/// Stands for the identifier until the content is known; as long as the identifier.
const PLACEHOLDER: &[u8; 32] = b"<identifier-of-the-content-here>";

/// What the document says about itself.
#[derive(Clone, Copy)]
pub(super) struct About<'a> {
    pub(super) language: &'a LanguageTag,
    pub(super) title: &'a str,
    /// Empty if not given.
    pub(super) author: &'a str,
}

/// Adds metadata and colour profile to the file and names them in its catalogue.
pub(super) fn describe(file: &mut Document, catalog: &mut Dictionary, about: About<'_>) {
    let title = title(about);
    let author = clean(about.author);
    let packet = packet(&title, &author, about.language.as_str());
    let stream = Stream::new(
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        packet.into_bytes(),
    );
    let metadata = file.add_object(stream.with_compression(false));
    let profile = file.add_object(Stream::new(
        dictionary! { "N" => 3 },
        srgb::profile().to_vec(),
    ));
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB IEC61966-2.1"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    };
    catalog.set("Lang", language_string(about.language));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true },
    );
    catalog.set("Metadata", metadata);
    catalog.set("OutputIntents", vec![intent.into()]);

    let mut info =
        dictionary! { "Title" => text_string(&title), "Producer" => text_string(PRODUCER) };
    if !author.is_empty() {
        info.set("Author", text_string(&author));
    }
    let info = file.add_object(info);
    file.trailer.set("Info", info);
    let id = Object::string_literal(PLACEHOLDER.as_slice());
    file.trailer.set("ID", vec![id.clone(), id]);
}

/// Puts an identifier made from all other bytes into a finished file.
pub(super) fn identify(bytes: &mut [u8]) {
    let identifier = format!("{:032x}", fingerprint(bytes));
    let mut end = bytes.len();
    // The trailer stands at the end of the file and names the identifier twice.
    for _ in 0..2 {
        let before = bytes.get(..end).unwrap_or_default();
        let Some(start) = before
            .windows(PLACEHOLDER.len())
            .rposition(|window| window == PLACEHOLDER)
        else {
            return;
        };
        if let Some(place) = bytes.get_mut(start..start + PLACEHOLDER.len()) {
            place.copy_from_slice(identifier.as_bytes());
        }
        end = start;
    }
}

/// Hash by Fowler, Noll and Vo (FNV-1a) with 128 bits.
fn fingerprint(bytes: &[u8]) -> u128 {
    const START: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    bytes.iter().fold(START, |hash, byte| {
        (hash ^ u128::from(*byte)).wrapping_mul(PRIME)
    })
}

/// Every file needs a title.
fn title(about: About<'_>) -> String {
    let named = [about.title, about.author].map(clean);
    named
        .into_iter()
        .find(|text| !text.is_empty())
        .unwrap_or_else(|| "CV".to_owned())
}

/// The XMP packet: the same facts, and the standards that the file follows.
fn packet(title: &str, author: &str, language: &str) -> String {
    let creator = if author.is_empty() {
        String::new()
    } else {
        format!(
            "<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>\n",
            escaped(author)
        )
    };
    format!(
        "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" \
         xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" \
         xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\n\
         {creator}\
         <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\n\
         <pdf:Producer>{PRODUCER}</pdf:Producer>\n\
         <pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>\
         <pdfuaid:part>1</pdfuaid:part>\n\
         </rdf:Description>\n{UA_SCHEMA}</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>",
        title = escaped(title),
    )
}

/// PDF/A asks for a description of every schema that it does not know; PDF/UA's is one.
const UA_SCHEMA: &str = "<rdf:Description rdf:about=\"\" \
    xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" \
    xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" \
    xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\
    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\
    <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\
    <pdfaProperty:name>part</pdfaProperty:name>\
    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
    <pdfaProperty:category>internal</pdfaProperty:category>\
    <pdfaProperty:description>Part of the standard</pdfaProperty:description>\
    </rdf:li></rdf:Seq></pdfaSchema:property>\
    </rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\n";

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_packet_takes_any_name() {
        let packet = packet("CV <b> & \"x\"", "A & B", "en");
        assert!(packet.contains("CV &lt;b&gt; &amp; \"x\""));
        assert!(packet.contains("A &amp; B"));
    }

    #[test]
    fn the_identifier_depends_on_every_byte() {
        let file = |content: &str| {
            let placeholder = String::from_utf8_lossy(PLACEHOLDER);
            let mut bytes = format!("{content} ({placeholder}) ({placeholder})").into_bytes();
            identify(&mut bytes);
            String::from_utf8(bytes).unwrap()
        };
        let (one, other) = (file("a"), file("b"));
        assert_ne!(one.get(2..), other.get(2..));
        let [first, second] = [one.get(3..35), one.get(38..70)];
        assert_eq!(first, second);
        assert!(!one.contains('<'));
    }
}
