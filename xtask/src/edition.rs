//! What the pipeline makes of a document or a folder, as the crate's build runs it.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::codegen::names::Names;
use crate::codegen::{self, Entry, Generated, Shared, Sources, Target};
use crate::error::{Error, Result, generating};
use crate::format;
use crate::reviewed;
use crate::spec::{DOCUMENTS, DocumentTexts, FIRST, FOLDERS, FolderTexts, Spec};
use crate::surface::Surface;

/// The module of the id types, as in `build.rs`.
const IDS: &str = "crate::ids";

/// A document or a folder of schemas, and what comes of it.
pub struct Edition {
    /// Its name, `v1` or `legacy`.
    pub name: String,
    /// The module of the crate that has its types, `beta::`.
    pub module: String,
    /// The documents as they were written: one, or a file of each schema.
    pub texts: Vec<(String, Value)>,
    /// The names that it was generated with.
    pub names: Names,
    /// What the pipeline made.
    pub generated: Generated,
    /// What a caller can name of that.
    pub surface: Surface,
}

impl Edition {
    /// Whether this is a document with operations and not a folder of schemas.
    pub fn is_document(&self) -> bool {
        self.generated.prepared["paths"]
            .as_object()
            .is_some_and(|paths| !paths.is_empty())
    }

    /// The document itself.
    pub fn document(&self) -> &Value {
        match self.texts.as_slice() {
            [(_, document)] => document,
            _ => &Value::Null,
        }
    }
}

/// Generates everything that `spec` has, in the order of the build.
///
/// # Errors
///
/// When the pipeline refuses one of them.
pub fn all(spec: &Spec) -> Result<Vec<Edition>> {
    let first_texts = first(spec)?;
    let first = document(first_texts, None)?;
    let mut editions = rest(spec, &first_texts.names, &id_types(&first))?;
    editions.insert(0, first);
    Ok(editions)
}

/// Generates what uses the ids of the first document.
///
/// # Errors
///
/// When the pipeline refuses one of them.
pub fn rest(spec: &Spec, names: &str, ids: &BTreeSet<String>) -> Result<Vec<Edition>> {
    let mut editions = Vec::new();
    for texts in spec.documents.iter().filter(|texts| texts.name != FIRST) {
        editions.push(document(texts, Some((names, ids)))?);
    }
    for texts in &spec.folders {
        editions.push(folder(texts, names, ids)?);
    }
    Ok(editions)
}

/// The texts of the document whose ids the others share.
///
/// # Errors
///
/// When there is none.
pub fn first(spec: &Spec) -> Result<&DocumentTexts> {
    let mut documents = spec.documents.iter();
    let found = documents.find(|texts| texts.name == FIRST);
    found.ok_or_else(|| Error::Unexpected {
        problem: format!("spec/ has no quo-{FIRST}.json"),
        remedy: "Run this in the root of the repository",
    })
}

/// The id types that a document has for the others.
pub fn id_types(edition: &Edition) -> BTreeSet<String> {
    edition.generated.plan.ids.keys().cloned().collect()
}

/// Generates one document; `shared` are the names and the id types of the first.
///
/// # Errors
///
/// When the pipeline refuses it.
pub fn document(
    texts: &DocumentTexts,
    shared: Option<(&str, &BTreeSet<String>)>,
) -> Result<Edition> {
    let name = &texts.name;
    let (entry, shared) = match shared {
        None => (Entry::Inherent("crate::Client".to_owned()), None),
        Some((names, ids)) => (
            Entry::Handle("Webhooks".to_owned()),
            Some(Shared {
                names,
                path: IDS,
                ids,
            }),
        ),
    };
    let sources = Sources {
        document: &texts.document,
        corrections: &texts.corrections,
        names: &texts.names,
    };
    let mut target = target(entry);
    target.ids = (name == FIRST).then(|| IDS.to_owned());
    let generated = codegen::generate(sources, shared, &target).map_err(generating(name))?;
    let names = Names::read(&texts.names).map_err(generating(name))?;
    let document = format::read(&texts.document)?;
    finish(
        name,
        &DOCUMENTS,
        vec![(String::new(), document)],
        names,
        generated,
    )
}

/// Generates the types of a folder of event schemas.
///
/// # Errors
///
/// When the pipeline refuses one of them.
pub fn folder(texts: &FolderTexts, first: &str, ids: &BTreeSet<String>) -> Result<Edition> {
    let name = &texts.name;
    let files: Vec<(&str, &str)> = texts
        .files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let shared = Shared {
        names: first,
        path: IDS,
        ids,
    };
    let target = target(Entry::Inherent("crate::Client".to_owned()));
    let generated = codegen::generate_types(&files, shared, &target).map_err(generating(name))?;
    let mut values = Vec::new();
    for (file, text) in &texts.files {
        values.push((file.clone(), format::read(text)?));
    }
    finish(name, &FOLDERS, values, Names::default(), generated)
}

fn finish(
    name: &str,
    modules: &[(&str, &str)],
    texts: Vec<(String, Value)>,
    names: Names,
    generated: Generated,
) -> Result<Edition> {
    let surface = reviewed::surface(&generated).map_err(|source| Error::Surface {
        name: name.to_owned(),
        source,
    })?;
    let module = modules.iter().find(|(known, _)| *known == name);
    Ok(Edition {
        name: name.to_owned(),
        module: module.map_or("", |(_, module)| module).to_owned(),
        texts,
        names,
        generated,
        surface,
    })
}

/// What `build.rs` attaches the code to.
fn target(entry: Entry) -> Target {
    Target {
        runtime: "crate::rt".to_owned(),
        entry,
        ids: None,
    }
}
