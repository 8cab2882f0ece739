//! Users.

use serde_json::json;

use super::list::{Order, page};
use super::output::Output;
use crate::error_response::ErrorResponse;
use crate::spec::Input;
use crate::state::Transaction;

pub(super) fn list(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    let names = ("maxResults", "pageToken", 10);
    let users = page(&tx.state().users, input, names, Order::OldestFirst, |_| {
        true
    })?;
    Ok(users.v1(|user| json!(user)))
}

pub(super) fn get(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    let id = input.path("userId");
    let user = tx.state().users.get(id);
    Output::data(user.ok_or_else(|| ErrorResponse::not_found("User", id))?)
}
