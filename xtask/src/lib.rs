//! Maintenance tasks: vendor an edition of the vendor's document, compare editions, generate the
//! reviewed source, and check the tree.
//!
//! All tasks use `quo-sdk-codegen`, as the build of `quo-sdk` does. The effect of a change is read
//! from the code that is generated from it.
//!
//! | module | subject |
//! |---|---|
//! | [`vendor`], [`compare`], [`reviewed`], [`check`], [`check_release`], [`public_dependencies`] | the tasks |
//! | [`edition`], [`public_api`] | the generated code of a document, and its public API |
//! | [`diff`], [`change`], [`report`] | the changes between two editions, and the report on them |
//! | [`name_migration`] | the names table of another edition |
//! | [`fetch`], [`mod@format`], [`identify`], [`provenance`] | reading and recognizing a document |
//! | [`spec`], [`manifest`], [`atomic_write`] | the files of a tree |

pub mod accept;
pub mod anchors;
pub mod atomic_write;
pub mod change;
pub mod check;
pub mod check_release;
pub mod compare;
pub mod cost;
pub mod diff;
pub mod edition;
pub mod error;
pub mod fetch;
pub mod follow;
pub mod format;
pub mod identify;
pub mod manifest;
pub mod name_migration;
pub mod provenance;
pub mod public_api;
pub mod public_dependencies;
pub mod rehearse;
pub mod report;
pub mod reviewed;
pub mod spec;
pub mod vendor;
