//! Paged lists as streams.

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
        /// Returns a stream of the pages. Each page is requested when it is needed, with all filters.
        ///
        /// The stream starts at the page token, if one is set.
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
        /// Returns a stream of the items of all pages.
        pub fn stream(self) -> #runtime::Items<#item> {
            self.pages().items()
        }
    }
}
