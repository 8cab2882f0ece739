//! What a maintainer reviews of generated code: the files of `tests/snapshots/`.

use crate::codegen::Generated;
use crate::surface;

/// The snapshots of one document or folder of schemas, by name: the parts of
/// its source, the report and, where there are operations, the surface.
///
/// # Errors
///
/// As [`surface::read`].
pub fn snapshots(name: &str, generated: &Generated) -> syn::Result<Vec<(String, String)>> {
    let parts = generated.parts.iter();
    let mut all: Vec<(String, String)> = parts
        .map(|(part, source)| (format!("{name}_{part}"), source.clone()))
        .collect();
    all.push((format!("{name}_report"), generated.report.to_string()));
    if !generated.plan.operations.is_empty() {
        let surface = surface::read(&generated.source)?;
        all.push((format!("{name}_surface"), surface.to_string()));
    }
    Ok(all)
}
