//! The changes of which an edition is made.

use serde_json::{Map, Value, json};

use super::random::Random;
use quo_sdk_codegen::schema::walk::METHODS;

/// A kind of change.
pub struct Kind {
    /// What it does, for the report.
    pub name: &'static str,
    /// Whether code that uses what is changed may no longer compile, or do something else.
    pub breaks: bool,
    /// Makes the change. Returns what it did, or `None` if the document has no place for it.
    pub apply: fn(&mut Value, &mut Random, usize) -> Option<String>,
}

macro_rules! changes {
    ($($name:literal: $apply:ident $breaks:literal,)*) => {
        /// All kinds of changes.
        pub const CHANGES: &[Kind] = &[$(Kind { name: $name, breaks: $breaks, apply: $apply }),*];
    };
}

changes! {
    "paged list with a reference, allOf and a tagged union": add_paged_list false,
    "multipart upload": add_upload false,
    "binary upload": add_binary_upload false,
    "form": add_form false,
    "download": add_download false,
    "answer in CSV": add_csv false,
    "operation with a recursive schema": add_recursive false,
    "operation removed": remove_operation true,
    "operation deprecated": deprecate_operation true,
    "value of an enum added": add_enum_value false,
    "optional field of a request added": add_request_field false,
    "required field of an answer added": add_answer_field false,
    "field of an answer renamed": rename_answer_field true,
    "field of an answer removed": remove_answer_field true,
    "field of an answer nullable": make_nullable true,
    "field of an answer of several types": widen_field true,
    "optional parameter added": add_parameter false,
    "required header added": add_header true,
    "list with commas added": add_joined_list false,
    "optional parameter removed": remove_parameter true,
    "schema moved to the components": move_to_components true,
    "words changed": reword false,
}

/// The pointers of all operations.
fn operations(document: &Value) -> Vec<(String, String)> {
    let paths = document["paths"].as_object().into_iter().flatten();
    paths
        .flat_map(|(path, item)| {
            let methods = item.as_object().into_iter().flatten();
            let methods = methods.filter(|(method, _)| METHODS.contains(&method.as_str()));
            methods.map(|(method, _)| (path.clone(), method.clone()))
        })
        .collect()
}

/// One operation, and its name.
fn one_operation<'a>(
    document: &'a mut Value,
    random: &mut Random,
) -> Option<(String, &'a mut Value)> {
    let (path, method) = random.one(&operations(document))?.clone();
    let name = format!("{} {path}", method.to_uppercase());
    Some((name, document["paths"].get_mut(&path)?.get_mut(&method)?))
}

/// The object in the 2xx answer of an operation: the value under `data`, or an item of it.
fn answer(operation: &mut Value) -> Option<&mut Value> {
    let responses = operation.get_mut("responses")?.as_object_mut()?;
    let (_, response) = responses
        .iter_mut()
        .find(|(status, _)| status.starts_with('2'))?;
    let mut schema = response.pointer_mut("/content/application~1json/schema")?;
    if schema.pointer("/properties/data").is_some() {
        schema = schema.pointer_mut("/properties/data")?;
    }
    if schema.get("items").is_some() {
        schema = schema.get_mut("items")?;
    }
    schema.get("properties")?;
    Some(schema)
}

fn request(operation: &mut Value) -> Option<&mut Value> {
    let schema = operation.pointer_mut("/requestBody/content/application~1json/schema")?;
    schema.get("properties")?;
    Some(schema)
}

/// An object in an answer, and the name of its operation.
fn one_answer<'a>(document: &'a mut Value, random: &mut Random) -> Option<(String, &'a mut Value)> {
    let (name, operation) = one_operation(document, random)?;
    Some((name, answer(operation)?))
}

/// A property of an object that is not its id.
fn one_property(object: &Value, random: &mut Random) -> Option<String> {
    let properties = object["properties"].as_object()?;
    let names: Vec<&String> = properties
        .keys()
        .filter(|name| !name.ends_with("id"))
        .collect();
    random.one(&names).map(|name| (*name).clone())
}

