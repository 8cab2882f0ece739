//! From the vendored OpenAPI document to the crate's Rust source.
//!
//! Everything here is a pure function: documents in, source and report out.
//! `build.rs` and the tests call the same [`generate`]; nothing reads a file,
//! prints, or knows which document it was given.

pub mod correct;
pub mod deep_object;
pub mod emit;
pub mod event_table;
pub mod frame;
pub mod hoist;
pub mod lower;
pub mod merge;
pub mod names;
pub mod narrow;
pub mod parameter_kinds;
pub mod parameters;
pub mod passes;
pub mod places;
pub mod plan;
pub mod prose;
pub mod recursion;
pub mod report;
pub mod rescue;
pub mod schema_files;
pub mod skip;
pub mod success_only;
pub mod unify;
pub mod vendor_text;
pub mod walk;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use names::Names;
use plan::Plan;
use report::{Failure, Report, Result};

/// The texts that one edition is generated from.
#[derive(Debug, Clone, Copy)]
pub struct Sources<'a> {
    /// The vendor's OpenAPI document.
    pub document: &'a str,
    /// Our corrections to it.
    pub corrections: &'a str,
    /// The names table.
    pub names: &'a str,
}

/// What the generated code is attached to.
#[derive(Debug, Clone)]
pub struct Target {
    /// The path of the runtime module that the code calls, `crate::rt`.
    pub runtime: String,
    /// Where the operations become methods.
    pub entry: Entry,
    /// The module that has the id types, if they do not stand among the other types.
    pub ids: Option<String>,
}

/// Where the operations become methods.
#[derive(Debug, Clone)]
pub enum Entry {
    /// On this existing type.
    Inherent(String),
    /// On a new type of this name, made from a client.
    Handle(String),
}

impl Target {
    /// The path of the runtime module.
    fn runtime(&self) -> syn::Path {
        path(&self.runtime)
    }
}

/// Parses a path that stands in the program, not in a document.
fn path(text: &str) -> syn::Path {
    syn::parse_str(text).unwrap_or_else(|_| syn::parse_quote! { crate })
}

/// What came out.
pub struct Generated {
    /// The whole source, formatted.
    pub source: String,
    /// What belongs into [`Target::ids`].
    pub ids: String,
    /// The same source in parts, named, for review.
    pub parts: Vec<(String, String)>,
    /// The document as progenitor saw it.
    pub prepared: Value,
    /// What the document says beyond OpenAPI's form.
    pub plan: Plan,
    /// What was done, and what to look at.
    pub report: Report,
}

/// The id types of another document, which this one uses instead of twins of its own.
#[derive(Debug, Clone, Copy)]
pub struct Shared<'a> {
    /// The other document's names table.
    pub names: &'a str,
    /// The module that has them.
    pub path: &'a str,
    /// Those that it has.
    pub ids: &'a BTreeSet<String>,
}

/// Runs the pipeline.
pub fn generate(
    sources: Sources<'_>,
    shared: Option<Shared<'_>>,
    target: &Target,
) -> Result<Generated> {
    let generated = generate_without(sources, shared, target, &[]);
    let Err(failure) = generated else {
        return generated;
    };
    // What the steps refuse is the document's or a table's fault, and stops the build.
    let names = Names::read(sources.names)?;
    let (document, corrections) = (sources.document, sources.corrections);
    prepare(document, corrections, &names, &mut Report::default())?;
    rescue::without_culprits(sources, shared, target, failure)
}

