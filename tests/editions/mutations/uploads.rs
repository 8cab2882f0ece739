//! Mutations of bodies: files, forms, bytes and texts.

use serde_json::{Value, json};

use super::Mutation;
use super::edit::{content, object, replace_paths};

/// Documents with operations that upload and download.
pub const EDITIONS: [Mutation; 2] = [
    Mutation {
        name: "uploads",
        about: "Operations take files, forms and bytes, and return a text.",
        keeps: &[],
        apply: uploads,
        warns: &[],
    },
    Mutation {
        name: "uploads_without_a_form",
        about: "Forms that describe no field, or that hide a file, are skipped.",
        keeps: &[],
        apply: uploads_without_a_form,
        warns: &[
            "a body of the media type `multipart/mixed`",
            "a body without a media type",
            "`uploadAnything`, `POST /v1/anything`",
            "a file inside of the field `cover`",
            "the request cannot have a field for the file `1st`",
            "the values of the field `where` have no standard encoding",
        ],
    },
];

fn text() -> Value {
    json!({ "type": "string" })
}

fn file() -> Value {
    json!({ "type": "string", "format": "binary" })
}

fn media(media: &str, schema: Value) -> Value {
    json!({ "description": "", "required": true, "content": { media: { "schema": schema } } })
}

fn post(id: &str, body: Value) -> Value {
    let done = content(object(
        json!({ "data": object(json!({ "id": text() }), &["id"]) }),
        &["data"],
    ));
    json!({ "post": { "operationId": id, "requestBody": body, "responses": { "200": done } } })
}

fn uploads(document: &mut Value) {
    let kind = json!({ "type": "string", "enum": ["offer", "bill"] });
    let place = object(json!({ "room": text() }), &[]);
    let album = object(
        json!({
            "title": text(),
            "kind": kind,
            "cover": { "type": "string", "format": "binary", "description": "The first page." },
            // As OpenAPI 3.1 describes bytes.
            "preview": { "type": ["string", "null"], "contentMediaType": "image/png" },
            "sheets": { "type": "array", "items": file() },
            "tags": { "type": "array", "items": text() },
            "place": place,
            "year": { "type": ["integer", "null"] },
            // The names of a setter and of a method.
            "send": file(),
        }),
        &["title", "cover"],
    );
    let mut album = media("multipart/form-data", album);
    album["content"]["multipart/form-data"]["encoding"] = json!({ "cover": { "contentType": "application/pdf" }, "sheets": { "contentType": "image/png, image/jpeg" } });
    let alone = media(
        "multipart/form-data",
        object(json!({ "file": file() }), &[]),
    );
    let form = object(
        json!({
            "name": text(),
            "count": { "type": "integer" },
            "tags": { "type": "array", "items": text() },
            "note": { "type": ["string", "null"] },
        }),
        &["name"],
    );
    let mut picture = media("image/png", file());
    picture["content"]["image/jpeg"] = json!({ "schema": file() });
    let mut optional = media("application/octet-stream", file());
    optional["required"] = json!(false);
    let csv =
        json!({ "200": { "description": "", "content": { "text/csv": { "schema": text() } } } });
    let mut idempotent = post("replaceAlbum", album.clone());
    idempotent["put"] = idempotent["post"].take();
    idempotent.as_object_mut().unwrap().shift_remove("post");
    idempotent["put"]["parameters"] =
        json!([{ "name": "albumId", "in": "path", "required": true, "schema": text() }]);
    replace_paths(
        document,
        json!({
            "/v1/albums": post("createAlbum", album),
            "/v1/albums/{albumId}": idempotent,
            "/v1/alone": post("uploadAlone", alone),
            "/v1/forms": post("submitForm", media("application/x-www-form-urlencoded", form)),
            "/v1/bytes": post("uploadBytes", media("application/octet-stream", file())),
            "/v1/pictures": post("uploadPicture", picture),
            "/v1/optional": post("uploadOptional", optional),
            "/v1/notes": post("uploadNote", media("text/plain; charset=utf-8", text())),
            "/v1/exports": { "get": { "operationId": "exportThings", "responses": csv } },
        }),
    );
}

fn uploads_without_a_form(document: &mut Value) {
    let form = |schema| media("multipart/form-data", schema);
    let nested = object(
        json!({ "cover": object(json!({ "file": file() }), &[]) }),
        &[],
    );
    let deep = object(
        json!({ "where": object(json!({ "room": text() }), &[]) }),
        &[],
    );
    replace_paths(
        document,
        json!({
            "/v1/anything": post("uploadAnything", form(json!({ "type": "object" }))),
            "/v1/nested": post("uploadNested", form(nested)),
            "/v1/numbered": post("uploadNumbered", form(object(json!({ "1st": file() }), &[]))),
            "/v1/mixed": post("uploadMixed", media("multipart/mixed", file())),
            "/v1/deep": post("submitDeep", media("application/x-www-form-urlencoded", deep)),
            "/v1/nothing": post("uploadNothing", json!({ "content": {} })),
            "/v1/kept": post("keep", content(object(json!({ "name": text() }), &[]))),
        }),
    );
}
