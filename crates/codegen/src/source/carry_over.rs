//! Conversions from what was read to the update that changes it.
//!
//! A service may delete what an update leaves out of a list, or a list that is left out. So the
//! update of an object carries over its lists and what is required. What else is left out does
//! not change, and is not carried over: it could undo a change of another client.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Type;

use crate::error::Result;
use crate::input::Target;
use crate::plan::{Plan, ResponsePlan};
use crate::report::Report;
use crate::source::models;
use crate::source::progenitor_output::{Tree, argument, last_segment, spelled, wire_name};

/// What an update of an object carries over.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Extent {
    /// Lists, and what is required.
    Kept,
    /// Everything, because the object is an element of a list, which is replaced.
    Whole,
}

/// Writes `From<&Contact> for UpdateContact` for every update whose response has its shape.
pub fn conversions(
    tree: &Tree,
    plan: &Plan,
    target: &Target,
    report: &mut Report,
) -> Result<TokenStream> {
    let mut structs = BTreeMap::new();
    for (name, item) in models::structs(tree, plan) {
        structs.insert(name.clone(), models::model(item, plan, target)?);
    }
    let mut pass = Pass {
        structs,
        target,
        written: BTreeMap::new(),
    };
    let mut responses = TokenStream::new();
    let updates = plan.operations.iter().filter(|operation| {
        matches!(operation.method.as_str(), "PATCH" | "PUT")
            && operation.response == ResponsePlan::Data
    });
    for request in updates.filter_map(|operation| tree.request(&operation.name)) {
        let body = request.fields.iter().find(|(ident, _)| ident == "body");
        let names =
            body.and_then(|(_, ty)| Some((last_segment(&request.output)?, last_segment(ty)?)));
        if let Some((read, update)) = names
            && pass.convert(&read, &update, Extent::Kept)
        {
            report.count("carry over: update from what was read");
            let (read, update) = (format_ident!("{read}"), format_ident!("{update}"));
            let runtime = target.runtime();
            responses.extend(quote! {
                impl ::std::convert::From<#read> for #update {
                    /// Carries over what an update would otherwise delete.
                    fn from(value: #read) -> Self {
                        (&value).into()
                    }
                }
                impl ::std::convert::From<#runtime::Response<#read>> for #update {
                    /// Carries over what an update would otherwise delete.
                    fn from(response: #runtime::Response<#read>) -> Self {
                        (&response).into()
                    }
                }
                impl ::std::convert::From<&#runtime::Response<#read>> for #update {
                    /// Carries over what an update would otherwise delete.
                    fn from(response: &#runtime::Response<#read>) -> Self {
                        let value: &#read = response;
                        value.into()
                    }
                }
            });
        }
    }
    let written = pass.written.into_values().flatten();
    let written = written.map(|conversion| conversion.tokens);
    Ok(written.chain([responses]).collect())
}

struct Pass<'a> {
    structs: BTreeMap<String, syn::ItemStruct>,
    target: &'a Target,
    /// By the names of both types. `None` cannot be converted, or is being written.
    written: BTreeMap<(String, String), Option<Conversion>>,
}

struct Conversion {
    extent: Extent,
    tokens: TokenStream,
}

/// The presence of a field, and its type.
enum Slot {
    Value(Type),
    Option(Type),
    Nullable(Type),
}

impl Slot {
    fn of(ty: &Type) -> Self {
        match (argument(ty, "Option"), argument(ty, "Nullable")) {
            (Some(inner), _) => Self::Option(inner),
            (_, Some(inner)) => Self::Nullable(inner),
            _ => Self::Value(ty.clone()),
        }
    }

    fn inner(&self) -> &Type {
        match self {
            Self::Value(ty) | Self::Option(ty) | Self::Nullable(ty) => ty,
        }
    }
}

