//! Generates the client from the documents in `spec/`.

use std::path::{Path, PathBuf};
use std::{env, fs};

use codegen::{Entry, Sources, Target};

// The tests and tools use more of the pipeline than the build does.
#[allow(dead_code)]
mod codegen;

/// Module, the type that gets the methods. The files are `spec/quo-<module>.*`.
const EDITIONS: [(&str, &str); 1] = [("v1", "crate::Client")];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=codegen");
    println!("cargo::rerun-if-changed=spec");
    for (module, entry) in EDITIONS {
        if let Err(error) = edition(module, entry) {
            println!("cargo::error=spec/quo-{module}.json: {error}");
        }
    }
}

fn edition(module: &str, entry: &str) -> Result<(), Box<dyn std::error::Error>> {
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
    for warning in generated.report.warnings() {
        println!("cargo::warning={warning}");
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);
    fs::write(out.join(format!("quo_{module}.rs")), generated.source)?;
    Ok(())
}
