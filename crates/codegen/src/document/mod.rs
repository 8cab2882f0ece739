//! The steps on the document, from OpenAPI 3.1 as the vendor writes it to the subset that
//! progenitor maps correctly. [`prepare`](crate::prepare) runs them in order.

pub mod allowlist;
pub mod constraint_docs;
pub mod corrections;
pub mod deep_object;
pub mod descriptions;
pub mod hoist;
pub mod lower;
pub mod parameter_kinds;
pub mod parameters;
pub mod paths;
pub mod recursion;
pub mod responses;
pub mod schema_files;
pub mod skip;
pub mod unify;
