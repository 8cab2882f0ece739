//! The sets of parties whose activities are listed, from the conversations of a number.

use std::collections::{HashMap, HashSet};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};

use super::activity::{Conversation, ConversationId, Kind, conversations};
use super::scope::{MARGIN, Scope};
use crate::client::Client;
use crate::client::error::Error;
use crate::client::options::RequestOptions;

/// The name of a thread in cursors: a hash, because cursors are stored and its parties are phone
/// numbers. 128 bits, so that no two threads of a number have the same.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub(super) struct Key(String);

impl Key {
    fn of(scope: &Scope, parties: &[String]) -> Self {
        let mut hash = Sha256::new();
        if let Some(number) = &scope.number {
            hash.update(number.as_str());
        }
        for party in parties {
            // No id and no party has a line break, so that lists cannot run into each other.
            hash.update("\n");
            hash.update(party);
        }
        let hash: [u8; 32] = hash.finalize().into();
        Self(URL_SAFE_NO_PAD.encode(&hash[..16]))
    }
}

/// The activities with one set of parties.
#[derive(Clone)]
pub(super) struct Thread {
    pub(super) key: Key,
    /// The first conversation with these parties.
    pub(super) conversation: ConversationId,
    pub(super) parties: Vec<String>,
}

/// All threads of a number.
#[derive(Default)]
pub(super) struct Threads {
    /// In the order of the service.
    pub(super) list: Vec<Thread>,
    /// By what activities belong to: conversations or parties.
    owners: HashMap<String, Key>,
}

impl Threads {
    /// Lists the conversations. It is done before any activity is listed: an activity moves its
    /// conversation in the list, so that a slow walk along the list could miss it.
    pub(super) async fn list<T>(
        kind: Kind<T>,
        client: Client,
        scope: Scope,
        options: RequestOptions,
    ) -> Result<Self, Error> {
        let mut threads = Self::default();
        let mut keys = HashSet::new();
        let mut pages = conversations(&client, scope.number.as_slice(), options);
        while let Some(page) = pages.try_next().await? {
            for conversation in page {
                if is_active(&conversation, scope.since) {
                    threads.add(&kind, &scope, &conversation, &mut keys);
                }
            }
        }
        Ok(threads)
    }

    fn add<T>(
        &mut self,
        kind: &Kind<T>,
        scope: &Scope,
        conversation: &Conversation,
        keys: &mut HashSet<Key>,
    ) {
        let sets = (kind.parties)(conversation);
        for (owner, parties) in (kind.owners)(conversation).into_iter().zip(sets) {
            let key = Key::of(scope, &parties);
            self.owners.insert(owner.to_owned(), key.clone());
            if keys.insert(key.clone()) {
                let conversation = conversation.id.clone();
                self.list.push(Thread {
                    key,
                    conversation,
                    parties,
                });
            }
        }
    }

    /// Decides where an activity is returned that was listed in a thread.
    pub(super) fn place<T>(&self, kind: &Kind<T>, key: &Key, activity: &T) -> Place {
        let owners = (kind.belongs_to)(activity).into_iter();
        let mut others = owners.filter_map(|owner| self.owners.get(owner));
        match others.find(|owner| *owner != key) {
            None => Place::Here,
            Some(_) if kind.has_one_owner => Place::Elsewhere,
            Some(_) => Place::FirstSeen,
        }
    }
}

/// Where an activity is returned.
pub(super) enum Place {
    /// Only this thread lists it.
    Here,
    /// Another thread lists it, which is its own.
    Elsewhere,
    /// Other threads may list it too.
    FirstSeen,
}

/// Whether a conversation can have activities at a time or later.
fn is_active(conversation: &Conversation, since: Option<DateTime<Utc>>) -> bool {
    match (conversation.last_activity_at, since) {
        (Some(last), Some(since)) => last
            .checked_add_signed(MARGIN)
            .is_none_or(|last| last >= since),
        // Without a time, it is asked.
        _ => true,
    }
}
