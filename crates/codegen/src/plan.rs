//! The results of the document steps that the passes on the generated code need.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::names::IdFormat;

/// The properties of the document that its prepared form cannot express.
#[derive(Debug, Default, Clone)]
pub struct Plan {
    /// The description of the document.
    pub description: String,
    /// The path prefix of the server, such as `/v2`. Usually empty.
    pub base: String,
    /// Id newtypes, by type name.
    pub ids: BTreeMap<String, IdFormat>,
    /// Existing types: name to path.
    pub existing: BTreeMap<String, String>,
    /// String enums: type name to values and description.
    pub enums: BTreeMap<String, EnumPlan>,
    /// Unions of different JSON types.
    pub unions: BTreeSet<String>,
    /// Unions whose value is one of several alternative properties.
    pub choices: BTreeSet<String>,
    /// Unions of objects that a constant property tells apart.
    pub tagged: BTreeMap<String, TaggedPlan>,
    /// `(type, property)` of request fields where null differs from absent.
    pub three_state: BTreeSet<(String, String)>,
    /// Request types and how many of their properties have to be set.
    pub fewest: BTreeMap<String, u64>,
    /// `(type, property)` of deprecated fields.
    pub deprecated: BTreeSet<(String, String)>,
    /// `(type, property)` of fields that are read in several forms, with the name of the reader.
    pub tolerant: BTreeMap<(String, String), String>,
    /// `(type, property)` of fields that are also read under other names.
    pub aliases: BTreeMap<(String, String), Vec<String>>,
    /// `(type, property)` of fields whose union is flattened into the object.
    pub flattened: BTreeSet<(String, String)>,
    /// The properties of each struct, in the document's order with the id first.
    pub order: BTreeMap<String, Vec<String>>,
    /// `(type, property)` of fields whose setters have another name than the field.
    pub setters: BTreeMap<(String, String), String>,
    /// The operations, in the document's order.
    pub operations: Vec<OperationPlan>,
    /// The schemas that became types, each before the types of its properties.
    pub named: Vec<NamedSchema>,
}

/// A schema that became a type.
#[derive(Debug, Clone)]
pub struct NamedSchema {
    /// The location of the schema, in the words of the names table.
    pub location: String,
    /// The name of the type.
    pub name: String,
    /// The [`fingerprint`](crate::schema::fingerprint::fingerprint) of the schema.
    pub structure: String,
    /// Whether the name is provisional, because the names table has none.
    pub is_provisional: bool,
}

/// A string enum.
#[derive(Debug, Default, Clone)]
pub struct EnumPlan {
    /// The documentation of the enum.
    pub description: Option<String>,
    /// The documented values, in the document's order.
    pub values: Vec<String>,
}

/// A union of objects that a constant property tells apart.
#[derive(Debug, Clone)]
pub struct TaggedPlan {
    /// The documentation of the union.
    pub description: Option<String>,
    /// The property.
    pub property: String,
    /// The value of the property and the type of each member.
    pub members: Vec<(String, String)>,
}

/// One operation.
#[derive(Debug, Clone)]
pub struct OperationPlan {
    /// The name of the operation, such as `listCalls`.
    pub name: String,
    /// The HTTP method, such as `GET`.
    pub method: String,
    /// The path template, such as `/v1/calls`.
    pub path: String,
    /// The first tag.
    pub tag: String,
    /// The first line of the documentation.
    pub summary: String,
    /// The rest of the documentation.
    pub description: String,
    /// Whether the operation is deprecated.
    pub deprecated: bool,
    /// The parameters.
    pub parameters: Vec<ParameterPlan>,
    /// The form of the request body.
    pub body: BodyPlan,
    /// Whether the operation has a body that can be left out.
    pub is_body_optional: bool,
    /// The contents of the 2xx body.
    pub response: ResponsePlan,
    /// The effect of sending the request twice.
    pub idempotency: Idempotency,
}

/// The form of a request body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BodyPlan {
    /// JSON, or no body.
    Json,
    /// An object in the form of a query.
    Urlencoded,
    /// A form with these files, beside the texts that have a type.
    Multipart(Vec<FilePlan>),
    /// Bytes of this media type. With a wildcard or several types, the caller sets the content
    /// type.
    Upload(String),
}

impl BodyPlan {
    /// Returns whether the operation needs the feature `multipart` of the runtime's crate.
    pub fn is_multipart(&self) -> bool {
        matches!(self, Self::Multipart(_))
    }
}

/// A file of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilePlan {
    /// The name in the request.
    pub name: String,
    /// The name of its setter.
    pub setter: String,
    /// Whether there can be several under the name.
    pub is_list: bool,
    /// Whether a request has to have it.
    pub is_required: bool,
    /// The content type, if the document states one.
    pub content_type: Option<String>,
    /// Its documentation.
    pub description: String,
}

/// The effect of sending a request twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Idempotency {
    /// The effect of sending it once.
    Idempotent,
    /// The second request has nothing left to delete.
    Delete,
    /// The operation may be executed twice.
    NotIdempotent,
}

/// The part of a request that holds a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterLocation {
    /// The path.
    Path,
    /// The query.
    Query,
    /// The headers.
    Header,
}

/// One parameter.
#[derive(Debug, Clone)]
pub struct ParameterPlan {
    /// The name in the request.
    pub name: String,
    /// The part of the request that holds it.
    pub location: ParameterLocation,
    /// The name of its setter. An argument of the method and one with a single value have none.
    pub setter: Option<String>,
    /// Whether a request has to have it.
    pub is_required: bool,
    /// Whether a list is sent as one parameter with commas.
    pub is_joined: bool,
    /// The documented maximum of an integer.
    pub maximum: Option<u64>,
    /// Its documentation.
    pub description: String,
    /// The value that is sent if the caller sets none.
    pub default: Option<Value>,
    /// Whether the parameter is deprecated.
    pub deprecated: bool,
    /// Whether the parameter is a required header with only one allowed value.
    pub is_fixed: bool,
}

impl ParameterPlan {
    /// Returns whether the parameter is an argument of the method: it is in the path, or a
    /// required header that the caller has to choose.
    pub fn is_argument(&self) -> bool {
        match self.location {
            ParameterLocation::Path => true,
            ParameterLocation::Header => self.is_required && self.default.is_none(),
            ParameterLocation::Query => false,
        }
    }
}

/// The contents of a 2xx body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ResponsePlan {
    /// No value.
    Empty,
    /// The value itself.
    Bare,
    /// `{"data": value}`.
    Data,
    /// A text of this media type.
    Text(String),
    /// Bytes of this media type.
    Bytes(String),
    /// A page of a list.
    Page {
        /// The query parameter that selects a page.
        parameter: String,
        /// The property with the cursor of the next page.
        next: String,
        /// The property with the total count, if there is one.
        total: Option<String>,
    },
}
