//! Requests whose names, bodies and pages the generator has to choose or leave out.

use chrono::{DateTime, Utc};
use quo_sdk_editions::{
    bodies_left_out, fields_called_like_methods, fields_with_listed_setters, methods_that_collide,
    parameters_called_like_methods, segments_and_headers, sizes_of_pages,
    types_called_like_requests,
};
use serde_json::{Value, json};

use crate::sample::{answering, data, only_request};
use crate::serve::client;
use quo_sdk_test_support::server::{Answer, Recorded, Server};

async fn accepting() -> Server {
    Server::start(|_| Answer::new(204, "")).await
}

fn sent(request: &Recorded) -> Value {
    serde_json::from_slice(&request.body).unwrap()
}

#[tokio::test]
async fn field_with_the_name_of_a_method_is_set_through_the_body() {
    use fields_called_like_methods::{Api, types};

    let server = accepting().await;
    let api = Api::new(&client(&server));
    let body = types::CreateThing::builder()
        .body("text")
        .send(types::CreateThingSend::builder().at("noon"))
        .options("some")
        .pages(2)
        .stream(true)
        .limit(3);
    // The parameter has the setter `limit`, and `title` is set after the body.
    let request = api.create_thing().body(body).limit(4).title("title");
    request.send().await.unwrap();
    let (request, query) = only_request(&server);
    assert_eq!(query, ["limit=4"]);
    let expected = json!({
        "body": "text", "send": { "at": "noon" }, "options": "some", "pages": 2,
        "stream": true, "limit": 3, "title": "title",
    });
    assert_eq!(sent(&request), expected);
}

#[tokio::test]
async fn methods_for_null_and_changes_stay_without_their_setter() {
    let server = accepting().await;
    let api = fields_called_like_methods::Api::new(&client(&server));
    let body = fields_called_like_methods::types::CreateThing::builder().body("text");
    let request = api.create_thing().body(body).title("title").clear_send();
    request.clone().send().await.unwrap();
    let request = request.send_with(|delivery| delivery.at("noon"));
    request.send().await.unwrap();
    let bodies: Vec<Value> = server.recorded().iter().map(sent).collect();
    let with = |delivery: Value| json!({ "body": "text", "title": "title", "send": delivery });
    assert_eq!(bodies, [with(json!(null)), with(json!({ "at": "noon" }))]);
}

#[tokio::test]
async fn listed_setter_is_a_method_of_request_and_builder() {
    use fields_with_listed_setters::{Api, types};

    let server = accepting().await;
    let api = Api::new(&client(&server));
    let request = api.create_thing().limit(4).text("text").title("title");
    let request = request.delivery_with(|delivery| delivery.at("noon"));
    let request = request
        .choices("some")
        .page_count(2)
        .is_streamed(true)
        .max(3);
    request.clone().send().await.unwrap();
    request.clear_delivery().send().await.unwrap();
    let body = types::CreateThing::builder()
        .text("text")
        .title("title")
        .choices("some")
        .page_count(2)
        .is_streamed(true)
        .max(3)
        .delivery_with(|delivery| delivery.at("noon"));
    let built = serde_json::to_value(body.build().unwrap()).unwrap();
    let bodies: Vec<Value> = server.recorded().iter().map(sent).collect();
    assert_eq!(bodies[0], built);
    assert_eq!(bodies[0]["send"], json!({ "at": "noon" }));
    assert_eq!(bodies[1]["send"], Value::Null);
    // A message names the field, because the document does.
    let missing = api.create_thing().send().await.unwrap_err().to_string();
    assert!(
        missing.contains("`body` and `title` are required"),
        "{missing}"
    );
}

#[tokio::test]
async fn parameter_of_any_name_has_a_setter() {
    let server = accepting().await;
    let api = parameters_called_like_methods::Api::new(&client(&server));
    let request = api
        .list_things()
        .set_options("options")
        .set_send("send")
        .set_pages("pages")
        .set_stream("stream")
        .set_new("new")
        .set_prepare("prepare")
        .set_body("body")
        .client("client")
        .info("info")
        .request("request")
        .response("response")
        .result("result")
        .url("url")
        .query("query")
        .draft("draft")
        .value("value")
        .self_("self")
        .type_("type")
        .clone("clone")
        .set_info("set_info")
        .caller_s("caller's")
        .error("error");
    let shown = format!("{request:?}");
    assert!(
        shown.contains("draft_") && !shown.contains("invalid"),
        "{shown}"
    );
    request.options(Default::default()).send().await.unwrap();
    let (request, _) = only_request(&server);
    let query = request.target.split_once('?').unwrap().1;
    let names: Vec<&str> = query
        .split('&')
        .map(|pair| pair.split_once('=').unwrap().0)
        .collect();
    let expected = [
        "options",
        "send",
        "pages",
        "stream",
        "new",
        "prepare",
        "body",
        "client",
        "info",
        "request",
        "response",
        "result",
        "url",
        "query",
        "draft",
        "value",
        "self",
        "type",
        "clone",
        "set_info",
        "caller%27s",
        "error",
    ];
    assert_eq!(names, expected);
    for pair in query.split('&') {
        let (name, value) = pair.split_once('=').unwrap();
        assert_eq!(name, value);
    }
}

