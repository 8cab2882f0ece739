//! The output of generation: the source in parts, the plan and the report.

use serde_json::Value;

use crate::plan::Plan;
use crate::report::Report;

/// The generated code of one document or folder of schemas.
#[derive(Debug, Clone)]
pub struct Generated {
    /// The path of the runtime module that the code calls.
    pub runtime: String,
    /// The formatted source, in parts of a reviewable size.
    pub parts: Vec<Part>,
    /// The source of the module [`Target::ids`](crate::Target::ids). Empty if there is none.
    pub ids: String,
    /// The document that progenitor generated from.
    pub prepared: Value,
    /// The properties of the document that the prepared form cannot express.
    pub plan: Plan,
    /// Counts, warnings and skipped parts.
    pub report: Report,
}

/// A part of the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its name, such as `models`.
    pub name: String,
    /// The module that contains the part.
    pub module: Module,
    /// The formatted source.
    pub text: String,
}

/// The modules of the generated source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Module {
    /// The root of the generated source.
    Root,
    /// The root, with the feature `test-util` of the runtime's crate alone.
    TestRoot,
    /// `types`.
    Types,
    /// `types::builder`.
    TypesBuilder,
    /// `types::builder`, with the feature `test-util` of the runtime's crate alone.
    TestBuilder,
    /// `builder`.
    Builder,
    /// The root, with the feature `multipart` of the runtime's crate alone.
    MultipartRoot,
    /// `builder`, with the feature `multipart` of the runtime's crate alone.
    MultipartBuilder,
}

/// A feature of the runtime's crate without which items are left out.
///
/// It is the name of a macro of the runtime, because a `cfg(feature)` here would mean the features
/// of the crate that includes this.
const TEST_UTIL: &str = "test_util";

/// As [`TEST_UTIL`].
const MULTIPART: &str = "multipart";

impl Generated {
    /// Returns the whole source as one text.
    pub fn source(&self) -> String {
        self.root(|part, _| part.text.clone())
    }

    /// Returns the source as files, with paths and texts: `<name>.rs`, which includes the parts
    /// `<name>/<part>.rs`.
    ///
    /// The first file is the one to include. A path in `include!` is relative to the file that
    /// contains it, so the files can be in any folder.
    pub fn files(&self, name: &str) -> Vec<(String, String)> {
        let root =
            self.root(|part, indent| format!("{indent}include!(\"{name}/{}.rs\");\n", part.name));
        let mut files = vec![(format!("{name}.rs"), root)];
        let parts = self.parts.iter();
        files.extend(parts.map(|part| (format!("{name}/{}.rs", part.name), part.text.clone())));
        files
    }

    /// Returns the modules, with the result of `text` for each part. `text` takes the
    /// indentation.
    fn root(&self, text: impl Fn(&Part, &str) -> String) -> String {
        let module = |module: Module, indent: &str| -> String {
            let parts = self.parts.iter().filter(|part| part.module == module);
            parts.map(|part| text(part, indent)).collect()
        };
        let mut root = module(Module::Root, "");
        let methods = module(Module::MultipartRoot, "    ");
        root += &self.with_feature(MULTIPART, &methods, "");
        let types = module(Module::Types, "    ");
        let mut builders = module(Module::TypesBuilder, "        ");
        let of_responses = module(Module::TestBuilder, "            ");
        builders += &self.with_feature(TEST_UTIL, &of_responses, "        ");
        if !types.is_empty() || !builders.is_empty() {
            root += "/// The values that requests and responses are made of.\npub mod types {\n";
            root += &types;
            root += "    /// Builders of the types beside this module.\n    pub mod builder {\n";
            root += &builders;
            root += "    }\n}\n";
        }
        let mut operations = module(Module::Builder, "    ");
        let with_files = module(Module::MultipartBuilder, "        ");
        operations += &self.with_feature(MULTIPART, &with_files, "    ");
        if !operations.is_empty() {
            root += "/// A request for each operation.\npub mod builder {\n";
            if self.uses_types() {
                root += "    use super::types;\n";
            }
            root += &operations;
            root += "}\n";
        }
        root + &self.with_feature(TEST_UTIL, &module(Module::TestRoot, "    "), "")
    }

    /// Returns items that are compiled with a feature alone.
    fn with_feature(&self, feature: &str, items: &str, indent: &str) -> String {
        match items {
            "" => String::new(),
            items => format!(
                "{indent}{}::{feature}! {{\n{items}{indent}}}\n",
                self.runtime
            ),
        }
    }

    /// Returns whether an operation refers to a type of the document.
    fn uses_types(&self) -> bool {
        let is_request =
            |part: &&Part| matches!(part.module, Module::Builder | Module::MultipartBuilder);
        let mut operations = self.parts.iter().filter(is_request);
        operations.any(|part| part.text.contains("types::"))
    }
}
