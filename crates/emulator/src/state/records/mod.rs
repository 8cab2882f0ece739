//! The kinds of records, as the state keeps them.

pub(crate) mod call;
pub(crate) mod contact;
pub(crate) mod conversation;
pub(crate) mod delivery;
pub(crate) mod direction;
pub(crate) mod message;
pub(crate) mod number;
pub(crate) mod task;
pub(crate) mod user;
pub(crate) mod webhook;
