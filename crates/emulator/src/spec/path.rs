//! Paths with parameters.

use super::query;

/// A path of a document, such as `/v1/calls/{callId}`.
#[derive(Debug)]
pub(super) struct PathTemplate(Vec<Segment>);

/// The parts of a segment: one, except for segments such as `{id}.csv`.
type Segment = Vec<Part>;

#[derive(Debug, PartialEq, Eq)]
enum Part {
    Literal(String),
    Parameter(String),
}

impl PathTemplate {
    /// Parses a path; `None` if it does not begin with a slash.
    pub(super) fn parse(path: &str) -> Option<Self> {
        let segments = path.strip_prefix('/')?.split('/');
        Some(Self(segments.map(parse_segment).collect()))
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().flatten().filter_map(|part| match part {
            Part::Parameter(name) => Some(name.as_str()),
            Part::Literal(_) => None,
        })
    }

    /// Returns the number of parameters.
    pub(super) fn parameters(&self) -> usize {
        self.names().count()
    }

    pub(super) fn has(&self, wanted: &str) -> bool {
        self.names().any(|name| name == wanted)
    }

    /// Returns the decoded parameters of a percent-encoded path, if it matches.
    pub(super) fn matches(&self, path: &str) -> Option<Vec<(&str, String)>> {
        let mut values = Vec::new();
        let mut given = path.split('/').skip(1);
        for segment in &self.0 {
            match_segment(segment, given.next()?, &mut values)?;
        }
        given.next().is_none().then_some(values)
    }
}

fn parse_segment(text: &str) -> Segment {
    let (mut parts, mut rest) = (Vec::new(), text);
    while let Some((before, (name, after))) = rest
        .split_once('{')
        .and_then(|(before, after)| Some((before, after.split_once('}')?)))
    {
        if !before.is_empty() {
            parts.push(Part::Literal(before.to_owned()));
        }
        parts.push(Part::Parameter(name.to_owned()));
        rest = after;
    }
    if !rest.is_empty() || parts.is_empty() {
        parts.push(Part::Literal(rest.to_owned()));
    }
    parts
}

/// Collects the parameters of a segment. Each ends where the next literal begins.
fn match_segment<'a>(
    parts: &'a [Part],
    text: &str,
    values: &mut Vec<(&'a str, String)>,
) -> Option<()> {
    let mut rest = text;
    for (index, part) in parts.iter().enumerate() {
        match part {
            Part::Literal(literal) => rest = rest.strip_prefix(literal.as_str())?,
            Part::Parameter(name) => {
                let end = match parts.get(index + 1) {
                    Some(Part::Literal(next)) => rest.rfind(next.as_str())?,
                    Some(Part::Parameter(_)) => rest.chars().next()?.len_utf8(),
                    None => rest.len(),
                };
                if end == 0 {
                    return None;
                }
                values.push((name, query::decode(&rest[..end])));
                rest = &rest[end..];
            }
        }
    }
    rest.is_empty().then_some(())
}

#[cfg(test)]
mod tests {
    use super::PathTemplate;

    #[test]
    fn parameters_match_segments_and_parts_of_them() {
        for (template, path, expected) in [
            ("/a", "/a", Some(vec![])),
            ("/a", "/b", None),
            ("/a", "/a/b", None),
            ("/a/{x}", "/a/1%2F2", Some(vec!["1/2"])),
            ("/a/{x}", "/a/", None),
            ("/a/{x}.csv", "/a/1.2.csv", Some(vec!["1.2"])),
            ("/a/{x}.csv", "/a/1.pdf", None),
            ("/{x}-{y}/b", "/1-2/b", Some(vec!["1", "2"])),
            ("/{x}{y}", "/12", Some(vec!["1", "2"])),
            ("/{x", "/{x", Some(vec![])),
            ("/", "/", Some(vec![])),
        ] {
            let template = PathTemplate::parse(template).unwrap();
            let found = template.matches(path);
            let found = found.map(|found| found.into_iter().map(|(_, value)| value));
            let found: Option<Vec<String>> = found.map(Iterator::collect);
            let expected = expected.map(|all| all.iter().map(ToString::to_string).collect());
            assert_eq!(found, expected, "{path}");
        }
        assert!(PathTemplate::parse("a").is_none());
    }
}