fn add(object: &mut Value, name: &str, schema: Value, required: bool) {
    object["properties"][name] = schema;
    if required {
        match object.get_mut("required").and_then(Value::as_array_mut) {
            Some(listed) => listed.push(json!(name)),
            None => object["required"] = json!([name]),
        }
    }
}

/// A schema of any kind.
fn some_schema(random: &mut Random) -> Value {
    let kinds = [
        json!({ "type": "string", "description": "A text." }),
        json!({ "type": "string", "format": "date-time" }),
        json!({ "type": "string", "enum": ["low", "high", "in-between"] }),
        json!({ "type": "integer", "minimum": 0, "maximum": 9 }),
        json!({ "type": "number" }),
        json!({ "type": "boolean", "default": false }),
        json!({ "type": "array", "items": { "type": "string" } }),
        json!({ "type": ["string", "null"], "pattern": "^PN(.*)$" }),
        json!({ "type": "object", "required": ["count"], "properties": {
            "count": { "type": "integer" }, "note": { "type": ["string", "null"] } } }),
        json!({ "type": "object", "additionalProperties": { "type": "string" } }),
    ];
    random.one(&kinds).cloned().unwrap_or_default()
}

fn insert(document: &mut Value, path: String, method: &str, operation: Value) -> Option<String> {
    let paths = document["paths"].as_object_mut()?;
    if paths.contains_key(&path) {
        return None;
    }
    let name = format!("{} {path} is new", method.to_uppercase());
    paths.insert(path, json!({ method: operation }));
    Some(name)
}

fn component(document: &mut Value, name: &str, schema: Value) {
    if document["components"]["schemas"].is_object() {
        document["components"]["schemas"][name] = schema;
    } else {
        document["components"]["schemas"] = json!({ name: schema });
    }
}

fn answers(content: Value) -> Value {
    json!({ "200": { "description": "Success", "content": content } })
}

fn add_paged_list(document: &mut Value, random: &mut Random, number: usize) -> Option<String> {
    let word = letters(number);
    let (base, item) = (format!("Base{word}"), format!("Thing{word}"));
    component(
        document,
        &base,
        json!({
            "type": "object", "required": ["id"], "properties": { "id": { "type": "string" } },
        }),
    );
    let member = |kind: &str, own: &str| {
        json!({ "type": "object", "required": ["type", own], "properties": {
            "type": { "type": "string", "const": kind }, own: { "type": "string" } } })
    };
    let reference = json!({ "$ref": format!("#/components/schemas/{base}") });
    component(
        document,
        &item,
        json!({
            "allOf": [reference, { "type": "object", "required": ["actor"], "properties": {
                "actor": { "oneOf": [member("person", "name"), member("agent", "model")] },
                "more": some_schema(random),
            } }],
        }),
    );
    let items = json!({ "$ref": format!("#/components/schemas/{item}") });
    let operation = json!({
        "operationId": format!("list{item}s"), "summary": "List things", "tags": ["Things"],
        "parameters": [
            { "in": "query", "name": "maxResults", "required": false,
              "schema": { "type": "integer", "minimum": 1, "maximum": 100, "default": 10 } },
            { "in": "query", "name": "pageToken", "required": false, "schema": { "type": "string" } },
        ],
        "responses": answers(json!({ "application/json": { "schema": {
            "type": "object", "required": ["data", "nextPageToken"], "properties": {
                "data": { "type": "array", "items": items },
                "totalItems": { "type": "integer" },
                "nextPageToken": { "type": ["string", "null"] } } } } })),
    });
    insert(
        document,
        format!("/v1/things-{}", word.to_lowercase()),
        "get",
        operation,
    )
}

