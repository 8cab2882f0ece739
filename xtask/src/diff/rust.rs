//! What changes in the code: item by item.

use std::collections::BTreeSet;

use heck::ToSnakeCase;
use serde_json::Value;

use super::pointers::Pointers;
use super::renames::{Candidate, pairs};
use super::{members, values};
use crate::change::{Change, Class, Happened, Subject};
use crate::edition::Edition;
use crate::surface::{Item, ItemKind, Member, MemberKind};

/// Two editions, and what is asked about both.
#[derive(Clone, Copy)]
pub struct Sides<'a> {
    /// The older one.
    pub old: &'a Edition,
    /// The newer one.
    pub new: &'a Edition,
}

/// What an item is to a caller.
enum Role {
    /// The type with a method for each operation.
    Entry,
    /// The builder of the operation of this method.
    Call(String),
    /// The events of a folder.
    Events,
    /// A type.
    Type,
    /// Nothing that is compared by itself.
    Follows,
}

/// The changes of everything that a caller can name.
pub fn changes(old: &Edition, new: &Edition) -> Vec<Change> {
    let sides = Sides { old, new };
    let mut all = Vec::new();
    for was in &old.surface.items {
        let role = role(was);
        match (role, counterpart(was, new)) {
            (Role::Entry, Some(is)) => all.extend(operations(sides, was, is)),
            (Role::Call(method), Some(is)) => {
                all.extend(members::call(sides, &method, was, is));
            }
            (Role::Events, Some(is)) => all.extend(values::events(sides, was, is)),
            (Role::Type, Some(is)) => all.extend(of_type(sides, was, is)),
            (Role::Type, None) => all.push(Change {
                class: Class::Breaking,
                subject: Subject::Type,
                happened: Happened::Removed,
                rust: path(old, was),
                before: Some(word(was.kind).to_owned()),
                after: None,
                why: "programs that name the type do not build",
                pointers: Pointers(old).types(name(was)),
            }),
            _ => {}
        }
    }
    for is in &new.surface.items {
        if matches!(role(is), Role::Type) && counterpart(is, old).is_none() {
            all.push(Change {
                class: Class::Additive,
                subject: Subject::Type,
                happened: Happened::Added,
                rust: path(new, is),
                before: None,
                after: Some(word(is.kind).to_owned()),
                why: "nobody names it yet",
                pointers: Pointers(new).types(name(is)),
            });
        }
    }
    all
}

fn role(item: &Item) -> Role {
    let in_calls = item.path.strip_prefix("builder::");
    match item.kind {
        ItemKind::Methods => Role::Entry,
        ItemKind::Static => Role::Follows,
        ItemKind::Enum if item.path == "Event" => Role::Events,
        _ if item.path.starts_with("types::builder::") => Role::Follows,
        _ => match in_calls {
            Some(name) => Role::Call(name.to_snake_case()),
            None => Role::Type,
        },
    }
}

/// The item that has its path in the other edition. A struct may be an enum there.
fn counterpart<'a>(item: &Item, other: &'a Edition) -> Option<&'a Item> {
    let is_entry = |item: &Item| item.kind == ItemKind::Methods;
    let mut items = other.surface.items.iter();
    items.find(|found| found.path == item.path && is_entry(found) == is_entry(item))
}

/// The last word of an item's path.
pub fn name(item: &Item) -> &str {
    item.path.rsplit("::").next().unwrap_or(&item.path)
}

/// What a user of the crate writes for an item.
pub fn path(edition: &Edition, item: &Item) -> String {
    format!("{}{}", edition.module, name(item))
}

fn word(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Enum => "enum",
        _ => "struct",
    }
}

/// The call that begins an operation.
pub fn call_of(edition: &Edition, method: &str) -> String {
    if edition.module.is_empty() {
        return format!("Client::{method}()");
    }
    format!("{}Webhooks::{method}()", edition.module)
}

fn of_type(sides: Sides<'_>, was: &Item, is: &Item) -> Vec<Change> {
    if was.kind != is.kind {
        return vec![Change {
            class: Class::Breaking,
            subject: Subject::Type,
            happened: Happened::Changed,
            rust: path(sides.new, is),
            before: Some(word(was.kind).to_owned()),
            after: Some(word(is.kind).to_owned()),
            why: "programs that use the type do not build",
            pointers: Pointers(sides.new).types(name(is)),
        }];
    }
    let mut all = members::fields(sides, was, is);
    all.extend(values::of_enum(sides, was, is));
    all.extend(members::abilities(sides, was, is, all.is_empty()));
    all
}

