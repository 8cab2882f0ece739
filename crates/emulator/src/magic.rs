//! Magic numbers: recipients with a fixed effect, like the test cards of payment services.

use crate::error_response::ErrorResponse;
use crate::state::MessageOutcome;

/// The effect of a magic number.
enum Magic {
    /// The message is accepted and has this outcome.
    Accepted(MessageOutcome),
    /// Sending fails with this error response.
    Rejected(fn() -> ErrorResponse),
}

/// A recipient with a fixed effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct MagicNumber {
    /// The phone number, in E.164 form.
    pub number: &'static str,
    /// The effect of sending a message to the number, as a short text.
    pub effect: &'static str,
}

const TABLE: [(MagicNumber, Magic); 9] = [
    row(
        "+15005550001",
        "400: the A2P registration is not approved",
        Magic::Rejected(|| ErrorResponse::invalid("The A2P registration is not approved")),
    ),
    row(
        "+15005550002",
        "402: the subscription has expired",
        Magic::Rejected(|| ErrorResponse::payment("The subscription has expired")),
    ),
    row(
        "+15005550003",
        "403: the user is not a user of the number",
        Magic::Rejected(|| ErrorResponse::forbidden("Not a user of the phone number")),
    ),
    row(
        "+15005550004",
        "500: internal error; nothing is sent",
        Magic::Rejected(|| ErrorResponse::internal("Something went wrong")),
    ),
    row(
        "+15005550005",
        "message.failed with the carrier's code 30008",
        Magic::Accepted(MessageOutcome::Failed(30008)),
    ),
    row(
        "+15005550006",
        "message.undelivered with the carrier's code 30006 (landline)",
        Magic::Accepted(MessageOutcome::Undelivered(30006)),
    ),
    row(
        "+15005550007",
        "message.undelivered with the carrier's code 30007 (filtered)",
        Magic::Accepted(MessageOutcome::Undelivered(30007)),
    ),
    row(
        "+15005550008",
        "sent, without any further event",
        Magic::Accepted(MessageOutcome::Lost),
    ),
    row(
        "+15005550009",
        "delivered; the same text is received as a reply",
        Magic::Accepted(MessageOutcome::Echoed),
    ),
];

const fn row(number: &'static str, effect: &'static str, magic: Magic) -> (MagicNumber, Magic) {
    (MagicNumber { number, effect }, magic)
}

/// Returns the recipients with a fixed effect. Only the emulator has magic numbers.
///
/// | message to | effect |
/// |---|---|
/// | `+15005550001` | 400: the A2P registration is not approved |
/// | `+15005550002` | 402: the subscription has expired |
/// | `+15005550003` | 403: the user is not a user of the number |
/// | `+15005550004` | 500: internal error; nothing is sent |
/// | `+15005550005` | message.failed with the carrier's code 30008 |
/// | `+15005550006` | message.undelivered with the carrier's code 30006 (landline) |
/// | `+15005550007` | message.undelivered with the carrier's code 30007 (filtered) |
/// | `+15005550008` | sent, without any further event |
/// | `+15005550009` | delivered; the same text is received as a reply |
pub fn magic_numbers() -> impl Iterator<Item = MagicNumber> {
    TABLE.iter().map(|(number, _)| *number)
}

/// Returns the outcome of a message to these recipients. The first magic one decides.
///
/// # Errors
///
/// The error response of a magic number that rejects messages.
pub(crate) fn outcome(recipients: &[String]) -> Result<MessageOutcome, ErrorResponse> {
    for recipient in recipients {
        let found = TABLE.iter().find(|(magic, _)| magic.number == recipient);
        match found {
            Some((_, Magic::Accepted(outcome))) => return Ok(*outcome),
            Some((_, Magic::Rejected(error))) => return Err(error()),
            None => {}
        }
    }
    Ok(MessageOutcome::Delivered)
}

#[cfg(test)]
mod tests {
    use super::magic_numbers;

    #[test]
    fn each_magic_number_has_a_documented_row() {
        let source = include_str!("magic.rs");
        for magic in magic_numbers() {
            let row = format!("/// | `{}` | {} |", magic.number, magic.effect);
            assert!(source.lines().any(|line| line == row), "{row}");
        }
    }
}
