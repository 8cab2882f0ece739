//! Webhooks of `/v1/webhooks`.

use super::{Answer, Input, Refusal, System, Transaction, find, listed, new, owner};
use quo_sdk::webhook::Secret;

/// Bytes of a key, as seen.
const KEY: usize = 32;

/// Those of one user, who is the owner unless another is named.
pub(in super::super) fn list(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    let user = owner(work.state(), input.text("userId"))?;
    listed(work.state(), |webhook| {
        webhook.system == System::Legacy && webhook.user_id == user
    })
}

pub(in super::super) fn get(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    Answer::data(find(work.state(), System::Legacy, input.path("id"))?.body())
}

pub(in super::super) fn delete(
    work: &mut Transaction<'_>,
    input: &Input,
) -> Result<Answer, Refusal> {
    let id = find(work.state(), System::Legacy, input.path("id"))?
        .id
        .clone();
    super::remove(work, &id);
    Answer::empty()
}

/// The four operations that create a webhook differ in the events that their documents
/// allow.
pub(in super::super) fn create(
    work: &mut Transaction<'_>,
    input: &Input,
) -> Result<Answer, Refusal> {
    let user_id = owner(work.state(), input.field("userId"))?;
    let (id, key) = (work.draw("WH"), Secret::from(work.draw_key(KEY)));
    let webhook = new(work, input, (System::Legacy, id, user_id, key))?;
    let body = webhook.body();
    work.put(webhook);
    Answer::data(body)
}