fn add_upload(document: &mut Value, _: &mut Random, number: usize) -> Option<String> {
    let word = letters(number);
    let operation = json!({
        "operationId": format!("upload{word}"), "summary": "Upload a file",
        "requestBody": { "required": true, "content": { "multipart/form-data": { "schema": {
            "type": "object", "required": ["file"], "properties": {
                "file": { "type": "string", "format": "binary" },
                "preview": { "type": "string", "contentMediaType": "image/png" },
                "pages": { "type": "array", "items": { "type": "string", "format": "binary" } },
                "kind": { "type": "string", "enum": ["offer", "bill"] },
                "note": { "type": "string" } } } } } },
        "responses": answers(json!({ "application/json": { "schema": {
            "type": "object", "required": ["data"], "properties": { "data": {
                "type": "object", "properties": { "url": { "type": "string" } } } } } } })),
    });
    insert(
        document,
        format!("/v1/uploads-{}", word.to_lowercase()),
        "post",
        operation,
    )
}

fn add_binary_upload(document: &mut Value, _: &mut Random, number: usize) -> Option<String> {
    let word = letters(number);
    let operation = json!({
        "operationId": format!("put{word}File"), "summary": "Replace a file",
        "parameters": [{ "in": "path", "name": "fileId", "required": true, "schema": { "type": "string" } }],
        "requestBody": { "content": { "application/octet-stream": { "schema": {
            "type": "string", "format": "binary" } } } },
        "responses": { "204": { "description": "Replaced" } },
    });
    let path = format!("/v1/files-{}/{{fileId}}", word.to_lowercase());
    insert(document, path, "put", operation)
}

fn add_form(document: &mut Value, _: &mut Random, number: usize) -> Option<String> {
    let word = letters(number);
    let operation = json!({
        "operationId": format!("submit{word}"), "summary": "Submit a form",
        "requestBody": { "required": true, "content": { "application/x-www-form-urlencoded": {
            "schema": { "type": "object", "required": ["name"], "properties": {
                "name": { "type": "string" },
                "count": { "type": "integer" },
                "tags": { "type": "array", "items": { "type": "string" } } } } } } },
        "responses": { "204": { "description": "Submitted" } },
    });
    insert(
        document,
        format!("/v1/forms-{}", word.to_lowercase()),
        "post",
        operation,
    )
}

fn add_download(document: &mut Value, _: &mut Random, number: usize) -> Option<String> {
    let word = letters(number);
    let operation = json!({
        "operationId": format!("download{word}"), "summary": "Download a file",
        "responses": answers(json!({ "audio/mpeg": { "schema": {
            "type": "string", "format": "binary" } } })),
    });
    insert(
        document,
        format!("/v1/downloads-{}", word.to_lowercase()),
        "get",
        operation,
    )
}

fn add_csv(document: &mut Value, _: &mut Random, number: usize) -> Option<String> {
    let word = letters(number);
    let operation = json!({
        "operationId": format!("export{word}"), "summary": "Export as CSV",
        "responses": answers(json!({ "text/csv": { "schema": { "type": "string" } } })),
    });
    insert(
        document,
        format!("/v1/exports-{}", word.to_lowercase()),
        "get",
        operation,
    )
}

fn add_recursive(document: &mut Value, _: &mut Random, number: usize) -> Option<String> {
    let word = letters(number);
    let name = format!("Node{word}");
    let reference = json!({ "$ref": format!("#/components/schemas/{name}") });
    component(
        document,
        &name,
        json!({
            "type": "object", "required": ["name"], "properties": {
                "name": { "type": "string" },
                "parent": { "anyOf": [reference, { "type": "null" }] },
                "children": { "type": "array", "items": reference } },
        }),
    );
    let operation = json!({
        "operationId": format!("get{name}"), "summary": "Get a node",
        "responses": answers(json!({ "application/json": { "schema": {
            "type": "object", "required": ["data"], "properties": { "data": reference } } } })),
    });
    insert(
        document,
        format!("/v1/nodes-{}", word.to_lowercase()),
        "get",
        operation,
    )
}

