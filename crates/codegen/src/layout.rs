//! The layout of macro calls, which prettyplease fills line by line.
//!
//! An entry a line keeps a new field or value from moving all those behind it.

/// Writes each entry of a multi-line macro call of the runtime on a line of its own.
pub fn one_entry_a_line(source: &str) -> String {
    let mut result = String::with_capacity(source.len());
    let mut lines = source.lines();
    while let Some(line) = lines.next() {
        result.push_str(line);
        result.push('\n');
        let is_call = line.contains("::") && line.ends_with("! {") && !line.starts_with([' ', '/']);
        if !is_call {
            continue;
        }
        let body: Vec<&str> = lines
            .by_ref()
            .take_while(|line| *line != "}")
            .map(str::trim)
            .collect();
        for (depth, entry) in entries(&body.join(" ")) {
            result.push_str(&"    ".repeat(depth + 1));
            result.push_str(&entry);
            result.push('\n');
        }
        result.push_str("}\n");
    }
    result
}

/// The entries of a macro's body, each with the number of braces around it.
fn entries(body: &str) -> Vec<(usize, String)> {
    let (mut depth, mut brackets, mut is_quoted, mut is_escaped) = (0, 0, false, false);
    let mut found = Vec::new();
    let mut entry = String::new();
    let mut finish = |entry: &mut String, depth: usize| {
        let text = entry.trim();
        if !text.is_empty() {
            // prettyplease writes `name : value` and `name! {`.
            found.push((depth, text.replacen(" : ", ": ", 1)));
        }
        entry.clear();
    };
    for character in body.chars() {
        if is_quoted {
            entry.push(character);
            (is_quoted, is_escaped) = (
                is_escaped || character != '"',
                character == '\\' && !is_escaped,
            );
            continue;
        }
        match character {
            '{' => {
                entry.push(character);
                finish(&mut entry, depth);
                depth += 1;
            }
            '}' => {
                finish(&mut entry, depth);
                depth = depth.saturating_sub(1);
                entry.push(character);
                finish(&mut entry, depth);
            }
            ',' | ';' if brackets == 0 => {
                entry.push(character);
                finish(&mut entry, depth);
            }
            _ => {
                match character {
                    '(' | '[' => brackets += 1,
                    ')' | ']' => brackets -= 1,
                    '"' => is_quoted = true,
                    _ => {}
                }
                entry.push(character);
            }
        }
    }
    finish(&mut entry, depth);
    found
}

#[cfg(test)]
mod tests {
    use super::one_entry_a_line;

    #[test]
    fn entries_have_a_line_each_and_texts_stay_whole() {
        let source = "struct A;\ncrate::rt::object! {\n    A { b : \"b, c\" required, d :\n    \"d\\\"}\" \
                      optional, }\n}\nfn f() {}\n";
        let expected = "struct A;\ncrate::rt::object! {\n    A {\n        b: \"b, c\" required,\n        \
                        d: \"d\\\"}\" optional,\n    }\n}\nfn f() {}\n";
        assert_eq!(one_entry_a_line(source), expected);
        assert_eq!(one_entry_a_line(expected), expected);
    }
}
