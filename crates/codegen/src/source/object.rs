//! The fields of structs as a list for the runtime's `object!`, instead of serde's derive.
//!
//! Compiling the visitors that the derive expands to took more than half of the build time of
//! `quo-sdk`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Type;

use crate::error::Result;
use crate::input::Target;
use crate::source::progenitor_output::{argument, changed, serde_keys, wire_name};

/// What a struct is part of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A request or response.
    Api,
    /// An event, which stays readable without its optional fields.
    Event,
}

/// Returns the struct without its serde attributes, and its `object!`.
///
/// `sent` is the type that it is decoded as, if that is another type.
pub fn object(
    item: &syn::ItemStruct,
    sent: Option<&syn::Ident>,
    kind: Kind,
    target: &Target,
) -> Result<(syn::ItemStruct, TokenStream)> {
    let runtime = target.runtime();
    let ident = &item.ident;
    let (item, lines) = lines(item, kind)?;
    let from = sent.map(|sent| quote! { from #sent });
    Ok((
        item,
        quote! { #runtime::object! { #ident #from { #(#lines,)* } } },
    ))
}

/// Returns the same for a struct of an event that is only decoded.
pub fn read_only(
    item: &syn::ItemStruct,
    target: &Target,
) -> Result<(syn::ItemStruct, TokenStream)> {
    let runtime = target.runtime();
    let ident = &item.ident;
    let (item, lines) = lines(item, Kind::Event)?;
    Ok((
        item,
        quote! { #runtime::object! { @read #ident { #(#lines,)* } } },
    ))
}

fn lines(item: &syn::ItemStruct, kind: Kind) -> Result<(syn::ItemStruct, Vec<TokenStream>)> {
    let mut item = item.clone();
    let mut lines = Vec::new();
    for field in &mut item.fields {
        lines.push(line(field, kind)?);
        field
            .attrs
            .retain(|attribute| !attribute.path().is_ident("serde"));
    }
    for attribute in &mut item.attrs {
        if attribute.path().is_ident("derive") {
            *attribute = syn::parse_quote! { #[derive(Clone, PartialEq)] };
        }
    }
    item.attrs
        .retain(|attribute| !attribute.path().is_ident("serde"));
    Ok((item, lines))
}

/// Returns the entry of a field: `created_at: "createdAt" required Timestamp`.
fn line(field: &syn::Field, kind: Kind) -> Result<TokenStream> {
    let ident = &field.ident;
    let wire = wire_name(field);
    let (mut aliases, mut reader) = (Vec::new(), None);
    let (mut has_default, mut is_omitted) = (false, false);
    for (key, value) in serde_keys(field) {
        match (key.as_str(), value) {
            ("rename", Some(_)) => {}
            ("alias", Some(alias)) => aliases.push(alias),
            ("default", None) => has_default = true,
            ("skip_serializing_if", Some(_)) => is_omitted = true,
            ("deserialize_with", Some(path)) => reader = Some(path),
            (key, _) => {
                return Err(changed(format!(
                    "the field `{wire}` has the serde key `{key}`"
                )));
            }
        }
    }
    let is_option = argument(&field.ty, "Option").is_some();
    // serde reads a missing `Option` without a reader as `None`.
    let presence = match (is_omitted, has_default || (is_option && reader.is_none())) {
        (false, false) => format_ident!("required"),
        _ if kind == Kind::Event => format_ident!("lenient"),
        (true, _) => format_ident!("optional"),
        (false, true) => format_ident!("defaulted"),
    };
    let reader = self::reader(&field.ty, reader.as_deref(), &wire)?;
    Ok(quote! { #ident: #wire #(| #aliases)* #presence #reader })
}

/// Returns the reader of a field, if its type alone does not determine it.
fn reader(ty: &Type, with: Option<&str>, wire: &str) -> Result<Option<syn::Ident>> {
    let Some(path) = with else {
        return Ok(match argument(ty, "Option") {
            Some(inner) if argument(&inner, "Vec").is_some() => Some(format_ident!("OptionalList")),
            None if argument(ty, "Vec").is_some() => Some(format_ident!("List")),
            _ => None,
        });
    };
    // Reads null where the field must be present.
    if path == "::std::option::Option::deserialize" {
        return Ok(None);
    }
    let name = path.rsplit("::").next().unwrap_or_default();
    if !path.contains("lenient::") {
        return Err(changed(format!("the field `{wire}` is read by `{path}`")));
    }
    let name = format_ident!("{}", heck::ToUpperCamelCase::to_upper_camel_case(name));
    Ok(Some(name))
}
