//! Lists in pages.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use super::{Answer, Refusal};
use crate::clock::Moment;
use crate::edition::Input;
use crate::state::{Record, Table};

/// Which way a list is read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    NewestFirst,
    OldestFirst,
}

/// A page of a list.
pub(super) struct Page<'a, T> {
    pub(super) items: Vec<&'a T>,
    /// Of all pages.
    pub(super) total: usize,
    /// Where the next page begins; `None` on the last.
    pub(super) next: Option<String>,
}

/// The page of the records that are `wanted` which a request asks for, by the names that
/// its document gives to size and cursor.
pub(super) fn page<'a, T: Record>(
    table: &'a Table<T>,
    input: &Input,
    (size, cursor, default): (&str, &str, u64),
    order: Order,
    wanted: impl Fn(&T) -> bool,
) -> Result<Page<'a, T>, Refusal> {
    let after = match input.text(cursor) {
        Some(token) => Some(read(token).ok_or_else(|| {
            Refusal::mismatch(
                &format!("/query/{cursor}"),
                "Expected a token of the page before",
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
    let place = |record: &T| table.place(record.id());
    let rest = matching
        .into_iter()
        .skip_while(|record| match (after, order) {
            (None, _) => false,
            (Some(after), Order::NewestFirst) => place(record) >= Some(after),
            (Some(after), Order::OldestFirst) => place(record) <= Some(after),
        });
    let mut items: Vec<&T> = rest.take(size.saturating_add(1)).collect();
    let more = items.len() > size;
    items.truncate(size);
    let last = items.last().and_then(|record| place(record));
    Ok(Page {
        items,
        total,
        next: last.filter(|_| more).map(token),
    })
}

impl<T> Page<'_, T> {
    /// As the v1 API gives it. `totalItems` counts all pages here; the vendor calls it
    /// inaccurate.
    pub(super) fn v1(&self, body: impl Fn(&T) -> Value) -> Answer {
        let data: Vec<Value> = self.items.iter().map(|item| body(item)).collect();
        Answer(Some(json!({
            "data": data,
            "totalItems": self.total,
            "nextPageToken": self.next,
        })))
    }
}

/// A cursor, which callers are to pass on unread.
fn token(place: u64) -> String {
    URL_SAFE_NO_PAD.encode(format!("after:{place}"))
}

fn read(token: &str) -> Option<u64> {
    let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    text.strip_prefix("after:")?.parse().ok()
}

/// Whether a time is within what the query says. `since` is an older name of
/// `createdBefore`, whatever it sounds like.
pub(super) fn within(input: &Input) -> impl Fn(Moment) -> bool + use<> {
    let after = input.time("createdAfter");
    let before = input.time("createdBefore").or(input.time("since"));
    move |time| after.is_none_or(|after| time > after) && before.is_none_or(|before| time < before)
}
