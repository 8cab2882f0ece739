//! Normalizes operation names and parameters, and with [`bodies`] the bodies.
//!
//! References are replaced by their targets. The API key is removed, because the client sends it.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToLowerCamelCase, ToSnakeCase, ToUpperCamelCase};
use serde_json::{Value, json};

use crate::document::bodies;
use crate::document::component::follow;
use crate::document::deep_object;
use crate::document::skip;
use crate::error::{Error, Result};
use crate::names::Names;
use crate::report::{Report, Skip};
use crate::schema::walk;

const REMEDY: &str = "Use `client.request(...)`, or add the form to document/parameters.rs";

/// The internal keyword of a list that is sent as one parameter with commas.
pub const JOINED: &str = "x-joined";

/// The internal keyword with the JSON pointer of a parameter in the vendor's document.
pub const POINTER: &str = "x-pointer";

/// Normalizes the operations of the document in place, and skips those that cannot be mapped.
pub fn normalize(document: &mut Value, names: &Names, report: &mut Report) {
    let components = document.get("components").cloned().unwrap_or(Value::Null);
    let mut seen = BTreeMap::new();
    skip::operations(document, report, &mut |operation, pointer, report| {
        let name = operation_name(operation, pointer, names, report)?;
        let spelled = [name.to_snake_case(), name.to_upper_camel_case()];
        if let Some(other) = spelled.iter().find_map(|name| seen.get(name)) {
            return Err(Error::new(
                pointer,
                format!("`{name}` is also the name of {other}"),
                "Give one of them another name under operations.rename in names.json",
            ));
        }
        operation["operationId"] = json!(name);
        parameters_of(operation, &components, pointer, report)?;
        check_path(operation, pointer)?;
        bodies::request(operation, &components, pointer)?;
        bodies::responses(operation, pointer)?;
        for name in spelled {
            seen.insert(name, pointer.to_owned());
        }
        Ok(())
    });
}

/// Returns the name of an operation. It is derived from the path if the document has none.
fn operation_name(
    operation: &Value,
    pointer: &str,
    names: &Names,
    report: &mut Report,
) -> Result<String> {
    let id = match operation.get("operationId").and_then(Value::as_str) {
        Some(id) => id.to_owned(),
        None => {
            let (path, method) = pointer.rsplit_once('/').unwrap_or(("", pointer));
            let path = walk::unescape(path.trim_start_matches("/paths/"));
            let provisional = format!("{method} {path}").to_lower_camel_case();
            report.warn(format!(
                "{pointer}: the operation has no operationId; its provisional name is \
                 `{provisional}`; add a name under operations.rename in names.json"
            ));
            provisional
        }
    };
    let name = names.operation(&id);
    let (method, builder) = (name.to_snake_case(), name.to_upper_camel_case());
    let is_name = |name: &str| syn::parse_str::<syn::Ident>(name).is_ok();
    let is_taken = CLIENT_METHODS.contains(&method.as_str());
    if is_taken || !is_name(&method) || !is_name(&builder) || !name.is_ascii() {
        return Err(Error::new(
            pointer,
            match is_taken {
                true => format!("the client has another method `{method}`"),
                false => format!("`{id}` is not a valid name of a method"),
            },
            "Give it one under operations.rename in names.json",
        ));
    }
    Ok(name)
}

/// Normalizes the parameters of an operation. Optional ones that cannot be mapped are skipped.
fn parameters_of(
    operation: &mut Value,
    components: &Value,
    pointer: &str,
    report: &mut Report,
) -> Result<()> {
    let mut taken = BTreeSet::new();
    let Some(parameters) = operation.get_mut("parameters") else {
        return Ok(());
    };
    let Some(listed) = parameters.as_array_mut() else {
        return Err(Error::new(
            walk::join(pointer, "parameters"),
            "the parameters are not a list",
            "Correct the vendored document, or report it to the vendor",
        ));
    };
    let mut kept = Vec::new();
    for (index, mut parameter) in std::mem::take(listed).into_iter().enumerate() {
        let pointer = format!("{pointer}/parameters/{index}");
        follow(&mut parameter, components, "parameters", &pointer)?;
        if is_key(&parameter) {
            report.count("parameters: Authorization left to the client");
            continue;
        }
        let mapped = self::parameter(&parameter, components, &pointer).and_then(|forms| {
            for form in &forms {
                take_name(form, &mut taken, &pointer)?;
            }
            Ok(forms)
        });
        match mapped {
            Ok(forms) => kept.extend(forms.into_iter().map(|mut form| {
                // The indices of the list change.
                form[POINTER] = json!(pointer);
                form
            })),
            Err(error) if is_optional(&parameter) => {
                leave_out(&parameter, pointer, error, report);
            }
            Err(error) => return Err(error),
        }
    }
    *parameters = Value::Array(kept);
    Ok(())
}

