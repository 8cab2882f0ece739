//! Unions of objects that a constant property tells apart, as open enums.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::input::Target;
use crate::names::variant_name;
use crate::plan::{Plan, TaggedPlan};
use crate::report::Report;
use crate::source::attributes::doc;

/// The name of the variant for all other objects, unless a member has that name.
const FALLBACKS: [&str; 3] = ["Unknown", "Unrecognized", "Undocumented"];

/// All unions with a tag.
pub fn tagged(plan: &Plan, target: &Target, report: &mut Report) -> TokenStream {
    let unions = plan.tagged.iter();
    unions
        .map(|(name, union)| {
            report.count("unions: union told apart by a constant");
            one(name, union, target)
        })
        .collect()
}

fn one(name: &str, union: &TaggedPlan, target: &Target) -> TokenStream {
    let runtime = target.runtime();
    let ident = format_ident!("{name}");
    let tag = &union.property;
    let names: Vec<String> = union
        .members
        .iter()
        .map(|(value, _)| variant_name(value))
        .collect();
    let is_free = |name: &&&str| !names.iter().any(|known| known == **name);
    let fallback = FALLBACKS.iter().find(is_free).unwrap_or(&"Unlisted");
    let fallback = format_ident!("{fallback}");
    let variants: Vec<_> = names.iter().map(|name| format_ident!("{name}")).collect();
    let values: Vec<&String> = union.members.iter().map(|(value, _)| value).collect();
    let types: Vec<_> = union
        .members
        .iter()
        .map(|(_, ty)| format_ident!("{ty}"))
        .collect();
    let variant_docs = values
        .iter()
        .map(|value| doc(&format!("`{tag}` is `{value}`.")));
    let text = union.description.as_deref().unwrap_or(name);
    let docs = doc(&format!(
        "{text}\n\nThe property `{tag}` tells the variants apart."
    ));
    let other = doc(&format!(
        "An object whose `{tag}` this version of the crate does not know, as it was sent."
    ));
    quote! {
        #docs
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #ident {
            #(#variant_docs #variants(#types),)*
            #other
            #fallback(::serde_json::Value),
        }
        #runtime::tagged! { #ident, #fallback, #tag, #(#variants(#types) = #values),* }
    }
}
