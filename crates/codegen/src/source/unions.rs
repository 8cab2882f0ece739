//! Unions: values of several JSON types, and one-of-several properties.

use heck::ToLowerCamelCase;
use proc_macro2::TokenStream;
use quote::quote;
use syn::Fields;

use crate::error::{Error, Result};
use crate::input::Target;
use crate::plan::Plan;
use crate::report::Report;
use crate::source::attributes;
use crate::source::progenitor_output::{Tree, argument, changed, last_segment, spelled};
use crate::source::redacted_debug;

/// All unions of the plan.
pub fn unions(
    tree: &Tree,
    plan: &Plan,
    target: &Target,
    report: &mut Report,
) -> Result<TokenStream> {
    let mut tokens = TokenStream::new();
    let runtime = target.runtime();
    for name in plan.unions.iter().chain(&plan.choices) {
        let is_choice = plan.choices.contains(name);
        let item = tree
            .enums
            .get(name)
            .ok_or_else(|| changed(format!("`{name}` is no enum")))?;
        let mut item = item.clone();
        item.attrs
            .retain(|attribute| !attribute.path().is_ident("derive"));
        let mut conversions = TokenStream::new();
        if !is_choice {
            keep_integers(&mut item);
        }
        let ident = &item.ident;
        let held: Vec<String> = item.variants.iter().map(held).collect();
        for variant in &item.variants {
            let Fields::Unnamed(fields) = &variant.fields else {
                return Err(changed(format!("`{name}` has a variant with named fields")));
            };
            let Some(ty) = fields.unnamed.first().map(|field| &field.ty) else {
                return Err(changed(format!("`{name}` has an empty variant")));
            };
            let variant = &variant.ident;
            if variant.to_string().starts_with("Variant") {
                return Err(Error::new(
                    name,
                    "the generator cannot tell the members of a union by their JSON type",
                    "Give the place another schema in the corrections file",
                ));
            }
            if held.iter().filter(|other| **other == spelled(ty)).count() > 1 {
                // A value would not say which of them it is.
                continue;
            }
            conversions.extend(quote! {
                impl ::std::convert::From<#ty> for #ident {
                    fn from(value: #ty) -> Self {
                        Self::#variant(value)
                    }
                }
            });
            if last_segment(ty).as_deref() == Some("i64") {
                // A literal without a point is an `i32`.
                conversions.extend(quote! {
                    impl ::std::convert::From<i32> for #ident {
                        fn from(value: i32) -> Self {
                            Self::#variant(value.into())
                        }
                    }
                });
            }
            let item = argument(ty, "Vec").and_then(|item| last_segment(&item));
            if item.as_deref() == Some("String") {
                conversions.extend(quote! {
                    impl<const N: usize> ::std::convert::From<[&str; N]> for #ident {
                        fn from(values: [&str; N]) -> Self {
                            Self::#variant(values.map(str::to_owned).into())
                        }
                    }
                });
            }
            if last_segment(ty).as_deref() == Some("String") {
                conversions.extend(quote! {
                    impl ::std::convert::From<&str> for #ident {
                        fn from(value: &str) -> Self {
                            Self::#variant(value.to_owned())
                        }
                    }
                });
            }
        }
        if is_choice {
            report.count("unions: choice of one property");
        } else {
            report.count("unions: union opened");
            item.variants.push(syn::parse_quote! {
                /// A value of a type that this version of the crate does not know, as it was sent.
                Other(#runtime::RawJson)
            });
        }
        for variant in &mut item.variants {
            if !variant.attrs.iter().any(|a| a.path().is_ident("doc")) {
                let text = if is_choice {
                    format!(
                        " Sends `{}`.",
                        variant.ident.to_string().to_lower_camel_case()
                    )
                } else {
                    format!(
                        " A value of JSON type {}.",
                        variant.ident.to_string().to_lowercase()
                    )
                };
                variant
                    .attrs
                    .insert(0, syn::parse_quote! { #[doc = #text] });
            }
        }
        let serde_attributes = item.attrs.iter().filter(|a| a.path().is_ident("serde"));
        let serde_attributes: Vec<_> = serde_attributes.cloned().collect();
        item.attrs
            .retain(|attribute| !attribute.path().is_ident("serde"));
        attributes::clean_docs(&mut item.attrs);
        item.attrs.extend(attributes::shipped_attributes());
        item.attrs.extend(serde_attributes);
        let facts = match is_choice {
            true => redacted_debug::for_enum(&item, target),
            false => facts(&mut item, target),
        };
        tokens.extend(quote! {
            #item
            #conversions
            #facts
        });
    }
    Ok(tokens)
}

/// Adds a variant for integers to a union with numbers. A float does not hold all of their digits.
fn keep_integers(item: &mut syn::ItemEnum) {
    let is_held = |item: &syn::ItemEnum, ty: &str| {
        let mut variants = item.variants.iter();
        variants.position(|variant| held(variant) == ty)
    };
    if let (Some(place), None) = (is_held(item, "f64"), is_held(item, "i64")) {
        item.variants
            .insert(place, syn::parse_quote! { Integer(i64) });
    }
}

/// The variants in the order in which they are tried, and the enum without its serde attributes.
fn facts(item: &mut syn::ItemEnum, target: &Target) -> TokenStream {
    let runtime = target.runtime();
    item.attrs
        .retain(|attribute| !attribute.path().is_ident("serde"));
    for attribute in &mut item.attrs {
        if attribute.path().is_ident("derive") {
            *attribute = syn::parse_quote! { #[derive(Clone, PartialEq)] };
        }
    }
    let ident = &item.ident;
    let variants = item.variants.iter().map(|variant| &variant.ident);
    let tried = variants.filter(|variant| *variant != OTHER);
    let other = quote::format_ident!("{OTHER}");
    quote! { #runtime::union! { #ident, #other, #(#tried),* } }
}

/// The variant of a value that fits no other.
const OTHER: &str = "Other";

/// The type that a variant holds, as it is spelled.
fn held(variant: &syn::Variant) -> String {
    let field = variant.fields.iter().next();
    field.map(|field| spelled(&field.ty)).unwrap_or_default()
}
