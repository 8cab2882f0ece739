//! Operations: the methods of the client, and a request under construction for each.
//!
//! The code of a request states its facts. The runtime builds the HTTP request from them.

use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use syn::{Ident, Type};

use crate::document::parameters::{MAX_PATH_PARAMETERS, METHODS};
use crate::error::Result;
use crate::input::{ClientType, Target};
use crate::names::{builder_type, field_name, parameter_field, request_type};
use crate::plan::{
    Idempotency, OperationPlan, ParameterLocation, ParameterPlan, Plan, ResponsePlan,
};
use crate::progenitor::neutral_name;
use crate::report::Report;
use crate::source::attributes::doc;
use crate::source::builders::{Models, deprecated, is_list, setter_argument};
use crate::source::pages;
use crate::source::progenitor_output::{Request, Tree, argument, changed, last_segment};

/// The markers of the conversions of path parameters.
const MARKERS: [&str; MAX_PATH_PARAMETERS] = ["M", "N", "O", "P", "Q", "R", "S", "T"];

/// The client's methods and the list of operations.
pub fn client(tree: &Tree, plan: &Plan, target: &Target) -> Result<TokenStream> {
    let runtime = target.runtime();
    let mut methods = Vec::new();
    for operation in &plan.operations {
        let method = format_ident!("{}", operation.name.to_snake_case());
        let request = format_ident!("{}", request_type(&operation.name));
        let docs = doc(&operation_docs(operation));
        let deprecated = operation.deprecated.then(|| quote! { #[deprecated] });
        let handle = match target.client {
            ClientType::Inherent(_) => quote! { self },
            ClientType::Handle(_) => quote! { &self.client },
        };
        let fields = fields(operation, request_of(operation, tree)?)?;
        let path = arguments_of(operation, &fields);
        let arguments = arguments(&path, target)?;
        let markers = arguments.iter().map(|(marker, _)| marker);
        let declared = arguments.iter().map(|(_, declared)| declared);
        let generics = (!arguments.is_empty()).then(|| quote! { <#(#markers),*> });
        let names = path.iter().map(|field| &field.ident);
        methods.push(quote! {
            #docs
            #deprecated
            pub fn #method #generics(&self, #(#declared),*) -> builder::#request {
                builder::#request::new(#handle, #(#names),*)
            }
        });
    }
    let requests = plan
        .operations
        .iter()
        .map(|operation| format_ident!("{}", request_type(&operation.name)));
    let list = quote! {
        /// Every operation of the document, in the document's order.
        pub static OPERATIONS: &[#runtime::Operation] = &[
            #(builder::#requests::OPERATION,)*
        ];
    };
    Ok(match &target.client {
        ClientType::Inherent(path) => {
            let path = crate::input::path(path);
            quote! { #list impl #path { #(#methods)* } }
        }
        ClientType::Handle(name) => {
            let name = format_ident!("{name}");
            let docs = match plan.description.as_str() {
                "" => doc("The operations of this document, called through a client."),
                description => doc(description),
            };
            quote! {
                #list
                #docs
                #[derive(Debug, Clone)]
                pub struct #name { client: #runtime::Client }
                impl #name {
                    /// The operations of this document, called through `client`.
                    pub fn new(client: &#runtime::Client) -> Self {
                        Self { client: client.clone() }
                    }
                    #(#methods)*
                }
            }
        }
    })
}

fn operation_docs(operation: &OperationPlan) -> String {
    let OperationPlan {
        summary,
        description,
        method,
        path,
        ..
    } = operation;
    let summary = match summary.trim_end_matches('.') {
        "" => format!("`{method} {path}`"),
        summary => format!("{summary}."),
    };
    let mut text = format!("{summary}\n\n{description}\n\n");
    for parameter in &operation.parameters {
        if parameter.is_argument() && !parameter.description.is_empty() {
            let name = field_name(&parameter.name);
            text += &format!("`{name}`: {}\n\n", parameter.description);
        }
    }
    text + &format!("Sends `{method} {path}`.")
}

/// A field of a request: a parameter, or a body that has no builder.
struct Field<'a> {
    ident: Ident,
    /// The type without `Option`.
    ty: Type,
    is_required: bool,
    /// The parameter. The body has none.
    parameter: Option<&'a ParameterPlan>,
}

impl Field<'_> {
    fn name(&self) -> String {
        self.ident.to_string().trim_end_matches('_').to_owned()
    }

    /// Whether the field is an argument of the method, because no request lacks it.
    fn is_argument(&self) -> bool {
        self.parameter.is_some_and(ParameterPlan::is_argument)
    }

    /// The parameter as its caller sets it. The body is none.
    fn settable(&self) -> Option<Settable<'_>> {
        let parameter = self.parameter?;
        Some(Settable {
            location: parameter.location,
            wire: &parameter.name,
            ty: &self.ty,
            setter: self.setter().unwrap_or_else(|| self.ident.clone()),
        })
    }

    /// The setter. A parameter in the path has none.
    fn setter(&self) -> Option<Ident> {
        match self.parameter {
            Some(parameter) => Some(format_ident!("{}", parameter.setter.as_ref()?)),
            None => Some(self.ident.clone()),
        }
    }
}

