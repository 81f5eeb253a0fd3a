//! Files inside of a file: the CV's own data goes in and comes out again.

use lopdf::{Dictionary, Document, LoadOptions, Object, Stream, dictionary};

/// Name under which the profile is attached.
pub const RESUME_NAME: &str = "resume.json";

/// Largest file that is unpacked, in bytes: what claims to be larger is no CV.
const MAX_UNPACKED: usize = 64 << 20;

/// How deep the tree of names may be.
const MAX_DEPTH: usize = 32;

/// Attaches the profile and names it in the catalogue.
pub(super) fn attach(file: &mut Document, catalog: &mut Dictionary, resume: &[u8]) {
    let size = i64::try_from(resume.len()).unwrap_or_default();
    let stream = Stream::new(
        dictionary! {
            "Type" => "EmbeddedFile",
            "Subtype" => "application/json",
            "Params" => dictionary! { "Size" => size },
        },
        resume.to_vec(),
    );
    let stream = file.add_object(stream);
    let specification = file.add_object(dictionary! {
        "Type" => "Filespec",
        "F" => Object::string_literal(RESUME_NAME),
        "UF" => Object::string_literal(RESUME_NAME),
        "Desc" => Object::string_literal("JSON Resume"),
        "AFRelationship" => "Source",
        "EF" => dictionary! { "F" => stream, "UF" => stream },
    });
    let names = vec![Object::string_literal(RESUME_NAME), specification.into()];
    catalog.set(
        "Names",
        dictionary! { "EmbeddedFiles" => dictionary! { "Names" => names } },
    );
    catalog.set("AF", vec![Object::Reference(specification)]);
}

/// The profile attached to a PDF of ours; `None` if there is none or the bytes are no PDF.
pub fn attachment(bytes: &[u8]) -> Option<Vec<u8>> {
    attached_file(bytes, RESUME_NAME)
}

/// The file attached to a PDF under `name`; `None` if there is none or the bytes are no PDF.
pub fn attached_file(bytes: &[u8], name: &str) -> Option<Vec<u8>> {
    let options = LoadOptions::with_max_decompressed_size(MAX_UNPACKED);
    let file = Document::load_mem_with_options(bytes, options).ok()?;
    let catalog = file.catalog().ok()?;
    let names = catalog.get_deref(b"Names", &file).ok()?.as_dict().ok()?;
    let tree = names
        .get_deref(b"EmbeddedFiles", &file)
        .ok()?
        .as_dict()
        .ok()?;
    let specification = found(&file, tree, name, MAX_DEPTH)?;
    let files = specification.get_deref(b"EF", &file).ok()?.as_dict().ok()?;
    let stream = [&b"UF"[..], b"F"]
        .iter()
        .find_map(|key| files.get_deref(key, &file).ok())?
        .as_stream()
        .ok()?;
    stream.get_plain_content_with_limit(MAX_UNPACKED).ok()
}

fn found<'a>(
    file: &'a Document,
    node: &'a Dictionary,
    name: &str,
    depth: usize,
) -> Option<&'a Dictionary> {
    let array = |key: &[u8]| {
        node.get_deref(key, file)
            .and_then(Object::as_array)
            .map(Vec::as_slice)
    };
    let named = array(b"Names")
        .unwrap_or_default()
        .chunks(2)
        .find_map(|pair| {
            let [_, specification] = pair else {
                return None;
            };
            let specification = file.dereference(specification).ok()?.1.as_dict().ok()?;
            is_named(specification, file, name).then_some(specification)
        });
    let depth = depth.checked_sub(1)?;
    named.or_else(|| {
        array(b"Kids").unwrap_or_default().iter().find_map(|kid| {
            found(
                file,
                file.dereference(kid).ok()?.1.as_dict().ok()?,
                name,
                depth,
            )
        })
    })
}

fn is_named(specification: &Dictionary, file: &Document, name: &str) -> bool {
    [&b"UF"[..], b"F"].iter().any(|key| {
        let own = specification
            .get_deref(key, file)
            .and_then(lopdf::decode_text_string);
        own.is_ok_and(|own| own == name)
    })
}
