//! What generated code calls. Not part of the public API: anything here may
//! change in any release.

pub use crate::id::{Form, InvalidId, check_id};
pub use crate::lenient;
pub use crate::nullable::Nullable;
pub use crate::quiet::{Quiet, Shown, quiet, token};
pub use crate::webhook::delivered::{Delivered, Envelope, PathError, typed};
pub use crate::{
    __quo_sdk_debug_is_quiet as debug_is_quiet, __quo_sdk_events as events, __quo_sdk_id as id,
    __quo_sdk_open_enum as open_enum,
};
#[cfg(feature = "client")]
pub use {
    crate::client::Client,
    crate::convert::{
        BuildError, Query, convert, convert_all, enough_set, missing, not_empty, path_step,
    },
    crate::error::{Error, Operation},
    crate::options::CallOptions,
    crate::page::{Items, Page, Pages},
    crate::response::Response,
    crate::retry::Repeat,
    progenitor_client::QueryParam,
    reqwest,
};
