//! Phone numbers.

use super::output::Output;
use crate::error_response::ErrorResponse;
use crate::spec::Input;
use crate::state::{Number, State, Transaction};

pub(super) fn list(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    let user = input.text("userId");
    let numbers = tx.state().numbers.iter();
    let numbers = numbers.filter(|number| user.is_none_or(|user| number.has_member(user)));
    Output::data(numbers.collect::<Vec<&Number>>())
}

pub(super) fn get(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    Output::data(find(tx.state(), input.path("phoneNumberId"))?)
}

/// Finds a number of the workspace by its id or in E.164 form.
pub(super) fn find<'a>(state: &'a State, wanted: &str) -> Result<&'a Number, ErrorResponse> {
    let found = state.number(wanted);
    found.ok_or_else(|| ErrorResponse::not_found("Phone number", wanted))
}

/// Returns the acting user: the given user if the number is theirs, or the number's first.
pub(super) fn acting<'a>(
    number: &'a Number,
    user: Option<&'a str>,
) -> Result<&'a str, ErrorResponse> {
    match user.or(number.first_user()) {
        Some(user) if number.has_member(user) => Ok(user),
        Some(user) => Err(not_a_member(user, number)),
        None => Err(not_a_member("The API key", number)),
    }
}

/// Returns the number and user that a list of calls or messages is filtered by.
pub(super) fn list_filter<'a>(
    state: &'a State,
    input: &'a Input,
) -> Result<(&'a Number, Option<&'a str>), ErrorResponse> {
    let number = find(state, input.needed_text("phoneNumberId")?)?;
    let user = input.text("userId");
    let user = user.map(|user| acting(number, Some(user))).transpose()?;
    Ok((number, user))
}

fn not_a_member(user: &str, number: &Number) -> ErrorResponse {
    ErrorResponse::forbidden(format!(
        "{user} is not a user of phone number {}",
        number.id
    ))
}
