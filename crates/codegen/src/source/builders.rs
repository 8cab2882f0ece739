//! Builders of structs, and the setters of all builders.
//!
//! A setter of a list takes any iterator. A setter of an optional field takes the value itself.
//! A field in which null has a meaning also has a `clear_…` method.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::visit::{self, Visit};
use syn::{Fields, Ident, Type};

use crate::error::Result;
use crate::input::Target;
use crate::plan::Plan;
use crate::report::Report;
use crate::source::attributes::doc_text;
use crate::source::models::{self, from_builder};
use crate::source::progenitor_output::{Tree, argument, changed, has_serde_key, wire_name};

/// The presence of a field in a request.
pub enum Shape {
    /// Required.
    Required(Type),
    /// Can be left out.
    Optional(Type),
    /// Always sent, as null unless set.
    NullUnlessGiven(Type),
    /// Absent, null or a value.
    ThreeState(Type),
    /// A list, empty unless set.
    EmptyUnlessGiven(Type),
}

impl Shape {
    /// The type that a setter converts to.
    fn inner(&self) -> &Type {
        match self {
            Self::Required(ty)
            | Self::Optional(ty)
            | Self::NullUnlessGiven(ty)
            | Self::ThreeState(ty)
            | Self::EmptyUnlessGiven(ty) => ty,
        }
    }
}

/// A setter method.
pub struct Setter<'a> {
    /// The field.
    pub field: &'a Ident,
    /// The wire name, for messages.
    pub name: &'a str,
    /// The type to convert to.
    pub ty: &'a Type,
    /// `Some`, `Nullable::Value` or nothing.
    pub wrap: Option<TokenStream>,
    /// The documentation.
    pub docs: TokenStream,
    /// Whether the document deprecates it.
    pub deprecated: bool,
}

