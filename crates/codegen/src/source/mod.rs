//! The passes over progenitor's syntax tree.
//!
//! progenitor writes the types, and the fields and response of each operation. The passes add
//! open enums, lenient ids, builders with errors that name the fields, requests, pages and a
//! redacted `Debug`.

pub mod attributes;
pub mod builders;
pub mod carry_over;
pub mod client;
pub mod enums;
pub mod event_accessors;
pub mod event_enum;
pub mod event_samples;
pub mod ids;
pub mod lenient;
pub mod models;
pub mod object;
pub mod operations;
pub mod pages;
pub mod preparation;
pub mod progenitor_output;
pub mod redacted_debug;
pub mod request;
pub mod request_table;
pub mod sending;
pub mod setters;
pub mod tagged;
pub mod unions;

use proc_macro2::TokenStream;
use quote::quote;

use crate::error::Result;
use crate::input::Target;
use crate::plan::Plan;
use crate::report::Report;

/// The shipped code, in the parts that a reviewer reads.
pub struct Parts {
    /// Id newtypes.
    pub ids: TokenStream,
    /// String enums.
    pub enums: TokenStream,
    /// Structs and unions.
    pub models: TokenStream,
    /// Builders of the structs.
    pub model_builders: builders::ModelBuilders,
    /// The methods of the client.
    pub client: client::Client,
    /// A request for each operation, by tag.
    pub operations: Vec<operations::Group>,
    /// The table of requests, for tests.
    pub request_table: TokenStream,
}

/// Runs every pass.
pub fn run(file: syn::File, plan: &Plan, target: &Target, report: &mut Report) -> Result<Parts> {
    let tree = progenitor_output::Tree::read(file)?;
    let models = models::models(&tree, plan, target, report)?;
    let unions = unions::unions(&tree, plan, target, report)?;
    let tagged = tagged::tagged(plan, target, report);
    let carried = carry_over::conversions(&tree, plan, target, report)?;
    let builders = builders::Models::new(&tree, plan, target, report)?;
    Ok(Parts {
        ids: ids::ids(plan, target, report),
        enums: enums::enums(plan, target, report),
        models: quote! { #unions #tagged #models #carried },
        model_builders: builders.builders(report),
        client: client::client(&tree, plan, target)?,
        operations: operations::operations(&tree, plan, &builders, target, report)?,
        request_table: request_table::table(&tree, plan, &builders, target)?,
    })
}
