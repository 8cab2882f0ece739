//! The tests of `cargo xtask`, in one binary.

mod exit;
mod fetching;
mod folders;
mod recognising;
mod releasing;
mod renames;
mod reports;
mod reviewed;
mod stability;
mod tree;
mod vendoring;
