//! Conversions from what was read to the update that changes it.
//!
//! A service may delete what an update leaves out of a list, or a list that is left out. So the
//! update of an object carries over its lists and what is required. What else is left out does
//! not change, and is not carried over: it could undo a change of another client.
//!
//! A list that was read but cannot be carried over would be deleted. Its update has no conversion.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Type;

use crate::error::Result;
use crate::input::Target;
use crate::plan::{Plan, ResponsePlan};
use crate::report::Report;
use crate::source::models;
use crate::source::progenitor_output::{
    Tree, argument, is_null_written, last_segment, spelled, wire_name,
};

/// What an update of an object carries over.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Extent {
    /// Lists, and what is required.
    Kept,
    /// Everything, because the object is an element of a list, which is replaced.
    Whole,
}

/// The names of what was read and of its update.
type Pair = (String, String);

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
    let pairs = updates(tree, plan);
    let (mut extents, mut refused) = (BTreeMap::new(), BTreeSet::new());
    // What a pass finds out holds for all of its conversions, so they are written again. Extents
    // and the pairs without a conversion only grow, so this ends.
    let pass = loop {
        let mut pass = Pass {
            structs: &structs,
            target,
            written: BTreeMap::new(),
            extents: extents.clone(),
            assumed: BTreeSet::new(),
            refused: refused.clone(),
            lost: BTreeSet::new(),
        };
        for (read, update) in &pairs {
            pass.convert(read, update, Extent::Kept);
        }
        let is_wrong =
            |pair: &&Pair| !matches!(pass.written.get(*pair), Some(Written::Conversion(_)));
        let wrong: Vec<Pair> = pass.assumed.iter().filter(is_wrong).cloned().collect();
        if pass.extents == extents && wrong.is_empty() {
            break pass;
        }
        extents = pass.extents;
        refused.extend(wrong);
    };
    for (update, read, reason) in &pass.lost {
        report.warn(format!(
            "`{update}` has no conversion from `{read}`, because {reason}; its lists have to be set \
             one by one"
        ));
    }
    let mut responses = TokenStream::new();
    for pair in &pairs {
        if let Some(Written::Conversion(_)) = pass.written.get(pair) {
            report.count("carry over: update from what was read");
            let (read, update) = (format_ident!("{}", pair.0), format_ident!("{}", pair.1));
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
    let written = pass.written.into_values();
    let written = written.filter_map(|written| match written {
        Written::Conversion(tokens) => Some(tokens),
        Written::Begun | Written::Nothing | Written::Impossible => None,
    });
    Ok(written.chain([responses]).collect())
}

/// Returns what is read and its update, for each operation that updates. Two operations may share
/// both.
fn updates(tree: &Tree, plan: &Plan) -> BTreeSet<Pair> {
    let operations = plan.operations.iter().filter(|operation| {
        matches!(operation.method.as_str(), "PATCH" | "PUT")
            && operation.response == ResponsePlan::Data
    });
    let requests = operations.filter_map(|operation| tree.request(&operation.name));
    let pairs = requests.filter_map(|request| {
        let body = request.field("body")?;
        Some((last_segment(&request.output)?, last_segment(body)?))
    });
    pairs.collect()
}

struct Pass<'a> {
    structs: &'a BTreeMap<String, syn::ItemStruct>,
    target: &'a Target,
    written: BTreeMap<Pair, Written>,
    /// The extent of the conversion of each pair. A pair that is an element in one update and an
    /// object in another is carried over whole in both.
    extents: BTreeMap<Pair, Extent>,
    /// The recursive pairs, which are assumed to have a conversion.
    assumed: BTreeSet<Pair>,
    /// The recursive pairs that were assumed to have a conversion, but have none.
    refused: BTreeSet<Pair>,
    /// The updates without a conversion although a list of theirs was read: the update, what is
    /// read, and the reason.
    lost: BTreeSet<(String, String, String)>,
}

/// The conversion of a pair.
enum Written {
    /// It is being written: the types are recursive.
    Begun,
    Conversion(TokenStream),
    /// There is nothing to carry over, or something required cannot be.
    Nothing,
    /// A list would be lost.
    Impossible,
}

