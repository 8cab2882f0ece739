//! Numbers and times are read in every form in which services write them.
//!
//! `60.0` is a whole number, `2022-01-01T00:00:00` a time in UTC. What a schema
//! marks as tolerant or as having had other names is read in those forms too.

use syn::Type;

use super::super::Target;
use super::super::plan::Plan;
use super::tree::{argument, has_serde_key, last_segment, wire_name};

/// Adds the attributes of one field.
pub fn make_lenient(field: &mut syn::Field, owner: &str, plan: &Plan, target: &Target) {
    let key = (owner.to_owned(), wire_name(field));
    for alias in plan.aliases.get(&key).into_iter().flatten() {
        field
            .attrs
            .push(syn::parse_quote! { #[serde(alias = #alias)] });
    }
    if has_serde_key(field, "deserialize_with") {
        return;
    }
    let inner = argument(&field.ty, "Option");
    let reader = match plan.tolerant.get(&key).map(String::as_str) {
        Some(kind) => kind.replace('-', "_"),
        None => match reader(inner.as_ref().unwrap_or(&field.ty)) {
            Some(reader) => reader.to_owned(),
            None => return,
        },
    };
    let optional = if inner.is_some() { "optional_" } else { "" };
    let path = format!("{}::lenient::{optional}{reader}", target.runtime);
    if (inner.is_some() || plan.tolerant.contains_key(&key)) && !has_serde_key(field, "default") {
        field.attrs.push(syn::parse_quote! { #[serde(default)] });
    }
    field
        .attrs
        .push(syn::parse_quote! { #[serde(deserialize_with = #path)] });
}

/// The reader of a type that services write in several forms.
fn reader(ty: &Type) -> Option<&'static str> {
    if argument(ty, "DateTime").is_some() {
        return Some("timestamp");
    }
    (last_segment(ty).as_deref() == Some("i64")).then_some("integer")
}
