//! Attributes of generated items: documentation and derives.

use proc_macro2::TokenStream;
use quote::quote;

/// Returns the doc comment of a text, empty for an empty text.
pub fn doc(text: &str) -> TokenStream {
    let attributes = doc_attributes(text);
    quote! { #(#attributes)* }
}

/// Returns a doc attribute for each line of a text.
pub fn doc_attributes(text: &str) -> Vec<syn::Attribute> {
    text.trim()
        .lines()
        .map(|line| {
            // A space in front keeps `///` readable, and trimming keeps an
            // indented line from becoming a code block and so a doctest.
            let line = match line.trim() {
                "" => String::new(),
                line => format!(" {}", line.replace("```", "` ` `")),
            };
            syn::parse_quote! { #[doc = #line] }
        })
        .collect()
}

/// Splits the doc comments of typify into lines.
pub fn clean_docs(attributes: &mut Vec<syn::Attribute>) {
    let mut docs = Vec::new();
    attributes.retain(|attribute| match doc_text(attribute) {
        Some(text) => {
            docs.extend(doc_attributes(&text));
            false
        }
        None => true,
    });
    attributes.splice(0..0, docs);
}

/// Returns the text of a doc attribute.
pub fn doc_text(attribute: &syn::Attribute) -> Option<String> {
    let syn::Meta::NameValue(pair) = &attribute.meta else {
        return None;
    };
    match &pair.value {
        syn::Expr::Lit(syn::ExprLit {
            lit: syn::Lit::Str(text),
            ..
        }) if pair.path.is_ident("doc") => Some(text.value()),
        _ => None,
    }
}

/// The attributes of every struct and union. They are non-exhaustive, because editions add fields.
pub fn shipped_attributes() -> [syn::Attribute; 2] {
    [
        syn::parse_quote! {
            #[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
        },
        syn::parse_quote! { #[non_exhaustive] },
    ]
}
