//! Users.

use serde_json::json;

use super::list::{Order, page};
use super::{Answer, Refusal};
use crate::edition::Input;
use crate::transaction::Transaction;

pub(super) fn list(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    let names = ("maxResults", "pageToken", 10);
    let users = page(
        &work.state().users,
        input,
        names,
        Order::OldestFirst,
        |_| true,
    )?;
    Ok(users.v1(|user| json!(user)))
}

pub(super) fn get(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    let id = input.path("userId");
    let user = work.state().users.get(id);
    Answer::data(user.ok_or_else(|| Refusal::not_found("User", id))?)
}
