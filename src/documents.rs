//! The documents of `spec/` as texts, for the emulator. Not part of the public API.

/// The v1 document.
pub const V1: &str = include_str!("../spec/quo-v1.json");

/// The document of the webhook operations of the API version 2026-03-30.
pub const WEBHOOKS: &str = include_str!("../spec/quo-webhooks.json");

/// The names and texts of files, which stand in one folder.
macro_rules! files {
    ($folder:literal: $($file:literal)*) => {
        &[$(($file, include_str!(concat!("../spec/webhooks/", $folder, "/", $file)))),*]
    };
}

/// The schemas of the events of the API version 2026-03-30.
pub const EVENTS: &[(&str, &str)] = files! {
    "2026-03-30":
        "agent-job.json"
        "call-context.json"
        "call-recording.json"
        "call-ringing-context.json"
        "call.answered.json"
        "call.completed.json"
        "call.forwarded.json"
        "call.menu.selected.json"
        "call.missed.json"
        "call.recording.completed.json"
        "call.ringing.json"
        "call.summary.completed.json"
        "call.transcript.completed.json"
        "call.voicemail.completed.json"
        "contact-context.json"
        "contact-resource.json"
        "contact.deleted.json"
        "contact.updated.json"
        "contacts.json"
        "dialogue-entry.json"
        "direction.json"
        "events.json"
        "links.json"
        "media.json"
        "message-context.json"
        "message-status.json"
        "message.delivered.json"
        "message.failed.json"
        "message.received.json"
        "message.undelivered.json"
        "participants.json"
        "processing-status.json"
        "task-context.json"
        "task.assigned.json"
        "task.completed.json"
        "task.created.json"
        "task.deleted.json"
        "task.duedate.removed.json"
        "task.duedate.updated.json"
        "task.linked.json"
        "task.overdue.json"
        "task.reopened.json"
        "task.unassigned.json"
        "task.unlinked.json"
        "task.updated.json"
};

/// The schemas of the events of webhooks made in the app or by the v1 API.
pub const LEGACY_EVENTS: &[(&str, &str)] = files! {
    "legacy":
        "agent-job.json"
        "call-recording.json"
        "call-summary.json"
        "call-transcript.json"
        "call.json"
        "contact.json"
        "dialogue-entry.json"
        "direction.json"
        "events.json"
        "media.json"
        "message.json"
        "processing-status.json"
        "task.json"
        "voicemail.json"
};

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::{EVENTS, LEGACY_EVENTS};

    #[test]
    fn every_event_schema_is_listed() {
        for (folder, listed) in [("2026-03-30", EVENTS), ("legacy", LEGACY_EVENTS)] {
            let path = Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("spec/webhooks")
                .join(folder);
            let written: BTreeSet<String> = std::fs::read_dir(path)
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect();
            let listed: BTreeSet<String> =
                listed.iter().map(|(name, _)| (*name).to_owned()).collect();
            assert_eq!(listed, written, "{folder}");
        }
    }
}
