//! Generates the Rust source of a typed client from an OpenAPI 3 document.
//!
//! The functions are pure: they take texts and return source and a [`Report`]. `build.rs` of
//! `quo-sdk`, `cargo xtask` and the tests call the same functions. Only [`spec`] reads files, and
//! only [`spec`] names the documents of `quo-sdk`.
//!
//! | function | input | output |
//! |---|---|---|
//! | [`generate`] | an OpenAPI document | a client: types, builders and operations |
//! | [`generate_ids`] | an OpenAPI document | its id types |
//! | [`generate_types`] | JSON Schema files | types of webhook events |
//! | [`prepare`] | an OpenAPI document | the rewritten document, before progenitor runs |
//!
//! ```
//! use quo_sdk_codegen::{ClientType, Sources, Target, generate};
//!
//! let document = r#"{
//!     "openapi": "3.1.0",
//!     "info": { "title": "Example", "version": "1" },
//!     "paths": { "/v1/users": { "get": {
//!         "operationId": "listUsers",
//!         "responses": { "200": { "description": "ok", "content": { "application/json": {
//!             "schema": { "type": "object", "properties": { "count": { "type": "integer" } } }
//!         } } } }
//!     } } }
//! }"#;
//! let sources = Sources {
//!     document,
//!     corrections: r#"{ "corrections": [] }"#,
//!     names: "{}",
//! };
//! let target = Target {
//!     runtime: "::quo_sdk::rt".to_owned(),
//!     client: ClientType::Handle("Example".to_owned()),
//!     ids: None,
//! };
//! let generated = generate(sources, None, &target)?;
//! assert!(generated.source().contains("pub fn list_users(&self) -> builder::ListUsersRequest"));
//! # Ok::<(), quo_sdk_codegen::error::Error>(())
//! ```
//!
//! | module | subject |
//! |---|---|
//! | [`document`] | the steps that rewrite the document, in order |
//! | [`schema`] | traversing, comparing and merging JSON Schemas |
//! | [`progenitor`] | running progenitor on the prepared document |
//! | [`isolate`] | skipping the operations that progenitor fails on |
//! | [`source`] | the passes over progenitor's syntax tree |
//! | [`names`], [`locations`] | the Rust name of each location in the document |
//! | [`plan`], [`report`], [`error`] | the results, counts and errors of the steps |
//! | [`findings`] | the reviewed list of warnings |
//! | [`spec`] | the documents that `quo-sdk` is generated from |
//!
//! Unsupported constructs are skipped with a warning in the [`Report`], and the rest is
//! generated. See [`document::skip`].

pub mod document;
pub mod error;
pub mod findings;
mod input;
pub mod isolate;
mod layout;
pub mod locations;
pub mod names;
mod output;
pub mod plan;
pub mod progenitor;
pub mod report;
pub mod schema;
mod setter_names;
pub mod source;
pub mod spec;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

pub use input::{ClientType, SchemaFile, SharedIds, Sources, Target};
pub use output::{Generated, Module, Part};

use document::{
    allowlist, corrections, descriptions, hoist, lower, parameter_kinds, parameters, paths,
    responses, schema_files, skip, unify, uploads,
};
use error::{Error, Result};
use isolate::Culprits;
use names::Names;
use plan::Plan;
use report::Report;
use source::event_enum::EventTable;
use source::{event_accessors, event_enum, event_samples};

/// Generates the client of a document.
///
/// `shared` are the id types of another document, which this client uses instead of its own.
/// An operation that cannot be mapped is skipped: see [`Report::skips`].
///
/// # Errors
///
/// The document or a side file is not valid, or no part of the document can be generated.
pub fn generate(
    sources: Sources<'_>,
    shared: Option<SharedIds<'_>>,
    target: &Target,
) -> Result<Generated> {
    let generate = |left_out: &Culprits| generate_without(sources, shared, target, left_out);
    let generated = generate(&[]);
    let Err(error) = generated else {
        return generated;
    };
    // An error of the steps is an error in the document or a table, and stops the build.
    let names = Names::read(sources.names)?;
    prepare(
        sources.document,
        sources.corrections,
        &names,
        &mut Report::default(),
    )?;
    isolate::without_culprits(sources.document, generate, error)
}

