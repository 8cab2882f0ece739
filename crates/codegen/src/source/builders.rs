//! Builders of structs, and the setters of builders and requests.
//!
//! A builder holds each field as an `Option` or `Nullable`, and one list of invalid values. The
//! runtime converts the values, so a setter is one call.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::visit::{self, Visit};
use syn::{Fields, Ident, Type};

use crate::error::Result;
use crate::input::Target;
use crate::names::builder_type;
use crate::plan::Plan;
use crate::report::Report;
use crate::setter_names::{self, Settable};
use crate::source::attributes::{doc, doc_text};
use crate::source::models::{self, from_module};
use crate::source::progenitor_output::{
    Tree, argument, changed, has_serde_key, is_null_written, last_segment, wire_name,
};

/// The methods of a builder, besides those of its fields. A body that cannot be left out has only
/// the first.
const METHODS: [&str; 2] = ["build", "is_unset"];

/// The presence of a field in a request.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Required.
    Required,
    /// Can be left out.
    Optional,
    /// Always sent, as null unless set.
    NullUnlessSet,
    /// Always sent, and null only if cleared. Updates read null as a deletion.
    NullIfCleared,
    /// Absent, null or a value.
    ThreeState,
    /// Empty unless set.
    EmptyUnlessSet,
}

impl Presence {
    /// Derives the presence of a field from its type and serde attributes, with the inner type.
    fn of(field: &syn::Field, is_update: bool) -> (Self, Type) {
        if let Some(inner) = argument(&field.ty, "Nullable") {
            return (Self::ThreeState, inner);
        }
        if let Some(inner) = argument(&field.ty, "Option") {
            let presence = match is_null_written(field) {
                true if is_update => Self::NullIfCleared,
                true => Self::NullUnlessSet,
                false => Self::Optional,
            };
            return (presence, inner);
        }
        match has_serde_key(field, "default") {
            true => (Self::EmptyUnlessSet, field.ty.clone()),
            false => (Self::Required, field.ty.clone()),
        }
    }

    /// Whether building fails without a value.
    fn is_required(self) -> bool {
        matches!(self, Self::Required | Self::NullIfCleared)
    }

    /// Whether the field can be set to null.
    fn can_be_cleared(self) -> bool {
        matches!(self, Self::ThreeState | Self::NullIfCleared)
    }
}

/// A field of a builder, and its setter.
pub struct Field {
    /// The field.
    pub ident: Ident,
    /// The field of the builder that holds the value.
    pub slot: Ident,
    /// The setter.
    pub setter: Ident,
    /// The method that sends null. A field that cannot be null has none.
    pub clear: Option<Ident>,
    /// The method that changes the value in place. A value without a builder has none.
    pub change: Option<Ident>,
    /// The name of the field in messages.
    pub name: String,
    /// The name of the field on the wire.
    pub wire: String,
    /// The presence of the field.
    pub presence: Presence,
    /// The type without `Option`, as seen from `types`.
    pub ty: Type,
    /// The builder of the type, if it has one.
    pub nested: Option<Ident>,
    /// The documentation.
    pub docs: String,
    /// Whether the document deprecates it.
    pub deprecated: bool,
}

