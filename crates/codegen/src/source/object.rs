//! Structs as the facts that the runtime reads and writes them by.
//!
//! serde's derive would write the code for each struct anew, and compiling that took longer than
//! everything else of the crate.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Type;

use crate::error::Result;
use crate::input::Target;
use crate::source::progenitor_output::{argument, changed, serde_keys, wire_name};

/// What a struct is on the wire, and the struct without its serde attributes.
///
/// `sent` is the type that it is read as, if that is another one.
pub fn object(
    item: &syn::ItemStruct,
    sent: Option<&syn::Ident>,
    target: &Target,
) -> Result<(syn::ItemStruct, TokenStream)> {
    let runtime = target.runtime();
    let ident = &item.ident;
    let (item, lines) = lines(item)?;
    let from = sent.map(|sent| quote! { from #sent });
    Ok((
        item,
        quote! { #runtime::object! { #ident #from { #(#lines,)* } } },
    ))
}

/// How a struct is read that is never written.
pub fn read_only(
    item: &syn::ItemStruct,
    target: &Target,
) -> Result<(syn::ItemStruct, TokenStream)> {
    let runtime = target.runtime();
    let ident = &item.ident;
    let (item, lines) = lines(item)?;
    Ok((
        item,
        quote! { #runtime::object! { @read #ident { #(#lines,)* } } },
    ))
}

fn lines(item: &syn::ItemStruct) -> Result<(syn::ItemStruct, Vec<TokenStream>)> {
    let mut item = item.clone();
    let mut lines = Vec::new();
    for field in &mut item.fields {
        lines.push(line(field)?);
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

/// One field: `created_at: "createdAt" required Timestamp`.
fn line(field: &syn::Field) -> Result<TokenStream> {
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
    // serde takes an `Option` without a reader as absent when it is missing.
    let presence = match (is_omitted, has_default || (is_option && reader.is_none())) {
        (true, _) => format_ident!("optional"),
        (false, true) => format_ident!("defaulted"),
        (false, false) => format_ident!("required"),
    };
    let reader = self::reader(&field.ty, reader.as_deref(), &wire)?;
    Ok(quote! { #ident: #wire #(| #aliases)* #presence #reader })
}

/// The reader of a field whose type does not say all.
fn reader(ty: &Type, with: Option<&str>, wire: &str) -> Result<Option<syn::Ident>> {
    let Some(path) = with else {
        return Ok(match argument(ty, "Option") {
            Some(inner) if argument(&inner, "Vec").is_some() => Some(format_ident!("OptionalList")),
            None if argument(ty, "Vec").is_some() => Some(format_ident!("List")),
            _ => None,
        });
    };
    // What reads null where the field has to be there.
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
