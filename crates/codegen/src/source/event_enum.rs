//! `events.json`: which event has which shape.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde::Deserialize;

use crate::error::{Error, Result};
use crate::input::{SchemaFile, Target};

/// The table of a folder of event schemas.
#[derive(Deserialize)]
struct Table {
    /// The wire type of an event to the file of its schema.
    events: BTreeMap<String, String>,
}

/// One variant: the wire types that it stands for, and its shape.
struct Row {
    wires: Vec<String>,
    /// The title of its schema, the name of its type.
    title: String,
    is_free: bool,
    text: String,
}

/// The events of a family, by variant.
pub struct EventTable(BTreeMap<String, Row>);

impl EventTable {
    /// Reads `events.json`, and what the schemas say.
    pub fn read(table: &str, files: &[SchemaFile<'_>]) -> Result<Self> {
        let table: Table = serde_json::from_str(table).map_err(|error| {
            Error::new(
                "events.json",
                format!("the table cannot be read: {error}"),
                "See spec/webhooks/README.md for its form",
            )
        })?;
        let mut rows: BTreeMap<String, Row> = BTreeMap::new();
        for (wire, file) in &table.events {
            let schema = files.iter().find(|(name, _)| name == file).ok_or_else(|| {
                Error::new(
                    "events.json",
                    format!("`{wire}` names `{file}`, which is not there"),
                    "Add the schema, or correct the name",
                )
            })?;
            let (title, text, is_free) = about(schema.1);
            let mut variant = variant(wire);
            let only = table.events.values().filter(|other| *other == file).count() == 1;
            if only && title.to_lowercase().ends_with(&variant.to_lowercase()) {
                // Whoever wrote the schema knows where its words begin.
                variant.clone_from(&title);
            }
            let row = rows.entry(variant).or_insert_with(|| Row {
                wires: Vec::new(),
                title,
                is_free,
                text,
            });
            row.wires.push(wire.clone());
        }
        Ok(Self(rows))
    }

    /// Returns the variants with the titles of their schemas.
    pub fn variants(&self) -> impl Iterator<Item = (&str, &str)> {
        let rows = self.0.iter();
        rows.map(|(variant, row)| (variant.as_str(), row.title.as_str()))
    }

    /// Returns the wire types with the titles of their schemas.
    pub fn titles(&self) -> impl Iterator<Item = (&str, &str)> {
        let rows = self.0.values();
        rows.flat_map(|row| {
            row.wires
                .iter()
                .map(|wire| (wire.as_str(), row.title.as_str()))
        })
    }
}

/// The call of the runtime's macro that makes the enum of a family's events.
pub fn event_enum(table: &EventTable, target: &Target) -> TokenStream {
    let runtime = target.runtime();
    let (mut declared, mut wired) = (TokenStream::new(), TokenStream::new());
    for (variant, row) in &table.0 {
        let Row { wires, text, .. } = row;
        let variant = format_ident!("{variant}");
        let shape = if row.is_free {
            quote! { ::serde_json::Value }
        } else {
            let title = format_ident!("{}", row.title);
            quote! { #title }
        };
        let docs = crate::source::attributes::doc(&format!("`{}`: {text}", wires.join("` or `")));
        declared.extend(quote! { #docs #variant(#runtime::Envelope<#shape>), });
        wired.extend(quote! { #variant(#shape) = #(#wires)|*; });
    }
    quote! {
        /// An event, by its type.
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Event {
            #declared
            /// An event of a type that this version of the crate does not know.
            Unknown(#runtime::Envelope<()>),
        }
        #runtime::events! { #wired }
    }
}

/// The variant of an event. The names of objects that stand in for event names
/// give the variant of the event.
fn variant(wire: &str) -> String {
    match wire {
        "callSummary" => "CallSummaryCompleted".to_owned(),
        "callTranscript" => "CallTranscriptCompleted".to_owned(),
        wire => wire
            .replace(['.', '_'], " ")
            .to_lowercase()
            .to_upper_camel_case(),
    }
}

/// Title and description of a schema, and whether it is any object.
fn about(text: &str) -> (String, String, bool) {
    let schema: serde_json::Value = serde_json::from_str(text).unwrap_or_default();
    let member = |name: &str| schema[name].as_str().unwrap_or_default().to_owned();
    let is_free = schema.get("properties").is_none();
    (member("title"), member("description"), is_free)
}