impl Field {
    /// The type of the slot in the builder.
    fn slot_type(&self, target: &Target, ty: &Type) -> TokenStream {
        let runtime = target.runtime();
        match self.presence.can_be_cleared() {
            true => quote! { #runtime::Nullable<#ty> },
            false => quote! { ::std::option::Option<#ty> },
        }
    }

    /// The trait that the argument of the setter implements.
    fn argument(&self, target: &Target, module: &TokenStream) -> TokenStream {
        let ty = from_module(&self.ty, module);
        setter_argument(&ty, target)
    }

    fn attributes(&self) -> TokenStream {
        let text = match self.presence.is_required() {
            true => format!("**Required.** {}", self.docs.trim()),
            false => self.docs.clone(),
        };
        let docs = doc(&text);
        let deprecated = deprecated(self.deprecated);
        quote! { #docs #deprecated }
    }

    /// The methods of the builder.
    fn setters(&self, target: &Target) -> TokenStream {
        let Self {
            slot, setter, name, ..
        } = self;
        let attributes = self.attributes();
        let argument = self.argument(target, &quote! { super });
        let set = match (self.presence.can_be_cleared(), is_list(&self.ty)) {
            (true, true) => quote! { set_nullable_list },
            (true, false) => quote! { set_nullable },
            (false, true) => quote! { set_list },
            (false, false) => quote! { set },
        };
        let clear = self.clear.as_ref().map(|method| {
            let docs = self.clear_docs();
            quote! {
                #docs
                pub fn #method(mut self) -> Self {
                    self.misfits.clear(#name, &mut self.#slot);
                    self
                }
            }
        });
        let change = self.change.as_ref().zip(self.nested.as_ref());
        let change = change.map(|(method, builder)| {
            let docs = self.change_docs();
            let held = match self.presence.can_be_cleared() {
                true => quote! { self.#slot.value().cloned() },
                false => quote! { self.#slot.clone() },
            };
            let deprecated = self.deprecated.then(|| quote! { #[allow(deprecated)] });
            quote! {
                #docs
                #deprecated
                pub fn #method(self, change: impl ::std::ops::FnOnce(#builder) -> #builder) -> Self {
                    let builder = #held.map(::std::convert::Into::into).unwrap_or_default();
                    self.#setter(change(builder))
                }
            }
        });
        quote! {
            #attributes
            pub fn #setter<M>(mut self, value: #argument) -> Self {
                self.misfits.#set(#name, &mut self.#slot, value);
                self
            }
            #clear
            #change
        }
    }

    /// The methods of a request that change its body.
    fn body_setters(&self, target: &Target) -> Vec<(String, TokenStream)> {
        let setter = &self.setter;
        let attributes = self.attributes();
        let types = quote! { types };
        let argument = self.argument(target, &types);
        let allow = self.deprecated.then(|| quote! { #[allow(deprecated)] });
        let mut methods = vec![(
            setter.to_string(),
            quote! {
                #attributes
                #allow
                pub fn #setter<M>(mut self, value: #argument) -> Self {
                    self.body = self.body.#setter(value);
                    self
                }
            },
        )];
        if let Some(method) = &self.clear {
            let docs = self.clear_docs();
            methods.push((
                method.to_string(),
                quote! {
                    #docs
                    pub fn #method(mut self) -> Self {
                        self.body = self.body.#method();
                        self
                    }
                },
            ));
        }
        if let (Some(method), Some(builder)) = (&self.change, &self.nested) {
            let docs = self.change_docs();
            methods.push((
                method.to_string(),
                quote! {
                    #docs
                    pub fn #method(
                        mut self,
                        change: impl ::std::ops::FnOnce(types::builder::#builder) -> types::builder::#builder,
                    ) -> Self {
                        self.body = self.body.#method(change);
                        self
                    }
                },
            ));
        }
        methods
    }

    /// The documentation of the method that sends null.
    fn clear_docs(&self) -> TokenStream {
        doc(&format!("Sends null, which clears `{}`.", self.name))
    }

    /// The documentation of the method that changes the value in place.
    fn change_docs(&self) -> TokenStream {
        doc(&format!(
            "Changes `{0}` in place: what is set in `{0}` and not changed is kept.",
            self.name
        ))
    }

    /// Whether the slot has a value or null.
    fn is_set(&self) -> TokenStream {
        let slot = &self.slot;
        match self.presence.can_be_cleared() {
            true => quote! { !#slot.is_absent() },
            false => quote! { #slot.is_some() },
        }
    }

    /// The field of the struct, made from its slot in `TryFrom`.
    fn finished(&self) -> TokenStream {
        let Self { ident, slot, .. } = self;
        match self.presence {
            Presence::EmptyUnlessSet => quote! { #ident: #slot.unwrap_or_default() },
            _ if ident == slot => quote! { #ident },
            _ => quote! { #ident: #slot },
        }
    }

    /// The slot, made from the field of the struct.
    fn opened(&self, target: &Target) -> TokenStream {
        let (Self { ident, slot, .. }, runtime) = (self, target.runtime());
        match self.presence {
            Presence::Required | Presence::EmptyUnlessSet => quote! { #slot: Some(value.#ident) },
            Presence::NullIfCleared => quote! { #slot: #runtime::nullable(value.#ident) },
            Presence::Optional | Presence::NullUnlessSet | Presence::ThreeState => {
                quote! { #slot: value.#ident }
            }
        }
    }
}

/// The type of the argument of a setter.
pub fn setter_argument(ty: &Type, target: &Target) -> TokenStream {
    let runtime = target.runtime();
    match argument(ty, "Vec") {
        Some(item) => quote! { impl #runtime::SetList<#item, M> },
        None => quote! { impl #runtime::Set<#ty, M> },
    }
}

/// Whether values of the type are set as lists.
pub fn is_list(ty: &Type) -> bool {
    argument(ty, "Vec").is_some()
}

/// The attribute of what the document deprecates.
pub fn deprecated(is_deprecated: bool) -> Option<TokenStream> {
    is_deprecated.then(|| quote! { #[deprecated = "deprecated in the document of the vendor"] })
}

/// The builders of structs.
pub struct ModelBuilders {
    /// The builders of types in requests.
    pub requests: TokenStream,
    /// The builders of types that only responses hold. Tests create such values.
    pub responses: TokenStream,
}

/// The structs of a document with what their builders need to know.
pub struct Models<'a> {
    target: &'a Target,
    plan: &'a Plan,
    /// The names and fields of the structs, in the order of the names.
    structs: Vec<(Ident, Vec<Field>)>,
    /// The types in requests.
    sent: BTreeSet<String>,
    /// The bodies that can be left out.
    optional_bodies: BTreeSet<String>,
}

impl<'a> Models<'a> {
    /// Finds out which types are sent, and names the methods of their builders.
    pub fn new(
        tree: &'a Tree,
        plan: &'a Plan,
        target: &'a Target,
        report: &mut Report,
    ) -> Result<Self> {
        let sent_by = |is_included: &dyn Fn(&str) -> bool| sent(tree, plan, is_included);
        let updates = sent_by(&|method| matches!(method, "PATCH" | "PUT"));
        let optional = plan.operations.iter().filter(|o| o.is_body_optional);
        let optional = optional.filter_map(|operation| tree.request(&operation.name));
        let mut models = Self {
            target,
            plan,
            structs: Vec::new(),
            sent: sent_by(&|_| true),
            optional_bodies: optional
                .filter_map(|request| request.field("body").and_then(last_segment))
                .collect(),
        };
        let structs: Vec<_> = models::structs(tree, plan).collect();
        let with_builder = structs.iter().map(|(name, _)| *name);
        let with_builder = with_builder.filter(|name| models.sent.contains(*name));
        let with_builder: BTreeSet<&String> = with_builder.collect();
        for (name, item) in &structs {
            let item = models::model(item, plan, target)?;
            let methods = match models.optional_bodies.contains(*name) {
                true => &METHODS[..],
                false => &METHODS[..1],
            };
            let is_update = updates.contains(*name);
            let fields = fields(&item, plan, &with_builder, methods, is_update, report)?;
            models.structs.push((item.ident.clone(), fields));
        }
        Ok(models)
    }

    /// Writes a builder for every struct.
    pub fn builders(&self, report: &mut Report) -> ModelBuilders {
        let mut builders = ModelBuilders {
            requests: TokenStream::new(),
            responses: TokenStream::new(),
        };
        for (ident, fields) in &self.structs {
            let tokens = self.builder(ident, fields, report);
            match self.sent.contains(&ident.to_string()) {
                true => builders.requests.extend(tokens),
                false => {
                    report.count("builders: builder for tests alone");
                    builders.responses.extend(tokens);
                }
            }
        }
        builders.requests.extend(self.members());
        builders
    }

    /// Conversions of the builders of members to the unions that they belong to.
    fn members(&self) -> TokenStream {
        let runtime = self.target.runtime();
        let unions = self.plan.tagged.iter();
        let sent = unions.filter(|(name, _)| self.sent.contains(*name));
        let members = sent.flat_map(|(name, union)| {
            let types = union.members.iter();
            types.map(move |(_, member)| (format_ident!("{name}"), member))
        });
        members
            .map(|(union, member)| {
                let builder = format_ident!("{}", builder_type(member));
                let member = format_ident!("{member}");
                quote! {
                    impl ::std::convert::TryFrom<#builder> for super::#union {
                        type Error = #runtime::BuildError;
                        fn try_from(value: #builder) -> ::std::result::Result<Self, Self::Error> {
                            super::#member::try_from(value).map(::std::convert::Into::into)
                        }
                    }
                }
            })
            .collect()
    }

    /// The setters of the fields of a body, with their names.
    pub fn body_setters(&self, name: &str) -> Result<Vec<(String, TokenStream)>> {
        let fields = self.fields_of(name)?.iter();
        let setters = fields.flat_map(|field| field.body_setters(self.target));
        Ok(setters.collect())
    }

    /// The fields of a struct.
    pub fn fields_of(&self, name: &str) -> Result<&[Field]> {
        let found = self.structs.iter().find(|(ident, _)| ident == name);
        let (_, fields) = found.ok_or_else(|| changed(format!("`{name}` is no struct")))?;
        Ok(fields)
    }

    fn builder(&self, ident: &Ident, fields: &[Field], report: &mut Report) -> TokenStream {
        let (target, runtime) = (self.target, self.target.runtime());
        let name = builder_type(&ident.to_string());
        let builder = format_ident!("{name}");
        let idents: Vec<&Ident> = fields.iter().map(|field| &field.ident).collect();
        let slots: Vec<&Ident> = fields.iter().map(|field| &field.slot).collect();
        let declared = fields.iter().map(|field| {
            let slot = &field.slot;
            let ty = field.slot_type(target, &from_module(&field.ty, &quote! { super }));
            quote! { #slot: #ty }
        });
        let setters = fields.iter().map(|field| {
            report.count("builders: setter of a model");
            field.setters(target)
        });
        let setters: Vec<TokenStream> = setters.collect();
        let required: Vec<&Field> = fields.iter().filter(|f| f.presence.is_required()).collect();
        let of_required: Vec<&Ident> = required.iter().map(|field| &field.slot).collect();
        let names_of_required = required.iter().map(|field| &field.name);
        let known = fields
            .iter()
            .filter(|field| field.presence == Presence::NullIfCleared)
            .map(|field| {
                let slot = &field.slot;
                quote! { let #slot = #runtime::known(#slot); }
            });
        let finished = fields.iter().map(Field::finished);
        let opened = fields.iter().map(|field| field.opened(target));
        let enough = self.plan.fewest.get(&ident.to_string()).map(|fewest| {
            report.count("builders: fewest properties checked");
            let is_set = fields.iter().map(|field| match field.presence {
                Presence::Optional | Presence::ThreeState => field.is_set(),
                _ => quote! { true },
            });
            let fewest = proc_macro2::Literal::u64_unsuffixed(*fewest);
            quote! { #runtime::enough_set(#fewest, &[#(#is_set),*])?; }
        });
        let type_doc = format!(" Builder of [`{ident}`](super::{ident}).");
        let builder_doc = format!(" Returns a builder of [`{ident}`](super::{ident}).");
        let build_doc = format!(" Builds the [`{ident}`](super::{ident}).");
        let error_doc = format!(
            " Returns a [`BuildError`]({}::BuildError) that names every field that is missing or \
             invalid.",
            self.target.runtime
        );
        let is_unset = self.optional_bodies.contains(&ident.to_string()).then(|| {
            let is_set = fields.iter().map(Field::is_set);
            quote! {
                /// Whether nothing is set, so that a request is sent without this body.
                pub(in super::super) fn is_unset(&self) -> bool {
                    let Self { misfits, #(#slots,)* } = self;
                    misfits.is_empty() #(&& !(#is_set))*
                }
            }
        });
        quote! {
            impl super::#ident {
                #[doc = #builder_doc]
                pub fn builder() -> super::builder::#builder {
                    ::std::default::Default::default()
                }
            }
            impl #runtime::SetByRef for super::#ident {}
            #[doc = #type_doc]
            #[derive(Clone, Default)]
            #[must_use]
            pub struct #builder {
                misfits: #runtime::Misfits,
                #(#declared,)*
            }
            impl #builder {
                #(#setters)*
                #is_unset
                #[doc = #build_doc]
                ///
                /// # Errors
                ///
                #[doc = #error_doc]
                pub fn build(self) -> ::std::result::Result<super::#ident, #runtime::BuildError> {
                    self.try_into()
                }
            }
            impl ::std::convert::TryFrom<#builder> for super::#ident {
                type Error = #runtime::BuildError;
                fn try_from(value: #builder) -> ::std::result::Result<Self, Self::Error> {
                    let #builder { misfits, #(#slots,)* } = value;
                    #(#known)*
                    match (misfits.is_empty(), #(#of_required,)*) {
                        (true, #(Some(#of_required),)*) => {
                            #enough
                            Ok(Self { #(#finished,)* })
                        }
                        (_, #(#of_required,)*) => {
                            Err(misfits.error(&[#((#names_of_required, #of_required.is_some()),)*]))
                        }
                    }
                }
            }
            impl ::std::convert::From<super::#ident> for #builder {
                fn from(value: super::#ident) -> Self {
                    Self { misfits: ::std::default::Default::default(), #(#opened,)* }
                }
            }
            impl ::std::convert::From<&super::#ident> for #builder {
                fn from(value: &super::#ident) -> Self {
                    value.clone().into()
                }
            }
            impl ::std::fmt::Debug for #builder {
                fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                    #runtime::debug_builder(f, #name, &self.misfits, &[#((stringify!(#idents), &self.#slots),)*])
                }
            }
            #runtime::debug_is_redacted! { #builder }
        }
    }
}

/// The fields of a struct, with the methods of its builder.
///
/// `with_builder` are the types whose builders every build has. `methods` are the other methods of
/// the builder.
fn fields(
    item: &syn::ItemStruct,
    plan: &Plan,
    with_builder: &BTreeSet<&String>,
    methods: &[&str],
    is_update: bool,
    report: &mut Report,
) -> Result<Vec<Field>> {
    let owner = item.ident.to_string();
    let Fields::Named(named) = &item.fields else {
        return Err(changed(format!("`{owner}` has no named fields")));
    };
    let named: Vec<(&Ident, &syn::Field)> = named
        .named
        .iter()
        .filter_map(|field| Some((field.ident.as_ref()?, field)))
        .collect();
    let key = |field: &syn::Field| (owner.clone(), wire_name(field));
    let settable: Vec<Settable> = named
        .iter()
        .map(|(ident, field)| Settable {
            name: ident.to_string(),
            location: format!("{owner}.{}", wire_name(field)),
            listed: plan.setters.get(&key(field)).cloned(),
        })
        .collect();
    let setters = setter_names::assign(&settable, methods, report)?;
    let of_builder = methods.iter().map(ToString::to_string);
    let mut taken: BTreeSet<String> = setters.iter().cloned().chain(of_builder).collect();
    let mut fields = Vec::new();
    for (((ident, field), settable), setter) in named.iter().zip(&settable).zip(setters) {
        let (presence, ty) = Presence::of(field, is_update);
        let nested = last_segment(&ty).filter(|name| with_builder.contains(name));
        let name = ident.to_string().trim_end_matches('_').to_owned();
        let stem = settable.listed.as_ref().map_or(&name, |_| &setter);
        let mut method = |method: String, effect: &str| {
            if taken.insert(method.clone()) {
                return Some(format_ident!("{method}"));
            }
            report.warn(format!(
                "names.json: the builder of `{owner}` has another method `{method}`, so none {effect} \
                 `{name}`; give `{}` another setter under `setters`",
                settable.location
            ));
            None
        };
        let can_be_cleared = presence.can_be_cleared();
        let clear = can_be_cleared.then(|| method(format!("clear_{stem}"), "clears"));
        let change = (nested.as_ref()).map(|_| method(format!("{stem}_with"), "changes"));
        let docs: Vec<String> = field.attrs.iter().filter_map(doc_text).collect();
        fields.push(Field {
            ident: (*ident).clone(),
            // `misfits` are the invalid values of the builder.
            slot: match *ident == "misfits" {
                true => format_ident!("misfits_"),
                false => (*ident).clone(),
            },
            setter: format_ident!("{setter}"),
            clear: clear.flatten(),
            change: change.flatten(),
            name,
            wire: wire_name(field),
            presence,
            ty,
            nested: nested.map(|name| format_ident!("{}", builder_type(&name))),
            docs: docs.join("\n"),
            deprecated: plan.deprecated.contains(&key(field)),
        });
    }
    Ok(fields)
}

/// Returns the types in the bodies and parameters of operations with these methods.
fn sent(tree: &Tree, plan: &Plan, is_included: &dyn Fn(&str) -> bool) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let operations = plan.operations.iter();
    let operations = operations.filter(|operation| is_included(&operation.method));
    let requests = operations.filter_map(|operation| tree.request(&operation.name));
    let fields = requests.flat_map(|request| &request.fields);
    let mut open: Vec<String> = fields.flat_map(|(_, ty)| names(ty)).collect();
    while let Some(name) = open.pop() {
        if let Some(union) = plan.tagged.get(&name) {
            open.extend(union.members.iter().map(|(_, ty)| ty.clone()));
        }
        let structure = tree.structs.get(&name).map(|item| &item.fields);
        let variants = tree.enums.get(&name).map(|item| &item.variants);
        if (structure.is_none() && variants.is_none()) || !found.insert(name) {
            continue;
        }
        let of_variants = variants
            .into_iter()
            .flatten()
            .map(|variant| &variant.fields);
        let fields = structure.into_iter().chain(of_variants).flatten();
        open.extend(fields.flat_map(|field| names(&field.ty)));
    }
    found
}

/// Returns every name in a type: `Vec` and `Task` of `Vec<types::Task>`.
fn names(ty: &Type) -> Vec<String> {
    struct Names(Vec<String>);
    impl<'ast> Visit<'ast> for Names {
        fn visit_path_segment(&mut self, segment: &'ast syn::PathSegment) {
            self.0.push(segment.ident.to_string());
            visit::visit_path_segment(self, segment);
        }
    }
    let mut names = Names(Vec::new());
    names.visit_type(ty);
    names.0
}
