//! Values for made requests. Operations that the emulator implements succeed only with the ids
//! of its workspace, so that the values of earlier responses are tried.

use std::collections::BTreeSet;

use serde_json::Value;

use super::document::Operation;
use super::request::{Draft, schema_of};

/// The maximum number of values that are tried in one place.
const MAX_VALUES: usize = 24;

/// The maximum number of requests to one operation in one round.
const MAX_REQUESTS: usize = 1500;

/// The strings of all responses, with their names and the paths of their operations.
#[derive(Default)]
pub struct Pool(Vec<(String, String, String)>);

/// A place in a request for a string.
enum Place {
    Parameter(usize),
    /// An item of a list in a parameter.
    Item(usize, usize),
    Body(String),
}

impl Pool {
    pub fn add(&mut self, path: &str, name: &str, value: &Value) {
        match value {
            Value::String(text) if !text.contains("://") => {
                let entry = (path.to_owned(), name.to_owned(), text.clone());
                if !self.0.contains(&entry) {
                    self.0.push(entry);
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.add(path, name, item)),
            Value::Object(fields) => {
                fields
                    .iter()
                    .for_each(|(name, value)| self.add(path, name, value));
            }
            _ => {}
        }
    }

    /// Returns values for a place, the most similar names first.
    fn values(&self, path: &str, name: &str) -> Vec<String> {
        let name = name.to_lowercase();
        // The part of the path before its first parameter.
        let resource = path.split('{').next().unwrap_or_default();
        let resource = resource.trim_end_matches('/');
        let rank = |(from, known, _): &&(String, String, String)| {
            let known = known.to_lowercase();
            let is_similar = name.ends_with(&known) || known.ends_with(&name);
            let is_near = !resource.is_empty() && from.starts_with(resource);
            match (known == name, is_similar, is_near) {
                (true, _, true) => 0,
                (_, true, true) => 1,
                (true, _, _) => 2,
                (_, true, false) => 3,
                (_, false, true) => 4,
                _ => 5,
            }
        };
        let mut ranked: Vec<_> = self.0.iter().collect();
        // Of equals, the newest first.
        ranked.reverse();
        ranked.sort_by_key(rank);
        let mut seen = BTreeSet::new();
        let values = ranked.into_iter().map(|(_, _, value)| value.clone());
        values.filter(|value| seen.insert(value.clone())).collect()
    }

    /// Returns requests in the order in which they are tried.
    pub fn drafts(&self, operation: &Operation, made: &Draft) -> Vec<Draft> {
        let places = places(made);
        let options: Vec<Vec<Draft>> = places
            .iter()
            .map(|place| self.options(operation, made, place))
            .collect();
        let mut drafts = vec![made.clone()];
        // The choices of all places, those with the first values first.
        let lengths: Vec<usize> = options.iter().map(Vec::len).collect();
        let total: usize = lengths.iter().sum();
        for sum in 1..=total {
            let mut choices = Vec::new();
            with_sum(&lengths, sum, &mut Vec::new(), &mut choices);
            for choice in choices {
                if drafts.len() >= MAX_REQUESTS {
                    return drafts;
                }
                let mut draft = made.clone();
                for ((place, options), chosen) in places.iter().zip(&options).zip(choice) {
                    if let Some(chosen) = chosen.checked_sub(1) {
                        place.copy(&options[chosen], &mut draft);
                    }
                }
                drafts.push(draft);
            }
        }
        drafts
    }

    /// Returns the request with each valid value in one place.
    fn options(&self, operation: &Operation, made: &Draft, place: &Place) -> Vec<Draft> {
        let name = match place {
            Place::Parameter(index) | Place::Item(index, _) => {
                operation.parameters[*index]["name"].as_str().unwrap()
            }
            Place::Body(pointer) => {
                let mut segments = pointer.rsplit('/');
                segments
                    .find(|segment| segment.parse::<usize>().is_err())
                    .unwrap_or_default()
            }
        };
        let schema = match (place, &made.media) {
            (Place::Parameter(index) | Place::Item(index, _), _) => {
                schema_of(&operation.parameters[*index])
            }
            (Place::Body(_), Some((_, schema))) => schema,
            (Place::Body(_), None) => return Vec::new(),
        };
        let validator = operation.validator(schema);
        let is_valid = |draft: &Draft| {
            let value = match place {
                Place::Parameter(index) | Place::Item(index, _) => draft.values[*index].as_ref(),
                Place::Body(_) => draft.body.as_ref(),
            };
            value.is_some_and(|value| validator.is_valid(value))
        };
        let with_value = |value: String| {
            let mut draft = made.clone();
            *place.find(&mut draft).unwrap() = Value::String(value);
            draft
        };
        let options = self
            .values(&operation.path, name)
            .into_iter()
            .map(with_value);
        options.filter(is_valid).take(MAX_VALUES).collect()
    }
}

impl Place {
    fn find<'a>(&self, draft: &'a mut Draft) -> Option<&'a mut Value> {
        match self {
            Self::Parameter(index) => draft.values[*index].as_mut(),
            Self::Item(index, item) => draft.values[*index].as_mut()?.get_mut(item),
            Self::Body(pointer) => draft.body.as_mut()?.pointer_mut(pointer),
        }
    }

    fn copy(&self, from: &Draft, to: &mut Draft) {
        let value = self.find(&mut from.clone()).cloned();
        if let (Some(value), Some(place)) = (value, self.find(to)) {
            *place = value;
        }
    }
}

/// Returns the places of all strings.
fn places(draft: &Draft) -> Vec<Place> {
    let mut places = Vec::new();
    for (index, value) in draft.values.iter().enumerate() {
        match value {
            Some(Value::String(_)) => places.push(Place::Parameter(index)),
            Some(Value::Array(items)) => {
                let strings = items
                    .iter()
                    .enumerate()
                    .filter(|(_, item)| item.is_string());
                places.extend(strings.map(|(item, _)| Place::Item(index, item)));
            }
            _ => {}
        }
    }
    if let Some(body) = &draft.body {
        strings(body, String::new(), &mut places);
    }
    places
}

fn strings(value: &Value, pointer: String, places: &mut Vec<Place>) {
    match value {
        Value::String(_) => places.push(Place::Body(pointer)),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                strings(item, format!("{pointer}/{index}"), places);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                let name = name.replace('~', "~0").replace('/', "~1");
                strings(field, format!("{pointer}/{name}"), places);
            }
        }
        _ => {}
    }
}

/// Collects the choices of one index below each length whose sum is `sum`.
fn with_sum(lengths: &[usize], sum: usize, chosen: &mut Vec<usize>, found: &mut Vec<Vec<usize>>) {
    if found.len() >= MAX_REQUESTS {
        return;
    }
    let Some((length, rest)) = lengths.split_first() else {
        if sum == 0 {
            found.push(chosen.clone());
        }
        return;
    };
    let most: usize = rest.iter().sum();
    for index in sum.saturating_sub(most)..=sum.min(*length) {
        chosen.push(index);
        with_sum(rest, sum - index, chosen, found);
        chosen.pop();
    }
}
