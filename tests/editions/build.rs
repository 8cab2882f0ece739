//! Generates a client from each document in `tests/fixtures/editions/`, and from each
//! mutation of the base document there.
//!
//! The base is a frozen edition, because the mutations edit parts that later editions may not have.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use mutations::Mutation;
use quo_sdk_codegen::{ClientType, Generated, Sources, Target, generate};
use serde_json::Value;

mod mutations;

/// Documents with their own names tables.
const FIXTURES: [&str; 2] = ["dated", "seed-004"];

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome<()> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=mutations");
    println!("cargo::rerun-if-changed=../fixtures/editions");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);
    for name in FIXTURES {
        if let Err(error) = fixture(name, &out) {
            println!("cargo::error={name}.json: {error}");
        }
    }
    mutated(&out)
}

fn fixture(name: &str, out: &Path) -> Outcome<()> {
    let folder = Path::new("../fixtures/editions");
    let document = fs::read_to_string(folder.join(format!("{name}.json")))?;
    let names = fs::read_to_string(folder.join(format!("{name}.names.json")))?;
    let generated = client(&document, r#"{ "corrections": [] }"#, &names)?;
    if let Some(warning) = generated.report.warnings().first() {
        return Err(warning.clone().into());
    }
    fs::write(out.join(format!("{name}.rs")), generated.source())?;
    Ok(())
}

/// Writes a module for each mutation, and the list of their warnings.
fn mutated(out: &Path) -> Outcome<()> {
    let read = |part: &str| fs::read_to_string(format!("../fixtures/editions/base{part}.json"));
    let base: Value = serde_json::from_str(&read("")?)?;
    let corrections = read(".corrections")?;
    // The existing types are those of another crate here.
    let names = read(".names")?.replace("\"crate::", "\"::quo_sdk::");
    let base_names: Value = serde_json::from_str(&names)?;
    let (mut modules, mut reports) = (String::new(), String::new());
    for mutation in mutations::all() {
        let Mutation {
            name, about, warns, ..
        } = mutation;
        let document = mutation.document(&base).to_string();
        let mut names = base_names.clone();
        mutation.add_names(&mut names);
        let generated = match client(&document, &corrections, &names.to_string()) {
            Ok(generated) => generated,
            Err(error) => {
                println!("cargo::error={name}: {error}");
                continue;
            }
        };
        fs::write(out.join(format!("{name}.rs")), generated.source())?;
        writeln!(
            modules,
            "#[doc = {about:?}]\n#[allow(clippy::all, unused_mut)]\npub mod {name} {{ \
             include!(concat!(env!(\"OUT_DIR\"), \"/{name}.rs\")); }}"
        )?;
        let said: Vec<&String> = generated
            .report
            .warnings()
            .iter()
            .filter(|warning| !is_about_the_tables(warning))
            .collect();
        writeln!(reports, "({name:?}, &{warns:?}, &{said:?}),")?;
    }
    fs::write(out.join("modules.rs"), modules)?;
    fs::write(out.join("reports.rs"), format!("&[{reports}]"))?;
    Ok(())
}

/// Returns whether a warning is about the tables of the base document, some of whose locations the
/// mutations do not have.
fn is_about_the_tables(warning: &str) -> bool {
    let is_about_methods = warning.contains("another method");
    (warning.starts_with("names.json:") && !is_about_methods) || warning.starts_with("corrections:")
}

fn client(document: &str, corrections: &str, names: &str) -> Outcome<Generated> {
    let target = Target {
        runtime: "::quo_sdk::rt".to_owned(),
        client: ClientType::Handle("Api".to_owned()),
        ids: None,
    };
    let sources = Sources {
        document,
        corrections,
        names,
    };
    Ok(generate(sources, None, &target)?)
}
