//! URLs: the query and the segments of the path, encoded.

use progenitor_client::QueryParam;
use serde::Serialize;

/// A URL that is given a query, parameter after parameter.
pub struct Query {
    url: form_urlencoded::Serializer<'static, String>,
    fits: bool,
}

impl Query {
    /// Begins the query of a URL that has none.
    pub fn of(mut url: String) -> Self {
        url.push('?');
        let start = url.len();
        Self {
            url: form_urlencoded::Serializer::for_suffix(url, start),
            fits: true,
        }
    }

    /// Adds a parameter with its values, or nothing if it has none.
    #[must_use]
    pub fn with<T: Serialize>(mut self, parameter: &QueryParam<'_, T>) -> Self {
        let serializer = serde_urlencoded::Serializer::new(&mut self.url);
        self.fits &= parameter.serialize(serializer).is_ok();
        self
    }

    /// The whole URL.
    pub fn finish(mut self) -> Result<String, String> {
        if !self.fits {
            return Err("a value is of a form that a query cannot hold".to_owned());
        }
        let mut url = self.url.finish();
        if url.ends_with('?') {
            url.pop();
        }
        Ok(url)
    }
}

/// An id as one step of a path, encoded.
///
/// Ids that the service sent are unchecked. A URL parser takes `..` for a way
/// out, encoded or not, and reads `\` as `/`.
pub fn path_segment(field: &str, id: &str) -> Result<String, String> {
    if matches!(id, "" | "." | "..") {
        return Err(format!("`{field}` does not fit: it is no step of a path"));
    }
    Ok(progenitor_client::encode_path(id).replace('\\', "%5C"))
}
