//! A name for something new, as somebody would say it.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// What an operation gives, after the operation: `listTeams.response.data[]` and
/// `getTeamById.response.data` are a `Team`. Nothing for any other place.
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

/// English, as far as the names of resources go.
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
    fn what_an_operation_gives_is_called_after_it() {
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
