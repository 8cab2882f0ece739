//! Readable names for the types of responses.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Returns the name of a response type, made from the operation: `Team` for
/// `listTeams.response.data[]` and `getTeamById.response.data`. `None` for other locations.
pub fn response_name(location: &str) -> Option<String> {
    let (operation, rest) = location.split_once('.')?;
    let rest = rest.strip_prefix("response")?;
    if !matches!(rest, "" | ".data" | ".data[]" | "[]") {
        return None;
    }
    let snake = operation.to_snake_case();
    let (_, subject) = snake.split_once('_')?;
    let subject = subject.split("_by_").next().unwrap_or(subject);
    let one = singular(subject);
    (!one.is_empty()).then(|| one.to_upper_camel_case())
}

/// Returns the singular of an English resource name.
fn singular(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ies") {
        return format!("{stem}y");
    }
    if let Some(stem) = word.strip_suffix("sses") {
        return format!("{stem}ss");
    }
    match word.strip_suffix('s') {
        Some(stem) if !stem.ends_with(['s', 'u', 'i']) => stem.to_owned(),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::response_name;

    #[test]
    fn response_types_are_named_after_their_operation() {
        let cases = [
            ("listTeams.response.data[]", Some("Team")),
            ("getTeamById.response.data", Some("Team")),
            ("listCompanies.response.data[]", Some("Company")),
            ("getCallStatus.response", Some("CallStatus")),
            ("listAddresses.response[]", Some("Address")),
            ("ping.response.data", None),
            ("createTeam.body", None),
            ("Team.members[]", None),
        ];
        for (location, expected) in cases {
            assert_eq!(response_name(location).as_deref(), expected, "{location}");
        }
    }
}
