//! Parameters and bodies in the one form that the later steps read.
//!
//! References are followed, the parameters of a path are handed to each of its
//! operations, the API key leaves (the client sends it), and of several media
//! types JSON stays.

use heck::ToSnakeCase;
use serde_json::{Value, json};

use super::names::Names;
use super::report::{Failure, Report, Result};
use super::walk;

const WAY_OUT: &str =
    "codegen cannot express it; describe the parameter another way in the corrections file";

/// Rewrites the document in place.
pub fn normalise(document: &mut Value, names: &Names, report: &mut Report) -> Result<()> {
    let components = document.get("components").cloned().unwrap_or(Value::Null);
    share_path_parameters(document);
    let mut seen = std::collections::BTreeMap::new();
    walk::operations(document, &mut |operation, pointer| {
        let id = operation
            .get("operationId")
            .and_then(Value::as_str)
            .ok_or_else(|| {
                Failure::new(
                    pointer,
                    "an operation has no operationId",
                    "Add one to the vendored document",
                )
            })?;
        let name = names.operation(id);
        let method = name.to_snake_case();
        if syn::parse_str::<syn::Ident>(&method).is_err() {
            return Err(Failure::new(
                pointer,
                format!("`{id}` gives no name for a method"),
                "Give it one under operations.rename in names.json",
            ));
        }
        if let Some(other) = seen.insert(method, pointer.to_owned()) {
            return Err(Failure::new(
                pointer,
                format!("`{name}` is also the name of {other}"),
                "Give one of them another name under operations.rename in names.json",
            ));
        }
        operation["operationId"] = json!(name);
        parameters_of(operation, &components, pointer, report)?;
        check_names(operation, pointer)?;
        body_of(operation, &components, pointer)?;
        responses_of(operation, pointer)
    })
}

fn share_path_parameters(document: &mut Value) {
    let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else {
        return;
    };
    for item in paths.values_mut().filter_map(Value::as_object_mut) {
        let Some(Value::Array(shared)) = item.shift_remove("parameters") else {
            continue;
        };
        for method in walk::METHODS {
            let Some(operation) = item.get_mut(method).and_then(Value::as_object_mut) else {
                continue;
            };
            let own = operation.entry("parameters").or_insert_with(|| json!([]));
            if let Some(own) = own.as_array_mut() {
                for parameter in &shared {
                    let same = |other: &Value| {
                        other["name"] == parameter["name"] && other["in"] == parameter["in"]
                    };
                    if !own.iter().any(same) {
                        own.push(parameter.clone());
                    }
                }
            }
        }
    }
}

fn parameters_of(
    operation: &mut Value,
    components: &Value,
    pointer: &str,
    report: &mut Report,
) -> Result<()> {
    let Some(parameters) = operation
        .get_mut("parameters")
        .and_then(Value::as_array_mut)
    else {
        return Ok(());
    };
    for (index, parameter) in parameters.iter_mut().enumerate() {
        let pointer = format!("{pointer}/parameters/{index}");
        follow(parameter, components, "parameters", &pointer)?;
        match parameter["in"].as_str() {
            Some("query" | "path" | "header") => {}
            Some(other) => {
                return Err(Failure::new(
                    &pointer,
                    format!("a {other} parameter"),
                    WAY_OUT,
                ));
            }
            None => {
                return Err(Failure::new(
                    &pointer,
                    "a parameter without a place",
                    WAY_OUT,
                ));
            }
        }
        if parameter.get("schema").is_none() {
            return Err(Failure::new(
                &pointer,
                "a parameter without a schema",
                WAY_OUT,
            ));
        }
        let style = parameter.get("style").and_then(Value::as_str);
        if !matches!(style, None | Some("form" | "simple")) {
            return Err(Failure::new(
                &pointer,
                format!("a parameter of style `{}`", style.unwrap_or_default()),
                WAY_OUT,
            ));
        }
        if parameter.get("explode") == Some(&Value::Bool(false)) && parameter["in"] == "query" {
            return Err(Failure::new(
                &pointer,
                "a query list written with commas",
                WAY_OUT,
            ));
        }
    }
    parameters.retain(|parameter| {
        let is_key = parameter["in"] == "header"
            && parameter["name"]
                .as_str()
                .is_some_and(|name| name.eq_ignore_ascii_case("Authorization"));
        if is_key {
            report.count("parameters: Authorization left to the client");
        }
        !is_key
    });
    Ok(())
}

