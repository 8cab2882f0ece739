//! Reads a [`PublicApi`](super::PublicApi) from generated source.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use quo_sdk_codegen::Generated;
use quote::ToTokens;

use super::model::{Item, ItemKind, MODEL_BUILDERS, Member, MemberKind, PublicApi};
use super::syntax::{has_attribute, is_public, short, signature};

/// Returns the public API of generated source. The id types are in a module of their own.
///
/// # Errors
///
/// As [`read`].
pub fn of(generated: &Generated) -> syn::Result<PublicApi> {
    let (source, ids) = (generated.source(), &generated.ids);
    read(&format!("{source}pub mod ids {{ {ids} }}"))
}

/// Reads the public API of source code.
///
/// # Errors
///
/// The source is not valid Rust, or has an item of a kind that is not supported.
pub fn read(source: &str) -> syn::Result<PublicApi> {
    let file: syn::File = syn::parse_str(source)?;
    let mut reader = Reader::default();
    reader.items(&file.items, "")?;
    reader.deprecate_fields();
    reader.move_arguments();
    reader.mark_body_setters();
    Ok(reader.api)
}

#[derive(Default)]
struct Reader {
    api: PublicApi,
}

impl Reader {
    fn items(&mut self, items: &[syn::Item], path: &str) -> syn::Result<()> {
        for item in items {
            match item {
                syn::Item::Mod(module) => {
                    let content = module.content.iter();
                    for (_, inner) in content {
                        self.items(inner, &format!("{path}{}::", module.ident))?;
                    }
                }
                // No caller names a hidden item.
                syn::Item::Static(item) if is_hidden(&item.attrs) => {}
                syn::Item::Static(item) => {
                    let path = format!("{path}{}: {}", item.ident, short(&item.ty));
                    self.begin(ItemKind::Static, path, &item.attrs);
                }
                syn::Item::Struct(item) => self.structure(item, path),
                syn::Item::Enum(item) => self.enumeration(item, path),
                syn::Item::Macro(item)
                    if is_call_of(item, "test_util") || is_call_of(item, "multipart") =>
                {
                    let file: syn::File = syn::parse2(item.mac.tokens.clone())?;
                    self.items(&file.items, path)?;
                }
                syn::Item::Macro(item) => self.behaviour(item, path),
                syn::Item::Impl(item) => self.implementation(item, path),
                syn::Item::Use(_) => {}
                other => {
                    let text = "items of this kind are not supported";
                    return Err(syn::Error::new_spanned(other, text));
                }
            }
        }
        Ok(())
    }

    /// Marks fields as deprecated if their setters are. Reading the field gives no warning.
    fn deprecate_fields(&mut self) {
        let mut deprecated = BTreeSet::new();
        for builder in &self.api.items {
            let Some(model) = builder.built() else {
                continue;
            };
            let setters = builder.members.iter().filter(|setter| setter.is_deprecated);
            let fields = setters.map(|setter| (format!("types::{model}"), setter.name.clone()));
            deprecated.extend(fields);
        }
        for item in &mut self.api.items {
            for member in &mut item.members {
                let key = (item.path.clone(), member.name.clone());
                member.is_deprecated |= deprecated.contains(&key);
            }
        }
    }

    /// Adds the arguments of each operation to its request.
    fn move_arguments(&mut self) {
        let methods = self
            .api
            .items
            .iter()
            .filter(|item| item.kind == ItemKind::Methods);
        let methods = methods.flat_map(|item| &item.members);
        let mut arguments: Vec<(String, Vec<Member>)> = Vec::new();
        for method in methods {
            let of_method = method
                .type_of()
                .split_once(')')
                .map_or("", |(before, _)| before);
            let listed = of_method.trim_start_matches('(').split(", ");
            let listed = listed.filter_map(|argument| {
                let (name, _) = argument.split_once(": ")?;
                let mut member = plain(MemberKind::Argument, name.to_owned(), argument.to_owned());
                member.is_required = true;
                Some(member)
            });
            arguments.push((method.name.clone(), listed.collect()));
        }
        for item in &mut self.api.items {
            let Some(name) = item.method() else { continue };
            let found = arguments.iter_mut().find(|(method, _)| *method == name);
            if let Some((_, members)) = found {
                item.members.append(members);
            }
        }
    }

