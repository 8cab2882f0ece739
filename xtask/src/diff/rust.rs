//! Changes in the generated code, item by item.

use serde_json::Value;

use super::pointers::Pointers;
use super::renames::{Candidate, pairs};
use super::sides::{Sides, call_of, name, path};
use super::{members, values};
use crate::change::{Change, ChangeKind, Severity, Subject};
use crate::edition::Edition;
use crate::public_api::{Item, ItemKind, Member, MemberKind};

/// The role of an item for users.
enum Role {
    /// The type with a method for each operation.
    Entry,
    /// The request of the operation of this method.
    Call(String),
    /// The events of a folder.
    Events,
    /// A type.
    Type,
    /// An item that follows from others, and is not compared.
    Follows,
}

/// Returns the changes of the public API.
pub fn changes(old: &Edition, new: &Edition) -> Vec<Change> {
    let sides = Sides { old, new };
    let mut all = Vec::new();
    for old_item in &old.api.items {
        let role = role(old_item);
        match (role, counterpart(old_item, new)) {
            (Role::Entry, Some(new_item)) => all.extend(operations(sides, old_item, new_item)),
            (Role::Call(method), Some(new_item)) => {
                all.extend(members::call(sides, &method, old_item, new_item));
            }
            (Role::Events, Some(new_item)) => all.extend(values::events(sides, old_item, new_item)),
            (Role::Type, Some(new_item)) => all.extend(of_type(sides, old_item, new_item)),
            (Role::Type, None) => all.push(Change {
                severity: Severity::Breaking,
                subject: Subject::Type,
                kind: ChangeKind::Removed,
                rust: path(old, old_item),
                before: Some(word(old_item.kind).to_owned()),
                after: None,
                why: "programs that name the type do not compile",
                pointers: Pointers(old).types(name(old_item)),
            }),
            _ => {}
        }
    }
    for new_item in &new.api.items {
        if matches!(role(new_item), Role::Type) && counterpart(new_item, old).is_none() {
            all.push(Change {
                severity: Severity::Additive,
                subject: Subject::Type,
                kind: ChangeKind::Added,
                rust: path(new, new_item),
                before: None,
                after: Some(word(new_item.kind).to_owned()),
                why: "programs do not use it yet",
                pointers: Pointers(new).types(name(new_item)),
            });
        }
    }
    all
}

fn role(item: &Item) -> Role {
    match item.kind {
        ItemKind::Methods => Role::Entry,
        ItemKind::Static => Role::Follows,
        ItemKind::Enum if item.path == "Event" => Role::Events,
        _ if item.path.starts_with("types::builder::") => Role::Follows,
        _ => item.method().map_or(Role::Type, Role::Call),
    }
}

/// Returns the item with the same path in the other edition, which may be of another kind.
fn counterpart<'a>(item: &Item, other: &'a Edition) -> Option<&'a Item> {
    let is_entry = |item: &Item| item.kind == ItemKind::Methods;
    let mut items = other.api.items.iter();
    items.find(|found| found.path == item.path && is_entry(found) == is_entry(item))
}

fn word(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Enum => "enum",
        _ => "struct",
    }
}

fn of_type(sides: Sides<'_>, old: &Item, new: &Item) -> Vec<Change> {
    if old.kind != new.kind {
        return vec![Change {
            severity: Severity::Breaking,
            subject: Subject::Type,
            kind: ChangeKind::Changed,
            rust: path(sides.new, new),
            before: Some(word(old.kind).to_owned()),
            after: Some(word(new.kind).to_owned()),
            why: "programs that use the type do not compile",
            pointers: Pointers(sides.new).types(name(new)),
        }];
    }
    let mut all = members::fields(sides, old, new);
    all.extend(values::of_enum(sides, old, new));
    all.extend(members::abilities(sides, old, new, all.is_empty()));
    all
}

/// Returns the operations that were removed, added, renamed or deprecated.
fn operations(sides: Sides<'_>, old_item: &Item, new_item: &Item) -> Vec<Change> {
    let Sides { old, new } = sides;
    let (removed, added, both) = members::sorted(old_item, new_item, MemberKind::Method);
    let (old_bodies, new_bodies) = (bodies(old, &removed), bodies(new, &added));
    let pairs = pairs(
        &candidates(&removed, &old_bodies),
        &candidates(&added, &new_bodies),
    );
    let change = |severity, kind, rust, why, pointer: Option<String>| Change {
        severity,
        subject: Subject::Operation,
        kind,
        rust,
        before: None,
        after: None,
        why,
        pointers: pointer.into_iter().collect(),
    };
    let route = |edition: &Edition, method: &str| {
        let item = edition
            .api
            .items
            .iter()
            .find(|item| matches!(role(item), Role::Call(found) if found == method))?;
        Some(members::route(item)?.0)
    };
    let mut all = Vec::new();
    for (left, right) in &pairs {
        let (old_name, new_name) = (&removed[*left].name, &added[*right].name);
        all.push(Change {
            before: Some(call_of(old, old_name)),
            after: Some(call_of(new, new_name)),
            ..change(
                Severity::Breaking,
                ChangeKind::Renamed,
                call_of(old, old_name),
                "programs that use the old name do not compile",
                Pointers(new).operation(new_name),
            )
        });
    }
    for (index, member) in removed.iter().enumerate() {
        if pairs.iter().all(|(left, _)| *left != index) {
            all.push(Change {
                before: route(old, &member.name),
                ..change(
                    Severity::Breaking,
                    ChangeKind::Removed,
                    call_of(old, &member.name),
                    "programs that use it do not compile",
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
                    Severity::Additive,
                    ChangeKind::Added,
                    call_of(new, &member.name),
                    "programs do not use it yet",
                    Pointers(new).operation(&member.name),
                )
            });
        }
    }
    for (old_method, new_method) in both
        .iter()
        .filter(|(old, new)| !old.is_deprecated && new.is_deprecated)
    {
        all.push(Change {
            before: Some("in use".to_owned()),
            after: Some("deprecated".to_owned()),
            ..change(
                Severity::Review,
                ChangeKind::Changed,
                call_of(old, &old_method.name),
                members::DEPRECATED,
                Pointers(new).operation(&new_method.name),
            )
        });
    }
    all
}

/// Returns the operation objects without their ids.
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
            // The request of a method has its name.
            ty: &method.name,
            schema: body.as_ref(),
        })
        .collect()
}
