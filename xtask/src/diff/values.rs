//! Changes in the values of an enum, and in the events.

use super::members::sorted;
use super::pointers::Pointers;
use super::sides::{Sides, name, path};
use crate::change::{Change, ChangeKind, Severity, Subject};
use crate::public_api::{Item, MemberKind};

/// Returns the changes of the values of an open enum, or of the variants of a union.
pub fn of_enum(sides: Sides<'_>, old: &Item, new: &Item) -> Vec<Change> {
    let ty = path(sides.new, new);
    let change = |severity, kind, variant: &str, why, pointers| Change {
        severity,
        subject: Subject::Value,
        kind,
        rust: format!("{ty}::{variant}"),
        before: None,
        after: None,
        why,
        pointers,
    };
    let added = match new.is_non_exhaustive {
        true => (Severity::Additive, "it was decoded as an unknown value"),
        false => (
            Severity::Breaking,
            "programs that match every value do not compile",
        ),
    };
    let removed = "programs that name it do not compile";
    let mut all = Vec::new();
    for (variant, wire) in &old.values {
        match new.values.iter().find(|(_, found)| found == wire) {
            None => all.push(Change {
                before: Some(format!("\"{wire}\"")),
                ..change(
                    Severity::Breaking,
                    ChangeKind::Removed,
                    variant,
                    removed,
                    Pointers(sides.old).values(name(old), wire),
                )
            }),
            Some((new_variant, _)) if new_variant != variant => all.push(Change {
                before: Some(variant.clone()),
                after: Some(new_variant.clone()),
                ..change(
                    Severity::Breaking,
                    ChangeKind::Renamed,
                    variant,
                    "programs that use the old name do not compile",
                    Pointers(sides.new).values(name(new), wire),
                )
            }),
            Some(_) => {}
        }
    }
    let is_new = |wire: &String| old.values.iter().all(|(_, found)| found != wire);
    for (variant, wire) in new.values.iter().filter(|(_, wire)| is_new(wire)) {
        all.push(Change {
            after: Some(format!("\"{wire}\"")),
            ..change(
                added.0,
                ChangeKind::Added,
                variant,
                added.1,
                Pointers(sides.new).values(name(new), wire),
            )
        });
    }
    if !old.values.is_empty() || !new.values.is_empty() {
        return all;
    }
    let (removed_forms, added_forms, both) = sorted(old, new, MemberKind::Variant);
    for form in removed_forms {
        all.push(Change {
            before: Some(form.text.clone()),
            ..change(
                Severity::Breaking,
                ChangeKind::Removed,
                &form.name,
                removed,
                Pointers(sides.old).types(name(old)),
            )
        });
    }
    for form in added_forms {
        all.push(Change {
            after: Some(form.text.clone()),
            ..change(
                added.0,
                ChangeKind::Added,
                &form.name,
                added.1,
                Pointers(sides.new).types(name(new)),
            )
        });
    }
    for (old_form, new_form) in both
        .into_iter()
        .filter(|(old_form, new_form)| old_form.text != new_form.text)
    {
        all.push(Change {
            before: Some(old_form.text.clone()),
            after: Some(new_form.text.clone()),
            ..change(
                Severity::Breaking,
                ChangeKind::Changed,
                &new_form.name,
                "programs that use the old type do not compile",
                Pointers(sides.new).types(name(new)),
            )
        });
    }
    all
}

/// Returns the changes of the events of a folder.
pub fn events(sides: Sides<'_>, old: &Item, new: &Item) -> Vec<Change> {
    let shape = |item: &Item, variant: &str| {
        let mut members = item.members.iter();
        let found = members.find(|member| member.name == variant)?;
        let inner = found.type_of().strip_prefix("(Envelope<")?;
        Some(inner.strip_suffix(">)")?.to_owned())
    };
    let change = |severity, kind, variant: &str, wire: &str, why, at| Change {
        severity,
        subject: Subject::Event,
        kind,
        rust: format!("{}Event::{variant}", sides.new.module),
        before: None,
        after: None,
        why,
        pointers: Pointers(at).event(wire).into_iter().collect(),
    };
    let mut all = Vec::new();
    for (variant, wire) in &old.values {
        let Some((new_variant, _)) = new.values.iter().find(|(_, found)| found == wire) else {
            let why = "programs that name it do not compile, and it is decoded as an unknown event";
            all.push(Change {
                before: Some(format!("\"{wire}\"")),
                ..change(
                    Severity::Breaking,
                    ChangeKind::Removed,
                    variant,
                    wire,
                    why,
                    sides.old,
                )
            });
            continue;
        };
        let (before, after) = (shape(old, variant), shape(new, new_variant));
        if variant != new_variant || before != after {
            let text = |variant: &str, shape: Option<String>| {
                Some(format!("{variant}({})", shape.unwrap_or_default()))
            };
            all.push(Change {
                before: text(variant, before),
                after: text(new_variant, after),
                ..change(
                    Severity::Breaking,
                    ChangeKind::Changed,
                    variant,
                    wire,
                    "programs that handle it do not compile",
                    sides.new,
                )
            });
        }
    }
    let is_new = |wire: &String| old.values.iter().all(|(_, found)| found != wire);
    for (variant, wire) in new.values.iter().filter(|(_, wire)| is_new(wire)) {
        all.push(Change {
            after: Some(format!("\"{wire}\"")),
            ..change(
                Severity::Additive,
                ChangeKind::Added,
                variant,
                wire,
                "it was decoded as an unknown event",
                sides.new,
            )
        });
    }
    all
}
