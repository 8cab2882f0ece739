//! What the steps on the document tell the passes on the generated code.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::names::IdFormat;

/// Everything about the document that its OpenAPI form cannot carry.
#[derive(Debug, Default, Clone)]
pub struct Plan {
    /// What the document says it is.
    pub description: String,
    /// What stands between the host and every path, `/v2`; mostly nothing.
    pub base: String,
    /// Id newtypes, by type name.
    pub ids: BTreeMap<String, IdFormat>,
    /// Types that exist already, and their paths.
    pub existing: BTreeMap<String, String>,
    /// String enums: type name to values and description.
    pub enums: BTreeMap<String, EnumPlan>,
    /// Unions of different JSON types.
    pub unions: BTreeSet<String>,
    /// Unions that stand for one of several properties.
    pub choices: BTreeSet<String>,
    /// `(type, property)` of request fields where null differs from absent.
    pub three_state: BTreeSet<(String, String)>,
    /// Request types of which so many properties have to be set.
    pub fewest: BTreeMap<String, u64>,
    /// `(type, property)` of fields that the document calls deprecated.
    pub deprecated: BTreeSet<(String, String)>,
    /// `(type, property)` of fields that are read in several forms, and in which.
    pub tolerant: BTreeMap<(String, String), String>,
    /// `(type, property)` of fields that have had other names.
    pub aliases: BTreeMap<(String, String), Vec<String>>,
    /// `(type, property)` of fields whose union is spread into the object.
    pub flattened: BTreeSet<(String, String)>,
    /// The operations, in the document's order.
    pub operations: Vec<OperationPlan>,
    /// The schemas that became types of their own, owners before what they own.
    pub named: Vec<NamedSchema>,
}

/// A schema that became a type of its own.
#[derive(Debug, Clone)]
pub struct NamedSchema {
    /// Where it stands.
    pub location: String,
    /// What it is called.
    pub name: String,
    /// What two schemas of one Rust type have in common, as
    /// [`fingerprint`](crate::schema::fingerprint) writes it.
    pub structure: String,
    /// Whether the name was made up, because the table has none.
    pub is_provisional: bool,
}

/// A string enum.
#[derive(Debug, Default, Clone)]
pub struct EnumPlan {
    /// What the value says.
    pub description: Option<String>,
    /// The documented values, in the document's order.
    pub values: Vec<String>,
}

/// One operation.
#[derive(Debug, Clone)]
pub struct OperationPlan {
    /// The reader's name, `listCalls`.
    pub name: String,
    /// `GET`.
    pub method: String,
    /// `/v1/calls`.
    pub path: String,
    /// The first tag.
    pub tag: String,
    /// One line.
    pub summary: String,
    /// The rest.
    pub description: String,
    /// Whether the document calls the operation deprecated.
    pub deprecated: bool,
    /// The parameters.
    pub parameters: Vec<ParameterPlan>,
    /// What the 2xx body holds.
    pub response: ResponsePlan,
    /// What sending it twice does.
    pub idempotency: Idempotency,
}

/// What sending an operation twice does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Idempotency {
    /// The same as sending it once.
    Idempotent,
    /// It finds nothing left to delete.
    Delete,
    /// It may do twice what was wanted once.
    NotIdempotent,
}

/// One parameter.
#[derive(Debug, Clone)]
pub struct ParameterPlan {
    /// The name on the wire.
    pub name: String,
    /// Its documentation.
    pub description: String,
    /// What is sent when the caller says nothing.
    pub default: Option<Value>,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
    /// Whether it is a header of which the document allows one value.
    pub is_fixed: bool,
}

/// What a 2xx body holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ResponsePlan {
    /// Nothing worth reading.
    Empty,
    /// The value itself.
    Bare,
    /// `{"data": value}`.
    Data,
    /// A page of a list.
    Page {
        /// The query parameter that asks for a page.
        parameter: String,
        /// The property that names the next page.
        next: String,
        /// The property with the service's count, if there is one.
        total: Option<String>,
    },
}