/// Returns the fields of a request that are values: the parameters in the document's order, and a
/// body that has no builder.
fn fields<'a>(operation: &'a OperationPlan, request: &Request) -> Result<Vec<Field<'a>>> {
    let mut fields = Vec::new();
    for parameter in &operation.parameters {
        let ty = request
            .field(&neutral_name(&parameter.name))
            .ok_or_else(|| changed(format!("`{}` lacks a parameter", operation.name)))?;
        let optional = argument(ty, "Option");
        fields.push(Field {
            ident: format_ident!("{}", parameter_field(&parameter.name)),
            is_required: optional.is_none(),
            ty: optional.unwrap_or_else(|| ty.clone()),
            parameter: Some(parameter),
        });
    }
    if let Some(ty) = request.field("body").filter(|ty| body_type(ty).is_none()) {
        let nullable = argument(ty, "Option");
        fields.push(Field {
            ident: format_ident!("body"),
            is_required: !operation.is_body_optional && nullable.is_none(),
            ty: nullable.unwrap_or_else(|| ty.clone()),
            parameter: None,
        });
    }
    Ok(fields)
}

/// The methods by which a caller fills the request of an operation.
pub struct Requested<'a> {
    operation: &'a OperationPlan,
    source: &'a Request,
    fields: Vec<Field<'a>>,
}

/// A parameter that a caller sets.
pub struct Settable<'f> {
    /// The part of the request that holds it.
    pub location: ParameterLocation,
    /// The name in the request.
    pub wire: &'f str,
    /// The type without `Option`, as seen from the root of the generated source.
    pub ty: &'f Type,
    /// The setter. Arguments are not set by it.
    pub setter: Ident,
}

/// Returns how the request of an operation is filled.
pub fn requested<'a>(operation: &'a OperationPlan, tree: &'a Tree) -> Result<Requested<'a>> {
    let source = request_of(operation, tree)?;
    Ok(Requested {
        operation,
        source,
        fields: fields(operation, source)?,
    })
}

impl Requested<'_> {
    /// The method of the client.
    pub fn method(&self) -> Ident {
        format_ident!("{}", self.operation.name.to_snake_case())
    }

    /// The arguments of the method, in order.
    pub fn arguments(&self) -> Vec<Settable<'_>> {
        let arguments = arguments_of(self.operation, &self.fields).into_iter();
        arguments.filter_map(Field::settable).collect()
    }

    /// The parameters that have a setter.
    pub fn settable(&self) -> Vec<Settable<'_>> {
        let set = held(&self.fields).into_iter();
        set.filter(|field| field.setter().is_some())
            .filter_map(Field::settable)
            .collect()
    }

    /// The type of a body that has no builder.
    pub fn value_body(&self) -> Option<&Type> {
        let mut bodies = self.fields.iter().filter(|field| field.parameter.is_none());
        bodies.next().map(|field| &field.ty)
    }

    /// The name of the type of a body that has a builder.
    pub fn built_body(&self) -> Option<String> {
        self.source.field("body").and_then(body_type)
    }

    /// The names of the methods that are not setters of fields of the body.
    pub fn own_methods(&self) -> Vec<String> {
        own_methods(&held(&self.fields))
    }
}

