//! Paginated lists.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use super::output::Output;
use crate::clock::Timestamp;
use crate::error_response::ErrorResponse;
use crate::spec::Input;
use crate::state::{Record, Table};

/// The order of a list.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    NewestFirst,
    OldestFirst,
}

/// A page of a list.
pub(super) struct Page<'a, T> {
    pub(super) items: Vec<&'a T>,
    /// The number of items on all pages.
    pub(super) total: usize,
    /// The cursor of the next page; `None` on the last page.
    pub(super) next: Option<String>,
}

/// Returns the requested page of the records that match. `size` and `cursor` are the names
/// of the query parameters, `default` the default size.
pub(super) fn page<'a, T: Record>(
    table: &'a Table<T>,
    input: &Input,
    (size, cursor, default): (&str, &str, u64),
    order: Order,
    wanted: impl Fn(&T) -> bool,
) -> Result<Page<'a, T>, ErrorResponse> {
    let after = match input.text(cursor) {
        Some(token) => Some(position_of(token).ok_or_else(|| {
            ErrorResponse::field_error(
                &format!("/query/{cursor}"),
                "Expected a token of the previous page",
            )
        })?),
        None => None,
    };
    let size = input
        .query
        .get(size)
        .and_then(Value::as_u64)
        .unwrap_or(default);
    let size = usize::try_from(size).unwrap_or(usize::MAX);
    let mut matching: Vec<&T> = table.iter().filter(|record| wanted(record)).collect();
    if order == Order::NewestFirst {
        matching.reverse();
    }
    let total = matching.len();
    let position = |record: &T| table.position(record.id());
    let rest = matching
        .into_iter()
        .skip_while(|record| match (after, order) {
            (None, _) => false,
            (Some(after), Order::NewestFirst) => position(record) >= Some(after),
            (Some(after), Order::OldestFirst) => position(record) <= Some(after),
        });
    let mut items: Vec<&T> = rest.take(size.saturating_add(1)).collect();
    let more = items.len() > size;
    items.truncate(size);
    let last = items.last().and_then(|record| position(record));
    Ok(Page {
        items,
        total,
        next: last.filter(|_| more).map(token),
    })
}

impl<T> Page<'_, T> {
    /// Returns the page in the form of the v1 API. `totalItems` counts the items of all
    /// pages; the vendor calls it inaccurate.
    pub(super) fn v1(&self, body: impl Fn(&T) -> Value) -> Output {
        let data: Vec<Value> = self.items.iter().map(|item| body(item)).collect();
        Output(Some(json!({
            "data": data,
            "totalItems": self.total,
            "nextPageToken": self.next,
        })))
    }
}

/// Returns an opaque cursor.
fn token(position: u64) -> String {
    URL_SAFE_NO_PAD.encode(format!("after:{position}"))
}

fn position_of(token: &str) -> Option<u64> {
    let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    text.strip_prefix("after:")?.parse().ok()
}

/// Returns a filter by the times of the query. `since` is an older name of `createdBefore`.
pub(super) fn within(input: &Input) -> impl Fn(Timestamp) -> bool + use<> {
    let after = input.time("createdAfter");
    let before = input.time("createdBefore").or(input.time("since"));
    move |time| after.is_none_or(|after| time > after) && before.is_none_or(|before| time < before)
}
