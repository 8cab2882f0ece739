//! The tests of `cargo xtask`, in one binary.

mod accepting;
mod exit;
mod fetching;
mod folders;
mod following;
mod identifying;
mod public_dependencies;
mod rehearsing;
mod releasing;
mod renames;
mod reports;
mod reviewed;
mod stability;
mod tree;
mod vendoring;
