//! The values that setters and methods take.
//!
//! Each setter is generic over a marker type `M`, which the compiler infers. The marker keeps the
//! implementations for values, references, options and lists apart.
//!
//! | the field is | the setter takes |
//! |---|---|
//! | a text | `&str`, `String`, `&String`, an id by value or reference |
//! | an id | the same, validated; the id by value or reference; for a call or message also an `ActivityId`, for a user an `ActorId` |
//! | a time | `DateTime` of any time zone, `SystemTime`, a text in RFC 3339 |
//! | a number, an enum, a struct | the value, a reference, a builder of the struct |
//! | any of these | an `Option` or reference to an `Option`; `None` leaves the field unchanged |
//! | a list | one element, an array, a slice, a `Vec`, a set, an iterator; an `Option` of these |
//!
//! ```
//! # fn example(quo: &quo_sdk::Client, contact: &quo_sdk::types::Contact) {
//! let sender: Option<String> = None;
//! let request = quo
//!     .list_calls()
//!     .phone_number_id("PN123")
//!     .participants("+15555550111")
//!     .participants(["+15555550111", "+15555550112"])
//!     .participants(contact.default_fields.phone_numbers.iter().flat_map(|number| &number.value))
//!     .user_id(&contact.created_by_user_id)
//!     .page_token(sender);
//! # }
//! ```

use std::collections::{BTreeSet, HashSet, VecDeque};
use std::fmt::Display;

use chrono::{DateTime, Utc};

mod seal {
    /// The argument of the methods, which only this crate can name. It seals the traits.
    pub struct Seal;
}

pub(crate) use seal::Seal;

/// A value that converts to `T`.
///
/// A conversion that fails is the error of `send` or `build`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `{T}`",
    label = "expected a `{T}`, a reference to one, or a text that converts to one",
    note = "the documentation of `quo_sdk::set` lists what each type of field takes"
)]
pub trait Convert<T, M>: Sized {
    #[doc(hidden)]
    fn into_value(self, seal: Seal) -> Result<T, String>;
}

/// A value, or an `Option` of a value, that converts to `T`.
///
/// `None` leaves the field unchanged. A conversion that fails is the error of `send` or `build`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be set as `{T}`",
    label = "expected a `{T}`, a reference to one, a text that converts to one, or an `Option` of these",
    note = "the documentation of `quo_sdk::set` lists what each type of field takes"
)]
pub trait Set<T, M>: Sized {
    #[doc(hidden)]
    fn into_field(self, seal: Seal) -> Result<Option<T>, String>;
}

/// One element or a collection of elements, or an `Option` of these, that converts to a list of `T`.
///
/// `None` leaves the field unchanged. A conversion that fails is the error of `send` or `build`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be set as a list of `{T}`",
    label = "expected one `{T}`, an array, a slice, a `Vec`, an iterator, or an `Option` of these",
    note = "the documentation of `quo_sdk::set` lists what each type of field takes"
)]
pub trait SetList<T, M>: Sized {
    #[doc(hidden)]
    fn into_list(self, seal: Seal) -> Result<Option<Vec<T>>, ListMisfit>;
}

/// An element that cannot be converted.
pub struct ListMisfit {
    /// The index, unless one element was given.
    pub index: Option<usize>,
    /// Why it cannot be converted.
    pub reason: String,
}

/// A type without its own conversion from a reference, which is cloned.
pub trait SetByRef: Clone {}

macro_rules! plain {
    ($($ty:ty),*) => { $(impl SetByRef for $ty {})* };
}

plain!(
    bool,
    i32,
    i64,
    u32,
    u64,
    f64,
    DateTime<Utc>,
    serde_json::Value
);

/// The implementation for values.
pub struct ByValue;
/// The implementation for references that are cloned.
pub struct ByClone;
/// The implementation for texts that are parsed.
pub struct ByText;
/// The implementation for references to references.
pub struct ByRef<M>(M);
/// The implementation for one value.
pub struct One<M>(M);
/// The implementation for options.
pub struct Maybe<M>(M);
/// The implementation for references to options.
pub struct MaybeRef<M>(M);
/// The implementation for collections.
pub struct Many<M>(M);
/// The implementation for iterators.
pub struct Iter<M>(M);

// The message of the trait says more than the bound that is not met.
#[diagnostic::do_not_recommend]
impl<T, V> Convert<T, ByValue> for V
where
    V: TryInto<T>,
    V::Error: Display,
{
    fn into_value(self, _: Seal) -> Result<T, String> {
        self.try_into().map_err(|error| error.to_string())
    }
}

impl<T: SetByRef> Convert<T, ByClone> for &T {
    fn into_value(self, _: Seal) -> Result<T, String> {
        Ok(self.clone())
    }
}

impl<'a, T, V: ?Sized, M> Convert<T, ByRef<M>> for &&'a V
where
    &'a V: Convert<T, M>,
{
    fn into_value(self, seal: Seal) -> Result<T, String> {
        (*self).into_value(seal)
    }
}

