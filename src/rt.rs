//! What generated code calls. Not part of the public API: anything here may
//! change in any release.

#[cfg(feature = "multipart")]
pub use crate::client::multipart::{FileField, Form, Part};
#[cfg(all(feature = "client", feature = "test-util"))]
pub use crate::client::request_table::{
    FillError, FilledRequest, RequestRow, RequestTable, Values,
};
pub use crate::ids::{ConversationId, PhoneNumberId, UserId};
pub use crate::values::id::{IdFormat, InvalidId, validate_id};
pub use crate::values::json_path::PathError;
pub use crate::values::lenient;
pub use crate::values::nullable::{Nullable, known, nullable};
pub use crate::values::object::{
    Keys, Object, debug_fields, debug_variant, next_key, optional, read_field, read_object,
    required, write_field, write_optional,
};
pub use crate::values::raw_json::RawJson;
pub use crate::values::readers::{
    Integer, List, Number, OneOrMany, OptionalInteger, OptionalList, OptionalNumber,
    OptionalOneOrMany, OptionalStringList, OptionalTimestamp, StringList, Timestamp, read_field_as,
    read_lenient, read_lenient_as,
};
pub use crate::values::redact::{Redact, Redacted, redacted, safe_id};
pub use crate::values::set::{Convert, ListMisfit, Set, SetByRef, SetList};
pub use crate::values::tagged::{member, tag_of, write_member};
pub use crate::values::union::{debug_union, variant};
pub use crate::values::unread::typed_leniently;
pub use crate::webhook::ResourceId;
pub use crate::webhook::deep_link::DeepLink;
pub use crate::webhook::envelope::{Envelope, EnvelopeFields};
pub use crate::{
    __quo_sdk_debug_is_redacted as debug_is_redacted, __quo_sdk_event_samples as event_samples,
    __quo_sdk_events as events, __quo_sdk_id as id, __quo_sdk_multipart as multipart,
    __quo_sdk_multipart_fill as multipart_fill, __quo_sdk_object as object,
    __quo_sdk_open_enum as open_enum, __quo_sdk_tagged as tagged, __quo_sdk_test_util as test_util,
    __quo_sdk_union as union,
};
#[cfg(feature = "client")]
pub use {
    crate::client::Client,
    crate::client::body::Body,
    crate::client::byte_stream::ByteStream,
    crate::client::error::{Error, Operation},
    crate::client::options::RequestOptions,
    crate::client::page::{Page, PageFormat},
    crate::client::pages::{Items, Pages},
    crate::client::prepare::{Draft, Preparation},
    crate::client::prepared::Prepared,
    crate::client::response::Response,
    crate::client::retry::Idempotency,
    crate::values::build::{
        BuildError, Misfits, debug_builder, debug_request, default_value, enough_set, rfc3339,
    },
    bytes::Bytes,
};
