//! Generates documents and folders of schemas as the build of the crate does.

use std::cell::RefCell;
use std::collections::{BTreeSet, VecDeque};

use serde_json::Value;

use quo_sdk_codegen::Generated;
use quo_sdk_codegen::findings::Findings;
use quo_sdk_codegen::names::Names;

use crate::error::{Error, Result, generating};
use crate::format;
use crate::public_api::{self, PublicApi};
use crate::spec::{DocumentTexts, FolderTexts, MODULES, PRIMARY, Spec};

/// A document or a folder of schemas, and the code generated from it.
pub struct Edition {
    /// The name, such as `v1` or `legacy`.
    pub name: String,
    /// The name of its source file, without the extension.
    pub output: String,
    /// The module of the crate that has the types, such as `beta::`.
    pub module: String,
    /// The source documents: one with an empty name, or each schema file with its name.
    pub texts: Vec<(String, Value)>,
    /// The names table that it was generated with.
    pub names: Names,
    /// The generated code and its report.
    pub generated: Generated,
    /// The public API of the generated code.
    pub api: PublicApi,
}

impl Edition {
    /// Returns the warnings of the generator.
    pub fn findings(&self) -> Findings {
        Findings::of(&self.name, &self.generated.report, Some(self.document()))
    }

    /// Returns whether this is a document with operations, and not a folder of schemas.
    pub fn is_document(&self) -> bool {
        self.generated.prepared["paths"]
            .as_object()
            .is_some_and(|paths| !paths.is_empty())
    }

    /// Returns the document, or null for a folder of schemas.
    pub fn document(&self) -> &Value {
        match self.texts.as_slice() {
            [(_, document)] => document,
            _ => &Value::Null,
        }
    }
}

/// Generates everything in `spec`, in the order of the build.
///
/// # Errors
///
/// A document or folder cannot be generated.
pub fn all(spec: &Spec) -> Result<Vec<Edition>> {
    let texts = primary(spec)?;
    let first = document(texts, None)?;
    let mut editions = rest(spec, texts, &id_types(&first))?;
    editions.insert(0, first);
    Ok(editions)
}

/// Generates the documents and folders that use the ids of the primary document.
///
/// # Errors
///
/// A document or folder cannot be generated.
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

/// Returns the texts of the document whose ids the others share.
///
/// # Errors
///
/// The primary document is missing.
pub fn primary(spec: &Spec) -> Result<&DocumentTexts> {
    spec.primary().map_err(generating(PRIMARY))
}

/// Returns the id types of a document, which the others share.
pub fn id_types(edition: &Edition) -> BTreeSet<String> {
    edition.generated.plan.ids.keys().cloned().collect()
}

/// Generates one document. `shared` has the texts and the id types of the primary one.
///
/// # Errors
///
/// The document cannot be generated.
pub fn document(
    texts: &DocumentTexts,
    shared: Option<(&DocumentTexts, &BTreeSet<String>)>,
) -> Result<Edition> {
    let name = &texts.name;
    let key = format!("{texts:?} {shared:?}");
    let generated = once(key, || match shared {
        None => texts.generate(),
        Some((primary, ids)) => texts.generate_beside(primary, ids),
    })
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
/// The folder cannot be generated.
pub fn folder(
    texts: &FolderTexts,
    primary: &DocumentTexts,
    ids: &BTreeSet<String>,
) -> Result<Edition> {
    let name = &texts.name;
    let key = format!("{texts:?} {primary:?} {ids:?}");
    let generated = once(key, || texts.generate(primary, ids)).map_err(generating(name))?;
    let mut values = Vec::new();
    for (file, text) in &texts.files {
        values.push((file.clone(), format::read(text)?));
    }
    finish(name, texts.output(), values, Names::default(), generated)
}

thread_local! {
    /// What was generated last, by the texts that it was generated from.
    static RECENT: RefCell<VecDeque<(String, Generated)>> = const { RefCell::new(VecDeque::new()) };
}

/// The number of results that are kept: two editions of everything in `spec/`.
const KEPT: usize = 10;

/// Generates, unless the same was generated lately: a task reads the same texts in many steps.
fn once<E>(
    texts: String,
    generate: impl FnOnce() -> std::result::Result<Generated, E>,
) -> std::result::Result<Generated, E> {
    let recent = RECENT.with_borrow(|recent| {
        let known = recent.iter().find(|(known, _)| *known == texts);
        known.map(|(_, generated)| generated.clone())
    });
    if let Some(generated) = recent {
        return Ok(generated);
    }
    let generated = generate()?;
    RECENT.with_borrow_mut(|recent| {
        recent.truncate(KEPT - 1);
        recent.push_front((texts, generated.clone()));
    });
    Ok(generated)
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