impl Convert<DateTime<Utc>, ByText> for &str {
    fn into_value(self, _: Seal) -> Result<DateTime<Utc>, String> {
        // The error of chrono does not quote the text.
        let time = DateTime::parse_from_rfc3339(self);
        time.map(Into::into)
            .map_err(|error| format!("a time such as 2026-01-31T08:00:00Z is expected: {error}"))
    }
}

impl Convert<DateTime<Utc>, ByText> for &String {
    fn into_value(self, seal: Seal) -> Result<DateTime<Utc>, String> {
        self.as_str().into_value(seal)
    }
}

impl Convert<DateTime<Utc>, ByText> for String {
    fn into_value(self, seal: Seal) -> Result<DateTime<Utc>, String> {
        self.as_str().into_value(seal)
    }
}

// The message of the trait says more than the bound that is not met.
#[diagnostic::do_not_recommend]
impl<T, V: Convert<T, M>, M> Set<T, One<M>> for V {
    fn into_field(self, seal: Seal) -> Result<Option<T>, String> {
        self.into_value(seal).map(Some)
    }
}

impl<T, V: Convert<T, M>, M> Set<T, Maybe<M>> for Option<V> {
    fn into_field(self, _: Seal) -> Result<Option<T>, String> {
        self.map(|value| value.into_value(Seal)).transpose()
    }
}

impl<'a, T, V, M> Set<T, MaybeRef<M>> for &'a Option<V>
where
    &'a V: Convert<T, M>,
{
    fn into_field(self, seal: Seal) -> Result<Option<T>, String> {
        self.as_ref().into_field(seal)
    }
}

fn all<T, I, M>(values: I) -> Result<Option<Vec<T>>, ListMisfit>
where
    I: IntoIterator,
    I::Item: Convert<T, M>,
{
    let converted = values.into_iter().enumerate().map(|(index, value)| {
        value.into_value(Seal).map_err(|reason| ListMisfit {
            index: Some(index),
            reason,
        })
    });
    converted.collect::<Result<_, _>>().map(Some)
}

// The message of the trait says more than the bound that is not met.
#[diagnostic::do_not_recommend]
impl<T, V: Convert<T, M>, M> SetList<T, One<M>> for V {
    fn into_list(self, seal: Seal) -> Result<Option<Vec<T>>, ListMisfit> {
        match self.into_value(seal) {
            Ok(value) => Ok(Some(vec![value])),
            Err(reason) => Err(ListMisfit {
                index: None,
                reason,
            }),
        }
    }
}

/// Collections are listed, because `Option` implements `IntoIterator` with another meaning.
macro_rules! collections {
    ($([$($generics:tt)*] $ty:ty, $item:ty;)*) => {$(
        impl<$($generics)* T, V, M> SetList<T, Many<M>> for $ty
        where
            $item: Convert<T, M>,
        {
            fn into_list(self, _: Seal) -> Result<Option<Vec<T>>, ListMisfit> {
                all(self)
            }
        }
    )*};
}

collections! {
    [] Vec<V>, V;
    ['a,] &'a Vec<V>, &'a V;
    ['a,] &'a [V], &'a V;
    [] BTreeSet<V>, V;
    ['a,] &'a BTreeSet<V>, &'a V;
    [] HashSet<V>, V;
    ['a,] &'a HashSet<V>, &'a V;
    [] VecDeque<V>, V;
    ['a,] &'a VecDeque<V>, &'a V;
}

impl<T, V: Convert<T, M>, M, const N: usize> SetList<T, Many<M>> for [V; N] {
    fn into_list(self, _: Seal) -> Result<Option<Vec<T>>, ListMisfit> {
        all(self)
    }
}

impl<'a, T, V, M, const N: usize> SetList<T, Many<M>> for &'a [V; N]
where
    &'a V: Convert<T, M>,
{
    fn into_list(self, _: Seal) -> Result<Option<Vec<T>>, ListMisfit> {
        all(self)
    }
}

impl<T, I: Iterator, M> SetList<T, Iter<M>> for I
where
    I::Item: Convert<T, M>,
{
    fn into_list(self, _: Seal) -> Result<Option<Vec<T>>, ListMisfit> {
        all(self)
    }
}

impl<T, L: SetList<T, M>, M> SetList<T, Maybe<M>> for Option<L> {
    fn into_list(self, seal: Seal) -> Result<Option<Vec<T>>, ListMisfit> {
        self.map_or(Ok(None), |list| list.into_list(seal))
    }
}

impl<'a, T, L, M> SetList<T, MaybeRef<M>> for &'a Option<L>
where
    &'a L: SetList<T, M>,
{
    fn into_list(self, seal: Seal) -> Result<Option<Vec<T>>, ListMisfit> {
        self.as_ref().into_list(seal)
    }
}
