//! What progenitor's output holds, found by shape.
//!
//! Everything the passes rely on is looked for here; a generator that changes
//! its shape stops the build with a name instead of shipping something else.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;
use quote::quote;
use syn::{Fields, FnArg, GenericArgument, Item, PathArguments, Type};

use crate::error::{Error, Result};

/// The parts of the generated file that are used.
pub struct Tree {
    /// Structs with named fields, by name.
    pub structs: BTreeMap<String, syn::ItemStruct>,
    /// Enums, by name.
    pub enums: BTreeMap<String, syn::ItemEnum>,
    /// Operation builders, by name.
    requests: BTreeMap<String, Request>,
}

/// One operation builder.
pub struct Request {
    /// Field name and the type inside `Result<_, String>`.
    pub fields: Vec<(syn::Ident, Type)>,
    /// `T` of `Result<ResponseValue<T>, _>`.
    pub output: Type,
}

/// The generator's output has another shape than the passes were written for.
pub fn changed(what: impl Into<String>) -> Error {
    Error::new(
        "progenitor's output",
        what,
        "Compare source/progenitor_output.rs with what the generator writes now",
    )
}

impl Tree {
    /// Takes the generated file apart.
    pub fn read(file: syn::File) -> Result<Self> {
        let mut modules = BTreeMap::new();
        for item in file.items {
            if let Item::Mod(module) = item {
                let items = module.content.map(|(_, items)| items).unwrap_or_default();
                modules.insert(module.ident.to_string(), items);
            }
        }
        let mut tree = Self {
            structs: BTreeMap::new(),
            enums: BTreeMap::new(),
            requests: BTreeMap::new(),
        };
        for item in modules
            .remove("types")
            .ok_or_else(|| changed("there is no module `types`"))?
        {
            match item {
                Item::Struct(item) => {
                    tree.structs.insert(item.ident.to_string(), item);
                }
                Item::Enum(item) => {
                    tree.enums.insert(item.ident.to_string(), item);
                }
                // Their impls and builders are written anew.
                Item::Impl(_) | Item::Mod(_) => {}
                _ => return Err(changed("`types` holds an item of a new kind")),
            }
        }
        let builders = modules.remove("builder").unwrap_or_default();
        let mut sends = BTreeMap::new();
        for item in &builders {
            let Item::Impl(item) = item else { continue };
            let name = last_segment(&item.self_ty);
            let method = item.items.iter().find_map(|item| match item {
                syn::ImplItem::Fn(method) if method.sig.ident == "send" => Some(method.clone()),
                _ => None,
            });
            if let (Some(name), Some(method)) = (name, method) {
                sends.insert(name, method);
            }
        }
        for item in builders {
            let Item::Struct(item) = item else { continue };
            let name = item.ident.to_string();
            let send = sends
                .remove(&name)
                .ok_or_else(|| changed(format!("`{name}` has no `send`")))?;
            tree.requests.insert(name, Request::read(item, send)?);
        }
        Ok(tree)
    }

    /// Returns the builder of an operation.
    pub fn request(&self, operation: &str) -> Option<&Request> {
        self.requests.get(&operation.to_upper_camel_case())
    }
}

impl Request {
    /// Returns the type of a field.
    pub fn field(&self, name: &str) -> Option<&Type> {
        let found = self.fields.iter().find(|(ident, _)| ident == name);
        found.map(|(_, ty)| ty)
    }

    fn read(item: syn::ItemStruct, send: syn::ImplItemFn) -> Result<Self> {
        let name = item.ident.to_string();
        let is_plain = matches!(
            send.sig.inputs.iter().collect::<Vec<_>>().as_slice(),
            [FnArg::Receiver(_)]
        );
        let syn::ReturnType::Type(_, output) = &send.sig.output else {
            return Err(changed(format!("`{name}::send` returns nothing")));
        };
        let output = argument(output, "Result")
            .and_then(|value| argument(&value, "ResponseValue"))
            .filter(|_| is_plain)
            .ok_or_else(|| changed(format!("`{name}::send` has another signature")))?;
        let Fields::Named(fields) = item.fields else {
            return Err(changed(format!("`{name}` has no named fields")));
        };
        let mut read = Vec::new();
        for field in fields.named {
            let Some(ident) = field.ident.filter(|ident| ident != "client") else {
                continue;
            };
            let inner = argument(&field.ty, "Result")
                .ok_or_else(|| changed(format!("`{name}::{ident}` is no `Result`")))?;
            read.push((ident, inner));
        }
        Ok(Self {
            fields: read,
            output,
        })
    }
}

/// The first type argument of `Name<T, ..>`.
pub fn argument(ty: &Type, name: &str) -> Option<Type> {
    let Type::Path(path) = ty else { return None };
    let segment = path.path.segments.last()?;
    if segment.ident != name {
        return None;
    }
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else {
        return None;
    };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty.clone()),
        _ => None,
    })
}

/// A type as it is spelled, to compare types.
pub fn spelled(ty: &Type) -> String {
    quote! { #ty }.to_string()
}

/// `Call` of `super::types::Call`.
pub fn last_segment(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => Some(path.path.segments.last()?.ident.to_string()),
        _ => None,
    }
}

/// The name of a field on the wire: its serde name, or its own.
pub fn wire_name(field: &syn::Field) -> String {
    serde_keys(field)
        .into_iter()
        .find_map(|(key, value)| value.filter(|_| key == "rename"))
        .or_else(|| field.ident.as_ref().map(ToString::to_string))
        .unwrap_or_default()
}

/// The name of a variant on the wire: its serde name, or its own.
pub fn variant_wire_name(variant: &syn::Variant) -> String {
    let renamed = keys_of(&variant.attrs).into_iter();
    let mut renamed = renamed.filter_map(|(key, value)| value.filter(|_| key == "rename"));
    renamed.next().unwrap_or_else(|| variant.ident.to_string())
}

/// Whether the field has this serde key, such as `default`.
pub fn has_serde_key(field: &syn::Field, wanted: &str) -> bool {
    serde_keys(field).iter().any(|(key, _)| key == wanted)
}

/// Whether an `Option` is always written, as null without a value.
///
/// A reader alone does not say so: optional times and integers have one too.
pub fn is_null_written(field: &syn::Field) -> bool {
    has_serde_key(field, "deserialize_with") && !has_serde_key(field, "skip_serializing_if")
}

/// The keys of the field's serde attributes, with their texts.
pub fn serde_keys(field: &syn::Field) -> Vec<(String, Option<String>)> {
    keys_of(&field.attrs)
}

/// The keys of the serde attributes, with their texts.
fn keys_of(attributes: &[syn::Attribute]) -> Vec<(String, Option<String>)> {
    let mut keys = Vec::new();
    for attribute in attributes {
        if !attribute.path().is_ident("serde") {
            continue;
        }
        // An attribute of another form holds no key that is asked for.
        let _ = attribute.parse_nested_meta(|meta| {
            let key = meta.path.get_ident().map(ToString::to_string);
            let text = match meta.value() {
                Ok(value) => Some(value.parse::<syn::LitStr>()?.value()),
                Err(_) => None,
            };
            keys.extend(key.map(|key| (key, text)));
            Ok(())
        });
    }
    keys
}