fn remove_operation(document: &mut Value, random: &mut Random, _: usize) -> Option<String> {
    let (path, method) = random.one(&operations(document))?.clone();
    let item = document["paths"].get_mut(&path)?.as_object_mut()?;
    item.shift_remove(&method)?;
    if item.is_empty() {
        document["paths"].as_object_mut()?.shift_remove(&path);
    }
    Some(format!("{} {path} is removed", method.to_uppercase()))
}

fn deprecate_operation(document: &mut Value, random: &mut Random, _: usize) -> Option<String> {
    let (name, operation) = one_operation(document, random)?;
    operation["deprecated"] = json!(true);
    Some(format!("{name} is deprecated"))
}

/// Calls `change` on every schema that `is_wanted` accepts, and on those below it.
fn each_schema(value: &mut Value, change: &mut dyn FnMut(&mut Map<String, Value>)) {
    match value {
        Value::Object(members) => {
            change(members);
            members
                .values_mut()
                .for_each(|member| each_schema(member, change));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| each_schema(item, change)),
        _ => {}
    }
}

fn add_enum_value(document: &mut Value, random: &mut Random, number: usize) -> Option<String> {
    let mut enums = Vec::new();
    let is_enum = |schema: &Map<String, Value>| {
        let values = schema.get("enum").and_then(Value::as_array)?;
        let texts = values.iter().all(Value::is_string) && values.len() > 1;
        texts.then(|| Value::Array(values.clone()))
    };
    each_schema(&mut document["paths"], &mut |schema| {
        enums.extend(is_enum(schema))
    });
    let wanted = random.one(&enums)?.clone();
    let added = format!("new-{}", letters(number).to_lowercase());
    // Every copy gets it, as in the vendor's own editions.
    each_schema(&mut document["paths"], &mut |schema| {
        if is_enum(schema).as_ref() == Some(&wanted)
            && let Some(Value::Array(values)) = schema.get_mut("enum")
        {
            values.push(json!(added));
        }
    });
    Some(format!("an enum has the value `{added}` too"))
}

fn add_request_field(document: &mut Value, random: &mut Random, number: usize) -> Option<String> {
    let (name, operation) = one_operation(document, random)?;
    let field = format!("extra{}", letters(number));
    add(request(operation)?, &field, some_schema(random), false);
    Some(format!("{name} takes `{field}`"))
}

fn add_answer_field(document: &mut Value, random: &mut Random, number: usize) -> Option<String> {
    let (name, object) = one_answer(document, random)?;
    let field = format!("added{}", letters(number));
    add(object, &field, some_schema(random), true);
    Some(format!("{name} returns `{field}`"))
}

fn rename_answer_field(document: &mut Value, random: &mut Random, number: usize) -> Option<String> {
    let (name, object) = one_answer(document, random)?;
    let old = one_property(object, random)?;
    let new = format!("{old}{}", letters(number));
    let properties = object["properties"].as_object_mut()?;
    *properties = std::mem::take(properties)
        .into_iter()
        .map(|(name, schema)| (if name == old { new.clone() } else { name }, schema))
        .collect();
    let required = object.get_mut("required").and_then(Value::as_array_mut);
    for listed in required
        .into_iter()
        .flatten()
        .filter(|listed| **listed == json!(old))
    {
        *listed = json!(new);
    }
    Some(format!("{name} returns `{new}` instead of `{old}`"))
}

fn remove_answer_field(document: &mut Value, random: &mut Random, _: usize) -> Option<String> {
    let (name, object) = one_answer(document, random)?;
    let field = one_property(object, random)?;
    object["properties"].as_object_mut()?.shift_remove(&field);
    if let Some(required) = object.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(|listed| *listed != json!(field));
    }
    Some(format!("{name} no longer returns `{field}`"))
}

fn make_nullable(document: &mut Value, random: &mut Random, _: usize) -> Option<String> {
    let (name, object) = one_answer(document, random)?;
    let field = one_property(object, random)?;
    let schema = object["properties"][&field].take();
    object["properties"][&field] = json!({ "anyOf": [schema, { "type": "null" }] });
    Some(format!("`{field}` of {name} can be null"))
}

