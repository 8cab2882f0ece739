//! Arguments that convert as those of the library's setters do.

use quo_sdk::BuildError;
pub(crate) use quo_sdk::rt::Misfits;
use quo_sdk::set;

/// Returns one text or a list of texts. `None` gives no text.
///
/// # Errors
///
/// An error that names `field`, if a text cannot be converted.
pub(crate) fn texts<M>(
    field: &'static str,
    values: impl set::SetList<String, M>,
) -> Result<Vec<String>, BuildError> {
    let (mut misfits, mut texts) = (Misfits::default(), None);
    misfits.set_list(field, &mut texts, values);
    if misfits.is_empty() {
        Ok(texts.unwrap_or_default())
    } else {
        Err(misfits.error(&[]))
    }
}
