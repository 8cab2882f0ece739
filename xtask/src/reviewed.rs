//! What a maintainer reviews of generated code: the files of `tests/snapshots/`.

use crate::codegen::Generated;
use crate::surface::{self, Surface};

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
        all.push((format!("{name}_surface"), surface(generated)?.to_string()));
    }
    Ok(all)
}

/// What a caller can name of it, with the ids, which stand in a module of their own.
///
/// # Errors
///
/// As [`surface::read`].
pub fn surface(generated: &Generated) -> syn::Result<Surface> {
    let (source, ids) = (&generated.source, &generated.ids);
    surface::read(&format!("{source}pub mod ids {{ {ids} }}"))
}
