//! The report on the changes between two editions, as Markdown or JSON.

use std::fmt::Write as _;

use serde::Serialize;

use crate::change::{Bump, Change, ChangeKind, Severity, Subject, Version};

/// The maximum number of pointers that the Markdown report lists for a change.
const MAX_LISTED: usize = 3;

/// The changes between two editions.
#[derive(Debug, Clone, Serialize)]
pub struct Report {
    /// The label of the old edition, such as `2026-07-20`.
    pub old: String,
    /// The label of the new edition.
    pub new: String,
    /// The highest severity among the changes.
    pub severity: Severity,
    /// The part of the version to increment. `None` if there are no changes.
    pub bump: Option<Bump>,
    /// The resulting version.
    pub next_version: Option<String>,
    /// All changes, those of the highest severity first.
    pub changes: Vec<Change>,
    /// The changes of the names table.
    pub names: Vec<String>,
    /// The warnings of the generator.
    pub open: Vec<String>,
    /// Steps of the generator with other counts: step, old count, new count.
    pub steps: Vec<(String, usize, usize)>,
}

impl Report {
    /// Creates a report on changes to a crate of this version.
    pub fn new(old: String, new: String, version: Version, changes: Vec<Change>) -> Self {
        let severity = Severity::highest(&changes);
        let bump = (!changes.is_empty()).then(|| severity.bump(&version));
        Self {
            old,
            new,
            severity,
            bump,
            next_version: bump.map(|bump| version.after(bump).to_string()),
            changes,
            names: Vec::new(),
            open: Vec::new(),
            steps: Vec::new(),
        }
    }

    /// Returns the report as JSON.
    pub fn json(&self) -> String {
        // Strings, numbers and lists serialize without errors.
        let value = serde_json::to_value(self).unwrap_or_default();
        crate::format::write(&value)
    }

    /// Returns the report as Markdown.
    pub fn markdown(&self) -> String {
        let mut text = format!("# {} → {}\n\n", self.old, self.new);
        let count = |severity| {
            let counted = self.changes.iter();
            counted
                .filter(|change| change.severity == severity && !is_words(change))
                .count()
        };
        let words = self.changes.iter().filter(|change| is_words(change));
        let words: usize = words.map(|change| change.pointers.len()).sum();
        text.push_str(&self.verdict());
        let counts = [Severity::Breaking, Severity::Review, Severity::Additive]
            .map(|severity| format!("{} {severity}", count(severity)));
        let _ = writeln!(text, "\n{}, {words} in documentation.", counts.join(", "));
        for (severity, heading) in [
            (
                Severity::Breaking,
                "Breaking: programs may fail to compile, or requests fail",
            ),
            (
                Severity::Review,
                "Review: programs compile and may behave differently",
            ),
            (Severity::Additive, "Additive: programs behave as before"),
        ] {
            let mut changes = self.changes.iter();
            let mut listed = changes
                .by_ref()
                .filter(|change| change.severity == severity && !is_words(change))
                .peekable();
            if listed.peek().is_some() {
                let _ = writeln!(text, "\n## {heading}\n");
            }
            for change in listed {
                line(&mut text, change);
            }
        }
        list(&mut text, "Names", &self.names);
        list(&mut text, "Open decisions", &self.open);
        let steps: Vec<String> = self.steps.iter().map(step).collect();
        list(&mut text, "Steps of the generator", &steps);
        text
    }

    /// Returns the severity and the next version, in a sentence.
    fn verdict(&self) -> String {
        match (self.severity, &self.next_version) {
            (_, None) => "No changes: there is nothing to release.\n".to_owned(),
            (Severity::Additive, Some(next)) => {
                format!("**Additive.** The next version is {next}.\n")
            }
            (Severity::Review, Some(next)) => format!(
                "**Review.** The next version is {next}, unless the review finds a breaking \
                 change.\n"
            ),
            (Severity::Breaking, Some(next)) => {
                format!("**Breaking.** The next version is {next}.\n")
            }
        }
    }
}

fn is_words(change: &Change) -> bool {
    change.subject == Subject::Documentation
}

/// Returns a change as a sentence, without its reason.
pub fn sentence(change: &Change) -> String {
    let Change {
        kind,
        rust,
        before,
        after,
        ..
    } = change;
    let before = before.as_deref().unwrap_or("nothing");
    let after = after.as_deref().unwrap_or("nothing");
    // The parameters of a method follow its name directly.
    let mark = |text: &str| if text.starts_with('(') { "" } else { ": " };
    match kind {
        ChangeKind::Added => format!("`{rust}{}{after}` is new", mark(after)),
        ChangeKind::Removed => format!("`{rust}{}{before}` is removed", mark(before)),
        ChangeKind::Renamed => format!("`{rust}` is renamed: `{before} -> {after}`"),
        ChangeKind::Changed => format!("`{rust}{}{before} -> {after}`", mark(before)),
    }
}

fn line(text: &mut String, change: &Change) {
    let _ = writeln!(text, "- {} ({})", sentence(change), change.why);
    for pointer in change.pointers.iter().take(MAX_LISTED) {
        let _ = writeln!(text, "  - `{pointer}`");
    }
    let more = change.pointers.len().saturating_sub(MAX_LISTED);
    if more > 0 {
        let _ = writeln!(text, "  - and {more} more");
    }
}

fn list(text: &mut String, heading: &str, lines: &[String]) {
    if !lines.is_empty() {
        let _ = writeln!(text, "\n## {heading}\n");
    }
    for line in lines {
        let _ = writeln!(text, "- {line}");
    }
}

fn step((step, before, now): &(String, usize, usize)) -> String {
    let note = match now {
        0 => ": the construct no longer occurs; is the step still needed?",
        _ => "",
    };
    format!("{step}: {before} → {now}{note}")
}