/// What becomes of a field of the update.
enum Carried {
    Value(TokenStream),
    /// The field is left out of the update.
    Nothing,
    /// The field was read and has to be carried over, but cannot be.
    Impossible,
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

/// Whether an update always sends the field, as null if it has to be.
fn is_always_sent(field: &syn::Field) -> bool {
    match Slot::of(&field.ty) {
        Slot::Value(_) => true,
        Slot::Option(_) => is_null_written(field),
        Slot::Nullable(_) => false,
    }
}

impl Pass<'_> {
    /// Writes the conversion of one struct to another, unless it is written.
    fn convert(&mut self, read: &str, update: &str, extent: Extent) -> &Written {
        let key = (read.to_owned(), update.to_owned());
        let structs = self.structs;
        let extent = *self
            .extents
            .entry(key.clone())
            .and_modify(|known| *known = extent.max(*known))
            .or_insert(extent);
        if !self.written.contains_key(&key) {
            self.written.insert(key.clone(), Written::Begun);
            let written = match (structs.get(read), structs.get(update)) {
                (Some(from), Some(to)) if read != update => self.written(from, to, extent),
                _ => Written::Nothing,
            };
            self.written.insert(key.clone(), written);
        }
        &self.written[&key]
    }

    fn written(&mut self, from: &syn::ItemStruct, to: &syn::ItemStruct, extent: Extent) -> Written {
        let mut fields = Vec::new();
        let (mut carries, mut carries_list) = (false, false);
        let (mut lacks, mut loses) = (None, None);
        for field in &to.fields {
            let Some(ident) = &field.ident else {
                return Written::Nothing;
            };
            let wire = wire_name(field);
            let source = from.fields.iter().find(|field| wire_name(field) == wire);
            let carried = match source {
                Some(source) => self.field(source, field, extent),
                None => Carried::Nothing,
            };
            match carried {
                Carried::Value(value) => {
                    carries = true;
                    carries_list |= self.may_hold_list(&field.ty);
                    fields.push(quote! { #ident: #value });
                }
                Carried::Nothing if is_always_sent(field) => lacks = lacks.or(Some(wire)),
                Carried::Nothing => {
                    fields.push(quote! { #ident: ::std::default::Default::default() });
                }
                Carried::Impossible => loses = loses.or(Some(wire)),
            }
        }
        let reason = match (loses, lacks) {
            (Some(field), _) => Some(format!("`{field}` cannot hold everything that was read")),
            (None, Some(field)) if carries_list => {
                Some(format!("what was read may lack the required `{field}`"))
            }
            (None, Some(_)) => return Written::Nothing,
            (None, None) => None,
        };
        if let Some(reason) = reason {
            let names = (to.ident.to_string(), from.ident.to_string());
            self.lost.insert((names.0, names.1, reason));
            return Written::Impossible;
        }
        if !carries {
            return Written::Nothing;
        }
        let (read, update) = (&from.ident, &to.ident);
        let what = match extent {
            Extent::Kept => "what an update would otherwise delete: lists, and what is required",
            Extent::Whole => "all of its fields, because an update replaces the whole list",
        };
        let docs = format!(" Carries over {what}.");
        Written::Conversion(quote! {
            impl ::std::convert::From<&#read> for #update {
                #[doc = #docs]
                fn from(value: &#read) -> Self {
                    Self { #(#fields,)* }
                }
            }
        })
    }

    /// Returns what becomes of a field that was read.
    fn field(&mut self, from: &syn::Field, to: &syn::Field, extent: Extent) -> Carried {
        let Some(ident) = &from.ident else {
            return Carried::Nothing;
        };
        let (source, goal) = (Slot::of(&from.ty), Slot::of(&to.ty));
        let (held, wanted) = (source.inner(), goal.inner());
        let is_list = argument(wanted, "Vec").is_some();
        let is_object = self.structure(wanted).is_some();
        let is_carried = is_list || is_object || is_always_sent(to) || extent == Extent::Whole;
        if !is_carried {
            return Carried::Nothing;
        }
        let runtime = self.target.runtime();
        let place = quote! { value.#ident };
        if spelled(&from.ty) == spelled(&to.ty) {
            return Carried::Value(quote! { #place.clone() });
        }
        // There may be no value for what has to be sent.
        let may_lack = matches!(
            (&source, &goal),
            (Slot::Option(_), Slot::Value(_)) | (Slot::Nullable(_), _)
        );
        if may_lack && !is_list && extent == Extent::Kept {
            return Carried::Nothing;
        }
        if may_lack {
            return Carried::Impossible;
        }
        let carried = match source {
            Slot::Value(_) => self.owned(&place, held, wanted, extent),
            Slot::Option(_) | Slot::Nullable(_) => self.borrowed(held, wanted, extent),
        };
        let value = match carried {
            Carried::Value(value) => value,
            // What an element lacks would be deleted, and so would a list.
            Carried::Nothing if is_list || extent == Extent::Whole => return Carried::Impossible,
            other => return other,
        };
        Carried::Value(match (&source, &goal) {
            (Slot::Value(_), Slot::Value(_)) => value,
            (Slot::Value(_), Slot::Option(_)) => quote! { Some(#value) },
            (Slot::Value(_), Slot::Nullable(_)) => quote! { #runtime::Nullable::Value(#value) },
            (_, Slot::Nullable(_)) => quote! {
                #place.as_ref().map(|value| #value)
                    .map_or(#runtime::Nullable::Absent, #runtime::Nullable::Value)
            },
            _ => quote! { #place.as_ref().map(|value| #value) },
        })
    }

    /// Returns the value of the update, made from the value at `place`.
    fn owned(&mut self, place: &TokenStream, from: &Type, to: &Type, extent: Extent) -> Carried {
        if spelled(from) == spelled(to) {
            return Carried::Value(quote! { #place.clone() });
        }
        if let (Some(from), Some(to)) = (argument(from, "Vec"), argument(to, "Vec")) {
            return match self.borrowed(&from, &to, Extent::Whole) {
                Carried::Value(item) => {
                    Carried::Value(quote! { #place.iter().map(|value| #item).collect() })
                }
                other => other,
            };
        }
        self.converted(&quote! { (&#place) }, from, to, extent)
    }

    /// Returns the value of the update, made from the reference `value`.
    fn borrowed(&mut self, from: &Type, to: &Type, extent: Extent) -> Carried {
        let value = quote! { value };
        if spelled(from) == spelled(to) || argument(from, "Vec").is_some() {
            return self.owned(&value, from, to, extent);
        }
        self.converted(&value, from, to, extent)
    }

    /// Returns the value of the update, converted from a reference.
    fn converted(
        &mut self,
        reference: &TokenStream,
        from: &Type,
        to: &Type,
        extent: Extent,
    ) -> Carried {
        let (Some(read), Some(update)) = (self.structure(from), self.structure(to)) else {
            return Carried::Nothing;
        };
        let (read, update) = (read.ident.to_string(), update.ident.to_string());
        let reference = match argument(from, "Box") {
            Some(_) => quote! { (&**#reference) },
            None => reference.clone(),
        };
        let into = quote! { #reference.into() };
        let value = match argument(to, "Box") {
            Some(_) => quote! { ::std::boxed::Box::new(#into) },
            None => into,
        };
        match self.convert(&read, &update, extent) {
            Written::Conversion(_) => Carried::Value(value),
            Written::Nothing => Carried::Nothing,
            Written::Impossible => Carried::Impossible,
            Written::Begun => {
                let pair = (read, update);
                if self.refused.contains(&pair) {
                    return Carried::Impossible;
                }
                self.assumed.insert(pair);
                Carried::Value(value)
            }
        }
    }

    /// Returns the struct of a type, or of what a box holds.
    fn structure(&self, ty: &Type) -> Option<&syn::ItemStruct> {
        let boxed = argument(ty, "Box");
        self.structs
            .get(&last_segment(boxed.as_ref().unwrap_or(ty))?)
    }

    /// Whether a field is a list, or an object, which may hold one.
    fn may_hold_list(&self, ty: &Type) -> bool {
        let slot = Slot::of(ty);
        argument(slot.inner(), "Vec").is_some() || self.structure(slot.inner()).is_some()
    }
}