/// The fields that the request holds. What the caller has no choice about is neither held, set
/// nor shown.
fn held<'f, 'a>(fields: &'f [Field<'a>]) -> Vec<&'f Field<'a>> {
    let is_fixed = |field: &Field<'_>| field.parameter.is_some_and(|parameter| parameter.is_fixed);
    fields.iter().filter(|field| !is_fixed(field)).collect()
}

/// The names of the methods of a request that are not setters of fields of the body.
fn own_methods(held: &[&Field<'_>]) -> Vec<String> {
    let setters = held.iter().filter_map(|field| field.setter());
    let setters = setters.map(|setter| setter.to_string());
    METHODS
        .map(str::to_owned)
        .into_iter()
        .chain(setters)
        .collect()
}

fn request_of<'a>(operation: &OperationPlan, tree: &'a Tree) -> Result<&'a Request> {
    tree.request(&operation.name)
        .ok_or_else(|| changed(format!("there is no builder of `{}`", operation.name)))
}

/// `SendMessage` of `types::builder::SendMessage`, the body of an operation.
fn body_type(ty: &Type) -> Option<String> {
    let Type::Path(path) = ty else { return None };
    let mut segments = path.path.segments.iter();
    segments
        .any(|segment| segment.ident == "builder")
        .then(|| last_segment(ty))?
}

/// The fields that are arguments: those of the path in its order, and then required headers.
fn arguments_of<'a>(operation: &OperationPlan, fields: &'a [Field<'a>]) -> Vec<&'a Field<'a>> {
    let mut arguments: Vec<&Field<'_>> =
        fields.iter().filter(|field| field.is_argument()).collect();
    arguments.sort_by_key(|field| {
        let parameter = field.parameter?;
        let position = operation.path.find(&format!("{{{}}}", parameter.name));
        Some(position.unwrap_or(usize::MAX))
    });
    arguments
}

