//! Generates a client from each document in `tests/fixtures/editions/`.

use std::path::{Path, PathBuf};
use std::{env, fs};

use codegen::{Entry, Sources, Target};

// The crate's own build and its tests use more of the pipeline.
#[allow(dead_code)]
#[path = "../../codegen/mod.rs"]
mod codegen;

const EDITIONS: [&str; 2] = ["dated", "seed-004"];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=../../codegen");
    println!("cargo::rerun-if-changed=../fixtures/editions");
    for name in EDITIONS {
        if let Err(error) = edition(name) {
            println!("cargo::error={name}.json: {error}");
        }
    }
}

fn edition(name: &str) -> Result<(), Box<dyn std::error::Error>> {
    let folder = Path::new("../fixtures/editions");
    let document = fs::read_to_string(folder.join(format!("{name}.json")))?;
    let names = fs::read_to_string(folder.join(format!("{name}.names.json")))?;
    let target = Target {
        runtime: "::quo_sdk::rt".to_owned(),
        entry: Entry::Handle("Api".to_owned()),
        ids: None,
    };
    let sources = Sources {
        document: &document,
        corrections: r#"{ "corrections": [] }"#,
        names: &names,
    };
    let generated = codegen::generate(sources, None, &target)?;
    if let Some(warning) = generated.report.warnings().first() {
        return Err(warning.clone().into());
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);
    fs::write(out.join(format!("{name}.rs")), generated.source)?;
    Ok(())
}
