//! Phone numbers.

use super::{Answer, Refusal};
use crate::edition::Input;
use crate::state::{Number, State};
use crate::transaction::Transaction;

pub(super) fn list(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    let user = input.text("userId");
    let numbers = work.state().numbers.iter();
    let numbers = numbers.filter(|number| user.is_none_or(|user| number.has_member(user)));
    Answer::data(numbers.collect::<Vec<&Number>>())
}

pub(super) fn get(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    Answer::data(find(work.state(), input.path("phoneNumberId"))?)
}

/// A number of the workspace, by its id or as people write it.
pub(super) fn find<'a>(state: &'a State, wanted: &str) -> Result<&'a Number, Refusal> {
    let found = state.number(wanted);
    found.ok_or_else(|| Refusal::not_found("Phone number", wanted))
}

/// Who acts: the user that is named, if the number is theirs, or the number's first.
pub(super) fn acting<'a>(number: &'a Number, user: Option<&'a str>) -> Result<&'a str, Refusal> {
    match user.or(number.first_user()) {
        Some(user) if number.has_member(user) => Ok(user),
        Some(user) => Err(not_a_member(user, number)),
        None => Err(not_a_member("Nobody", number)),
    }
}

/// The number whose calls or texts are to be listed, and the user if only theirs are.
pub(super) fn asked_for<'a>(
    state: &'a State,
    input: &'a Input,
) -> Result<(&'a Number, Option<&'a str>), Refusal> {
    let number = find(state, input.text("phoneNumberId").unwrap_or_default())?;
    let user = input.text("userId");
    let user = user.map(|user| acting(number, Some(user))).transpose()?;
    Ok((number, user))
}

fn not_a_member(user: &str, number: &Number) -> Refusal {
    Refusal::forbidden(format!(
        "{user} is not a user of phone number {}",
        number.id
    ))
}
