//! Numbers that do not exist and always do the same, as test cards do.

use super::http::Refusal;
use super::state::Fate;

/// What happens to a text to a magic number.
enum Magic {
    /// It is taken, and this becomes of it.
    Fate(Fate),
    /// Sending it is refused.
    Refused(fn() -> Refusal),
}

/// A magic recipient, for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct MagicNumber {
    /// In E.164 form.
    pub number: &'static str,
    /// What happens to a text that is sent to it.
    pub effect: &'static str,
}

const TABLE: [(MagicNumber, Magic); 9] = [
    row(
        "+15005550001",
        "400: the A2P registration is not approved",
        Magic::Refused(|| Refusal::invalid("The A2P registration is not approved")),
    ),
    row(
        "+15005550002",
        "402: the subscription has expired",
        Magic::Refused(|| Refusal::payment("The subscription has expired")),
    ),
    row(
        "+15005550003",
        "403: not a user of the number",
        Magic::Refused(|| Refusal::forbidden("Not a user of the phone number")),
    ),
    row(
        "+15005550004",
        "500: the service fails; nothing is sent",
        Magic::Refused(|| Refusal::broken("Something went wrong")),
    ),
    row(
        "+15005550005",
        "message.failed with the carrier's code 30008",
        Magic::Fate(Fate::Failed(30008)),
    ),
    row(
        "+15005550006",
        "message.undelivered with the carrier's code 30006 (landline)",
        Magic::Fate(Fate::Undelivered(30006)),
    ),
    row(
        "+15005550007",
        "message.undelivered with the carrier's code 30007 (filtered)",
        Magic::Fate(Fate::Undelivered(30007)),
    ),
    row(
        "+15005550008",
        "sent, and never heard of again",
        Magic::Fate(Fate::Lost),
    ),
    row(
        "+15005550009",
        "delivered, and answered with the same text",
        Magic::Fate(Fate::Echoed),
    ),
];

const fn row(number: &'static str, effect: &'static str, magic: Magic) -> (MagicNumber, Magic) {
    (MagicNumber { number, effect }, magic)
}

/// The recipients that do something else than receive a text. The emulator's own: the
/// service has none.
///
/// | text to | what happens |
/// |---|---|
/// | `+15005550001` | 400: the A2P registration is not approved |
/// | `+15005550002` | 402: the subscription has expired |
/// | `+15005550003` | 403: not a user of the number |
/// | `+15005550004` | 500: the service fails; nothing is sent |
/// | `+15005550005` | message.failed with the carrier's code 30008 |
/// | `+15005550006` | message.undelivered with the carrier's code 30006 (landline) |
/// | `+15005550007` | message.undelivered with the carrier's code 30007 (filtered) |
/// | `+15005550008` | sent, and never heard of again |
/// | `+15005550009` | delivered, and answered with the same text |
pub fn magic_numbers() -> impl Iterator<Item = MagicNumber> {
    TABLE.iter().map(|(number, _)| *number)
}

/// What becomes of a text to these recipients: the first magic one decides.
pub(crate) fn fate(recipients: &[String]) -> Result<Fate, Refusal> {
    for recipient in recipients {
        let found = TABLE.iter().find(|(magic, _)| magic.number == recipient);
        match found {
            Some((_, Magic::Fate(fate))) => return Ok(*fate),
            Some((_, Magic::Refused(refuse))) => return Err(refuse()),
            None => {}
        }
    }
    Ok(Fate::Delivered)
}

#[cfg(test)]
mod tests {
    use super::magic_numbers;

    #[test]
    fn the_documentation_has_a_row_for_each_number() {
        let source = include_str!("magic.rs");
        for magic in magic_numbers() {
            let row = format!("/// | `{}` | {} |", magic.number, magic.effect);
            assert!(source.lines().any(|line| line == row), "{row}");
        }
    }
}
