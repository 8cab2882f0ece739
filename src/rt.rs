//! What generated code calls. Not part of the public API: anything here may
//! change in any release.

pub use progenitor_client::QueryParam;
pub use reqwest;

pub use crate::client::Client;
pub use crate::convert::{BuildError, convert, convert_all, enough_set, missing, not_empty};
pub use crate::error::{Error, Operation};
pub use crate::id::{Form, InvalidId, check_id, path_step};
pub use crate::lenient;
pub use crate::nullable::Nullable;
pub use crate::options::CallOptions;
pub use crate::page::{Items, Page, Pages};
pub use crate::quiet::{Quiet, Shown, quiet, token};
pub use crate::response::Response;
pub use crate::retry::Repeat;
pub use crate::webhook::delivered::{Delivered, Envelope, PathError, typed};
pub use crate::{
    __quo_sdk_debug_is_quiet as debug_is_quiet, __quo_sdk_events as events, __quo_sdk_id as id,
    __quo_sdk_open_enum as open_enum,
};