impl Pass<'_> {
    /// Writes the conversion of one struct to another. Returns whether there is one.
    fn convert(&mut self, read: &str, update: &str, extent: Extent) -> bool {
        let key = (read.to_owned(), update.to_owned());
        if let Some(written) = self.written.get(&key) {
            return written
                .as_ref()
                .is_some_and(|written| written.extent == extent);
        }
        let (Some(from), Some(to)) = (self.structs.get(read), self.structs.get(update)) else {
            return false;
        };
        if read == update {
            return false;
        }
        let (from, to) = (from.clone(), to.clone());
        self.written.insert(key.clone(), None);
        let mut fields = Vec::new();
        let mut carries = false;
        for field in &to.fields {
            let Some(ident) = &field.ident else {
                return false;
            };
            let wire = wire_name(field);
            let source = from.fields.iter().find(|field| wire_name(field) == wire);
            let value = source.and_then(|source| self.value(source, field, extent));
            match (value, Slot::of(&field.ty)) {
                (Some(value), _) => {
                    carries = true;
                    fields.push(quote! { #ident: #value });
                }
                (None, Slot::Value(_)) => return false,
                (None, _) => fields.push(quote! { #ident: ::std::default::Default::default() }),
            }
        }
        if !carries {
            return false;
        }
        let (read, update) = (format_ident!("{read}"), format_ident!("{update}"));
        let what = match extent {
            Extent::Kept => "what an update would otherwise delete: lists, and what is required",
            Extent::Whole => "all of its fields, because an update replaces the whole list",
        };
        let docs = format!(" Carries over {what}.");
        let tokens = quote! {
            impl ::std::convert::From<&#read> for #update {
                #[doc = #docs]
                fn from(value: &#read) -> Self {
                    Self { #(#fields,)* }
                }
            }
        };
        self.written
            .insert(key, Some(Conversion { extent, tokens }));
        true
    }

    /// Returns the value of a field of the update, if it is carried over.
    fn value(&mut self, from: &syn::Field, to: &syn::Field, extent: Extent) -> Option<TokenStream> {
        let ident = from.ident.as_ref()?;
        let (source, goal) = (Slot::of(&from.ty), Slot::of(&to.ty));
        let is_list = argument(goal.inner(), "Vec").is_some();
        let is_required = matches!(goal, Slot::Value(_));
        let is_object = last_segment(goal.inner()).is_some_and(|n| self.structs.contains_key(&n));
        let is_carried = is_list || is_required || is_object || extent == Extent::Whole;
        if !is_carried {
            return None;
        }
        let runtime = self.target.runtime();
        let place = quote! { value.#ident };
        if spelled(&from.ty) == spelled(&to.ty) {
            return Some(quote! { #place.clone() });
        }
        let (held, wanted) = (source.inner(), goal.inner());
        Some(match (&source, &goal) {
            (Slot::Value(_), _) => {
                let value = self.owned(&place, held, wanted, extent)?;
                match goal {
                    Slot::Value(_) => value,
                    Slot::Option(_) => quote! { Some(#value) },
                    Slot::Nullable(_) => quote! { #runtime::Nullable::Value(#value) },
                }
            }
            // There may be no value for what has to be sent.
            (Slot::Option(_), Slot::Value(_)) | (Slot::Nullable(_), _) => return None,
            (Slot::Option(_), _) => {
                let value = self.borrowed(held, wanted, extent)?;
                let option = quote! { #place.as_ref().map(|value| #value) };
                match goal {
                    Slot::Nullable(_) => quote! {
                        #option.map_or(#runtime::Nullable::Absent, #runtime::Nullable::Value)
                    },
                    _ => option,
                }
            }
        })
    }

    /// Returns the value of the update, made from the value at `place`.
    fn owned(
        &mut self,
        place: &TokenStream,
        from: &Type,
        to: &Type,
        extent: Extent,
    ) -> Option<TokenStream> {
        if let (Some(from), Some(to)) = (argument(from, "Vec"), argument(to, "Vec")) {
            let item = self.borrowed(&from, &to, Extent::Whole)?;
            return Some(quote! { #place.iter().map(|value| #item).collect() });
        }
        if spelled(from) == spelled(to) {
            return Some(quote! { #place.clone() });
        }
        self.has_conversion(from, to, extent)
            .then(|| quote! { (&#place).into() })
    }

    /// Returns the value of the update, made from the reference `value`.
    fn borrowed(&mut self, from: &Type, to: &Type, extent: Extent) -> Option<TokenStream> {
        if spelled(from) == spelled(to) || argument(from, "Vec").is_some() {
            return self.owned(&quote! { value }, from, to, extent);
        }
        self.has_conversion(from, to, extent)
            .then(|| quote! { value.into() })
    }

    fn has_conversion(&mut self, from: &Type, to: &Type, extent: Extent) -> bool {
        let names = last_segment(from).zip(last_segment(to));
        names.is_some_and(|(from, to)| self.convert(&from, &to, extent))
    }
}
