//! What all events of a family have in common, found by the names of properties.
//!
//! A new event type has the accessors at once: what it is about stands under the same names.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::input::Target;
use crate::source::event_enum::EventTable;
use crate::source::progenitor_output::{Tree, argument, last_segment, wire_name};

/// An accessor: its name, what it returns, its docs, and where it is found, in order of preference.
struct Accessor {
    name: &'static str,
    kind: Kind,
    docs: &'static str,
    paths: &'static [&'static [&'static str]],
}

/// What an accessor returns.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Resource,
    /// An id of this type.
    Id(&'static str),
    Time,
}

/// Events of 2026-03-30 have a resource and a context. The properties of other events stand alone.
const ACCESSORS: [Accessor; 5] = [
    Accessor {
        name: "resource_id",
        kind: Kind::Resource,
        docs: "Returns the id of what the event is about. Summaries and transcripts have no id of \
               their own: theirs is that of the call. `None` where the event tells none.",
        paths: &[
            &["resource", "id"],
            &["resource", "callId"],
            &["id"],
            &["callId"],
        ],
    },
    Accessor {
        name: "conversation_id",
        kind: Kind::Id("ConversationId"),
        docs: "Returns the conversation that the event belongs to, from the data or else from the \
               link to the app. `None` where the event tells none.",
        paths: &[
            &["context", "conversationId"],
            &["resource", "conversationId"],
            &["conversationId"],
        ],
    },
    Accessor {
        name: "phone_number_id",
        kind: Kind::Id("PhoneNumberId"),
        docs: "Returns the phone number of the workspace, from the data or else from the link to \
               the app. `None` where the event tells none.",
        paths: &[
            &["context", "phoneNumberId"],
            &["resource", "phoneNumberId"],
            &["phoneNumberId"],
        ],
    },
    Accessor {
        name: "user_id",
        kind: Kind::Id("UserId"),
        docs: "Returns the user of the event; for tasks, the user who acted. `None` where the \
               event tells none, and for a system user.",
        paths: &[
            &["context", "userId"],
            &["context", "actorId"],
            &["resource", "userId"],
            &["userId"],
        ],
    },
    Accessor {
        name: "occurred_at",
        kind: Kind::Time,
        docs: "Returns the time of the event; without one, the latest time that its resource is \
               known to have: of its change, its end or its creation.",
        paths: &[
            &["resource", "updatedAt"],
            &["resource", "completedAt"],
            &["resource", "createdAt"],
            &["updatedAt"],
            &["completedAt"],
            &["createdAt"],
            &["sent_at"],
            &["sentAt"],
            &["started_at"],
            &["startedAt"],
        ],
    },
];

/// The accessors of an event enum.
pub fn accessors(table: &EventTable, tree: &Tree, target: &Target) -> TokenStream {
    let methods = ACCESSORS
        .iter()
        .map(|accessor| method(accessor, table, tree, target));
    quote! {
        impl Event {
            #(#methods)*
        }
    }
}

fn method(accessor: &Accessor, table: &EventTable, tree: &Tree, target: &Target) -> TokenStream {
    let runtime = target.runtime();
    let mut arms = TokenStream::new();
    for (variant, title) in table.variants() {
        let found = accessor.paths.iter();
        let found = found.filter_map(|path| value(accessor.kind, title, path, tree, target));
        if let Some(found) = found.reduce(Value::or_else) {
            let variant = format_ident!("{variant}");
            let found = found.into_option();
            arms.extend(quote! { Self::#variant(event) => #found, });
        }
    }
    let found = match arms.is_empty() {
        true => quote! { ::std::option::Option::None },
        false => quote! {
            match self {
                #arms
                _ => ::std::option::Option::None,
            }
        },
    };
    let name = format_ident!("{}", accessor.name);
    let docs = crate::source::attributes::doc(accessor.docs);
    let (output, body) = match accessor.kind {
        Kind::Resource => (quote! { #runtime::ResourceId }, found),
        Kind::Time => (
            quote! { ::chrono::DateTime<::chrono::Utc> },
            match arms.is_empty() {
                true => quote! { self.event_created_at() },
                false => quote! { self.event_created_at().or_else(|| #found) },
            },
        ),
        Kind::Id(id) => {
            let id = format_ident!("{id}");
            let body = match (arms.is_empty(), accessor.name) {
                (_, "user_id") => found,
                (true, _) => quote! { self.deep_link()?.#name() },
                (false, _) => quote! { (#found).or_else(|| self.deep_link()?.#name()) },
            };
            (quote! { #runtime::#id }, body)
        }
    };
    quote! {
        #docs
        pub fn #name(&self) -> ::std::option::Option<#output> {
            #body
        }
    }
}

/// An expression: of a value that is always there, or of an option.
enum Value {
    Present(TokenStream),
    Optional(TokenStream),
}

impl Value {
    /// Adds what is used where there is none.
    fn or_else(self, other: Self) -> Self {
        match self {
            Self::Present(_) => self,
            Self::Optional(value) => {
                let other = other.into_option();
                Self::Optional(quote! { #value.or_else(|| #other) })
            }
        }
    }

    fn into_option(self) -> TokenStream {
        match self {
            Self::Present(value) => quote! { ::std::option::Option::Some(#value) },
            Self::Optional(value) => value,
        }
    }
}

/// The value of a property of an event, if it has one of the right type.
fn value(kind: Kind, title: &str, path: &[&str], tree: &Tree, target: &Target) -> Option<Value> {
    let mut item = title.to_owned();
    // References to it, so that nothing is copied on the way.
    let mut place = Value::Present(quote! { event.data });
    for name in path {
        let fields = &tree.structs.get(&item)?.fields;
        let field = fields.iter().find(|field| wire_name(field) == *name)?;
        let ident = field.ident.as_ref()?;
        let inner = argument(&field.ty, "Option");
        place = match (place, &inner) {
            (Value::Present(place), None) => Value::Present(quote! { #place.#ident }),
            (Value::Present(place), Some(_)) => Value::Optional(quote! { #place.#ident.as_ref() }),
            (Value::Optional(place), None) => {
                Value::Optional(quote! { #place.map(|part| &part.#ident) })
            }
            (Value::Optional(place), Some(_)) => {
                Value::Optional(quote! { #place.and_then(|part| part.#ident.as_ref()) })
            }
        };
        item = last_segment(inner.as_ref().unwrap_or(&field.ty))?;
    }
    converted(kind, &item, place, target)
}

/// Converts a property of this type to what an accessor returns.
fn converted(kind: Kind, item: &str, place: Value, target: &Target) -> Option<Value> {
    let runtime = target.runtime();
    let convert = |copy: &TokenStream| match &place {
        Value::Present(place) => Value::Present(quote! { #copy(&#place) }),
        Value::Optional(place) => Value::Optional(quote! { #place.map(#copy) }),
    };
    match kind {
        Kind::Resource => Some(match item {
            "CallId" | "MessageId" | "ActivityId" | "ContactId" | "TaskId" => {
                convert(&quote! { #runtime::ResourceId::from })
            }
            // Any other id can be written as a text.
            _ => convert(&quote! { #runtime::ResourceId::other }),
        }),
        Kind::Time if item == "DateTime" => Some(convert(&quote! { ::std::clone::Clone::clone })),
        Kind::Id(wanted) if item == wanted => Some(convert(&quote! { ::std::clone::Clone::clone })),
        Kind::Id("UserId") if item == "ActorId" => {
            let user = quote! { #runtime::UserId::try_from };
            Some(Value::Optional(match place {
                Value::Present(place) => quote! { #user(&#place).ok() },
                Value::Optional(place) => quote! { #place.and_then(|actor| #user(actor).ok()) },
            }))
        }
        Kind::Id(_) | Kind::Time => None,
    }
}
