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
    let arguments = signature.inputs.iter().filter_map(|argument| {
        let syn::FnArg::Typed(argument) = argument else {
            return None;
        };
        let ty = short(&argument.ty);
        let inner = |prefix: &str| ty.strip_prefix(prefix)?.rsplit_once(", ");
        Some(if let Some((item, _)) = inner("impl SetList<") {
            format!("[{item}]")
        } else if let Some((value, _)) = inner("impl Set<") {
            value.to_owned()
        } else if let Some((value, _)) = inner("impl Convert<") {
            // The arguments of an operation are told apart by their order alone.
            format!("{}: {value}", short(&argument.pat))
        } else if let Some(value) = ty
            .strip_prefix("impl Into<")
            .and_then(|t| t.strip_suffix('>'))
        {
            value.to_owned()
        } else {
            ty
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
    let spaced = syntax.to_token_stream().to_string();
    // Keywords keep their space.
    let mut text = spaced
        .replace("impl ", "impl\t")
        .replace("dyn ", "dyn\t")
        .replace(' ', "");
    text = text.replace('\t', " ");
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
