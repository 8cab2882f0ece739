//! `events.json`: which event has which shape.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde::Deserialize;

use super::Target;
use super::report::{Failure, Result};
use super::schema_files::SchemaFile;

/// The table of a folder of event schemas.
#[derive(Deserialize)]
struct Table {
    /// The wire type of an event to the file of its schema.
    events: BTreeMap<String, String>,
}

/// One variant: the wire types that it stands for, and its shape.
struct Row {
    wires: Vec<String>,
    title: String,
    text: String,
}

/// The call of the runtime's macro that makes the enum of a family's events.
pub fn event_enum(table: &str, files: &[SchemaFile<'_>], target: &Target) -> Result<TokenStream> {
    let table: Table = serde_json::from_str(table).map_err(|error| {
        Failure::new(
            "events.json",
            format!("the table cannot be read: {error}"),
            "See spec/webhooks/README.md for its form",
        )
    })?;
    let mut rows: BTreeMap<String, Row> = BTreeMap::new();
    for (wire, file) in &table.events {
        let schema = files.iter().find(|(name, _)| name == file).ok_or_else(|| {
            Failure::new(
                "events.json",
                format!("`{wire}` names `{file}`, which is not there"),
                "Add the schema, or correct the name",
            )
        })?;
        let (title, text) = about(schema.1);
        let only = table.events.values().filter(|other| *other == file).count() == 1;
        let variant = if only { title.clone() } else { variant(wire) };
        let row = rows.entry(variant).or_insert_with(|| Row {
            wires: Vec::new(),
            title,
            text,
        });
        row.wires.push(wire.clone());
    }
    let runtime = target.runtime();
    let (mut declared, mut wired) = (TokenStream::new(), TokenStream::new());
    for (variant, row) in rows {
        let Row { wires, title, text } = row;
        let (variant, title) = (format_ident!("{variant}"), format_ident!("{title}"));
        let docs = super::passes::doc(&format!("`{}`: {text}", wires.join("` or `")));
        declared.extend(quote! { #docs #variant(#runtime::Delivered<#title>), });
        wired.extend(quote! { #variant(#title) = #(#wires)|*; });
    }
    Ok(quote! {
        /// An event, by its type.
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Event {
            #declared
            /// An event of a type that this version of the crate does not know.
            Unknown(#runtime::Delivered<()>),
        }
        #runtime::events! { #wired }
    })
}

/// The variant of an event. The names of objects that stand in for event names
/// give the variant of the event.
fn variant(wire: &str) -> String {
    match wire {
        "callSummary" => "CallSummaryCompleted".to_owned(),
        "callTranscript" => "CallTranscriptCompleted".to_owned(),
        wire => wire.replace(['.', '_'], " ").to_lowercase().to_upper_camel_case(),
    }
}

/// Title and description of a schema.
fn about(text: &str) -> (String, String) {
    let schema: serde_json::Value = serde_json::from_str(text).unwrap_or_default();
    let member = |name: &str| schema[name].as_str().unwrap_or_default().to_owned();
    (member("title"), member("description"))
}
