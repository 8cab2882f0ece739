//! A redacted `Debug`, which shows ids, enums, numbers and times.
//!
//! The `Redact` trait of the runtime decides by type. A field of a type without it does not compile.

use proc_macro2::TokenStream;
use quote::quote;

use crate::input::Target;

/// `Debug` and `Redact` for a struct.
pub fn for_struct(ident: &syn::Ident, item: &syn::ItemStruct, target: &Target) -> TokenStream {
    let runtime = target.runtime();
    let fields: Vec<_> = item
        .fields
        .iter()
        .filter_map(|field| field.ident.as_ref())
        .collect();
    let name = ident.to_string();
    quote! {
        impl ::std::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(#name)
                    #(.field(stringify!(#fields), &#runtime::redacted(&self.#fields)))*
                    .finish()
            }
        }
        #runtime::debug_is_redacted! { #ident }
    }
}

/// `Debug` and `Redact` for an enum of one-field variants.
pub fn for_enum(item: &syn::ItemEnum, target: &Target) -> TokenStream {
    let runtime = target.runtime();
    let ident = &item.ident;
    let variants: Vec<_> = item.variants.iter().map(|variant| &variant.ident).collect();
    quote! {
        impl ::std::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    #(Self::#variants(value) => f
                        .debug_tuple(stringify!(#variants))
                        .field(&#runtime::redacted(value))
                        .finish(),)*
                }
            }
        }
        #runtime::debug_is_redacted! { #ident }
    }
}