/// The arguments of the path parameters, with their markers.
fn arguments(path: &[&Field<'_>], target: &Target) -> Result<Vec<(Ident, TokenStream)>> {
    let runtime = target.runtime();
    if path.len() > MARKERS.len() {
        return Err(changed("an operation has too many arguments"));
    }
    let arguments = path.iter().zip(MARKERS).map(|(field, marker)| {
        let (ident, ty, marker) = (&field.ident, &field.ty, format_ident!("{marker}"));
        let declared = quote! { #ident: impl #runtime::Convert<#ty, #marker> };
        (marker, declared)
    });
    Ok(arguments.collect())
}

/// A request for each operation, grouped by tag in the document's order.
pub fn operations(
    tree: &Tree,
    plan: &Plan,
    models: &Models<'_>,
    target: &Target,
    report: &mut Report,
) -> Result<Vec<(String, TokenStream)>> {
    let mut groups: Vec<(String, TokenStream)> = Vec::new();
    for operation in &plan.operations {
        let tokens = request(operation, tree, models, target, report)?;
        report.count("operations: request");
        match groups.iter_mut().find(|(tag, _)| *tag == operation.tag) {
            Some((_, group)) => group.extend(tokens),
            None => groups.push((operation.tag.clone(), tokens)),
        }
    }
    Ok(groups)
}

fn request(
    operation: &OperationPlan,
    tree: &Tree,
    models: &Models<'_>,
    target: &Target,
    report: &mut Report,
) -> Result<TokenStream> {
    let runtime = target.runtime();
    let source = request_of(operation, tree)?;
    let name = request_type(&operation.name);
    let ident = format_ident!("{name}");
    let method = operation.name.to_snake_case();
    let all = fields(operation, source)?;
    let held = held(&all);
    let body = source.field("body").and_then(body_type);
    let path = arguments_of(operation, &all);

    let declared = held.iter().map(|Field { ident, ty, .. }| {
        quote! { #ident: ::std::option::Option<#ty> }
    });
    let body_builder = body
        .as_ref()
        .map(|name| format_ident!("{}", builder_type(name)));
    let body_declared = body_builder.iter().map(|builder| {
        quote! { body: types::builder::#builder }
    });
    let names: Vec<&Ident> = held.iter().map(|field| &field.ident).collect();
    let body_name = body.as_ref().map(|_| format_ident!("body"));
    let shown: Vec<&Ident> = names.iter().copied().chain(&body_name).collect();
    let body_initial = body
        .as_ref()
        .map(|_| quote! { body: ::std::default::Default::default(), });

    let arguments = arguments(&path, target)?;
    let markers = arguments.iter().map(|(marker, _)| marker);
    let generics = (!arguments.is_empty()).then(|| quote! { <#(#markers),*> });
    let arguments = arguments.iter().map(|(_, declared)| declared);
    let converted = path.iter().map(|field| {
        let (ident, name) = (&field.ident, field.name());
        quote! { request.draft.misfits.convert(#name, &mut request.#ident, #ident); }
    });

    let new = quote! {
        Self {
            draft: #runtime::Draft::new(client),
            #(#names: None,)*
            #body_initial
        }
    };
    let new = match path.is_empty() {
        true => new,
        false => quote! {
            let mut request = #new;
            #(#converted)*
            request
        },
    };
    let mut taken = own_methods(&held);
    let mut setters = TokenStream::new();
    for (field, name) in held
        .iter()
        .filter_map(|field| Some((field, field.setter()?)))
    {
        setters.extend(setter(field, &name, target));
    }
    if let (Some(name), Some(builder)) = (&body, &body_builder) {
        setters.extend(quote! {
            /// Sets the whole body: a value or a builder. Later setters override its fields.
            pub fn body(mut self, body: impl ::std::convert::Into<types::builder::#builder>) -> Self {
                self.body = body.into();
                self
            }
        });
        for (setter, tokens) in models.body_setters(name)? {
            if taken.contains(&setter) {
                report.warn(format!(
                    "names.json: the request `{}` has another method `{setter}`; set the field of \
                     `{name}` through `body`, or give its setter a name under `setters`",
                    operation.name
                ));
            } else {
                report.count("operations: setter of a body");
                taken.push(setter);
                setters.extend(tokens);
            }
        }
    }
    report.count("operations: progenitor request replaced");
    let prepare = prepare(operation, &all, body.as_deref(), target);
    let send = send(operation, source, target)?;
    let pages = match &operation.response {
        ResponsePlan::Page {
            parameter,
            next,
            total,
        } => {
            report.count("pages: list with a cursor");
            let methods = pages::methods(&item_type(source)?, page_size(&all), target);
            let total = match total {
                Some(total) => quote! { Some(#total) },
                None => quote! { None },
            };
            quote! {
                pub(super) const PAGE_FORMAT: #runtime::PageFormat = #runtime::PageFormat {
                    token: #parameter,
                    next: #next,
                    total: #total,
                };
                #methods
            }
        }
        _ => TokenStream::new(),
    };
    let owner = match &target.client {
        ClientType::Inherent(path) => path.clone(),
        ClientType::Handle(name) => format!("super::{name}"),
    };
    let summary = match operation.summary.trim_end_matches('.') {
        "" => String::new(),
        summary => format!("{summary}: "),
    };
    let type_doc = doc(&format!(
        "{summary}the request of [`{method}`]({owner}::{method})."
    ));
    let (wire_method, wire_path) = (&operation.method, &operation.path);
    let idempotency = match operation.idempotency {
        Idempotency::Idempotent => quote! { Idempotent },
        Idempotency::Delete => quote! { Delete },
        Idempotency::NotIdempotent => quote! { NotIdempotent },
    };
    Ok(quote! {
        #type_doc
        #[derive(Clone)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct #ident {
            draft: #runtime::Draft,
            #(#declared,)*
            #(#body_declared,)*
        }
        impl #ident {
            /// The operation that this requests.
            pub const OPERATION: #runtime::Operation =
                #runtime::Operation::new(#method, #wire_method, #wire_path, #runtime::Idempotency::#idempotency);
            pub(super) fn new #generics(client: &#runtime::Client, #(#arguments),*) -> Self {
                #new
            }
            #setters
            /// Sets the options of this request: time limits, retries, extra headers.
            pub fn options(mut self, options: #runtime::RequestOptions) -> Self {
                self.draft.options = options;
                self
            }
            #prepare
            #send
            #pages
        }
        impl ::std::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                #runtime::debug_request(f, #name, &self.draft.misfits, &[#((stringify!(#shown), &self.#shown),)*])
            }
        }
    })
}

fn setter(field: &Field<'_>, method: &Ident, target: &Target) -> TokenStream {
    let Field {
        ident,
        ty,
        parameter,
        ..
    } = field;
    let name = field.name();
    let text = match parameter {
        Some(parameter) if !parameter.description.is_empty() => parameter.description.clone(),
        _ => format!("Sets `{name}`."),
    };
    let has_default = parameter.is_some_and(|parameter| parameter.default.is_some());
    let docs = match field.is_required && !has_default {
        true => doc(&format!("**Required.** {text}")),
        false => doc(&text),
    };
    let deprecated = deprecated(parameter.is_some_and(|parameter| parameter.deprecated));
    let argument = setter_argument(ty, target);
    let set = match is_list(ty) {
        true => quote! { set_list },
        false => quote! { set },
    };
    quote! {
        #docs
        #deprecated
        pub fn #method<M>(mut self, value: #argument) -> Self {
            self.draft.misfits.#set(#name, &mut self.#ident, value);
            self
        }
    }
}

/// The method that builds the HTTP request.
fn prepare(
    operation: &OperationPlan,
    fields: &[Field<'_>],
    body: Option<&str>,
    target: &Target,
) -> TokenStream {
    let runtime = target.runtime();
    let accept = match &operation.response {
        ResponsePlan::Text(media) | ResponsePlan::Bytes(media) => Some(quote! { .accept(#media) }),
        _ => None,
    };
    let steps = fields.iter().map(|field| {
        let (ident, ty, name) = (&field.ident, &field.ty, field.name());
        let Some(parameter) = field.parameter else {
            return match field.is_required {
                true => quote! { .require(#name, self.#ident.is_some()).body(Ok(self.#ident)) },
                false => quote! { .optional_body(self.#ident.is_some(), Ok(self.#ident)) },
            };
        };
        let value = as_sent(quote! { self.#ident }, ty, parameter, target);
        let wire = &parameter.name;
        let kind = match parameter.location {
            ParameterLocation::Path => return quote! { .path(#name, #wire, &#value) },
            ParameterLocation::Query if parameter.is_joined => quote! { joined_query },
            ParameterLocation::Query => quote! { query },
            ParameterLocation::Header => quote! { header },
        };
        let default = parameter
            .default
            .as_ref()
            .and_then(|value| default(value, ty, target));
        if let (true, Some(value)) = (parameter.is_fixed, &parameter.default) {
            let text = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            return quote! { .#kind(#name, #wire, &Some(#text)) };
        }
        if let Some(default) = default {
            let value = as_sent(
                quote! { self.#ident.or_else(|| #default) },
                ty,
                parameter,
                target,
            );
            return quote! { .#kind(#name, #wire, &#value) };
        }
        let required = field.is_required.then(|| match is_list(ty) {
            // A query without elements would lack the parameter.
            true => quote! {
                .require(#name, self.#ident.as_ref().is_some_and(|list| !list.is_empty()))
            },
            false => quote! { .require(#name, self.#ident.is_some()) },
        });
        quote! { #required.#kind(#name, #wire, &#value) }
    });
    let body = body.map(|name| {
        let name = format_ident!("{name}");
        match operation.is_body_optional {
            true => quote! {
                .optional_body(!self.body.is_unset(), types::#name::try_from(self.body))
            },
            false => quote! { .body(types::#name::try_from(self.body)) },
        }
    });
    quote! {
        pub(crate) fn prepare(self) -> ::std::result::Result<#runtime::Prepared, #runtime::Error> {
            #runtime::Preparation::new(&Self::OPERATION, self.draft)
                #(#steps)*
                #body
                #accept
                .finish()
        }
    }
}

/// The value of a parameter as the runtime writes it.
fn as_sent(
    value: TokenStream,
    ty: &Type,
    parameter: &ParameterPlan,
    target: &Target,
) -> TokenStream {
    let runtime = target.runtime();
    let is_time = last_segment(ty).is_some_and(|name| name == "DateTime");
    match is_time && parameter.location != ParameterLocation::Query {
        // The `Display` of a time is not RFC 3339. A query is written by serde.
        true => quote! { #value.map(#runtime::rfc3339) },
        false => value,
    }
}

/// A documented default as an `Option` of the type, if the type has such a value.
fn default(value: &Value, ty: &Type, target: &Target) -> Option<TokenStream> {
    let runtime = target.runtime();
    match value {
        Value::String(text) if takes_text(ty) => {
            Some(quote! { #runtime::default_value::<#ty, _>(#text) })
        }
        value => literal(value, ty).map(|literal| quote! { Some(#literal) }),
    }
}

/// Whether a text can be converted to the type: a string, an id or an enum.
fn takes_text(ty: &Type) -> bool {
    let Type::Path(path) = ty else { return false };
    let first = path.path.segments.first();
    first.is_some_and(|first| first.ident == "types")
        || last_segment(ty).is_some_and(|name| name == "String")
}

/// A documented default as it is written for the type, if the type has such a value.
fn literal(value: &Value, ty: &Type) -> Option<TokenStream> {
    let name = last_segment(ty)?;
    match (value, name.as_str()) {
        (Value::Bool(value), "bool") => Some(quote! { #value }),
        (Value::Number(number), "f64") => {
            let literal = proc_macro2::Literal::f64_unsuffixed(number.as_f64()?);
            Some(quote! { #literal })
        }
        (Value::Number(number), name) => {
            let is_in_range = match name {
                "i64" => number.is_i64(),
                "i32" => number
                    .as_i64()
                    .is_some_and(|number| i32::try_from(number).is_ok()),
                "u64" => number.is_u64(),
                "u32" => number
                    .as_u64()
                    .is_some_and(|number| u32::try_from(number).is_ok()),
                _ => false,
            };
            is_in_range.then(|| number.to_string().parse().ok())?
        }
        _ => None,
    }
}

/// Returns the field that sets the size of a page, and its documented maximum.
///
/// It is the one integer in the query with a maximum and a name of a size.
fn page_size<'a>(fields: &'a [Field<'_>]) -> Option<(&'a Ident, TokenStream)> {
    const NAMES: [&str; 5] = ["max_results", "limit", "page_size", "per_page", "size"];
    let mut sizes = fields.iter().filter_map(|field| {
        let parameter = field.parameter?;
        let is_size = NAMES.contains(&field.name().as_str())
            && parameter.location == ParameterLocation::Query
            && !parameter.deprecated;
        let maximum = Value::from(parameter.maximum.filter(|_| is_size)?);
        Some((&field.ident, literal(&maximum, &field.ty)?))
    });
    match (sizes.next(), sizes.next()) {
        (Some(size), None) => Some(size),
        _ => None,
    }
}

/// The element type of a list.
fn item_type(request: &Request) -> Result<Type> {
    argument(&request.output, "Vec").ok_or_else(|| changed("a page holds no list"))
}

fn send(operation: &OperationPlan, request: &Request, target: &Target) -> Result<TokenStream> {
    let runtime = target.runtime();
    let output = &request.output;
    let (output, read, what) = match &operation.response {
        ResponsePlan::Empty => (quote! { () }, TokenStream::new(), "the status"),
        ResponsePlan::Bare => (quote! { #output }, quote! { .bare() }, "the response"),
        ResponsePlan::Data => (quote! { #output }, quote! { .data() }, "the response"),
        ResponsePlan::Text(_) => (
            quote! { ::std::string::String },
            quote! { .text() },
            "the text",
        ),
        ResponsePlan::Bytes(_) => (quote! { #runtime::Bytes }, quote! { .bytes() }, "the bytes"),
        ResponsePlan::Page { .. } => {
            let item = item_type(request)?;
            (
                quote! { #runtime::Page<#item> },
                quote! { .page(&Self::PAGE_FORMAT) },
                "one page",
            )
        }
    };
    let sent = match &operation.response {
        ResponsePlan::Empty => quote! { self.prepare()?.send_for_status().await },
        _ => quote! { self.prepare()?.send().await?#read },
    };
    let docs = doc(&format!(
        "Sends `{} {}` and returns {what}.\n\n# Errors\n\nReturns an [`Error`]({}::Error) if a field \
         is missing or invalid, if the service cannot be reached or returns an error response, or \
         if the response does not match the document.",
        operation.method, operation.path, target.runtime
    ));
    Ok(quote! {
        #docs
        #[doc(alias = "build")]
        #[doc(alias = "execute")]
        pub async fn send(
            self,
        ) -> ::std::result::Result<#runtime::Response<#output>, #runtime::Error> {
            #sent
        }
    })
}
