//! A renamed property is reported as a rename, and as nothing else.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::Value;
use xtask::change::{ChangeKind, Subject};
use xtask::diff::changes;
use xtask::diff::pointers::Pointers;
use xtask::edition::{self, Edition};
use xtask::format;
use xtask::name_migration::{self, Migration};
use xtask::public_api::{ItemKind, MemberKind};
use xtask::spec::DocumentTexts;

use crate::tree::Copy;

fn texts() -> &'static DocumentTexts {
    static TEXTS: OnceLock<DocumentTexts> = OnceLock::new();
    TEXTS.get_or_init(|| {
        let spec = Copy::new().tree().spec().unwrap();
        edition::primary(&spec).unwrap().clone()
    })
}

/// A field: its type, its name, and its pointers in the document.
type Field = (String, String, Vec<String>);

/// Every field of a struct of the vendored edition.
fn fields(edition: &Edition) -> Vec<Field> {
    let items = edition.api.items.iter();
    let structs =
        items.filter(|item| item.kind == ItemKind::Struct && item.path.matches("::").count() == 1);
    let types = structs.filter_map(|item| Some((item, item.path.strip_prefix("types::")?)));
    types
        .flat_map(|(item, ty)| {
            let fields = item.members.iter();
            let fields = fields.filter(|member| member.kind == MemberKind::Field);
            fields.map(|field| {
                let pointers = Pointers(edition).fields(ty, &field.name);
                (ty.to_owned(), field.name.clone(), pointers)
            })
        })
        // A field for one of several properties is not in the document.
        .filter(|(.., pointers)| !pointers.is_empty())
        .collect()
}

/// The document with the property at these pointers renamed.
fn renamed(document: &Value, pointers: &[String], name: &str) -> Value {
    let mut document = document.clone();
    let holders: BTreeSet<(&str, &str)> = pointers
        .iter()
        .filter_map(|pointer| pointer.rsplit_once("/properties/"))
        .collect();
    for (holder, old) in holders {
        let holder = document.pointer_mut(holder).unwrap();
        crate::tree::rename_property(holder, old, name);
    }
    document
}

#[test]
fn a_renamed_property_is_reported_as_one_rename() {
    let old = edition::document(texts(), None).unwrap();
    let fields = fields(&old);
    assert!(!fields.is_empty());
    let cases = std::env::var("PROPTEST_CASES").ok();
    let cases = cases.and_then(|cases| cases.parse().ok()).unwrap_or(8);
    let mut runner = TestRunner::new(Config {
        cases,
        failure_persistence: None,
        // An input is two words, so shrinking has little effect.
        max_shrink_iters: 0,
        ..Config::default()
    });
    let input = (0..fields.len(), "zz[a-z]{3,8}");
    let outcome = runner.run(&input, |(index, name)| {
        let (ty, field, pointers) = &fields[index];
        let document = format::write(&renamed(old.document(), pointers, &name));
        let step = Migration {
            name: "v1",
            corrections: &texts().corrections,
            old: &texts().document,
            new: &document,
        };
        let kept = name_migration::extend(&texts().names, step).unwrap();
        let new = DocumentTexts {
            document,
            names: kept.names,
            ..texts().clone()
        };
        let new = edition::document(&new, None).unwrap();
        let found = changes(&old, &new);
        let told: Vec<_> = found
            .iter()
            .map(|change| (change.subject, change.kind, change.rust.as_str()))
            .collect();
        let path = format!("{ty}::{field}");
        prop_assert_eq!(
            &told,
            &vec![(Subject::Field, ChangeKind::Renamed, path.as_str())]
        );
        let after = found[0].after.as_deref().unwrap_or_default();
        prop_assert!(after.starts_with(&format!("{name}: ")), "{}", after);
        Ok(())
    });
    outcome.unwrap_or_else(|error| panic!("{error}"));
}