    /// Marks the setters of requests that set a field of the body.
    fn mark_body_setters(&mut self) {
        let builders: Vec<(String, Vec<String>)> = self
            .api
            .items
            .iter()
            .filter(|item| item.path.starts_with(MODEL_BUILDERS))
            .map(|item| {
                let names = item.members.iter().map(|member| member.name.clone());
                (item.path.clone(), names.collect())
            })
            .collect();
        for item in &mut self.api.items {
            let bodies = item.members.iter().filter(|member| member.name == "body");
            let body = bodies.map(|body| body.type_of().trim_matches(['(', ')']).to_owned());
            let setters = body.into_iter().find_map(|body| {
                let found = builders.iter().find(|(path, _)| *path == body)?;
                Some(&found.1)
            });
            for member in item.members.iter_mut() {
                if setters.is_some_and(|setters| setters.contains(&member.name)) {
                    member.kind = MemberKind::BodySetter;
                }
            }
        }
    }

    fn begin(&mut self, kind: ItemKind, path: String, attributes: &[syn::Attribute]) {
        self.api.items.push(Item {
            kind,
            path,
            members: Vec::new(),
            values: Vec::new(),
            is_non_exhaustive: has_attribute(attributes, "non_exhaustive"),
        });
    }

    /// Adds a member to the item at `path`, or to the last item.
    fn push(&mut self, path: Option<&str>, member: Member) {
        let items = &mut self.api.items;
        let found = path.and_then(|path| items.iter().rposition(|item| item.path == path));
        let index = found.or_else(|| items.len().checked_sub(1));
        if let Some(item) = index.and_then(|index| items.get_mut(index)) {
            item.members.push(member);
        }
    }

    fn structure(&mut self, item: &syn::ItemStruct, path: &str) {
        let own = format!("{path}{}", item.ident);
        self.begin(ItemKind::Struct, own, &item.attrs);
        if path == MODEL_BUILDERS {
            return;
        }
        for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
            let Some(name) = field.ident.as_ref().map(ToString::to_string) else {
                continue;
            };
            let ty = short(&field.ty);
            let is_required = !(ty.starts_with("Option<") || ty.starts_with("Nullable<"));
            self.push(
                None,
                Member {
                    kind: MemberKind::Field,
                    text: format!("{name}: {ty}"),
                    name,
                    is_deprecated: has_attribute(&field.attrs, "deprecated"),
                    is_required,
                },
            );
        }
    }

    fn enumeration(&mut self, item: &syn::ItemEnum, path: &str) {
        let own = format!("{path}{}", item.ident);
        self.begin(ItemKind::Enum, own, &item.attrs);
        for variant in &item.variants {
            let name = variant.ident.to_string();
            let text = format!("{name}{}", short(&variant.fields));
            self.push(None, plain(MemberKind::Variant, name, text));
        }
    }

    /// Reads `id!` and `open_enum!`, which implement the methods of the type above them, and
    /// `events!`, which lists the events and their types.
    fn behaviour(&mut self, item: &syn::ItemMacro, path: &str) {
        let Some(name) = item.mac.path.segments.last() else {
            return;
        };
        let name = name.ident.to_string();
        // These add nothing that a caller can name: the fields and variants are listed.
        if ["debug_is_redacted", "object", "union"].contains(&name.as_str()) {
            return;
        }
        let mut values = values(item.mac.tokens.clone());
        let is_events = name == "events";
        let owner = if is_events {
            Some(format!("{path}Event"))
        } else {
            first_word(&item.mac.tokens).map(|ident| format!("{path}{ident}"))
        };
        let items = self.api.items.iter_mut();
        let found = items.rev().find(|item| Some(&item.path) == owner.as_ref());
        if let Some(found) = found {
            found.values.append(&mut values);
            if !is_events {
                let arguments = short(&item.mac.tokens);
                let arguments = arguments.split_once(", ").map_or("", |(_, rest)| rest);
                let text = format!("{name}!({arguments})");
                found.members.push(plain(MemberKind::Behaviour, name, text));
            }
        }
    }

    fn implementation(&mut self, item: &syn::ItemImpl, path: &str) {
        let ty = short(&item.self_ty);
        // An impl for a type of the module around this one.
        let is_outer = item
            .self_ty
            .to_token_stream()
            .to_string()
            .starts_with("super");
        let outer = path.trim_end_matches("::").rsplit_once("::");
        let module = match is_outer {
            true => outer.map_or(String::new(), |(outer, _)| format!("{outer}::")),
            false => path.to_owned(),
        };
        let owner = format!("{module}{ty}");
        let is_setters = path == MODEL_BUILDERS;
        if let Some((name, _)) = &item.trait_ {
            let name = short(name);
            // Implementations that every type has are omitted.
            if !is_setters && name != "Debug" {
                let text = format!("impl {name} for {ty}");
                let member = plain(MemberKind::Implementation, name, text);
                self.push(Some(&owner), member);
            }
            return;
        }
        if path.is_empty() {
            self.begin(ItemKind::Methods, ty, &item.attrs);
        }
        let missing = missing_in(item);
        for item in &item.items {
            match item {
                syn::ImplItem::Fn(method) if is_public(&method.vis) => {
                    let name = method.sig.ident.to_string();
                    let member = Member {
                        kind: MemberKind::Method,
                        text: signature(method),
                        is_deprecated: has_attribute(&method.attrs, "deprecated"),
                        is_required: missing.contains(&name),
                        name,
                    };
                    self.push(Some(&owner), member);
                }
                syn::ImplItem::Const(item) if is_public(&item.vis) => {
                    let name = item.ident.to_string();
                    let text = format!("const {name} = {}", short(&item.expr));
                    self.push(Some(&owner), plain(MemberKind::Constant, name, text));
                }
                _ => {}
            }
        }
    }
}

