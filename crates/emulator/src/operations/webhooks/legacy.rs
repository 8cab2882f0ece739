//! Webhooks of `/v1/webhooks`.

use super::{find, listed, new, owner};
use crate::error_response::ErrorResponse;
use crate::operations::output::Output;
use crate::spec::Input;
use crate::state::{System, Transaction};
use quo_sdk::webhook::Secret;

/// The length of a key, in bytes, as observed.
const KEY_LENGTH: usize = 32;

/// Lists the webhooks of one user, by default the owner.
pub(in super::super) fn list(
    tx: &mut Transaction<'_>,
    input: &Input,
) -> Result<Output, ErrorResponse> {
    let user = owner(tx.state(), input.text("userId"))?;
    listed(tx.state(), |webhook| {
        webhook.system == System::Legacy && webhook.user_id == user
    })
}

pub(in super::super) fn get(
    tx: &mut Transaction<'_>,
    input: &Input,
) -> Result<Output, ErrorResponse> {
    Output::data(find(tx.state(), System::Legacy, input.path("id"))?.body())
}

pub(in super::super) fn delete(
    tx: &mut Transaction<'_>,
    input: &Input,
) -> Result<Output, ErrorResponse> {
    let id = find(tx.state(), System::Legacy, input.path("id"))?
        .id
        .clone();
    super::remove(tx, &id);
    Output::empty()
}

/// Creates a webhook. The four operations differ only in the events that the document
/// allows.
pub(in super::super) fn create(
    tx: &mut Transaction<'_>,
    input: &Input,
) -> Result<Output, ErrorResponse> {
    let user_id = owner(tx.state(), input.field("userId"))?;
    let (id, key) = (tx.new_id("WH"), Secret::from(tx.new_key(KEY_LENGTH)));
    let webhook = new(tx, input, (System::Legacy, id, user_id, key))?;
    let body = webhook.body();
    tx.put(webhook);
    Output::data(body)
}
