//! Paged lists, each with every filter set.

use chrono::{DateTime, Utc};
use futures_util::future::BoxFuture;
use futures_util::stream::BoxStream;
use quo_sdk::{Error, Page};
use quo_sdk_frozen::Client;
use serde::Serialize;
use serde_json::{Value, json};

const CALLS: &str = include_str!("../../../fixtures/api/list-calls-first-page.json");

/// The part of a page that the tests compare.
#[derive(Debug, PartialEq)]
pub struct Seen {
    pub ids: Vec<String>,
    pub next: Option<String>,
    pub total: Option<i64>,
}

type Reply<T> = BoxFuture<'static, Result<T, Error>>;
type Reading<T> = BoxStream<'static, Result<T, Error>>;

pub struct List {
    pub id: &'static str,
    /// The query of every page of a stream, without the token. The pages have the maximum size.
    pub query: &'static str,
    /// The documented size of a page.
    pub size: u32,
    /// The property that identifies an item.
    key: &'static str,
    /// Reads one page of the given size.
    pub sized: fn(&Client, Option<u32>) -> Reply<()>,
    /// Reads the pages from a token on, through the `Stream` trait.
    pub pages: fn(&Client, Option<&str>) -> Reading<Seen>,
    /// Reads the ids of all items, through the `Stream` trait.
    pub items: fn(&Client) -> Reading<String>,
    /// Reads the pages by `try_next`.
    pub walked: fn(&Client) -> Reply<Vec<Seen>>,
    /// Reads the ids of all items by `try_collect`.
    pub collected: fn(&Client) -> Reply<Vec<String>>,
}

macro_rules! list {
    ($id:ident, $key:literal, $size:literal, $query:literal, |$call:ident| $set:expr) => {
        List {
            id: stringify!($id),
            query: $query,
            size: $size,
            key: $key,
            sized: |client, size| {
                let $call = client.$id();
                let call = match size {
                    Some(size) => $set.max_results(size),
                    None => $set,
                };
                Box::pin(async move { call.send().await.map(|_| ()) })
            },
            pages: |client, token| {
                let $call = client.$id();
                let call = match token {
                    Some(token) => $set.page_token(token),
                    None => $set,
                };
                Box::pin(futures_util::TryStreamExt::map_ok(call.pages(), |page| {
                    seen(&page, $key)
                }))
            },
            items: |client| {
                let $call = client.$id();
                Box::pin(futures_util::TryStreamExt::map_ok($set.stream(), |item| {
                    id_of(&item, $key)
                }))
            },
            walked: |client| {
                let $call = client.$id();
                let mut pages = $set.pages();
                Box::pin(async move {
                    let mut walked = Vec::new();
                    while let Some(page) = pages.try_next().await? {
                        walked.push(seen(&page, $key));
                    }
                    Ok(walked)
                })
            },
            collected: |client| {
                let $call = client.$id();
                let items = $set.stream();
                Box::pin(async move {
                    let items = items.try_collect().await?;
                    Ok(items.iter().map(|item| id_of(item, $key)).collect())
                })
            },
        }
    };
}

fn id_of(item: &impl Serialize, key: &str) -> String {
    let item = serde_json::to_value(item).unwrap();
    item[key].as_str().unwrap().to_owned()
}

fn seen<T: Serialize>(page: &Page<T>, key: &str) -> Seen {
    Seen {
        ids: page.into_iter().map(|item| id_of(item, key)).collect(),
        next: page.next_page_token.clone(),
        total: page.total_items,
    }
}

impl List {
    /// Returns a page of the list with these items.
    pub fn body(&self, ids: &[&str]) -> Value {
        let item = item(self.id);
        let items: Vec<Value> = ids
            .iter()
            .map(|id| {
                let mut item = item.clone();
                item[self.key] = json!(id);
                item
            })
            .collect();
        json!({ "data": items, "totalItems": 3 })
    }

    /// Returns a page with a token of the next one.
    pub fn body_then(&self, ids: &[&str], next: &str) -> Value {
        let mut body = self.body(ids);
        body["nextPageToken"] = json!(next);
        body
    }
}

pub fn time(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// Returns an item of the list `id`.
fn item(id: &str) -> Value {
    let created = "2026-07-20T01:02:03Z";
    match id {
        "list_calls" => {
            let page: Value = serde_json::from_str(CALLS).unwrap();
            page["data"][0].clone()
        }
        "list_tasks" => json!({
            "taskId": "TK1", "phoneNumberId": "PN1", "conversationId": "CN1", "activityId": null,
            "phoneNumberGroupId": null, "orgId": "OR1", "title": "Call back", "description": null,
            "dueDate": null, "assignedTo": "US1", "assignedBy": null, "createdAt": created,
            "createdBy": "US1", "completed": false, "isDeleted": false, "revision": "1",
        }),
        _ => json!({
            "id": "US1", "email": "ada@example.com", "firstName": "Ada", "lastName": null,
            "pictureUrl": null, "role": "owner", "groupId": "GR1",
            "createdAt": created, "updatedAt": created,
        }),
    }
}

pub fn lists() -> Vec<List> {
    vec![
        list!(
            list_calls,
            "id",
            10,
            "phoneNumberId=PN1&userId=US1&participants=%2B15555550123\
             &participants=%2B15555550124&since=2026-07-22T01%3A02%3A03Z&createdAfter=2026-07-20T01%3A02%3A03Z\
             &createdBefore=2026-07-21T01%3A02%3A03Z&maxResults=100",
            |call| call
                .phone_number_id("PN1")
                .user_id("US1")
                .participants(["+15555550123", "+15555550124"])
                .since(time("2026-07-22T01:02:03Z"))
                .created_after(time("2026-07-20T01:02:03Z"))
                .created_before(time("2026-07-21T01:02:03Z"))
        ),
        list!(list_tasks, "taskId", 50, "maxResults=100", |call| call),
        list!(list_users, "id", 10, "maxResults=50", |call| call),
    ]
}