fn plain(kind: MemberKind, name: String, text: String) -> Member {
    Member {
        kind,
        name,
        text,
        is_deprecated: false,
        is_required: false,
    }
}

/// Returns the names of the required setters of a request.
fn missing_in(item: &syn::ItemImpl) -> BTreeSet<String> {
    let is_prepare = |item: &&syn::ImplItem| matches!(item, syn::ImplItem::Fn(method) if method.sig.ident == "prepare");
    let Some(prepare) = item.items.iter().find(is_prepare) else {
        return BTreeSet::new();
    };
    let text = short(&prepare);
    let pieces = text.split("require(\"").skip(1);
    pieces
        .filter_map(|piece| piece.split_once('"'))
        .map(|(name, _)| name.to_owned())
        .collect()
}

/// Whether the documentation does not show an item.
fn is_hidden(attributes: &[syn::Attribute]) -> bool {
    let mut attributes = attributes.iter();
    attributes.any(|attribute| short(attribute) == "#[doc(hidden)]")
}

/// Whether this calls a macro of this name, by any path.
fn is_call_of(item: &syn::ItemMacro, name: &str) -> bool {
    let last = item.mac.path.segments.last();
    last.is_some_and(|segment| segment.ident == name)
}

/// Returns the first identifier of a macro's arguments: the type.
fn first_word(tokens: &TokenStream) -> Option<String> {
    match tokens.clone().into_iter().next()? {
        TokenTree::Ident(ident) => Some(ident.to_string()),
        _ => None,
    }
}

/// Returns every `Name = "text"` and `Name(…) = "text" | "text"` of a macro's arguments.
fn values(tokens: TokenStream) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut name = String::new();
    let mut is_value = false;
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => name = ident.to_string(),
            TokenTree::Punct(punct) => match punct.as_char() {
                '=' => is_value = true,
                '|' => {}
                _ => is_value = false,
            },
            TokenTree::Literal(literal) if is_value => {
                let text = syn::parse2::<syn::LitStr>(literal.to_token_stream());
                found.extend(text.map(|text| (name.clone(), text.value())));
            }
            _ => {}
        }
    }
    found
}
