//! One page of a list, and how it is decoded.

use std::fmt;
use std::ops::Deref;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, de};

use crate::values::object::read_field;
use crate::values::readers::{List, read_field_as};
use crate::values::redact::{Redact, redacted};

/// One page of a list.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items, in the service's order.
    pub items: Vec<T>,
    /// What to ask for to get the next page; `None` on the last one.
    pub next_page_token: Option<String>,
    /// The service's count. The vendor says that it is not accurate: show it if
    /// you must, but never decide by it.
    pub total_items: Option<i64>,
}

impl<T: Redact> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("items", &redacted(&self.items))
            .field("has_next", &self.next_page_token.is_some())
            .field("total_items", &self.total_items)
            .finish()
    }
}

impl<T: Redact> Redact for Page<T> {
    fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// The items.
impl<T> Deref for Page<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

/// The names with which a list is paged.
#[doc(hidden)]
#[derive(Debug)]
pub struct PageFormat {
    /// The query parameter that selects a page.
    pub token: &'static str,
    /// The property with the token of the next page.
    pub next: &'static str,
    /// The property with the total count, if there is one.
    pub total: Option<&'static str>,
}

/// Decodes a page by the names that the document gives to its cursor and count.
pub(crate) struct PageSeed<T> {
    format: &'static PageFormat,
    item: std::marker::PhantomData<T>,
}

impl<T> Clone for PageSeed<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for PageSeed<T> {}

impl<T> PageSeed<T> {
    pub(crate) fn new(format: &'static PageFormat) -> Self {
        Self {
            format,
            item: std::marker::PhantomData,
        }
    }
}

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for PageSeed<T> {
    type Value = Page<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Page<T>, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for PageSeed<T> {
    type Value = Page<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a page with a list under `data`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Page<T>, A::Error> {
        let PageFormat { next, total, .. } = *self.format;
        let (mut items, mut next_page_token, mut total_items) = (None, None::<String>, None);
        while let Some(key) = map.next_key::<String>()? {
            if key == "data" {
                read_field_as::<_, _, List>(&mut map, &mut items, "data")?;
            } else if key == next {
                let mut token = None;
                read_field(&mut map, &mut token, next)?;
                next_page_token = token.flatten();
            } else if Some(key.as_str()) == total {
                // Known to be wrong: whatever it is, it must not fail a page.
                total_items = map.next_value::<serde_json::Value>()?.as_i64();
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(Page {
            items: items.ok_or_else(|| de::Error::missing_field("data"))?,
            // The service has ended lists with null, with nothing and with "".
            next_page_token: next_page_token.filter(|token| !token.is_empty()),
            total_items,
        })
    }
}
