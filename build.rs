//! Generates the client and the event types from the documents in `spec/`.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    #[cfg(feature = "generate")]
    generate::run();
}

#[cfg(feature = "generate")]
mod generate {
    use std::path::{Path, PathBuf};
    use std::{env, fs};

    use quo_sdk_codegen::Generated;
    use quo_sdk_codegen::findings::Findings;
    use quo_sdk_codegen::spec::{PRIMARY, Spec};

    pub fn run() {
        println!("cargo::rerun-if-changed=spec");
        if let Err(error) = all() {
            println!("cargo::error={error}");
        }
    }

    fn all() -> Result<(), Box<dyn std::error::Error>> {
        let spec = Spec::read(Path::new("spec"))?;
        let primary = spec.primary()?;
        // Without the client, only the id types are needed of the documents.
        let has_client = env::var_os("CARGO_FEATURE_CLIENT").is_some();
        let generated = match has_client {
            true => primary.generate(),
            false => primary.generate_ids(),
        }
        .map_err(|error| format!("spec/quo-{PRIMARY}.json: {error}"))?;
        let ids = generated.plan.ids.keys().cloned().collect();
        let known = spec.findings()?;
        let finish = |name: &str, output: &str, generated: &Generated| {
            // Warnings that were decided on are not repeated.
            let found = Findings::of(name, &generated.report, None);
            for finding in found.without(&known).iter() {
                println!("cargo::warning={finding}");
            }
            finish(output, generated)
        };
        write("ids.rs", &generated.ids)?;
        finish(PRIMARY, PRIMARY, &generated)?;
        for document in &spec.documents {
            if has_client && document.name != PRIMARY {
                let generated = document.generate_beside(primary, &ids);
                let name = &document.name;
                finish(
                    name,
                    name,
                    &generated.map_err(|error| format!("spec/quo-{name}.json: {error}"))?,
                )?;
            }
        }
        for folder in &spec.folders {
            let generated = folder.generate(primary, &ids);
            let name = &folder.name;
            let generated = generated.map_err(|error| format!("spec/webhooks/{name}: {error}"))?;
            finish(name, folder.output(), &generated)?;
        }
        Ok(())
    }

    fn finish(name: &str, generated: &Generated) -> Result<(), Box<dyn std::error::Error>> {
        // Another edition can have had other parts.
        let folder = out()?.join(name);
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        for (file, text) in generated.files(name) {
            write(&file, &text)?;
        }
        Ok(())
    }

    fn out() -> Result<PathBuf, Box<dyn std::error::Error>> {
        Ok(env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?.into())
    }

    fn write(file: &str, text: &str) -> Result<(), Box<dyn std::error::Error>> {
        let path = out()?.join(file);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, text)?;
        Ok(())
    }
}