fn is_key(parameter: &Value) -> bool {
    let name = parameter["name"].as_str().unwrap_or_default();
    parameter["in"] == "header" && name.eq_ignore_ascii_case("Authorization")
}

/// Returns whether a request may omit the parameter.
pub fn is_optional(parameter: &Value) -> bool {
    parameter["required"] != Value::Bool(true) && parameter["in"] != "path"
}

/// Reports a parameter as skipped.
pub fn leave_out(parameter: &Value, pointer: String, error: Error, report: &mut Report) {
    let text = |key: &str| parameter[key].as_str().unwrap_or("nameless").to_owned();
    report.skip(Skip {
        pointer,
        what: format!("the {} parameter `{}`", text("in"), text("name")),
        error,
    });
}

/// Maps a parameter to one or more parameters that progenitor supports.
fn parameter(parameter: &Value, components: &Value, pointer: &str) -> Result<Vec<Value>> {
    let unmapped = |what: &str| Err(Error::new(pointer, what, REMEDY));
    let is_query = match parameter["in"].as_str() {
        Some("query") => true,
        Some("path" | "header") => false,
        Some(other) => return unmapped(&format!("a {other} parameter")),
        None => return unmapped("a parameter without a location"),
    };
    if !parameter.get("schema").is_some_and(Value::is_object) {
        return unmapped("a parameter without a schema");
    }
    match parameter.get("style") {
        None => {}
        Some(Value::String(style)) => match style.as_str() {
            "form" if is_query => {}
            "simple" if !is_query => {}
            "deepObject" if is_query => return deep_object::spread(parameter, components, pointer),
            style => return unmapped(&format!("a parameter of style `{style}`")),
        },
        Some(_) => return unmapped("a parameter of an unknown style"),
    }
    let mut parameter = parameter.clone();
    let is_joined = is_query && parameter.get("explode") == Some(&Value::Bool(false));
    parameter[JOINED] = Value::Bool(is_joined);
    Ok(vec![parameter])
}

/// The methods of the client, besides its operations.
const CLIENT_METHODS: [&str; 6] = [
    "base_url", "builder", "from_env", "new", "request", "webhooks",
];

/// The number of parameters that a path can have.
pub const MAX_PATH_PARAMETERS: usize = 8;

/// The methods of a request, besides its setters.
pub const METHODS: [&str; 8] = [
    "body",
    "new",
    "options",
    "pages",
    "prepare",
    "send",
    "send_streamed",
    "stream",
];

/// Reserves the name of a parameter's field.
fn take_name(parameter: &Value, taken: &mut BTreeSet<String>, pointer: &str) -> Result<()> {
    let name = parameter["name"].as_str().unwrap_or_default();
    let field = name.to_snake_case();
    let is_name = name.is_ascii()
        && name.starts_with(|first: char| first.is_ascii_alphabetic())
        && is_header_name(name, parameter);
    if is_name && taken.insert(field) {
        return Ok(());
    }
    Err(Error::new(
        pointer,
        format!("the request cannot have a field for `{name}`"),
        "Parameters cannot be renamed: use `client.request(...)`",
    ))
}

/// Returns whether a header name is valid (RFC 9110, 5.1).
fn is_header_name(name: &str, parameter: &Value) -> bool {
    parameter["in"] != "header"
        || name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))
}

/// Checks that the template of the path has each path parameter exactly once, and no others.
fn check_path(operation: &Value, pointer: &str) -> Result<()> {
    let path = walk::unescape(pointer.rsplit('/').nth(1).unwrap_or_default());
    let parts = path.split('{').skip(1);
    let parts: Vec<&str> = parts
        .filter_map(|part| Some(part.split_once('}')?.0))
        .collect();
    let parameters = operation.get("parameters").and_then(Value::as_array);
    let of_path: Vec<&str> = parameters
        .into_iter()
        .flatten()
        .filter(|parameter| parameter["in"] == "path")
        .filter_map(|parameter| parameter["name"].as_str())
        .collect();
    for part in &parts {
        if !of_path.contains(part) {
            return Err(Error::new(
                pointer,
                format!("`{part}` is in the path but is not a parameter"),
                "Add the parameter to the vendored document",
            ));
        }
    }
    if of_path.len() > MAX_PATH_PARAMETERS {
        return Err(Error::new(
            pointer,
            format!("the path has more than {MAX_PATH_PARAMETERS} parameters"),
            "Use `client.request(...)`",
        ));
    }
    for name in of_path {
        if parts.iter().filter(|part| **part == name).count() != 1 {
            return Err(Error::new(
                pointer,
                format!("the path does not have its parameter `{name}` exactly once"),
                "Correct the vendored document, or report it to the vendor",
            ));
        }
    }
    Ok(())
}
