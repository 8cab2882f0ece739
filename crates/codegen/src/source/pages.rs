//! Paged lists as streams.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Ident, Type};

use crate::input::Target;

/// `pages` and `stream` of a list. `size` is the field with the size of a page, and its maximum.
pub fn methods(item: &Type, size: Option<(&Ident, TokenStream)>, target: &Target) -> TokenStream {
    let runtime = target.runtime();
    let (fill, size) = match size {
        None => (TokenStream::new(), String::new()),
        Some((field, maximum)) => (
            quote! { self.#field.get_or_insert(#maximum); },
            format!(" Unless a size is set, the pages have the maximum size of {maximum} items."),
        ),
    };
    let mutable = (!fill.is_empty()).then(|| quote! { mut });
    let docs = format!(" Returns a stream of the pages.{size}");
    quote! {
        #[doc = #docs]
        ///
        /// Each page is requested when it is needed, with all filters. The stream starts at the
        /// page token, if one is set.
        pub fn pages(#mutable self) -> #runtime::Pages<#item> {
            #fill
            #runtime::Pages::new(self.prepare(), &Self::PAGE_FORMAT)
        }
        /// Returns a stream of the items of all pages.
        ///
        /// See [`pages`](Self::pages).
        pub fn stream(self) -> #runtime::Items<#item> {
            self.pages().items()
        }
    }
}
