//! Formats Rust syntax for the overview.

use quote::ToTokens;

/// Returns whether an item is public.
pub fn is_public(visibility: &syn::Visibility) -> bool {
    matches!(visibility, syn::Visibility::Public(_))
}

/// Returns whether there is an attribute of this name.
pub fn has_attribute(attributes: &[syn::Attribute], name: &str) -> bool {
    attributes
        .iter()
        .any(|attribute| attribute.path().is_ident(name))
}

/// Returns a signature as `name(parameters) -> output`. Setters have no output.
pub fn signature(method: &syn::ImplItemFn) -> String {
    let signature = &method.sig;
    let where_clause = signature.generics.where_clause.iter();
    let bounds: Vec<(String, String)> = where_clause
        .flat_map(|clause| &clause.predicates)
        .filter_map(|predicate| match predicate {
            syn::WherePredicate::Type(predicate) => {
                Some((short(&predicate.bounded_ty), short(&predicate.bounds)))
            }
            _ => None,
        })
        .collect();
    let bound = |name: &str| {
        let (_, bound) = bounds.iter().find(|(bounded, _)| bounded == name)?;
        // Every setter takes `TryInto<T>`.
        let inner = bound
            .strip_prefix("TryInto<")
            .and_then(|t| t.strip_suffix('>'));
        Some(inner.unwrap_or(bound).to_owned())
    };
    let arguments = signature.inputs.iter().filter_map(|argument| {
        let syn::FnArg::Typed(argument) = argument else {
            return None;
        };
        let ty = short(&argument.ty);
        Some(match bound(&format!("{ty}::Item")) {
            Some(item) => format!("[{item}]"),
            None => bound(&ty).unwrap_or(ty),
        })
    });
    let arguments: Vec<String> = arguments.collect();
    let output = match &signature.output {
        syn::ReturnType::Type(_, ty) if short(ty) != "Self" => format!(" -> {}", short(ty)),
        _ => String::new(),
    };
    let deprecated = if has_attribute(&method.attrs, "deprecated") {
        "#[deprecated] "
    } else {
        ""
    };
    let asynchronous = signature.asyncness.map_or("", |_| "async ");
    let (name, arguments) = (&signature.ident, arguments.join(", "));
    format!("{deprecated}{asynchronous}{name}({arguments}){output}")
}

/// Returns the text of a syntax node, with the paths of well-known modules removed.
pub fn short(syntax: &impl ToTokens) -> String {
    let mut text = syntax.to_token_stream().to_string().replace(' ', "");
    for (long, short) in [
        ("::std::convert::", ""),
        ("::std::fmt::", ""),
        ("::std::ops::", ""),
        ("::std::option::", ""),
        ("::std::result::", ""),
        ("::std::string::", ""),
        ("::std::vec::", ""),
        ("::serde_json::", ""),
        ("::chrono::offset::", ""),
        ("::chrono::", ""),
        ("crate::rt::", ""),
        ("super::", ""),
        (",>", ">"),
        (",)", ")"),
        (",", ", "),
        ("->", " -> "),
        ("=\"", " = \""),
    ] {
        text = text.replace(long, short);
    }
    text
}