fn generate_without(
    sources: Sources<'_>,
    shared: Option<SharedIds<'_>>,
    target: &Target,
    left_out: &Culprits,
) -> Result<Generated> {
    let mut report = Report::default();
    let mut names = Names::read(sources.names)?;
    let mut own: BTreeSet<String> = names.ids.keys().cloned().collect();
    if let Some(shared) = shared {
        names.borrow_ids(Names::read(shared.names)?);
        // An id type that the other document describes but does not use is defined here.
        own.extend(
            names
                .ids
                .keys()
                .filter(|name| !shared.ids.contains(*name))
                .cloned(),
        );
    }
    let (document, mut plan) = prepare_without(
        left_out,
        sources.document,
        sources.corrections,
        &names,
        &mut report,
    )?;
    let used = plan.ids.keys().filter(|name| !own.contains(*name));
    for name in used.cloned().collect::<Vec<_>>() {
        let module = shared.map_or("crate", |shared| shared.path);
        plan.ids.remove(&name);
        plan.existing
            .insert(name.clone(), format!("{module}::{name}"));
    }
    let imports = imports(&plan, target);
    let document = allowlist::restrict(&document, &plan);
    let tree = progenitor::generate(&document)?;
    let source = source::run(tree, &plan, target, &mut report)?;
    let (ids_among_types, ids_apart) = match target.ids {
        Some(_) => (None, Some(&source.ids)),
        None => (Some(&source.ids), None),
    };
    let mut parts = Vec::new();
    let client = source.client;
    for (name, module, tokens) in [
        ("client", Module::Root, client.all),
        ("client_multipart", Module::MultipartRoot, client.multipart),
    ] {
        part(&mut parts, name, module, tokens)?;
    }
    part(
        &mut parts,
        "ids",
        Module::Types,
        quote! { #imports #ids_among_types },
    )?;
    part(&mut parts, "enums", Module::Types, source.enums)?;
    part(&mut parts, "models", Module::Types, source.models)?;
    let builders = source.model_builders;
    for (name, module, tokens) in [
        ("model_builders", Module::TypesBuilder, builders.requests),
        ("response_builders", Module::TestBuilder, builders.responses),
    ] {
        part(&mut parts, name, module, tokens)?;
    }
    part(
        &mut parts,
        "request_table",
        Module::TestRoot,
        source.request_table,
    )?;
    for group in source.operations {
        let tag = heck::ToSnakeCase::to_snake_case(group.tag.as_str());
        let (name, module) = match group.is_multipart {
            true => (format!("multipart_{tag}"), Module::MultipartBuilder),
            false => (format!("operations_{tag}"), Module::Builder),
        };
        part(&mut parts, &name, module, group.requests)?;
    }
    Ok(Generated {
        runtime: target.runtime.clone(),
        parts,
        ids: format(quote! { #ids_apart })?,
        prepared: document,
        plan,
        report,
    })
}

/// Generates only the id types of a document, for a build without the client.
///
/// # Errors
///
/// The document or a side file is not valid.
pub fn generate_ids(sources: Sources<'_>, target: &Target) -> Result<Generated> {
    let mut report = Report::default();
    let names = Names::read(sources.names)?;
    let (prepared, plan) = prepare(sources.document, sources.corrections, &names, &mut report)?;
    let ids = format(source::ids::ids(&plan, target, &mut report))?;
    Ok(Generated {
        runtime: target.runtime.clone(),
        parts: Vec::new(),
        ids,
        prepared,
        plan,
        report,
    })
}

/// Imports existing types under the names that the generated code uses.
fn imports(plan: &Plan, target: &Target) -> TokenStream {
    let apart = target.ids.iter().flat_map(|module| {
        let names = plan.ids.keys();
        names.map(move |name| format!("{module}::{name}"))
    });
    let paths: Vec<syn::Path> = (plan.existing.values().cloned().chain(apart))
        .map(|existing| input::path(&existing))
        .collect();
    quote! { #(#[doc(no_inline)] pub use #paths;)* }
}

/// Generates the types of a folder of JSON Schemas, without operations.
///
/// Ids are recognized by the formats of the document in `shared`, or named by `x-id`, and its id
/// types are used.
/// A file named `events.json` lists the events and becomes the event enum.
///
/// # Errors
///
/// A file is not valid JSON, or describes something that no Rust type can hold.
pub fn generate_types(
    files: &[SchemaFile<'_>],
    shared: SharedIds<'_>,
    target: &Target,
) -> Result<Generated> {
    let mut report = Report::default();
    let names = Names::read(shared.names)?.ids_alone();
    let (tables, files): (Vec<_>, Vec<_>) = files
        .iter()
        .copied()
        .partition(|(name, _)| *name == "events.json");
    let table = match tables.first() {
        Some((_, table)) => Some(EventTable::read(table, &files)?),
        None => None,
    };
    let mut document = schema_files::document(&files)?;
    let samples = table
        .as_ref()
        .map(|table| event_samples::samples(table, &document, &names, target));
    lower::lower(&mut document, &mut report)?;
    descriptions::escape(&mut document)?;
    unify::unify_within_components(&mut document, &mut report)?;
    let mut plan = hoist::hoist(&mut document, &names, &mut report)?;
    let document = allowlist::restrict(&document, &plan);
    let tree = source::progenitor_output::Tree::read(progenitor::generate(&document)?)?;
    let (used, own): (Vec<_>, Vec<_>) = std::mem::take(&mut plan.ids)
        .into_iter()
        .partition(|(name, _)| shared.ids.contains(name));
    plan.ids = own.into_iter().collect();
    let ids = source::ids::ids(&plan, target, &mut report);
    let names_of_used = used.iter().map(|(name, _)| quote::format_ident!("{name}"));
    let path_of_shared = input::path(shared.path);
    let imports = match used.is_empty() {
        true => TokenStream::new(),
        false => quote! { use #path_of_shared::{ #(#names_of_used),* }; },
    };
    plan.ids.extend(used);
    let enums = source::enums::enums(&plan, target, &mut report);
    let models = source::models::types(&tree, &plan, target, &mut report)?;
    let events = table.as_ref().map(|table| {
        let events = event_enum::event_enum(table, target);
        let accessors = event_accessors::accessors(table, &tree, target);
        quote! { #events #accessors }
    });
    let mut parts = Vec::new();
    part(
        &mut parts,
        "events",
        Module::Root,
        quote! { #imports #events },
    )?;
    part(&mut parts, "samples", Module::Root, quote! { #samples })?;
    part(&mut parts, "enums", Module::Root, quote! { #ids #enums })?;
    part(&mut parts, "models", Module::Root, models)?;
    Ok(Generated {
        runtime: target.runtime.clone(),
        parts,
        ids: String::new(),
        prepared: document,
        plan,
        report,
    })
}

/// Runs the steps that rewrite the document, in order.
///
/// Returns the document in the form that progenitor maps, and the plan for the passes on
/// progenitor's output. `report` receives counts, warnings and skipped parts.
///
/// # Errors
///
/// The document or the corrections are not valid, or a correction cannot be applied.
pub fn prepare(
    document: &str,
    corrections: &str,
    names: &Names,
    report: &mut Report,
) -> Result<(Value, Plan)> {
    prepare_without(&[], document, corrections, names, report)
}

fn prepare_without(
    left_out: &Culprits,
    document: &str,
    corrections: &str,
    names: &Names,
    report: &mut Report,
) -> Result<(Value, Plan)> {
    let mut document: Value = serde_json::from_str(document).map_err(|error| {
        Error::new(
            "/",
            format!("the document is not valid JSON: {error}"),
            "Vendor the complete document as JSON",
        )
    })?;
    paths::normalize(&mut document, report)?;
    for (pointer, error) in left_out {
        skip::remove(&mut document, pointer, error.clone(), report);
    }
    responses::keep_success(&mut document, report);
    lower::schemas(&mut document, report)?;
    corrections::correct(&mut document, corrections, names, report)?;
    parameters::normalize(&mut document, names, report);
    descriptions::escape(&mut document)?;
    unify::unify(&mut document, report);
    parameter_kinds::check(&mut document, report);
    uploads::separate(&mut document, report);
    let plan = hoist::hoist(&mut document, names, report)?;
    Ok((document, plan))
}

/// Adds a part unless it is empty.
fn part(parts: &mut Vec<Part>, name: &str, module: Module, tokens: TokenStream) -> Result<()> {
    if !tokens.is_empty() {
        parts.push(Part {
            name: name.to_owned(),
            module,
            text: format(tokens)?,
        });
    }
    Ok(())
}

fn format(tokens: TokenStream) -> Result<String> {
    let file: syn::File = syn::parse2(tokens).map_err(|error| {
        Error::new(
            "source",
            format!("the passes generated code that is not valid Rust: {error}"),
            "Check the pass that was changed last",
        )
    })?;
    Ok(layout::one_entry_a_line(&prettyplease::unparse(&file)))
}

/// Compiles the examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
