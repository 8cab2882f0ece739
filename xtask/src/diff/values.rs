//! What changes in the values of an enum, and among the events.

use super::members::sorted;
use super::pointers::Pointers;
use super::rust::{Sides, name, path};
use crate::change::{Change, Class, Happened, Subject};
use crate::surface::{Item, MemberKind};

/// The values of an open enum, or the forms of a union.
pub fn of_enum(sides: Sides<'_>, was: &Item, is: &Item) -> Vec<Change> {
    let Sides { old, new } = sides;
    let ty = path(new, is);
    let change = |class, happened, variant: &str, why, pointers| Change {
        class,
        subject: Subject::Value,
        happened,
        rust: format!("{ty}::{variant}"),
        before: None,
        after: None,
        why,
        pointers,
    };
    let added = match is.is_non_exhaustive {
        true => (
            Class::Additive,
            "it was read as a value that is not known yet",
        ),
        false => (
            Class::Breaking,
            "programs that match every value do not build",
        ),
    };
    let removed = "programs that name it do not build";
    let mut all = Vec::new();
    for (variant, wire) in &was.values {
        match is.values.iter().find(|(_, found)| found == wire) {
            None => all.push(Change {
                before: Some(format!("\"{wire}\"")),
                ..change(
                    Class::Breaking,
                    Happened::Removed,
                    variant,
                    removed,
                    Pointers(old).values(name(was), wire),
                )
            }),
            Some((now, _)) if now != variant => all.push(Change {
                before: Some(variant.clone()),
                after: Some(now.clone()),
                ..change(
                    Class::Breaking,
                    Happened::Renamed,
                    variant,
                    "programs that use the old name do not build",
                    Pointers(new).values(name(is), wire),
                )
            }),
            Some(_) => {}
        }
    }
    let is_new = |wire: &String| was.values.iter().all(|(_, found)| found != wire);
    for (variant, wire) in is.values.iter().filter(|(_, wire)| is_new(wire)) {
        all.push(Change {
            after: Some(format!("\"{wire}\"")),
            ..change(
                added.0,
                Happened::Added,
                variant,
                added.1,
                Pointers(new).values(name(is), wire),
            )
        });
    }
    if !was.values.is_empty() || !is.values.is_empty() {
        return all;
    }
    let (gone, new_forms, both) = sorted(was, is, MemberKind::Variant);
    for form in gone {
        all.push(Change {
            before: Some(form.text.clone()),
            ..change(
                Class::Breaking,
                Happened::Removed,
                &form.name,
                removed,
                Pointers(old).types(name(was)),
            )
        });
    }
    for form in new_forms {
        all.push(Change {
            after: Some(form.text.clone()),
            ..change(
                added.0,
                Happened::Added,
                &form.name,
                added.1,
                Pointers(new).types(name(is)),
            )
        });
    }
    for (then, now) in both.into_iter().filter(|(then, now)| then.text != now.text) {
        all.push(Change {
            before: Some(then.text.clone()),
            after: Some(now.text.clone()),
            ..change(
                Class::Breaking,
                Happened::Changed,
                &now.name,
                "programs that use the old type do not build",
                Pointers(new).types(name(is)),
            )
        });
    }
    all
}

/// The events of a folder: by their type on the wire.
pub fn events(sides: Sides<'_>, was: &Item, is: &Item) -> Vec<Change> {
    let Sides { old, new } = sides;
    let shape = |item: &Item, variant: &str| {
        let mut members = item.members.iter();
        let found = members.find(|member| member.name == variant)?;
        let inner = found.type_of().strip_prefix("(Envelope<")?;
        Some(inner.strip_suffix(">)")?.to_owned())
    };
    let change = |class, happened, variant: &str, wire: &str, why, at| Change {
        class,
        subject: Subject::Event,
        happened,
        rust: format!("{}Event::{variant}", new.module),
        before: None,
        after: None,
        why,
        pointers: Pointers(at).event(wire).into_iter().collect(),
    };
    let mut all = Vec::new();
    for (variant, wire) in &was.values {
        let Some((now, _)) = is.values.iter().find(|(_, found)| found == wire) else {
            let why = "programs that name it do not build, and it is no known event any more";
            all.push(Change {
                before: Some(format!("\"{wire}\"")),
                ..change(Class::Breaking, Happened::Removed, variant, wire, why, old)
            });
            continue;
        };
        let (before, after) = (shape(was, variant), shape(is, now));
        if variant != now || before != after {
            let text = |variant: &str, shape: Option<String>| {
                Some(format!("{variant}({})", shape.unwrap_or_default()))
            };
            all.push(Change {
                before: text(variant, before),
                after: text(now, after),
                ..change(
                    Class::Breaking,
                    Happened::Changed,
                    variant,
                    wire,
                    "programs that handle it do not build",
                    new,
                )
            });
        }
    }
    let is_new = |wire: &String| was.values.iter().all(|(_, found)| found != wire);
    for (variant, wire) in is.values.iter().filter(|(_, wire)| is_new(wire)) {
        all.push(Change {
            after: Some(format!("\"{wire}\"")),
            ..change(
                Class::Additive,
                Happened::Added,
                variant,
                wire,
                "it was an event of an unknown type",
                new,
            )
        });
    }
    all
}
