//! The structs of requests, responses and events.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Fields, Type};

use crate::error::{Error, Result};
use crate::input::Target;
use crate::plan::Plan;
use crate::report::Report;
use crate::source::attributes::{clean_docs, shipped_attributes};
use crate::source::progenitor_output::{Tree, argument, changed, has_serde_key, wire_name};
use crate::source::redacted_debug;
use crate::source::{lenient, object};

/// Writes structs and unions that are only decoded, without builders.
pub fn types(
    tree: &Tree,
    plan: &Plan,
    target: &Target,
    report: &mut Report,
) -> Result<TokenStream> {
    let mut tokens = super::unions::unions(tree, plan, target, report)?;
    tokens.extend(super::tagged::tagged(plan, target, report));
    for (_, item) in structs(tree, plan) {
        let item = model(item, plan, target)?;
        let as_sent = lenient::first_of(&item, plan);
        let sent = as_sent.as_ref().map(|(sent, _)| &sent.ident);
        tokens.extend(shipped(&item, sent, object::Kind::Event, target)?);
        if let Some((sent, conversion)) = as_sent {
            let (sent, facts) = object::read_only(&sent, target)?;
            tokens.extend(quote! { #sent #facts #conversion });
        }
        report.count("models: struct");
    }
    Ok(tokens)
}

fn shipped(
    item: &syn::ItemStruct,
    sent: Option<&syn::Ident>,
    kind: object::Kind,
    target: &Target,
) -> Result<TokenStream> {
    let is_flattened = |field: &syn::Field| has_serde_key(field, "flatten");
    if item.fields.iter().any(is_flattened) {
        // The members of several objects stand in one: serde knows how.
        let debug = redacted_debug::for_struct(&item.ident, item, target);
        return Ok(quote! { #item #debug });
    }
    let (item, facts) = object::object(item, sent, kind, target)?;
    Ok(quote! { #item #facts })
}

/// Writes all structs.
pub fn models(
    tree: &Tree,
    plan: &Plan,
    target: &Target,
    report: &mut Report,
) -> Result<TokenStream> {
    let mut tokens = TokenStream::new();
    for (_, item) in structs(tree, plan) {
        let item = model(item, plan, target)?;
        report.count("models: struct");
        tokens.extend(shipped(&item, None, object::Kind::Api, target)?);
    }
    Ok(tokens)
}

/// The structs that are neither ids nor anything else the passes write.
pub fn structs<'a>(
    tree: &'a Tree,
    plan: &'a Plan,
) -> impl Iterator<Item = (&'a String, &'a syn::ItemStruct)> {
    tree.structs.iter().filter(|(name, _)| {
        !plan.ids.contains_key(*name)
            && !plan.existing.contains_key(*name)
            && !plan.tagged.contains_key(*name)
    })
}

/// One struct with the attributes that the crate ships.
pub fn model(item: &syn::ItemStruct, plan: &Plan, target: &Target) -> Result<syn::ItemStruct> {
    let mut item = item.clone();
    let name = item.ident.to_string();
    if name
        .chars()
        .last()
        .is_some_and(|last| last.is_ascii_digit())
    {
        return Err(Error::new(
            &name,
            "the generator numbered a type",
            "Give the schema a row in names.json",
        ));
    }
    item.attrs
        .retain(|attribute| !attribute.path().is_ident("derive"));
    let Fields::Named(fields) = &mut item.fields else {
        return Err(changed(format!("`{name}` has no named fields")));
    };
    if let Some(order) = plan.order.get(&name) {
        let position = |field: &syn::Field| {
            let wire = wire_name(field);
            order.iter().position(|property| *property == wire)
        };
        let mut named: Vec<syn::Field> = std::mem::take(&mut fields.named).into_iter().collect();
        named.sort_by_key(|field| position(field).unwrap_or(usize::MAX));
        fields.named = named.into_iter().collect();
    }
    for field in &mut fields.named {
        let key = (name.clone(), wire_name(field));
        if plan.three_state.contains(&key) {
            make_three_state(field, &key.1, target)?;
        } else if plan.flattened.contains(&key) {
            field
                .attrs
                .retain(|attribute| !attribute.path().is_ident("serde"));
            field.attrs.push(syn::parse_quote! { #[serde(flatten)] });
        }
        lenient::make_lenient(field, &name, plan, target);
        let has_doc = field.attrs.iter().any(|a| a.path().is_ident("doc"));
        if !has_doc {
            let text = format!(" `{}`", key.1);
            field.attrs.push(syn::parse_quote! { #[doc = #text] });
        }
        clean_docs(&mut field.attrs);
    }
    clean_docs(&mut item.attrs);
    item.attrs.extend(shipped_attributes());
    Ok(item)
}

/// `Option<T>` where null and absent differ becomes `Nullable<T>`.
fn make_three_state(field: &mut syn::Field, wire: &str, target: &Target) -> Result<()> {
    let runtime = target.runtime();
    let inner = argument(&field.ty, "Option")
        .ok_or_else(|| changed(format!("the nullable field `{wire}` is no `Option`")))?;
    let path = format!("{}::Nullable::is_absent", runtime.to_token_stream()).replace(' ', "");
    field.ty = syn::parse_quote! { #runtime::Nullable<#inner> };
    field
        .attrs
        .retain(|attribute| !attribute.path().is_ident("serde"));
    field.attrs.push(syn::parse_quote! {
        #[serde(rename = #wire, default, skip_serializing_if = #path)]
    });
    Ok(())
}

/// A type of `types`, as another module refers to it.
pub fn from_module(ty: &Type, module: &TokenStream) -> Type {
    let mut ty = ty.clone();
    let mut outward = Outward(syn::parse_quote! { #module });
    syn::visit_mut::visit_type_mut(&mut outward, &mut ty);
    ty
}

struct Outward(syn::PathSegment);

impl syn::visit_mut::VisitMut for Outward {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        syn::visit_mut::visit_path_mut(self, path);
        const PRELUDE: [&str; 4] = ["bool", "i64", "f64", "u32"];
        let first = path
            .segments
            .first()
            .map(|segment| segment.ident.to_string());
        let is_local = path.leading_colon.is_none()
            && path.segments.len() == 1
            && first.is_some_and(|first| {
                !PRELUDE.contains(&first.as_str())
                    && first.chars().next().is_some_and(char::is_uppercase)
            });
        if is_local {
            path.segments.insert(0, self.0.clone());
        }
    }
}