fn widen_field(document: &mut Value, random: &mut Random, _: usize) -> Option<String> {
    let (name, object) = one_answer(document, random)?;
    let field = one_property(object, random)?;
    let schema = object["properties"][&field].take();
    object["properties"][&field] = json!({ "oneOf": [schema, { "type": "boolean" }] });
    Some(format!("`{field}` of {name} can be a boolean"))
}

fn push_parameter(operation: &mut Value, parameter: Value) -> Option<()> {
    match operation.get_mut("parameters") {
        Some(listed) => listed.as_array_mut()?.push(parameter),
        None => operation["parameters"] = json!([parameter]),
    }
    Some(())
}

fn add_parameter(document: &mut Value, random: &mut Random, number: usize) -> Option<String> {
    let (name, operation) = one_operation(document, random)?;
    let parameter = format!("only{}", letters(number));
    let schema = json!({ "type": "boolean", "description": "Whether others are left out." });
    push_parameter(
        operation,
        json!({
            "in": "query", "name": parameter, "required": false, "schema": schema,
        }),
    )?;
    Some(format!("{name} takes the parameter `{parameter}`"))
}

fn add_header(document: &mut Value, random: &mut Random, number: usize) -> Option<String> {
    let (name, operation) = one_operation(document, random)?;
    let header = format!("X-Request-{}", letters(number));
    push_parameter(
        operation,
        json!({
            "in": "header", "name": header, "required": true, "schema": { "type": "string" },
        }),
    )?;
    Some(format!("{name} requires the header `{header}`"))
}

fn add_joined_list(document: &mut Value, random: &mut Random, number: usize) -> Option<String> {
    let (name, operation) = one_operation(document, random)?;
    let parameter = format!("kinds{}", letters(number));
    push_parameter(
        operation,
        json!({
            "in": "query", "name": parameter, "required": false, "style": "form", "explode": false,
            "schema": { "type": "array", "items": { "type": "string", "enum": ["one", "two"] } },
        }),
    )?;
    Some(format!("{name} takes the list `{parameter}`"))
}

fn remove_parameter(document: &mut Value, random: &mut Random, _: usize) -> Option<String> {
    let (name, operation) = one_operation(document, random)?;
    let listed = operation.get_mut("parameters")?.as_array_mut()?;
    let optional: Vec<usize> = (0..listed.len())
        .filter(|index| {
            listed[*index]["in"] == "query" && listed[*index]["required"] != json!(true)
        })
        .collect();
    let removed = listed.remove(*random.one(&optional)?);
    Some(format!("{name} no longer takes {}", removed["name"]))
}

fn move_to_components(document: &mut Value, random: &mut Random, number: usize) -> Option<String> {
    let component_name = format!("Moved{}", letters(number));
    let (name, object) = one_answer(document, random)?;
    let reference = json!({ "$ref": format!("#/components/schemas/{component_name}") });
    let schema = std::mem::replace(object, reference);
    component(document, &component_name, schema);
    Some(format!("the answer of {name} is a component"))
}

fn reword(document: &mut Value, random: &mut Random, _: usize) -> Option<String> {
    let (name, operation) = one_operation(document, random)?;
    each_schema(operation, &mut |schema| {
        if schema.get("description").is_some_and(Value::is_string) {
            schema.insert("description".to_owned(), json!("Said in other words."));
        }
    });
    Some(format!("{name} has other words"))
}

/// A word for a number, because names of types must not end in digits.
fn letters(number: usize) -> String {
    const WORDS: [&str; 10] = [
        "Red", "Blue", "Green", "Gray", "Gold", "Pink", "Teal", "Lime", "Plum", "Rust",
    ];
    let digits = number.to_string();
    let words = digits
        .bytes()
        .filter_map(|digit| WORDS.get(usize::from(digit - b'0')));
    words.copied().collect()
}
