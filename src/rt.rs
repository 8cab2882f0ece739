//! What generated code calls. Not part of the public API: anything here may
//! change in any release.

pub use crate::values::id::{Form, InvalidId, check_id};
pub use crate::values::json_path::{PathError, typed};
pub use crate::values::lenient;
pub use crate::values::nullable::Nullable;
pub use crate::values::redact::{Quiet, Shown, quiet, token};
pub use crate::webhook::envelope::{Delivered, Envelope};
pub use crate::{
    __quo_sdk_debug_is_quiet as debug_is_quiet, __quo_sdk_events as events, __quo_sdk_id as id,
    __quo_sdk_open_enum as open_enum,
};
#[cfg(feature = "client")]
pub use {
    crate::client::Client,
    crate::client::error::{Error, Operation},
    crate::client::options::CallOptions,
    crate::client::pages::{Items, Page, Pages},
    crate::client::response::Response,
    crate::client::retry::Repeat,
    crate::client::url::{Query, path_step},
    crate::values::convert::{BuildError, convert, convert_all, enough_set, missing, not_empty},
    progenitor_client::QueryParam,
    reqwest,
};
