//! Generates the client of the frozen document.

use std::path::PathBuf;
use std::{env, fs};

use quo_sdk_codegen::{ClientType, Sources, Target, generate};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=../fixtures/editions");
    let read = |part: &str| fs::read_to_string(format!("../fixtures/editions/base{part}.json"));
    // The existing types are those of another crate here.
    let names = read(".names")?.replace("\"crate::", "\"::quo_sdk::");
    let sources = Sources {
        document: &read("")?,
        corrections: &read(".corrections")?,
        names: &names,
    };
    let target = Target {
        runtime: "::quo_sdk::rt".to_owned(),
        client: ClientType::Handle("Operations".to_owned()),
        ids: None,
    };
    let generated = generate(sources, None, &target)?;
    if let Some(warning) = generated.report.warnings().first() {
        return Err(warning.clone().into());
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);
    fs::write(out.join("frozen.rs"), generated.source())?;
    Ok(())
}
