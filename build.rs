//! Generates the client from the documents in `spec/`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use codegen::{Entry, Generated, Shared, Sources, Target};

// The tests and tools use more of the pipeline than the build does.
#[allow(dead_code)]
mod codegen;

/// The document whose id types the others share.
const FIRST: &str = "v1";

/// The module of those id types.
const IDS: &str = "crate::ids";

/// Whether the methods are written for a type that exists, or for one of their own.
type Attach = fn(String) -> Entry;

/// Document, how it is attached, the type that gets the methods. The files are
/// `spec/quo-<document>.*`; the first document comes first.
const EDITIONS: [(&str, Attach, &str); 2] = [
    (FIRST, Entry::Inherent, "crate::Client"),
    ("webhooks", Entry::Handle, "Webhooks"),
];

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
    let mut ids = None;
    for (document, attach, name) in EDITIONS {
        // Without the client there are no calls, and the events need v1's ids alone.
        let calls = env::var_os("CARGO_FEATURE_CLIENT").is_some();
        if !calls && document != FIRST {
            continue;
        }
        match edition(document, attach(name.to_owned()), calls, ids.as_ref()) {
            Ok(generated) => {
                ids.get_or_insert_with(|| generated.plan.ids.into_keys().collect());
            }
            Err(error) => println!("cargo::error=spec/quo-{document}.json: {error}"),
        }
    }
    let ids = ids.unwrap_or_default();
    for (folder, output) in EVENTS {
        if let Err(error) = events(folder, output, &ids) {
            println!("cargo::error=spec/webhooks/{folder}: {error}");
        }
    }
}

fn edition(
    document: &str,
    entry: Entry,
    calls: bool,
    shared: Option<&BTreeSet<String>>,
) -> Result<Generated, Box<dyn std::error::Error>> {
    let read = |part: &str| fs::read_to_string(format!("spec/quo-{document}{part}.json"));
    let first = fs::read_to_string(format!("spec/quo-{FIRST}.names.json"))?;
    let target = Target {
        runtime: "crate::rt".to_owned(),
        entry,
        ids: (document == FIRST).then(|| IDS.to_owned()),
    };
    let sources = Sources {
        document: &read("")?,
        corrections: &read(".corrections")?,
        names: &read(".names")?,
    };
    let shared = shared.map(|ids| Shared {
        names: &first,
        path: IDS,
        ids,
    });
    let generated = match calls {
        true => codegen::generate(sources, shared, &target)?,
        false => codegen::generate_ids(sources, &target)?,
    };
    warn(&generated);
    if document == FIRST {
        write("ids.rs", &generated.ids)?;
    }
    if calls {
        write(&format!("quo_{document}.rs"), &generated.source)?;
    }
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
    let names = fs::read_to_string(format!("spec/quo-{FIRST}.names.json"))?;
    let shared = Shared {
        names: &names,
        path: IDS,
        ids,
    };
    let target = Target {
        runtime: "crate::rt".to_owned(),
        entry: Entry::Inherent("crate::Client".to_owned()),
        ids: None,
    };
    let generated = codegen::generate_types(&files, shared, &target)?;
    warn(&generated);
    write(&format!("{output}.rs"), &generated.source)?;
    // For the emulator, which checks its events against them.
    let mut schemas = serde_json::Map::new();
    for (name, text) in &files {
        schemas.insert((*name).to_owned(), serde_json::from_str(text)?);
    }
    let schemas = serde_json::to_string(&schemas)?;
    write(&format!("{output}.schemas.json"), &schemas)
}

fn write(file: &str, text: &str) -> Result<(), Box<dyn std::error::Error>> {
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);
    fs::write(out.join(file), text)?;
    Ok(())
}

fn warn(generated: &Generated) {
    for warning in generated.report.warnings() {
        println!("cargo::warning={warning}");
    }
}
