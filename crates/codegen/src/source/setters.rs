//! The fields of builders, and the setters of builders and requests.
//!
//! The runtime converts the values, so a setter is one call.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Ident, Type};

use crate::input::Target;
use crate::source::attributes::doc;
use crate::source::models::from_module;
use crate::source::progenitor_output::{argument, has_serde_key, is_null_written};

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
    pub fn of(field: &syn::Field, is_update: bool) -> (Self, Type) {
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
    pub fn is_required(self) -> bool {
        matches!(self, Self::Required | Self::NullIfCleared)
    }

    /// Whether the field can be set to null.
    pub fn can_be_cleared(self) -> bool {
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
    pub fn slot_type(&self, target: &Target, ty: &Type) -> TokenStream {
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
    pub fn setters(&self, target: &Target) -> TokenStream {
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
    pub fn body_setters(&self, target: &Target) -> Vec<(String, TokenStream)> {
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
    pub fn is_set(&self) -> TokenStream {
        let slot = &self.slot;
        match self.presence.can_be_cleared() {
            true => quote! { !#slot.is_absent() },
            false => quote! { #slot.is_some() },
        }
    }

    /// The field of the struct, made from its slot in `TryFrom`.
    pub fn finished(&self) -> TokenStream {
        let Self { ident, slot, .. } = self;
        match self.presence {
            Presence::EmptyUnlessSet => quote! { #ident: #slot.unwrap_or_default() },
            _ if ident == slot => quote! { #ident },
            _ => quote! { #ident: #slot },
        }
    }

    /// The slot, made from the field of the struct.
    pub fn opened(&self, target: &Target) -> TokenStream {
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
