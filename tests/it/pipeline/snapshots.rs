//! What a maintainer reviews when the vendored document, the corrections, the
//! names or the pipeline change.
//!
//! `INSTA_UPDATE=always cargo test --test it snapshots` rewrites the files in
//! `tests/snapshots/`; read them before they are committed.

use std::collections::BTreeSet;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};

use quote::ToTokens;

use super::{events, v1, webhooks};
use crate::codegen::Generated;

const DIRECTORY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/snapshots");

/// The folders of event schemas, and the files that the build makes of them.
const EVENTS: [(&str, &str); 3] = [
    (
        "2026-03-30",
        include_str!(concat!(env!("OUT_DIR"), "/events.rs")),
    ),
    (
        "legacy",
        include_str!(concat!(env!("OUT_DIR"), "/legacy_events.rs")),
    ),
    (
        "allo",
        include_str!(concat!(env!("OUT_DIR"), "/allo_events.rs")),
    ),
];

/// The editions: name, what they give now, what the crate was built from.
fn editions() -> [(&'static str, &'static Generated, &'static str); 2] {
    [
        (
            "v1",
            v1(),
            include_str!(concat!(env!("OUT_DIR"), "/quo_v1.rs")),
        ),
        (
            "webhooks",
            webhooks(),
            include_str!(concat!(env!("OUT_DIR"), "/quo_webhooks.rs")),
        ),
    ]
}

/// Every snapshot by its name: the parts of the source, and the two overviews.
fn snapshots() -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = Vec::new();
    for (name, generated, _) in editions() {
        let parts = generated.parts.iter();
        all.extend(parts.map(|(part, source)| (format!("{name}_{part}"), source.clone())));
        all.push((format!("{name}_report"), generated.report.to_string()));
        let ids = &generated.ids;
        let whole = format!("{}pub mod ids {{ {ids} }}", generated.source);
        all.push((format!("{name}_surface"), surface(&whole)));
    }
    for (folder, _) in EVENTS {
        let generated = events(folder);
        let parts = generated.parts.iter();
        all.extend(parts.map(|(part, source)| (format!("{folder}_{part}"), source.clone())));
        all.push((format!("{folder}_report"), generated.report.to_string()));
    }
    all
}

#[test]
fn every_part_is_as_it_was_reviewed() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(DIRECTORY);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let mut outdated = Vec::new();
    for (name, text) in snapshots() {
        // The next one is compared all the same, so that one run shows them all.
        let compared = catch_unwind(AssertUnwindSafe(|| {
            settings.bind(|| insta::assert_snapshot!(name.as_str(), text));
        }));
        if compared.is_err() {
            outdated.push(name);
        }
    }
    assert!(outdated.is_empty(), "outdated: {outdated:?}");
}

#[test]
fn every_snapshot_still_has_its_part() {
    let written: BTreeSet<String> = fs::read_dir(DIRECTORY)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter_map(|file| file.strip_suffix(".snap").map(str::to_owned))
        .collect();
    let known: BTreeSet<String> = snapshots().into_iter().map(|(name, _)| name).collect();
    let orphans: Vec<&String> = written.difference(&known).collect();
    assert!(orphans.is_empty(), "delete {orphans:?} in {DIRECTORY}");
}

#[test]
fn the_crate_was_built_from_the_reviewed_source() {
    for (name, generated, built) in editions() {
        let differing = built
            .lines()
            .zip(generated.source.lines())
            .find(|(built, generated)| built != generated);
        assert_eq!(differing, None, "{name}: (built, generated)");
        assert_eq!(built.len(), generated.source.len(), "{name}");
        assert_eq!(generated.report.warnings(), [""; 0], "{name}");
    }
}

#[test]
fn the_event_types_were_built_from_the_reviewed_source() {
    for (folder, built) in EVENTS {
        let generated = events(folder);
        assert_eq!(built, generated.source, "{folder}");
        assert_eq!(generated.report.warnings(), [""; 0], "{folder}");
    }
}

#[test]
fn the_parts_are_the_whole_source() {
    for (name, generated, _) in editions() {
        let whole = heads(&generated.source);
        let parts: BTreeSet<String> = generated
            .parts
            .iter()
            .flat_map(|(_, source)| heads(source))
            .collect();
        assert_eq!(whole.difference(&parts).next(), None, "{name}: in no part");
        let fewest = if name == "v1" { 400 } else { 100 };
        assert!(whole.len() > fewest, "{name}: {} items", whole.len());
    }
}

/// The first line of every item, without the modules around them.
fn heads(source: &str) -> BTreeSet<String> {
    fn collect(items: Vec<syn::Item>, heads: &mut BTreeSet<String>) {
        for item in items {
            match item {
                syn::Item::Mod(module) => {
                    let (_, items) = module.content.unwrap();
                    collect(items, heads);
                }
                syn::Item::Use(_) => {}
                item => {
                    let text = item.into_token_stream().to_string();
                    let (head, _) = text.split_once('{').unwrap_or((&text, ""));
                    heads.insert(head.to_owned());
                }
            }
        }
    }
    let mut heads = BTreeSet::new();
    let file: syn::File = syn::parse_str(source).unwrap();
    collect(file.items, &mut heads);
    heads
}

