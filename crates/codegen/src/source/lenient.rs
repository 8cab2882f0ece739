//! Lenient decoding of numbers, times and renamed fields.
//!
//! `60.0` is read as an integer, `2022-01-01T00:00:00` as a time in UTC. A schema can mark a property
//! as tolerant, or list other names of it.

use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Fields, Type};

use crate::input::Target;
use crate::plan::Plan;
use crate::source::progenitor_output::{argument, has_serde_key, last_segment, wire_name};

/// `first-of:text,body`: the first of these properties that holds something.
const FIRST_OF: &str = "first-of:";

/// The form in which a struct with a `first-of` property is read, and the conversion from it.
///
/// Both properties can be there at once, so an alias would not do.
pub fn first_of(item: &syn::ItemStruct, plan: &Plan) -> Option<(syn::ItemStruct, TokenStream)> {
    let name = item.ident.to_string();
    let mut found = Vec::new();
    for field in &item.fields {
        let key = (name.clone(), wire_name(field));
        let others = plan
            .tolerant
            .get(&key)
            .and_then(|kind| kind.strip_prefix(FIRST_OF));
        if let (Some(others), Some(ident)) = (others, &field.ident) {
            let others = others.split(',').filter(|other| *other != key.1);
            let others: Vec<String> = others.map(str::to_owned).collect();
            found.push((ident.clone(), others));
        }
    }
    if found.is_empty() {
        return None;
    }
    let (ident, wire) = (item.ident.clone(), format_ident!("{name}AsSent"));
    let mut as_sent = item.clone();
    as_sent.ident = wire.clone();
    as_sent.vis = syn::Visibility::Inherited;
    as_sent.attrs = Vec::new();
    let kept: Vec<syn::Ident> = item.fields.iter().filter_map(|f| f.ident.clone()).collect();
    let mut choices = TokenStream::new();
    for (field, others) in &found {
        for other in others {
            let other_ident = format_ident!("{}", other.to_snake_case());
            if let Fields::Named(fields) = &mut as_sent.fields {
                fields.named.push(syn::parse_quote! {
                    #[serde(rename = #other, default)]
                    #other_ident: ::std::option::Option<::std::string::String>
                });
            }
            choices.extend(quote! {
                if value.#field.as_deref().unwrap_or_default().is_empty()
                    && value.#other_ident.is_some()
                {
                    value.#field = value.#other_ident.take();
                }
            });
        }
    }
    let conversion = quote! {
        impl ::std::convert::From<#wire> for #ident {
            fn from(mut value: #wire) -> Self {
                #choices
                Self { #(#kept: value.#kept,)* }
            }
        }
    };
    Some((as_sent, conversion))
}

/// Adds the attributes of one field.
pub fn make_lenient(field: &mut syn::Field, owner: &str, plan: &Plan, target: &Target) {
    let key = (owner.to_owned(), wire_name(field));
    for alias in plan.aliases.get(&key).into_iter().flatten() {
        field
            .attrs
            .push(syn::parse_quote! { #[serde(alias = #alias)] });
    }
    if has_serde_key(field, "deserialize_with") {
        return;
    }
    let inner = argument(&field.ty, "Option");
    let tolerant = plan.tolerant.get(&key).map(String::as_str);
    let reader = match tolerant.filter(|kind| !kind.starts_with(FIRST_OF)) {
        Some(kind) => kind.replace('-', "_"),
        None => match reader(inner.as_ref().unwrap_or(&field.ty)) {
            Some(reader) => reader.to_owned(),
            None => return,
        },
    };
    let optional = if inner.is_some() { "optional_" } else { "" };
    let path = format!("{}::lenient::{optional}{reader}", target.runtime);
    if (inner.is_some() || tolerant.is_some()) && !has_serde_key(field, "default") {
        field.attrs.push(syn::parse_quote! { #[serde(default)] });
    }
    field
        .attrs
        .push(syn::parse_quote! { #[serde(deserialize_with = #path)] });
}

/// The reader of a type that services write in several forms.
fn reader(ty: &Type) -> Option<&'static str> {
    if argument(ty, "DateTime").is_some() {
        return Some("timestamp");
    }
    (last_segment(ty).as_deref() == Some("i64")).then_some("integer")
}
