//! The report on a change of edition: for people in Markdown, for scripts in JSON.

use std::fmt::Write as _;

use serde::Serialize;

use crate::change::{Bump, Change, ChangeKind, Severity, Subject, Version};

/// More places than this are counted and not listed, for people.
const MAX_LISTED: usize = 3;

/// What another edition means.
#[derive(Debug, Clone, Serialize)]
pub struct Report {
    /// What was compared, `2026-07-20`.
    pub old: String,
    /// What with.
    pub new: String,
    /// The worst class among the changes.
    pub severity: Severity,
    /// The part of the version that has to grow; none if nothing changed.
    pub bump: Option<Bump>,
    /// The version that follows from it.
    pub next_version: Option<String>,
    /// Every difference, the worst first.
    pub changes: Vec<Change>,
    /// What was done to the names table.
    pub names: Vec<String>,
    /// What the generator wants decided.
    pub open: Vec<String>,
    /// Steps of the generator that meet their construct more or less often: step,
    /// before, now.
    pub steps: Vec<(String, usize, usize)>,
}

impl Report {
    /// A report on these changes, for a crate of this version.
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

    /// The report as JSON.
    pub fn json(&self) -> String {
        // Strings, numbers and lists have a JSON form.
        let value = serde_json::to_value(self).unwrap_or_default();
        crate::format::write(&value)
    }

    /// The report as Markdown.
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
        let _ = writeln!(text, "\n{}, {words} in words alone.", counts.join(", "));
        for (severity, heading) in [
            (
                Severity::Breaking,
                "Breaking: programs may not build, or calls fail",
            ),
            (
                Severity::Review,
                "Review: programs build, and may do something else",
            ),
            (Severity::Additive, "Additive: programs do what they did"),
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
        list(&mut text, "To be decided", &self.open);
        let steps: Vec<String> = self.steps.iter().map(step).collect();
        list(&mut text, "The generator's steps", &steps);
        text
    }

    /// What to do about the version, in a sentence.
    fn verdict(&self) -> String {
        match (self.severity, &self.next_version) {
            (_, None) => "Nothing changed: nothing to release.\n".to_owned(),
            (Severity::Additive, Some(next)) => {
                format!("**Additive.** The next version is {next}.\n")
            }
            (Severity::Review, Some(next)) => format!(
                "**Review.** The next version is {next}, unless one of the lines to review turns \
                 out to break somebody.\n"
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

fn line(text: &mut String, change: &Change) {
    let Change {
        kind,
        rust,
        before,
        after,
        why,
        ..
    } = change;
    let before = before.as_deref().unwrap_or("nothing");
    let after = after.as_deref().unwrap_or("nothing");
    // What a method takes stands right after its name.
    let mark = |text: &str| if text.starts_with('(') { "" } else { ": " };
    let what = match kind {
        ChangeKind::Added => format!("`{rust}{}{after}` is new", mark(after)),
        ChangeKind::Removed => format!("`{rust}{}{before}` is gone", mark(before)),
        ChangeKind::Renamed => format!("`{rust}` is renamed: `{before} -> {after}`"),
        ChangeKind::Changed => format!("`{rust}{}{before} -> {after}`", mark(before)),
    };
    let _ = writeln!(text, "- {what} ({why})");
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
        0 => ": it meets nothing any more, is it still needed?",
        _ => "",
    };
    format!("{step}: {before} → {now}{note}")
}
