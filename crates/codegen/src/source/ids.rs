//! Ids: a newtype per kind. Ids that a caller constructs are validated, ids from the service are not.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::input::Target;
use crate::plan::Plan;
use crate::report::Report;
use crate::source::attributes::doc;

/// All id types.
pub fn ids(plan: &Plan, target: &Target, report: &mut Report) -> TokenStream {
    let runtime = target.runtime();
    plan.ids
        .iter()
        .map(|(name, form)| {
            report.count("ids: lenient newtype");
            let ident = format_ident!("{name}");
            let prefixes = &form.prefixes;
            let mut text = form.description.clone();
            if !prefixes.is_empty() {
                let quoted: Vec<String> = prefixes.iter().map(|p| format!("`{p}`")).collect();
                text = format!("{text}\n\nStarts with {}.", quoted.join(" or "));
            }
            if form.digits {
                text = format!("{text}\n\nConsists of digits.");
            }
            let form = match form.digits {
                true => quote! { digits },
                false => quote! { [#(#prefixes),*] },
            };
            let docs = doc(&text);
            quote! {
                #docs
                #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
                pub struct #ident(::std::string::String);
                #runtime::id! { #ident, #form }
            }
        })
        .collect()
}