/// What every builder has besides its parameters.
const RESERVED: [&str; 7] = [
    "client", "new", "options", "request", "send", "pages", "stream",
];

/// Every parameter needs a field and a setter of its own, and every part of the
/// path a parameter.
fn check_names(operation: &Value, pointer: &str) -> Result<()> {
    let parameters = operation.get("parameters").and_then(Value::as_array);
    let parameters: &[Value] = parameters.map_or(&[], Vec::as_slice);
    let mut taken: Vec<String> = RESERVED.iter().map(ToString::to_string).collect();
    if operation.get("requestBody").is_some() {
        taken.extend(["body".to_owned(), "body_map".to_owned()]);
    }
    for (index, parameter) in parameters.iter().enumerate() {
        let name = parameter["name"].as_str().unwrap_or_default();
        let field = name.to_snake_case();
        if !field.starts_with(|first: char| first.is_ascii_alphabetic()) || taken.contains(&field) {
            return Err(Failure::new(
                format!("{pointer}/parameters/{index}"),
                format!("the builder of the call cannot have a setter for `{name}`"),
                "codegen cannot rename a parameter: teach it to, or remove the operation",
            ));
        }
        taken.push(field);
    }
    let path = pointer.rsplit('/').nth(1).unwrap_or_default();
    let parts = path
        .split('{')
        .skip(1)
        .filter_map(|part| part.split_once('}'));
    for (part, _) in parts {
        let is_part = |parameter: &Value| parameter["in"] == "path" && parameter["name"] == part;
        if !parameters.iter().any(is_part) {
            return Err(Failure::new(
                pointer,
                format!("`{part}` stands in the path and is no parameter"),
                "Add the parameter to the vendored document",
            ));
        }
    }
    Ok(())
}

fn body_of(operation: &mut Value, components: &Value, pointer: &str) -> Result<()> {
    let Some(body) = operation.get_mut("requestBody") else {
        return Ok(());
    };
    let pointer = walk::join(pointer, "requestBody");
    follow(body, components, "requestBodies", &pointer)?;
    keep_json(body, &pointer)
}

fn responses_of(operation: &mut Value, pointer: &str) -> Result<()> {
    let pointer = walk::join(pointer, "responses");
    for (status, response) in operation["responses"].as_object_mut().into_iter().flatten() {
        if response.get("content").is_some() {
            keep_json(response, &walk::join(&pointer, status))?;
        }
    }
    Ok(())
}

fn keep_json(holder: &mut Value, pointer: &str) -> Result<()> {
    let content = holder.get_mut("content").and_then(Value::as_object_mut);
    let json_type = content.as_ref().and_then(|content| {
        content
            .keys()
            .find(|key| key.starts_with("application/json") || key.ends_with("+json"))
            .cloned()
    });
    let (Some(content), Some(json_type)) = (content, json_type) else {
        return Err(Failure::new(
            pointer,
            "a body that is not JSON",
            "Remove the operation from the vendored document, or teach codegen this media type",
        ));
    };
    let media = content.remove(&json_type).unwrap_or_default();
    content.clear();
    content.insert("application/json".into(), media);
    Ok(())
}

/// Replaces a reference to a component of `kind` by the component.
fn follow(value: &mut Value, components: &Value, kind: &str, pointer: &str) -> Result<()> {
    let Some(target) = value.get("$ref").and_then(Value::as_str) else {
        return Ok(());
    };
    let name = target.strip_prefix(&format!("#/components/{kind}/"));
    match name.and_then(|name| components.get(kind)?.get(name)) {
        Some(component) => {
            *value = component.clone();
            Ok(())
        }
        None => Err(Failure::new(
            pointer,
            format!("`{target}` leads nowhere"),
            "Correct the reference in the vendored document",
        )),
    }
}