/// One line for each thing that a caller can name.
///
/// Left out is what follows by rule: the variants of an open enum, which stand
/// behind its values, and the builder of a struct whose setters are its fields.
pub fn surface(source: &str) -> String {
    let file: syn::File = syn::parse_str(source).unwrap();
    let mut surface = Surface::default();
    surface.items(&file.items, "");
    let Surface {
        mut lines, types, ..
    } = surface;
    for (name, setters) in &types {
        let Some(model) = name.strip_prefix("types::builder::") else {
            continue;
        };
        let (_, fields) = types
            .iter()
            .find(|(name, _)| name.strip_prefix("types::") == Some(model))
            .unwrap();
        let expected: Vec<String> = fields.iter().flat_map(|field| setters_of(field)).collect();
        if *setters != expected {
            lines.push(format!("struct {name}"));
            lines.extend(setters.iter().map(|setter| format!("    {setter}")));
        }
    }
    lines.join("\n") + "\n"
}

/// The setters that the builder of a struct has for a field.
fn setters_of(field: &str) -> Vec<String> {
    let (name, ty) = field.split_once(": ").unwrap();
    let inner = |wrapper: &str| {
        let inner = ty.strip_prefix(wrapper)?.strip_prefix('<')?;
        inner.strip_suffix('>')
    };
    let value = inner("Option").or_else(|| inner("Nullable")).unwrap_or(ty);
    let value = match value.strip_prefix("Vec<") {
        Some(item) => format!("[{}]", item.strip_suffix('>').unwrap()),
        None => value.to_owned(),
    };
    let mut setters = vec![format!("{name}({value})")];
    if inner("Nullable").is_some() {
        setters.push(format!("clear_{}()", name.trim_end_matches('_')));
    }
    setters
}

#[derive(Default)]
struct Surface {
    lines: Vec<String>,
    /// The fields of the structs, and the setters of their builders.
    types: Vec<(String, Vec<String>)>,
}

impl Surface {
    fn items(&mut self, items: &[syn::Item], path: &str) {
        for item in items {
            match item {
                syn::Item::Mod(module) => {
                    let (_, inner) = module.content.as_ref().unwrap();
                    self.items(inner, &format!("{path}{}::", module.ident));
                }
                syn::Item::Static(item) => {
                    let ty = short(&item.ty);
                    self.lines
                        .push(format!("static {path}{}: {ty}", item.ident));
                }
                syn::Item::Struct(item) => self.structure(item, path),
                syn::Item::Enum(item) => {
                    self.lines.push(format!("enum {path}{}", item.ident));
                    let variants = item.variants.iter().map(|variant| {
                        let fields = short(&variant.fields);
                        format!("    {}{fields}", variant.ident)
                    });
                    self.lines.extend(variants);
                }
                syn::Item::Macro(item) => self.behaviour(item),
                syn::Item::Impl(item) => self.implementation(item, path),
                syn::Item::Use(_) => {}
                other => panic!("an item of a new kind: {}", short(other)),
            }
        }
    }

    fn structure(&mut self, item: &syn::ItemStruct, path: &str) {
        let name = format!("{path}{}", item.ident);
        let fields: Vec<String> = item
            .fields
            .iter()
            .filter(|field| is_public(&field.vis))
            .map(|field| {
                let name = field.ident.as_ref().unwrap();
                format!("{name}: {}", short(&field.ty))
            })
            .collect();
        if path != "types::builder::" {
            self.lines.push(format!("struct {name}"));
            let fields = fields.iter().map(|field| format!("    {field}"));
            self.lines.extend(fields);
        }
        self.types.push((name, fields));
    }

    /// `id!` and `open_enum!`, which write the methods of the type above them.
    fn behaviour(&mut self, item: &syn::ItemMacro) {
        let name = &item.mac.path.segments.last().unwrap().ident;
        // Says that `Debug` is quiet, and nothing about the surface.
        if name == "debug_is_quiet" {
            return;
        }
        if name == "open_enum" {
            while self.lines.pop_if(|line| line.starts_with("    ")).is_some() {}
        }
        let arguments = short(&item.mac.tokens);
        let (_, arguments) = arguments.split_once(", ").unwrap();
        self.lines.push(format!("    {name}!({arguments})"));
    }

    fn implementation(&mut self, item: &syn::ItemImpl, path: &str) {
        let ty = short(&item.self_ty);
        let is_setters = path == "types::builder::";
        if let Some((name, _)) = &item.trait_ {
            let name = short(name);
            // What every type of a kind has is not worth a line.
            if !is_setters && name != "Debug" {
                self.lines.push(format!("    impl {name} for {ty}"));
            }
            return;
        }
        if path.is_empty() {
            self.lines.push(format!("impl {ty}"));
        }
        for item in &item.items {
            match item {
                syn::ImplItem::Fn(method) if is_public(&method.vis) => {
                    let line = signature(method);
                    if is_setters {
                        let (_, setters) = self.types.last_mut().unwrap();
                        setters.push(line);
                    } else {
                        self.lines.push(format!("    {line}"));
                    }
                }
                syn::ImplItem::Const(item) if is_public(&item.vis) => {
                    let (name, value) = (&item.ident, short(&item.expr));
                    self.lines.push(format!("    const {name} = {value}"));
                }
                _ => {}
            }
        }
    }
}

fn is_public(visibility: &syn::Visibility) -> bool {
    matches!(visibility, syn::Visibility::Public(_))
}

/// `name(what it takes) -> what it gives`, with nothing after a setter.
fn signature(method: &syn::ImplItemFn) -> String {
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
        // `TryInto<T>` is what every setter takes.
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
    let is = |name: &str| method.attrs.iter().any(|a| a.path().is_ident(name));
    let deprecated = if is("deprecated") {
        "#[deprecated] "
    } else {
        ""
    };
    let asynchronous = signature.asyncness.map_or("", |_| "async ");
    let (name, arguments) = (&signature.ident, arguments.join(", "));
    format!("{deprecated}{asynchronous}{name}({arguments}){output}")
}

/// The text of a piece of syntax, with foreign paths cut to their last segments.
fn short(syntax: &impl ToTokens) -> String {
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
