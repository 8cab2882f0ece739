//! Generates the client from the documents in `spec/`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use codegen::{Entry, Generated, Sources, Target};

// The tests and tools use more of the pipeline than the build does.
#[allow(dead_code)]
mod codegen;

/// Module, the type that gets the methods. The files are `spec/quo-<module>.*`.
const EDITIONS: [(&str, &str); 1] = [("v1", "crate::Client")];

/// Folders of event schemas in `spec/webhooks/`, and the files that they become.
const EVENTS: [(&str, &str); 3] = [
    ("2026-03-30", "events"),
    ("legacy", "legacy_events"),
    ("allo", "allo_events"),
];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=codegen");
    println!("cargo::rerun-if-changed=spec");
    let mut ids = BTreeSet::new();
    for (module, entry) in EDITIONS {
        match edition(module, entry) {
            Ok(generated) => ids.extend(generated.plan.ids.into_keys()),
            Err(error) => println!("cargo::error=spec/quo-{module}.json: {error}"),
        }
    }
    for (folder, output) in EVENTS {
        if let Err(error) = events(folder, output, &ids) {
            println!("cargo::error=spec/webhooks/{folder}: {error}");
        }
    }
}

fn edition(module: &str, entry: &str) -> Result<Generated, Box<dyn std::error::Error>> {
    let spec = Path::new("spec");
    let document = fs::read_to_string(spec.join(format!("quo-{module}.json")))?;
    let corrections = fs::read_to_string(spec.join(format!("quo-{module}.corrections.json")))?;
    let names = fs::read_to_string(spec.join(format!("quo-{module}.names.json")))?;
    let target = Target {
        runtime: "crate::rt".to_owned(),
        entry: Entry::Inherent(entry.to_owned()),
    };
    let sources = Sources {
        document: &document,
        corrections: &corrections,
        names: &names,
    };
    let generated = codegen::generate(sources, &target)?;
    warn(&generated);
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);
    fs::write(out.join(format!("quo_{module}.rs")), &generated.source)?;
    Ok(generated)
}

fn events(
    folder: &str,
    output: &str,
    ids: &BTreeSet<String>,
) -> Result<(), Box<dyn std::error::Error>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(Path::new("spec/webhooks").join(folder))? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        if let Some(name) = name.filter(|name| name.ends_with(".json")) {
            files.push((name.to_owned(), fs::read_to_string(&path)?));
        }
    }
    // The order of a folder is the file system's.
    files.sort();
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let names = fs::read_to_string("spec/quo-v1.names.json")?;
    let target = Target {
        runtime: "crate::rt".to_owned(),
        entry: Entry::Inherent("crate::Client".to_owned()),
    };
    let generated = codegen::generate_types(&files, &names, "crate::types", ids, &target)?;
    warn(&generated);
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);
    fs::write(out.join(format!("{output}.rs")), &generated.source)?;
    Ok(())
}

fn warn(generated: &Generated) {
    for warning in generated.report.warnings() {
        println!("cargo::warning={warning}");
    }
}
