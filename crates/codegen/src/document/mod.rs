//! The steps that rewrite the document, from the vendor's OpenAPI 3.1 to the subset of 3.0 that
//! progenitor maps correctly.
//!
//! [`prepare`](crate::prepare) runs the steps in this order:
//!
//! | step | result |
//! |---|---|
//! | [`paths`] | paths, servers and shared parameters in one form |
//! | [`responses`] | one 2xx response for each operation |
//! | [`lower`] | schemas of OpenAPI 3.0 |
//! | [`corrections`] | the corrections file is applied |
//! | [`parameters`] | parameters and bodies in one form, by [`deep_object`] and [`bodies`] too |
//! | [`descriptions`] | descriptions that rustdoc reads as they are meant |
//! | [`unify`] | one schema instead of unions and references; [`recursion`] keeps its names |
//! | [`parameter_kinds`] | only parameters that can be encoded |
//! | [`uploads`] | the files of forms apart from their texts |
//! | [`hoist`] | named types, and the [`Plan`](crate::plan::Plan) |
//!
//! [`allowlist`] then removes what progenitor must not see. [`skip`] removes operations that a
//! step fails on, for one of the [`reasons`], [`component`] follows references, [`constraint_docs`] documents bounds, and
//! [`schema_files`] reads JSON Schema files as a document.

pub mod allowlist;
pub mod bodies;
pub mod component;
pub mod constraint_docs;
pub mod corrections;
pub mod deep_object;
pub mod descriptions;
pub mod hoist;
pub mod lower;
pub mod parameter_kinds;
pub mod parameters;
pub mod paths;
pub mod reasons;
pub mod recursion;
pub mod responses;
pub mod schema_files;
pub mod skip;
pub mod unify;
pub mod uploads;
