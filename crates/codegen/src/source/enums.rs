//! Open enums: a value that the document lacks is kept.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::input::Target;
use crate::names::variant_name;
use crate::plan::Plan;
use crate::report::Report;
use crate::source::attributes::doc;

/// The name of the variant for all other values, unless a value has that name.
const FALLBACKS: [&str; 3] = ["Unknown", "Unrecognized", "Undocumented"];

/// All string enums.
pub fn enums(plan: &Plan, target: &Target, report: &mut Report) -> TokenStream {
    let runtime = target.runtime();
    plan.enums
        .iter()
        .map(|(name, spec)| {
            report.count("enums: enum opened");
            let ident = format_ident!("{name}");
            let names: Vec<String> = spec.values.iter().map(|v| variant_name(v)).collect();
            // `unknown` may be one of the documented values.
            let is_free = |name: &&&str| !names.iter().any(|known| known == **name);
            let fallback = FALLBACKS.iter().find(is_free).unwrap_or(&"Unlisted");
            let fallback = format_ident!("{fallback}");
            let values = &spec.values;
            let variants: Vec<_> = names.iter().map(|name| format_ident!("{name}")).collect();
            let variant_docs = values.iter().map(|value| doc(&format!("`{value}`")));
            let docs = doc(spec.description.as_deref().unwrap_or(name));
            quote! {
                #docs
                #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
                #[non_exhaustive]
                pub enum #ident {
                    #(#variant_docs #variants,)*
                    /// A value that this version of the crate does not know, as it was sent.
                    #fallback(::std::string::String),
                }
                #runtime::open_enum! { #ident, #fallback, #(#variants = #values),* }
            }
        })
        .collect()
}
