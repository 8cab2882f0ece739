//! Pages: a list with a cursor can be read as a stream.

use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Type;

use crate::input::Target;

/// `pages` and `stream` of a list whose next page `parameter` asks for.
pub fn methods(parameter: &str, item: &Type, target: &Target) -> TokenStream {
    let runtime = target.runtime();
    let setter = format_ident!("{}", parameter.to_snake_case());
    quote! {
        /// All pages, each fetched when it is asked for, every filter sent again.
        ///
        /// Starts at the page token that was set, if one was.
        pub fn pages(self) -> #runtime::Pages<#item> {
            let first = self.#setter.clone().ok().flatten();
            #runtime::Pages::new(&Self::OPERATION, first, move |token| {
                let call = self.clone();
                ::std::boxed::Box::pin(match token {
                    Some(token) => call.#setter(token).send(),
                    None => call.send(),
                })
            })
        }
        /// All items of all pages, one after the other.
        pub fn stream(self) -> #runtime::Items<#item> {
            self.pages().items()
        }
    }
}
