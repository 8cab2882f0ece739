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
use crate::source::attributes::{doc, doc_text};
use crate::source::models::{self, from_module};
use crate::source::progenitor_output::{
    Tree, argument, changed, has_serde_key, last_segment, wire_name,
};

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
            let presence = match has_serde_key(field, "deserialize_with") {
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
    /// The setter.
    pub setter: Ident,
    /// The name of the field in messages.
    pub name: String,
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
    fn slot(&self, target: &Target, ty: &Type) -> TokenStream {
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
            ident,
            setter,
            name,
            ..
        } = self;
        let attributes = self.attributes();
        let argument = self.argument(target, &quote! { super });
        let set = match (self.presence.can_be_cleared(), is_list(&self.ty)) {
            (true, true) => quote! { set_nullable_list },
            (true, false) => quote! { set_nullable },
            (false, true) => quote! { set_list },
            (false, false) => quote! { set },
        };
        let clear = self.presence.can_be_cleared().then(|| {
            let (method, docs) = self.clear();
            quote! {
                #docs
                pub fn #method(mut self) -> Self {
                    self.misfits.clear(#name, &mut self.#ident);
                    self
                }
            }
        });
        let change = self.nested.as_ref().map(|builder| {
            let (method, docs) = self.change();
            let held = match self.presence.can_be_cleared() {
                true => quote! { self.#ident.value().cloned() },
                false => quote! { self.#ident.clone() },
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
                self.misfits.#set(#name, &mut self.#ident, value);
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
        if self.presence.can_be_cleared() {
            let (method, docs) = self.clear();
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
        if let Some(builder) = &self.nested {
            let (method, docs) = self.change();
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

    /// The name and documentation of the method that sends null.
    fn clear(&self) -> (Ident, TokenStream) {
        let text = format!("Sends null, which clears `{}`.", self.name);
        (format_ident!("clear_{}", self.name), doc(&text))
    }

    /// The name and documentation of the method that changes the value in place.
    fn change(&self) -> (Ident, TokenStream) {
        let text = format!(
            "Changes `{0}` in place: what is set in `{0}` and not changed is kept.",
            self.name
        );
        (format_ident!("{}_with", self.name), doc(&text))
    }

    /// The type of the field in the struct, made from its slot in `TryFrom`.
    fn finished(&self) -> TokenStream {
        let ident = &self.ident;
        match self.presence {
            Presence::EmptyUnlessSet => quote! { #ident: #ident.unwrap_or_default() },
            _ => quote! { #ident },
        }
    }

    /// The slot, made from the field of the struct.
    fn opened(&self, target: &Target) -> TokenStream {
        let (ident, runtime) = (&self.ident, target.runtime());
        match self.presence {
            Presence::Required | Presence::EmptyUnlessSet => quote! { #ident: Some(value.#ident) },
            Presence::NullIfCleared => quote! { #ident: #runtime::nullable(value.#ident) },
            Presence::Optional | Presence::NullUnlessSet | Presence::ThreeState => {
                quote! { #ident: value.#ident }
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
    tree: &'a Tree,
    plan: &'a Plan,
    target: &'a Target,
    /// The types in requests.
    sent: BTreeSet<String>,
    /// The types in requests that change something that exists.
    updates: BTreeSet<String>,
}

impl<'a> Models<'a> {
    /// Finds out which types are sent.
    pub fn new(tree: &'a Tree, plan: &'a Plan, target: &'a Target) -> Self {
        let all = |_: &str| true;
        let is_update = |method: &str| matches!(method, "PATCH" | "PUT");
        Self {
            tree,
            plan,
            target,
            sent: sent(tree, plan, all),
            updates: sent(tree, plan, is_update),
        }
    }

    /// Writes a builder for every struct.
    pub fn builders(&self, report: &mut Report) -> Result<ModelBuilders> {
        let mut builders = ModelBuilders {
            requests: TokenStream::new(),
            responses: TokenStream::new(),
        };
        for (name, item) in models::structs(self.tree, self.plan) {
            let tokens = self.builder(item, report)?;
            match self.sent.contains(name) {
                true => builders.requests.extend(tokens),
                false => {
                    report.count("builders: builder for tests alone");
                    builders.responses.extend(tokens);
                }
            }
        }
        Ok(builders)
    }

    /// The setters of the fields of a body, with their names.
    pub fn body_setters(&self, name: &str) -> Result<Vec<(String, TokenStream)>> {
        let item = self.tree.structs.get(name);
        let item = item.ok_or_else(|| changed(format!("`{name}` is no struct")))?;
        let fields = self.fields(item)?;
        let setters = fields
            .iter()
            .flat_map(|field| field.body_setters(self.target));
        Ok(setters.collect())
    }

    fn fields(&self, item: &syn::ItemStruct) -> Result<Vec<Field>> {
        let item = models::model(item, self.plan, self.target)?;
        let ident = &item.ident;
        let Fields::Named(named) = &item.fields else {
            return Err(changed(format!("`{ident}` has no named fields")));
        };
        let owner = ident.to_string();
        let fields = named.named.iter().filter_map(|field| {
            let ident = field.ident.clone()?;
            let name = ident.to_string().trim_end_matches('_').to_owned();
            let (presence, ty) = Presence::of(field, self.updates.contains(&owner));
            let key = (owner.clone(), wire_name(field));
            let setter = match self.plan.setters.get(&key) {
                Some(setter) => format_ident!("{setter}"),
                // `build` finishes the builder.
                None if ident == "build" => format_ident!("set_build"),
                None => ident.clone(),
            };
            let docs: Vec<String> = field.attrs.iter().filter_map(doc_text).collect();
            let nested = last_segment(&ty).filter(|name| self.has_builder(name));
            Some(Field {
                setter,
                name,
                presence,
                nested: nested.map(|name| format_ident!("{}", builder_type(&name))),
                ty,
                docs: docs.join("\n"),
                deprecated: self.plan.deprecated.contains(&key),
                ident,
            })
        });
        Ok(fields.collect())
    }

    /// Whether a type has a builder in every build.
    fn has_builder(&self, name: &str) -> bool {
        self.sent.contains(name)
            && models::structs(self.tree, self.plan).any(|(other, _)| other == name)
    }

    fn builder(&self, item: &syn::ItemStruct, report: &mut Report) -> Result<TokenStream> {
        let runtime = self.target.runtime();
        let ident = &item.ident;
        let name = builder_type(&ident.to_string());
        let builder = format_ident!("{name}");
        let fields = self.fields(item)?;
        let target = self.target;
        let idents: Vec<&Ident> = fields.iter().map(|field| &field.ident).collect();
        let declared = fields.iter().map(|field| {
            let ident = &field.ident;
            let slot = field.slot(target, &from_module(&field.ty, &quote! { super }));
            quote! { #ident: #slot }
        });
        let setters = fields.iter().map(|field| {
            report.count("builders: setter of a model");
            field.setters(target)
        });
        let setters: Vec<TokenStream> = setters.collect();
        let required: Vec<&Field> = fields.iter().filter(|f| f.presence.is_required()).collect();
        let of_required: Vec<&Ident> = required.iter().map(|field| &field.ident).collect();
        let names_of_required = required.iter().map(|field| &field.name);
        let known = fields
            .iter()
            .filter(|field| field.presence == Presence::NullIfCleared)
            .map(|field| {
                let ident = &field.ident;
                quote! { let #ident = #runtime::known(#ident); }
            });
        let finished = fields.iter().map(Field::finished);
        let opened = fields.iter().map(|field| field.opened(target));
        let enough = self.plan.fewest.get(&ident.to_string()).map(|fewest| {
            report.count("builders: fewest properties checked");
            let is_set = fields.iter().map(|field| {
                let ident = &field.ident;
                match field.presence {
                    Presence::Optional => quote! { #ident.is_some() },
                    Presence::ThreeState => quote! { !#ident.is_absent() },
                    _ => quote! { true },
                }
            });
            let fewest = proc_macro2::Literal::u64_unsuffixed(*fewest);
            quote! { #runtime::enough_set(#fewest, &[#(#is_set),*])?; }
        });
        let type_doc = format!(" Builder of [`{ident}`](super::{ident}).");
        let builder_doc = format!(" Returns a builder of [`{ident}`](super::{ident}).");
        let build_doc = format!(" Builds the [`{ident}`](super::{ident}).");
        Ok(quote! {
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
                #[doc = #build_doc]
                ///
                /// # Errors
                ///
                /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
                pub fn build(self) -> ::std::result::Result<super::#ident, #runtime::BuildError> {
                    self.try_into()
                }
            }
            impl ::std::convert::TryFrom<#builder> for super::#ident {
                type Error = #runtime::BuildError;
                fn try_from(value: #builder) -> ::std::result::Result<Self, Self::Error> {
                    let #builder { misfits, #(#idents,)* } = value;
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
                    #runtime::debug_builder(f, #name, &self.misfits, &[#((stringify!(#idents), &self.#idents),)*])
                }
            }
            #runtime::debug_is_redacted! { #builder }
        })
    }
}

/// Returns the types in the bodies and parameters of operations with these methods.
fn sent(tree: &Tree, plan: &Plan, is_included: impl Fn(&str) -> bool) -> BTreeSet<String> {
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
