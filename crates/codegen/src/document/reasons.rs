//! The reasons for which a part of a document is skipped, for the list in `spec/README.md`.
//!
//! The steps write the problem of an [`Error`] in full. Tests hold the list against the steps: every
//! skip in them has a row here, and the problem of every row is in the source of a step.

use crate::error::Error;

/// A reason for which a part of a document is skipped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reason {
    /// The construct.
    pub construct: &'static str,
    /// The problem in the warning. `{}` is any text.
    pub problem: &'static str,
    /// What is skipped.
    pub part: &'static str,
}

const OPERATION: &str = "the operation";
const PARAMETER: &str = "the parameter, or the operation if it is required";
const PATH: &str = "every operation of the path";
const USER: &str = "each operation that uses it";

const fn reason(part: &'static str, construct: &'static str, problem: &'static str) -> Reason {
    Reason {
        construct,
        problem,
        part,
    }
}

/// All reasons, by what is skipped.
pub const REASONS: &[Reason] = &[
    reason(
        PATH,
        "a path without a slash in front, with a query, or with unmatched braces",
        "this is not a path",
    ),
    reason(
        PATH,
        "a path item in another file",
        "the path item refers to another location, `{}`",
    ),
    reason(
        PATH,
        "a path item of the wrong JSON type",
        "a path item is not an object",
    ),
    reason(
        OPERATION,
        "OPTIONS and TRACE",
        "the HTTP client does not support this method",
    ),
    reason(
        OPERATION,
        "a server of its own",
        "the operation has another server than the others",
    ),
    reason(OPERATION, "no responses", "an operation has no responses"),
    reason(
        OPERATION,
        "no 2xx response",
        "an operation lists no 2xx response",
    ),
    reason(
        OPERATION,
        "a response that refers to nothing",
        "the response `{}` is not among the components",
    ),
    reason(
        OPERATION,
        "an id that another operation has",
        "`{}` is also the name of {}",
    ),
    reason(
        OPERATION,
        "an id that a method of the client has",
        "the client has another method `{}`",
    ),
    reason(
        OPERATION,
        "an id that is not a Rust name",
        "`{}` is not a valid name of a method",
    ),
    reason(
        OPERATION,
        "a path segment without a parameter",
        "`{}` is in the path but is not a parameter",
    ),
    reason(
        OPERATION,
        "many parameters in the path",
        "the path has more than {} parameters",
    ),
    reason(
        OPERATION,
        "a path parameter that the path lacks or repeats",
        "the path does not have its parameter `{}` exactly once",
    ),
    reason(
        OPERATION,
        "parameters of the wrong JSON type",
        "the parameters are not a list",
    ),
    reason(
        OPERATION,
        "a setter whose names other methods have",
        "other methods have all names of its setter",
    ),
    reason(PARAMETER, "a parameter in a cookie", "a {} parameter"),
    reason(
        PARAMETER,
        "a parameter without `in`",
        "a parameter without a location",
    ),
    reason(
        PARAMETER,
        "a parameter with `content`",
        "a parameter without a schema",
    ),
    reason(
        PARAMETER,
        "a style other than `form`, `simple` or `deepObject`",
        "a parameter of style `{}`",
    ),
    reason(
        PARAMETER,
        "a style of the wrong JSON type",
        "a parameter of an unknown style",
    ),
    reason(
        PARAMETER,
        "a parameter of objects, or of lists in lists; a list in a path or header",
        "the values of the parameter have no standard encoding there",
    ),
    reason(
        PARAMETER,
        "a deep object that is a map",
        "the deep object `{}` has no list of properties",
    ),
    reason(
        PARAMETER,
        "a deep object with nested values",
        "`{}` of the deep object `{}` is not a scalar",
    ),
    reason(
        PARAMETER,
        "two parameters of one Rust name, or a name that is not one",
        "the request cannot have a field for `{}`",
    ),
    reason(
        OPERATION,
        "`multipart/mixed`, `multipart/related` and others",
        "a body of the media type `{}`",
    ),
    reason(
        OPERATION,
        "a body without content",
        "a body without a media type",
    ),
    reason(
        OPERATION,
        "`content` of the wrong JSON type",
        "the body is not JSON",
    ),
    reason(
        OPERATION,
        "a form that is a map, a union or any value",
        "a form whose fields are not described one by one",
    ),
    reason(
        OPERATION,
        "a file in an object, a nested list, a map or a union",
        "a file inside of the field `{}`",
    ),
    reason(
        OPERATION,
        "a file with the name of a parameter, or without a Rust name",
        "the request cannot have a field for the file `{}`",
    ),
    reason(
        OPERATION,
        "`application/x-www-form-urlencoded` with objects",
        "the values of the field `{}` have no standard encoding",
    ),
    reason(USER, "a reference without a target", "`{}` does not exist"),
    reason(
        USER,
        "`false`",
        "this is not a schema that a value can match",
    ),
    reason(
        USER,
        "`$defs` inside of a schema",
        "a schema holds local definitions",
    ),
    reason(
        USER,
        "a keyword of the wrong JSON type",
        "`{}` has a value of the wrong type",
    ),
    reason(USER, "`allOf` of contradicting schemas", "`allOf` joins {}"),
    reason(
        USER,
        "more than 32 levels, or 20,000 schemas in one operation",
        "with its references replaced, the schema nests deeper than {} or contains more than {} others",
    ),
    reason(
        USER,
        "more than 8 nested lists",
        "more than {} lists and maps are directly nested",
    ),
    reason(
        USER,
        "a recursive list or map",
        "`{}` contains itself and is neither an object nor a union",
    ),
    reason(
        USER,
        "two recursive schemas of one Rust name",
        "the recursive schema `{}` has no unique Rust name",
    ),
    reason(
        USER,
        "two properties of one Rust name",
        "two properties result in one field",
    ),
    reason(
        USER,
        "two enums of one name whose values are too similar",
        "two values of `{}` result in one variant",
    ),
    reason(
        USER,
        "a type of a name that another has",
        "`{}` is already the name of another type",
    ),
    reason(
        USER,
        "an id type in `x-id` that the names table lacks",
        "`x-id` names `{}`, which is not an id type",
    ),
    reason(
        OPERATION,
        "anything that progenitor fails on",
        "progenitor cannot generate from the prepared document: {}",
    ),
];

/// Returns the reason of an error that skipped a part.
pub fn of(error: &Error) -> Option<&'static Reason> {
    REASONS
        .iter()
        .find(|reason| matches(reason.problem, &error.problem))
}

/// Returns whether a text has the parts of a pattern in order, from its start to its end.
fn matches(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split("{}");
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else {
        return false;
    };
    let mut parts = parts.peekable();
    if parts.peek().is_none() {
        return rest.is_empty();
    }
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        match rest.find(part) {
            Some(start) => rest = &rest[start + part.len()..],
            None => return false,
        }
    }
    true
}

/// Returns the list as the table of `spec/README.md`.
pub fn table() -> String {
    let rows = REASONS.iter().map(|reason| {
        let Reason {
            construct,
            problem,
            part,
        } = reason;
        let problem = problem.replace("`{}`", "…").replace("{}", "…");
        format!("| {construct} | {problem} | {part} |\n")
    });
    let head = "| construct | reason in the warning | skipped part |\n|---|---|---|\n";
    head.to_owned() + &rows.collect::<String>()
}