#[tokio::test]
async fn path_parameter_of_any_name_is_an_argument() {
    let server = accepting().await;
    let api = parameters_called_like_methods::Api::new(&client(&server));
    let request = api.set_thing("c", "r", "b", "s", "me", "v");
    // The setters are those of the body.
    let request = request.draft("draft").value("value").client("client");
    request.send().await.unwrap();
    let (request, _) = only_request(&server);
    assert_eq!(request.target, "/v1/c/r/b/s/me/v");
    let expected = json!({ "draft": "draft", "value": "value", "client": "client" });
    assert_eq!(sent(&request), expected);
    let refused = api.set_thing("c", "..", "", "s", "me", "v").send().await;
    let refused = refused.unwrap_err().to_string();
    assert!(refused.contains("`request` is invalid"), "{refused}");
    assert!(refused.contains("`body` is invalid"), "{refused}");
}

#[tokio::test]
async fn setters_take_precedence_over_methods_for_null_and_changes() {
    use methods_that_collide::types::CreateThing;

    let server = accepting().await;
    let api = methods_that_collide::Api::new(&client(&server));
    let body = CreateThing::builder()
        .build_value("build")
        .set_build("set_build")
        .name(methods_that_collide::types::CreateThingName::builder().first("Ada"))
        .name_with("with")
        .company("Acme")
        .clear_company(true)
        .misfits(["misfit"])
        .set_is_unset(true)
        .value("value")
        .builder("builder");
    let body = body.build().unwrap();
    let expected = json!({
        "build": "build", "set_build": "set_build", "name": { "first": "Ada" },
        "name_with": "with", "company": "Acme", "clear_company": true, "misfits": ["misfit"],
        "is_unset": true, "value": "value", "builder": "builder",
    });
    assert_eq!(serde_json::to_value(&body).unwrap(), expected);
    api.create_thing().body(&body).send().await.unwrap();
    assert_eq!(sent(&only_request(&server).0), expected);
    let request = api.create_thing().misfits("one").set_is_unset(false);
    let missing = request.send().await.unwrap_err().to_string();
    assert!(missing.contains("`build` is required"), "{missing}");
}

#[tokio::test]
async fn recursive_type_with_the_name_of_a_request_has_another_one() {
    use types_called_like_requests::{Api, builder, types};

    let of = |id: &str| json!({ "id": id, "parts": [{ "id": "part" }] });
    let server = answering(data(
        json!({ "one": of("1"), "two": of("2"), "three": of("3") }),
    ))
    .await;
    let api = Api::new(&client(&server));
    let request: builder::ListThingsRequest = api.list_things();
    let read = request.send().await.unwrap().into_inner();
    let one: types::ListThingsRequestValue = read.one;
    let two: types::ThingBuilderValue = read.two.unwrap();
    let three: types::Thing = read.three.unwrap();
    assert_eq!((one.id.as_str(), one.parts[0].id.as_str()), ("1", "part"));
    assert_eq!((two.id.as_str(), two.parts[0].id.as_str()), ("2", "part"));
    let changed: types::builder::ThingBuilder = (&three).into();
    let request = api.create_thing().body(changed.id("4"));
    request.send().await.unwrap();
    let body = sent(&server.recorded()[1]);
    assert_eq!(body, json!({ "id": "4", "parts": [{ "id": "part" }] }));
}

/// The query of a list of an edition: of `send`, of `stream`, and of `stream` with a size.
macro_rules! sizes {
    ($list:ident.$size:ident) => {{
        let page = json!({ "data": [{ "id": "1" }], "nextCursor": null });
        let server = answering(page).await;
        let api = sizes_of_pages::Api::new(&client(&server));
        let list = api.$list().area("a").zone("z");
        let sent = list.clone().$size(Some(7)).send().await;
        assert_eq!(sent.unwrap().items.len(), 1);
        let _ = list.clone().send().await;
        let all = list.clone().stream().try_collect().await;
        assert_eq!(all.unwrap().len(), 1);
        list.$size(5).stream().try_collect().await.unwrap();
        let recorded = server.recorded().into_iter();
        let queries = recorded.map(|request| request.target.split_once('?').unwrap().1.to_owned());
        queries.collect::<Vec<String>>()
    }};
}

#[tokio::test]
async fn stream_asks_for_the_largest_documented_pages() {
    let with = |size: &str| format!("zone=z&limit={size}&area=a");
    let expected = ["7", "10", "50", "5"].map(with);
    assert_eq!(sizes!(list_capped.limit), expected);
    // The bound itself is excluded.
    let expected = ["7", "10", "49", "5"].map(with);
    assert_eq!(sizes!(list_below.limit), expected);
    // A required size without a default is missing in `send`.
    let expected = ["7", "30", "5"].map(|size| format!("zone=z&per_page={size}&area=a"));
    assert_eq!(sizes!(list_required.per_page), expected);
}

