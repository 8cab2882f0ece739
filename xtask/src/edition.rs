//! What the pipeline makes of a document or a folder, as the crate's build runs it.

use std::collections::BTreeSet;

use serde_json::Value;

use quo_sdk_codegen::Generated;
use quo_sdk_codegen::names::Names;

use crate::error::{Error, Result, generating};
use crate::format;
use crate::public_api::{self, PublicApi};
use crate::spec::{DocumentTexts, FolderTexts, MODULES, PRIMARY, Spec};

/// A document or a folder of schemas, and what comes of it.
pub struct Edition {
    /// Its name, `v1` or `legacy`.
    pub name: String,
    /// The name of its source file, without the extension.
    pub output: String,
    /// The module of the crate that has its types, `beta::`.
    pub module: String,
    /// The documents as they were written: one, or a file of each schema.
    pub texts: Vec<(String, Value)>,
    /// The names that it was generated with.
    pub names: Names,
    /// What the pipeline made.
    pub generated: Generated,
    /// What a caller can name of that.
    pub api: PublicApi,
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
    let texts = primary(spec)?;
    let first = document(texts, None)?;
    let mut editions = rest(spec, texts, &id_types(&first))?;
    editions.insert(0, first);
    Ok(editions)
}

/// Generates what uses the ids of the primary document.
///
/// # Errors
///
/// When the pipeline refuses one of them.
pub fn rest(spec: &Spec, primary: &DocumentTexts, ids: &BTreeSet<String>) -> Result<Vec<Edition>> {
    let mut editions = Vec::new();
    for texts in spec.documents.iter().filter(|texts| texts.name != PRIMARY) {
        editions.push(document(texts, Some((primary, ids)))?);
    }
    for texts in &spec.folders {
        editions.push(folder(texts, primary, ids)?);
    }
    Ok(editions)
}

/// The texts of the document whose ids the others share.
///
/// # Errors
///
/// When there is none.
pub fn primary(spec: &Spec) -> Result<&DocumentTexts> {
    spec.primary().map_err(generating(PRIMARY))
}

/// The id types that a document has for the others.
pub fn id_types(edition: &Edition) -> BTreeSet<String> {
    edition.generated.plan.ids.keys().cloned().collect()
}

/// Generates one document; `shared` are the texts and the id types of the primary one.
///
/// # Errors
///
/// When the pipeline refuses it.
pub fn document(
    texts: &DocumentTexts,
    shared: Option<(&DocumentTexts, &BTreeSet<String>)>,
) -> Result<Edition> {
    let name = &texts.name;
    let generated = match shared {
        None => texts.generate(),
        Some((primary, ids)) => texts.generate_beside(primary, ids),
    }
    .map_err(generating(name))?;
    let names = Names::read(&texts.names).map_err(generating(name))?;
    let document = format::read(&texts.document)?;
    finish(
        name,
        name,
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
pub fn folder(
    texts: &FolderTexts,
    primary: &DocumentTexts,
    ids: &BTreeSet<String>,
) -> Result<Edition> {
    let name = &texts.name;
    let generated = texts.generate(primary, ids).map_err(generating(name))?;
    let mut values = Vec::new();
    for (file, text) in &texts.files {
        values.push((file.clone(), format::read(text)?));
    }
    finish(name, texts.output(), values, Names::default(), generated)
}

fn finish(
    name: &str,
    output: &str,
    texts: Vec<(String, Value)>,
    names: Names,
    generated: Generated,
) -> Result<Edition> {
    let api = public_api::of(&generated).map_err(|source| Error::PublicApi {
        name: name.to_owned(),
        source,
    })?;
    let module = MODULES.iter().find(|(known, _)| *known == name);
    Ok(Edition {
        name: name.to_owned(),
        output: output.to_owned(),
        module: module.map_or("", |(_, module)| module).to_owned(),
        texts,
        names,
        generated,
        api,
    })
}
