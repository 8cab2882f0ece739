//! What generation gives: the source in parts, and what it says about itself.

use serde_json::Value;

use crate::plan::Plan;
use crate::report::Report;

/// What one document or folder of schemas became.
pub struct Generated {
    /// The path of the runtime module that the code calls.
    pub runtime: String,
    /// The source, formatted, in the parts that a reviewer reads.
    pub parts: Vec<Part>,
    /// The id types, which belong into [`Target::ids`](crate::Target::ids).
    pub ids: String,
    /// The document as progenitor saw it.
    pub prepared: Value,
    /// What the document says beyond OpenAPI's form.
    pub plan: Plan,
    /// What was done, and what to look at.
    pub report: Report,
}

/// A part of the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its name, such as `models`.
    pub name: String,
    /// The module that it belongs to.
    pub module: Module,
    /// Its text, formatted.
    pub text: String,
}

/// The modules of the generated source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Module {
    /// The top.
    Root,
    /// `types`.
    Types,
    /// `types::builder`.
    TypesBuilder,
    /// `types::builder`, with the feature `test-util` of the runtime's crate alone.
    TestBuilder,
    /// `builder`.
    Builder,
}

impl Generated {
    /// The whole source in one text.
    pub fn source(&self) -> String {
        self.root(|part, _| part.text.clone())
    }

    /// The source as files: `<name>.rs`, which includes its parts `<name>/<part>.rs`.
    ///
    /// The first file is the one to include. A path in `include!` is relative to the file that
    /// it stands in, so the files can stand in any folder.
    pub fn files(&self, name: &str) -> Vec<(String, String)> {
        let root =
            self.root(|part, indent| format!("{indent}include!(\"{name}/{}.rs\");\n", part.name));
        let mut files = vec![(format!("{name}.rs"), root)];
        let parts = self.parts.iter();
        files.extend(parts.map(|part| (format!("{name}/{}.rs", part.name), part.text.clone())));
        files
    }

    /// The modules, with what `text` writes for each part at an indentation.
    fn root(&self, text: impl Fn(&Part, &str) -> String) -> String {
        let module = |module: Module, indent: &str| -> String {
            let parts = self.parts.iter().filter(|part| part.module == module);
            parts.map(|part| text(part, indent)).collect()
        };
        let mut root = module(Module::Root, "");
        let types = module(Module::Types, "    ");
        let mut builders = module(Module::TypesBuilder, "        ");
        let for_tests = module(Module::TestBuilder, "            ");
        if !for_tests.is_empty() {
            // A `cfg(feature)` here would mean the features of the crate that includes this.
            builders += &format!(
                "        {}::test_util! {{\n{for_tests}        }}\n",
                self.runtime
            );
        }
        if !types.is_empty() || !builders.is_empty() {
            root += "/// The values that requests and responses are made of.\npub mod types {\n";
            root += &types;
            root += "    /// Builders of the types beside this module.\n    pub mod builder {\n";
            root += &builders;
            root += "    }\n}\n";
        }
        let operations = module(Module::Builder, "    ");
        if !operations.is_empty() {
            root += "/// A builder for each operation.\npub mod builder {\n";
            if self.uses_types() {
                root += "    use super::types;\n";
            }
            root += &operations;
            root += "}\n";
        }
        root
    }

    /// Whether an operation names a type of the document.
    fn uses_types(&self) -> bool {
        let mut operations = self
            .parts
            .iter()
            .filter(|part| part.module == Module::Builder);
        operations.any(|part| part.text.contains("types::"))
    }
}