#[tokio::test]
async fn stream_keeps_the_default_size_if_the_largest_is_not_clear() {
    let with = |size: &str| format!("zone=z&limit={size}&area=a");
    let expected = ["7", "10", "10", "5"].map(with);
    assert_eq!(sizes!(list_open.limit), expected);
    assert_eq!(sizes!(list_vast.limit), expected);
    let expected =
        ["7", "10", "10", "5"].map(|size| format!("zone=z&limit={size}&pageSize=10&area=a"));
    assert_eq!(sizes!(list_twofold.limit), expected);
}

#[tokio::test]
async fn stream_of_a_list_with_a_decimal_size_keeps_it() {
    let page = json!({ "data": [{ "id": "1" }], "nextCursor": null });
    let server = answering(page).await;
    let api = sizes_of_pages::Api::new(&client(&server));
    api.list_decimal().stream().try_collect().await.unwrap();
    assert_eq!(only_request(&server).1, ["limit=10.0"]);
}

#[tokio::test]
async fn optional_body_is_sent_if_it_is_set() {
    let server = accepting().await;
    let api = bodies_left_out::Api::new(&client(&server));
    api.note_optional().send().await.unwrap();
    api.note_optional().text(None::<&str>).send().await.unwrap();
    api.note_optional().text("a").send().await.unwrap();
    api.note_list().send().await.unwrap();
    let none: [&str; 0] = [];
    api.note_list().body(none).send().await.unwrap();
    api.note_list().body("one").send().await.unwrap();
    api.note_text().send().await.unwrap();
    api.note_text().body("text").send().await.unwrap();
    api.note_anything().send().await.unwrap();
    api.note_anything().body(json!([1])).send().await.unwrap();
    // An object is sent unless the document states that it is optional.
    api.note_empty().send().await.unwrap();
    let flags = std::collections::HashMap::from([("a".to_owned(), 1)]);
    api.note_map().body(flags).send().await.unwrap();
    let recorded = server.recorded();
    let bodies: Vec<&str> = recorded
        .iter()
        .map(|request| std::str::from_utf8(&request.body).unwrap())
        .collect();
    let expected = [
        "",
        "",
        r#"{"text":"a"}"#,
        "",
        "[]",
        r#"["one"]"#,
        "",
        r#""text""#,
        "",
        "[1]",
        "{}",
        r#"{"a":1}"#,
    ];
    assert_eq!(bodies, expected);
    for request in &recorded {
        let has_type = request.headers.contains_key("content-type");
        assert_eq!(has_type, !request.body.is_empty(), "{request:?}");
    }
}

#[tokio::test]
async fn required_body_is_missed() {
    let server = accepting().await;
    let api = bodies_left_out::Api::new(&client(&server));
    let missing = api.note_optional().tags("a").send().await.unwrap_err();
    assert!(
        missing.to_string().contains("`text` is required"),
        "{missing}"
    );
    let missing = api.note_unstated().send().await.unwrap_err();
    assert!(
        missing.to_string().contains("`text` is required"),
        "{missing}"
    );
    let missing = api.note_required().send().await.unwrap_err();
    assert!(
        missing.to_string().contains("`body` is required"),
        "{missing}"
    );
    let missing = api.note_map().send().await.unwrap_err();
    assert!(
        missing.to_string().contains("`body` is required"),
        "{missing}"
    );
    assert!(server.recorded().is_empty());
}

#[tokio::test]
async fn segment_is_encoded_and_headers_have_the_forms_of_json() {
    let server = accepting().await;
    let api = segments_and_headers::Api::new(&client(&server));
    let day: DateTime<Utc> = "2026-01-31T08:00:00Z".parse().unwrap();
    // The arguments have the order of the path, and not of the document's parameters. A required
    // header follows.
    let request = api.get_thing("a/b{day}%", day, "{one}", -3, "trace");
    request.clone().send().await.unwrap();
    let request = request.x_since(day).x_ratio(1.5).x_deep(false);
    request.send().await.unwrap();
    let [bare, full] = server.recorded().try_into().unwrap();
    let path = "/v1/a%2Fb%7Bday%7D%25/at/2026-01-31T08:00:00Z/%7Bone%7D:-3";
    assert_eq!((bare.target.as_str(), full.target.as_str()), (path, path));
    for (name, value) in [
        ("x-trace", "trace"),
        ("x-since", "2026-01-31T08:00:00Z"),
        ("x-ratio", "1.5"),
        ("x-deep", "false"),
    ] {
        assert_eq!(full.headers[name], value, "{name}");
        assert_eq!(bare.headers.contains_key(name), name == "x-trace", "{name}");
    }
    let request = api.get_thing("one", day, "two", 1, "line\nbreak");
    let refused = request.send().await.unwrap_err();
    assert!(
        refused.to_string().contains("`x_trace` is invalid"),
        "{refused}"
    );
}