impl Setter<'_> {
    /// The method.
    pub fn tokens(&self, target: &Target) -> TokenStream {
        let runtime = target.runtime();
        let Self {
            field,
            name,
            ty,
            wrap,
            docs,
            deprecated,
        } = self;
        let deprecated = deprecated
            .then(|| quote! { #[deprecated = "deprecated in the document of the vendor"] });
        let wrap = wrap.as_ref().map(|wrap| quote! { .map(#wrap) });
        if let Some(item) = argument(ty, "Vec") {
            return quote! {
                #docs
                #deprecated
                pub fn #field<I>(mut self, values: I) -> Self
                where
                    I: ::std::iter::IntoIterator,
                    I::Item: ::std::convert::TryInto<#item>,
                    <I::Item as ::std::convert::TryInto<#item>>::Error: ::std::fmt::Display,
                {
                    self.#field = #runtime::convert_all(#name, values)#wrap;
                    self
                }
            };
        }
        quote! {
            #docs
            #deprecated
            pub fn #field<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<#ty>,
                V::Error: ::std::fmt::Display,
            {
                self.#field = #runtime::convert(#name, value)#wrap;
                self
            }
        }
    }
}

/// The builders of structs.
pub struct ModelBuilders {
    /// The builders of types in requests.
    pub requests: TokenStream,
    /// The builders of types that only responses hold. Tests create such values.
    pub responses: TokenStream,
}

/// Writes a builder for every struct.
pub fn model_builders(
    tree: &Tree,
    plan: &Plan,
    target: &Target,
    report: &mut Report,
) -> Result<ModelBuilders> {
    let sent = sent(tree);
    let mut builders = ModelBuilders {
        requests: TokenStream::new(),
        responses: TokenStream::new(),
    };
    for (name, item) in models::structs(tree, plan) {
        let item = models::model(item, plan, target)?;
        let tokens = model_builder(&item, plan, target, report)?;
        match sent.contains(name) {
            true => builders.requests.extend(tokens),
            false => {
                report.count("builders: builder for tests alone");
                builders.responses.extend(tokens);
            }
        }
    }
    Ok(builders)
}

/// Returns the types in request bodies.
fn sent(tree: &Tree) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let fields = tree.calls.values().flat_map(|call| &call.fields);
    let mut open: Vec<String> = fields.flat_map(|(_, ty)| names(ty)).collect();
    while let Some(name) = open.pop() {
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

fn model_builder(
    item: &syn::ItemStruct,
    plan: &Plan,
    target: &Target,
    report: &mut Report,
) -> Result<TokenStream> {
    let runtime = target.runtime();
    let ident = &item.ident;
    let Fields::Named(named) = &item.fields else {
        return Err(changed(format!("`{ident}` has no named fields")));
    };
    let (mut declared, mut initial, mut setters) = (Vec::new(), Vec::new(), Vec::new());
    let mut names = Vec::new();
    for field in &named.named {
        let Some(name) = &field.ident else { continue };
        let text = name.to_string();
        let text = text.trim_end_matches('_').to_owned();
        let shape = shape(field);
        let ty = from_builder(&field.ty);
        names.push(name);
        declared.push(quote! { #name: ::std::result::Result<#ty, ::std::string::String> });
        initial.push(match &shape {
            Shape::Required(_) => quote! { #name: #runtime::missing(#text) },
            _ => quote! { #name: Ok(::std::default::Default::default()) },
        });
        let docs = field
            .attrs
            .iter()
            .filter(|attribute| doc_text(attribute).is_some());
        let wrap = match &shape {
            Shape::Required(_) | Shape::EmptyUnlessGiven(_) => None,
            Shape::Optional(_) | Shape::NullUnlessGiven(_) => Some(quote! { Some }),
            Shape::ThreeState(_) => Some(quote! { #runtime::Nullable::Value }),
        };
        report.count("builders: setter of a model");
        let setter = Setter {
            field: name,
            name: &text,
            ty: &from_builder(shape.inner()),
            wrap,
            docs: quote! { #(#docs)* },
            deprecated: plan
                .deprecated
                .contains(&(ident.to_string(), wire_name(field))),
        };
        setters.push(setter.tokens(target));
        if let Shape::ThreeState(_) = shape {
            let clear = format_ident!("clear_{text}");
            let text = format!(" Sends null, which clears `{text}`.");
            setters.push(quote! {
                #[doc = #text]
                pub fn #clear(mut self) -> Self {
                    self.#name = Ok(#runtime::Nullable::Null);
                    self
                }
            });
        }
    }
    let checked = match plan.fewest.get(&ident.to_string()) {
        None => quote! { Ok(Self { #(#names: value.#names?,)* }) },
        Some(fewest) => {
            report.count("builders: fewest properties checked");
            let is_set = named.named.iter().filter_map(|field| {
                let name = field.ident.as_ref()?;
                Some(match shape(field) {
                    Shape::Optional(_) => quote! { value.#name.is_some() },
                    Shape::ThreeState(_) => quote! { !value.#name.is_absent() },
                    _ => quote! { true },
                })
            });
            let is_set: Vec<TokenStream> = is_set.collect();
            let fewest = proc_macro2::Literal::u64_unsuffixed(*fewest);
            quote! {
                let value = Self { #(#names: value.#names?,)* };
                #runtime::enough_set(#fewest, &[#(#is_set),*])?;
                Ok(value)
            }
        }
    };
    let debug_name = ident.to_string();
    let type_doc = format!(" Builder of [`{ident}`](super::{ident}).");
    let builder_doc = format!(" Returns a builder of [`{ident}`](super::{ident}).");
    Ok(quote! {
        impl super::#ident {
            #[doc = #builder_doc]
            pub fn builder() -> super::builder::#ident {
                ::std::default::Default::default()
            }
        }
        #[doc = #type_doc]
        #[derive(Clone)]
        #[must_use]
        pub struct #ident { #(#declared,)* }
        impl ::std::default::Default for #ident {
            fn default() -> Self {
                Self { #(#initial,)* }
            }
        }
        impl #ident { #(#setters)* }
        impl ::std::convert::TryFrom<#ident> for super::#ident {
            type Error = #runtime::BuildError;
            fn try_from(value: #ident) -> ::std::result::Result<Self, Self::Error> {
                #checked
            }
        }
        impl ::std::convert::From<super::#ident> for #ident {
            fn from(value: super::#ident) -> Self {
                Self { #(#names: Ok(value.#names),)* }
            }
        }
        impl ::std::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(#debug_name)
                    #(.field(stringify!(#names), &#runtime::redacted(&self.#names)))*
                    .finish()
            }
        }
        #runtime::debug_is_redacted! { #ident }
    })
}

/// Derives the presence of a field from its type and serde attributes.
fn shape(field: &syn::Field) -> Shape {
    if let Some(inner) = argument(&field.ty, "Nullable") {
        return Shape::ThreeState(inner);
    }
    if let Some(inner) = argument(&field.ty, "Option") {
        return if has_serde_key(field, "deserialize_with") {
            Shape::NullUnlessGiven(inner)
        } else {
            Shape::Optional(inner)
        };
    }
    if has_serde_key(field, "default") {
        return Shape::EmptyUnlessGiven(field.ty.clone());
    }
    Shape::Required(field.ty.clone())
}