fn generate_without(
    sources: Sources<'_>,
    shared: Option<Shared<'_>>,
    target: &Target,
    left_out: &rescue::Culprits,
) -> Result<Generated> {
    let mut report = Report::default();
    let mut names = Names::read(sources.names)?;
    let mut own: BTreeSet<String> = names.ids.keys().cloned().collect();
    if let Some(shared) = shared {
        names.borrow_ids(Names::read(shared.names)?);
        // A form that the other document describes and does not use is ours to define.
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
    let document = narrow::narrow(&document, &plan);
    let tree = emit::emit(&document)?;
    let parts = passes::run(tree, &plan, target, &mut report)?;
    let passes::Parts {
        ids,
        enums,
        models,
        model_builders,
        client,
        operations,
    } = parts;
    let calls: Vec<&TokenStream> = operations.iter().map(|(_, tokens)| tokens).collect();
    let uses_types = calls
        .iter()
        .any(|call| call.to_string().contains("types ::"));
    let use_types = uses_types.then(|| quote! { use super::types; });
    let (ids_among_types, ids_apart) = match target.ids {
        Some(_) => (None, Some(&ids)),
        None => (Some(&ids), None),
    };
    let ids_apart = format(quote! { #ids_apart })?;
    let source = format(quote! {
        #client
        /// The values that requests and responses are made of.
        pub mod types {
            #imports
            #ids_among_types
            #enums
            #models
            /// Builders of the types beside this module.
            pub mod builder { #model_builders }
        }
        /// A builder for each operation.
        pub mod builder {
            #use_types
            #(#calls)*
        }
    })?;
    let mut reviewed = vec![
        ("client".to_owned(), format(client)?),
        ("ids".to_owned(), format(quote! { #imports #ids })?),
        ("enums".to_owned(), format(enums)?),
        ("models".to_owned(), format(models)?),
        ("model_builders".to_owned(), format(model_builders)?),
    ];
    for (tag, tokens) in operations {
        let tag = heck::ToSnakeCase::to_snake_case(tag.as_str());
        reviewed.push((format!("operations_{tag}"), format(tokens)?));
    }
    Ok(Generated {
        source,
        ids: ids_apart,
        parts: reviewed,
        prepared: document,
        plan,
        report,
    })
}

/// Generates the id types of a document alone, for a build that makes no calls.
pub fn generate_ids(sources: Sources<'_>, target: &Target) -> Result<Generated> {
    let mut report = Report::default();
    let names = Names::read(sources.names)?;
    let (prepared, plan) = prepare(sources.document, sources.corrections, &names, &mut report)?;
    let ids = format(passes::ids::ids(&plan, target, &mut report))?;
    Ok(Generated {
        source: String::new(),
        ids,
        parts: Vec::new(),
        prepared,
        plan,
        report,
    })
}

/// The types that exist already, under the names that the generated ones use.
fn imports(plan: &Plan, target: &Target) -> TokenStream {
    let apart = target.ids.iter().flat_map(|module| {
        let names = plan.ids.keys();
        names.map(move |name| format!("{module}::{name}"))
    });
    let paths: Vec<syn::Path> = (plan.existing.values().cloned().chain(apart))
        .map(|existing| path(&existing))
        .collect();
    quote! { #(#[doc(no_inline)] pub use #paths;)* }
}

/// Generates the types of a folder of JSON Schemas, without operations.
///
/// Ids are known by the forms of another document, and the types that it has of
/// them are used.
pub fn generate_types(
    files: &[schema_files::SchemaFile<'_>],
    shared: Shared<'_>,
    target: &Target,
) -> Result<Generated> {
    let mut report = Report::default();
    let names = Names::read(shared.names)?.ids_by_form();
    let (tables, files): (Vec<_>, Vec<_>) = files
        .iter()
        .copied()
        .partition(|(name, _)| *name == "events.json");
    let events = match tables.first() {
        Some((_, table)) => event_table::event_enum(table, &files, target)?,
        None => TokenStream::new(),
    };
    let mut document = schema_files::document(&files)?;
    lower::lower(&mut document, &mut report)?;
    vendor_text::make_safe(&mut document)?;
    unify::unify_within_components(&mut document, &mut report)?;
    let mut plan = hoist::hoist(&mut document, &names, &mut report)?;
    let document = narrow::narrow(&document, &plan);
    let tree = passes::tree::Tree::read(emit::emit(&document)?)?;
    let (used, own): (Vec<_>, Vec<_>) = std::mem::take(&mut plan.ids)
        .into_iter()
        .partition(|(name, _)| shared.ids.contains(name));
    plan.ids = own.into_iter().collect();
    let ids = passes::ids::ids(&plan, target, &mut report);
    let names_of_used = used.iter().map(|(name, _)| quote::format_ident!("{name}"));
    let path_of_shared = path(shared.path);
    let imports = match used.is_empty() {
        true => TokenStream::new(),
        false => quote! { use #path_of_shared::{ #(#names_of_used),* }; },
    };
    plan.ids.extend(used);
    let enums = passes::open_enums::enums(&plan, target, &mut report);
    let models = passes::models::types(&tree, &plan, target, &mut report)?;
    let source = format(quote! { #imports #events #ids #enums #models })?;
    let parts = vec![
        ("events".to_owned(), format(events)?),
        ("enums".to_owned(), format(enums)?),
        ("models".to_owned(), format(models)?),
    ];
    Ok(Generated {
        source,
        ids: String::new(),
        parts,
        prepared: document,
        plan,
        report,
    })
}

/// The steps on the document, in their order.
pub fn prepare(
    document: &str,
    corrections: &str,
    names: &Names,
    report: &mut Report,
) -> Result<(Value, Plan)> {
    prepare_without(&[], document, corrections, names, report)
}

fn prepare_without(
    left_out: &rescue::Culprits,
    document: &str,
    corrections: &str,
    names: &Names,
    report: &mut Report,
) -> Result<(Value, Plan)> {
    let mut document: Value = serde_json::from_str(document).map_err(|error| {
        Failure::new(
            "/",
            format!("the document is no JSON: {error}"),
            "Vendor the document as JSON, whole",
        )
    })?;
    frame::frame(&mut document, report)?;
    for (pointer, failure) in left_out {
        skip::remove(&mut document, pointer, failure.clone(), report);
    }
    success_only::success_only(&mut document, report);
    lower::schemas(&mut document, report)?;
    correct::correct(&mut document, corrections, names, report)?;
    parameters::normalise(&mut document, names, report);
    vendor_text::make_safe(&mut document)?;
    unify::unify(&mut document, report);
    parameter_kinds::check(&mut document, report);
    let plan = hoist::hoist(&mut document, names, report)?;
    Ok((document, plan))
}

fn format(tokens: TokenStream) -> Result<String> {
    let file: syn::File = syn::parse2(tokens).map_err(|error| {
        Failure::new(
            "passes",
            format!("the passes wrote code that is no Rust: {error}"),
            "Look at the pass that was changed last",
        )
    })?;
    Ok(prettyplease::unparse(&file))
}
