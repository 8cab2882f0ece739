//! Updates that are made from what was read.

use std::marker::PhantomData;

use quo_sdk_editions::{updates_of_lists, updates_of_recursive_types, updates_that_lose};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::sample::{answering, data};
use crate::serve::client;

/// Whether there is a conversion from a reference. Of the two constants, the compiler takes the
/// inherent one if its bound holds.
struct Conversion<Read, Update>(PhantomData<(Read, Update)>);

trait NoConversion {
    const EXISTS: bool = false;
}

impl<Read, Update> NoConversion for Conversion<Read, Update> {}

impl<Read: 'static, Update: From<&'static Read>> Conversion<Read, Update> {
    const EXISTS: bool = true;
}

/// A value as it was read.
fn read<T: DeserializeOwned>(value: &Value) -> T {
    serde_json::from_value(value.clone()).unwrap()
}

fn thing() -> Value {
    json!({
        "id": "1", "code": "c", "note": null, "title": "read", "labels": ["a", "b"],
        "numbers": [1, 2],
        "owner": {
            "name": "Ada", "main": { "value": "m", "isMain": true },
            "emails": [
                { "value": "x", "name": "work", "isMain": true },
                { "value": "y", "name": null },
            ],
        },
    })
}

/// What an update of the thing has to hold.
fn kept() -> Value {
    json!({
        "code": "c", "note": null, "labels": ["a", "b"], "numbers": [1, 2],
        "owner": {
            "main": { "value": "m", "isMain": true },
            "emails": [
                { "value": "x", "name": "work", "isMain": true },
                { "value": "y" },
            ],
        },
    })
}

#[test]
fn update_holds_lists_and_required_fields_of_what_was_read() {
    use updates_of_lists::types::{Other, Thing, UpdateThing};

    let update = UpdateThing::from(&read::<Thing>(&thing()));
    assert_eq!(serde_json::to_value(update).unwrap(), kept());
    let mut other = thing();
    other["kind"] = json!("other");
    let update = UpdateThing::from(&read::<Other>(&other));
    assert_eq!(serde_json::to_value(update).unwrap(), kept());
}

#[test]
fn update_holds_what_is_null_or_missing_as_the_service_has_it() {
    use updates_of_lists::types::{Thing, UpdateThing};

    let mut value = thing();
    value["note"] = json!("read");
    value["numbers"] = Value::Null;
    value.as_object_mut().unwrap().remove("owner");
    value["owner"] = json!({ "name": "Ada", "emails": [] });
    let update = UpdateThing::from(&read::<Thing>(&value));
    let expected = json!({
        "code": "c", "note": "read", "labels": ["a", "b"], "owner": { "emails": [] },
    });
    assert_eq!(serde_json::to_value(update).unwrap(), expected);
}

#[tokio::test]
async fn response_is_carried_over_and_a_setter_changes_it() {
    use updates_of_lists::{Api, types::UpdateThing};

    let server = answering(data(thing())).await;
    let api = Api::new(&client(&server));
    let read = api
        .replace_thing("1")
        .code("c")
        .clear_note()
        .send()
        .await
        .unwrap();
    let request = api
        .update_thing("1")
        .body(UpdateThing::from(&read))
        .title("changed");
    request
        .owner_with(|owner| owner.name("Grace"))
        .send()
        .await
        .unwrap();
    let mut expected = kept();
    expected["title"] = json!("changed");
    expected["owner"]["name"] = json!("Grace");
    let body: Value = serde_json::from_slice(&server.recorded()[1].body).unwrap();
    assert_eq!(body, expected);
}

#[test]
fn update_without_lists_or_with_a_nullable_requirement_has_no_conversion() {
    use updates_of_lists::types;
    use updates_that_lose::types as losing;

    let exist = [
        Conversion::<types::Thing, types::UpdateThing>::EXISTS,
        Conversion::<types::UpdateBareResult, types::UpdateBare>::EXISTS,
        Conversion::<types::UpdateLackingResult, types::UpdateLacking>::EXISTS,
        Conversion::<losing::LoseElementResult, losing::LoseElement>::EXISTS,
        Conversion::<losing::LoseInsideResult, losing::LoseInside>::EXISTS,
        Conversion::<losing::LoseNullableResult, losing::LoseNullable>::EXISTS,
        Conversion::<losing::LoseWholeResult, losing::LoseWhole>::EXISTS,
    ];
    // The first shows that a conversion is found.
    assert_eq!(exist, [true, false, false, false, false, false, false]);
}

#[test]
fn recursive_update_holds_everything_below_it() {
    use updates_of_recursive_types::types::{Folder, FolderUpdate};

    let leaf = json!({ "name": "leaf", "labels": ["x"], "children": [] });
    let inner = json!({ "name": "inner", "labels": [], "children": [leaf] });
    let parent = json!({ "name": "parent", "labels": ["z"], "children": [leaf] });
    let folder = json!({ "name": "root", "labels": ["y"], "parent": parent, "children": [inner] });
    let update = FolderUpdate::from(&read::<Folder>(&folder));
    // An optional list of a recursive type is left out if it is empty.
    let leaf = json!({ "name": "leaf", "labels": ["x"] });
    let expected = json!({
        "name": "root", "labels": ["y"], "children": [{ "name": "inner", "children": [leaf] }],
        "parent": { "name": "parent", "labels": ["z"], "children": [leaf] },
    });
    assert_eq!(serde_json::to_value(update).unwrap(), expected);
}

#[tokio::test]
async fn type_that_is_read_and_sent_is_its_own_update() {
    let note = json!({ "name": "n", "labels": ["a"], "children": [{ "name": "c" }] });
    let server = answering(data(note)).await;
    let api = updates_of_recursive_types::Api::new(&client(&server));
    let note = api.update_note("1").name("n").send().await.unwrap();
    api.update_note("1")
        .body(&*note)
        .name("changed")
        .send()
        .await
        .unwrap();
    let body: Value = serde_json::from_slice(&server.recorded()[1].body).unwrap();
    assert_eq!(body["name"], "changed");
    assert_eq!(
        (&body["labels"], &body["children"][0]["name"]),
        (&json!(["a"]), &json!("c"))
    );
}
