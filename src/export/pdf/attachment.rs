//! Files inside of a file: the CV's own data goes in and comes out again.

use lopdf::{Dictionary, Document, LoadOptions, Object, Stream, dictionary};

/// Name under which the profile is attached.
pub const RESUME_NAME: &str = "resume.json";

/// Largest file that is unpacked, in bytes: what claims to be larger is no CV.
const MAX_UNPACKED: usize = 64 << 20;

/// Most nodes of the tree of names that are looked into.
const MAX_NODES: usize = 1000;

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
    first_attached(bytes, &[name]).map(|(_, content)| content)
}

/// Of the files attached to a PDF the one whose name comes first in `names`, with that name.
///
/// `None` if none has such a name or the bytes are no PDF. Looks into the tree of names and among the associated files.
pub fn first_attached<'n>(bytes: &[u8], names: &[&'n str]) -> Option<(&'n str, Vec<u8>)> {
    let options = LoadOptions::with_max_decompressed_size(MAX_UNPACKED);
    let file = Document::load_mem_with_options(bytes, options).ok()?;
    let specifications = specifications(&file);
    names.iter().find_map(|name| {
        let mut named = specifications.iter();
        let content = named
            .by_ref()
            .filter(|specification| is_named(specification, &file, name))
            .find_map(|specification| content(&file, specification))?;
        Some((*name, content))
    })
}

/// Everything that is attached to a file.
fn specifications(file: &Document) -> Vec<&Dictionary> {
    let mut found = Vec::new();
    let Ok(catalog) = file.catalog() else {
        return found;
    };
    let tree = catalog
        .get_deref(b"Names", file)
        .and_then(Object::as_dict)
        .and_then(|names| names.get_deref(b"EmbeddedFiles", file))
        .and_then(Object::as_dict);
    let mut nodes: Vec<&Dictionary> = tree.into_iter().collect();
    let mut at = 0;
    // A damaged tree may lead round in a circle.
    while let Some(node) = nodes.get(at).filter(|_| at < MAX_NODES) {
        for pair in array(file, node, b"Names").chunks(2) {
            if let [_, specification] = pair {
                found.extend(dictionary_at(file, specification));
            }
        }
        let kids = array(file, node, b"Kids").iter().take(MAX_NODES);
        nodes.extend(kids.filter_map(|kid| dictionary_at(file, kid)));
        at += 1;
    }
    for specification in array(file, catalog, b"AF") {
        found.extend(dictionary_at(file, specification));
    }
    found
}

fn array<'a>(file: &'a Document, node: &'a Dictionary, key: &[u8]) -> &'a [Object] {
    let array = node.get_deref(key, file).and_then(Object::as_array);
    array.map(Vec::as_slice).unwrap_or_default()
}

fn dictionary_at<'a>(file: &'a Document, object: &'a Object) -> Option<&'a Dictionary> {
    file.dereference(object).ok()?.1.as_dict().ok()
}

fn content(file: &Document, specification: &Dictionary) -> Option<Vec<u8>> {
    let files = specification.get_deref(b"EF", file).ok()?.as_dict().ok()?;
    let stream = [&b"UF"[..], b"F"]
        .iter()
        .find_map(|key| files.get_deref(key, file).ok())?
        .as_stream()
        .ok()?;
    stream.get_plain_content_with_limit(MAX_UNPACKED).ok()
}

fn is_named(specification: &Dictionary, file: &Document, name: &str) -> bool {
    [&b"UF"[..], b"F"].iter().any(|key| {
        let own = specification
            .get_deref(key, file)
            .and_then(lopdf::decode_text_string);
        own.is_ok_and(|own| own == name)
    })
}
