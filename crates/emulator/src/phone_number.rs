//! The forms of phone numbers.

/// Whether a text is a phone number in E.164 form.
pub(crate) fn is_e164(text: &str) -> bool {
    let Some(digits) = text.strip_prefix('+') else {
        return false;
    };
    (2..=15).contains(&digits.len())
        && digits.bytes().all(|digit| digit.is_ascii_digit())
        && !digits.starts_with('0')
}

/// Whether a text is a short code: five or six digits.
pub(crate) fn is_short_code(text: &str) -> bool {
    matches!(text.len(), 5 | 6) && text.bytes().all(|digit| digit.is_ascii_digit())
}