/// Operations that are gone, new, or called otherwise.
fn operations(sides: Sides<'_>, was: &Item, is: &Item) -> Vec<Change> {
    let Sides { old, new } = sides;
    let (gone, added, both) = members::sorted(was, is, MemberKind::Method);
    let (then, now) = (bodies(old, &gone), bodies(new, &added));
    let pairs = pairs(&candidates(&gone, &then), &candidates(&added, &now));
    let change = |class, happened, rust, why, pointer: Option<String>| Change {
        class,
        subject: Subject::Operation,
        happened,
        rust,
        before: None,
        after: None,
        why,
        pointers: pointer.into_iter().collect(),
    };
    let route = |edition: &Edition, method: &str| {
        let item = edition
            .surface
            .items
            .iter()
            .find(|item| matches!(role(item), Role::Call(found) if found == method))?;
        Some(members::route(item)?.0)
    };
    let mut all = Vec::new();
    for (left, right) in &pairs {
        let (was, is) = (&gone[*left].name, &added[*right].name);
        all.push(Change {
            before: Some(call_of(old, was)),
            after: Some(call_of(new, is)),
            ..change(
                Class::Breaking,
                Happened::Renamed,
                call_of(old, was),
                "programs that call it by its old name do not build",
                Pointers(new).operation(is),
            )
        });
    }
    for (index, member) in gone.iter().enumerate() {
        if pairs.iter().all(|(left, _)| *left != index) {
            all.push(Change {
                before: route(old, &member.name),
                ..change(
                    Class::Breaking,
                    Happened::Removed,
                    call_of(old, &member.name),
                    "programs that call it do not build",
                    Pointers(old).operation(&member.name),
                )
            });
        }
    }
    for (index, member) in added.iter().enumerate() {
        if pairs.iter().all(|(_, right)| *right != index) {
            all.push(Change {
                after: route(new, &member.name),
                ..change(
                    Class::Additive,
                    Happened::Added,
                    call_of(new, &member.name),
                    "nobody calls it yet",
                    Pointers(new).operation(&member.name),
                )
            });
        }
    }
    for (was, is) in both
        .iter()
        .filter(|(was, is)| !was.is_deprecated && is.is_deprecated)
    {
        all.push(Change {
            before: Some("in use".to_owned()),
            after: Some("deprecated".to_owned()),
            ..change(
                Class::Review,
                Happened::Changed,
                call_of(old, &was.name),
                members::DEPRECATED,
                Pointers(new).operation(&is.name),
            )
        });
    }
    all
}

/// What the document says about operations, without their ids.
fn bodies(edition: &Edition, methods: &[&Member]) -> Vec<Option<Value>> {
    let pointers = Pointers(edition);
    let bodies = methods.iter().map(|method| {
        let mut body = pointers.value(&pointers.operation(&method.name)?)?.clone();
        body.as_object_mut()?.remove("operationId");
        Some(body)
    });
    bodies.collect()
}

fn candidates<'a>(methods: &[&'a Member], bodies: &'a [Option<Value>]) -> Vec<Candidate<'a>> {
    let pairs = methods.iter().zip(bodies);
    pairs
        .map(|(method, body)| Candidate {
            name: &method.name,
            // What a method gives is named after it.
            ty: &method.name,
            schema: body.as_ref(),
        })
        .collect()
}

/// The types that a request's body is made of.
pub fn request_types(edition: &Edition) -> BTreeSet<String> {
    let prepared = &edition.generated.prepared;
    let mut found = BTreeSet::new();
    let mut ahead: Vec<&Value> = Vec::new();
    let paths = prepared["paths"].as_object().into_iter().flatten();
    for (_, item) in paths {
        let operations = item.as_object().into_iter().flatten();
        ahead.extend(operations.filter_map(|(_, operation)| operation.get("requestBody")));
    }
    while let Some(value) = ahead.pop() {
        match value {
            Value::Object(members) => {
                let reference = members.get("$ref").and_then(Value::as_str);
                let name = reference.and_then(|reference| reference.rsplit('/').next());
                if let Some(name) = name.filter(|name| found.insert((*name).to_owned())) {
                    ahead.push(&prepared["components"]["schemas"][name]);
                }
                ahead.extend(members.values());
            }
            Value::Array(items) => ahead.extend(items),
            _ => {}
        }
    }
    found
}
