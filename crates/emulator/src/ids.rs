//! Ids, keys and traces. They look random and depend only on the seed.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::de::value::{Error, StringDeserializer};
use serde::de::{DeserializeOwned, IntoDeserializer};
use sha2::{Digest, Sha256};

/// Returns an id as the client reads it from a response, where any text is an id.
pub(crate) fn typed<T: DeserializeOwned>(id: String) -> T {
    let id: StringDeserializer<Error> = id.into_deserializer();
    // An id type reads a string and checks nothing: see `id!` in the library. This deserializer has
    // a string, so there is no error.
    T::deserialize(id).expect("the id types of the library deserialize from any text")
}

/// Derives ids: each is a hash of the seed and its subject.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ids {
    seed: u64,
}

impl Ids {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed }
    }

    /// Returns `prefix` followed by 32 hexadecimal digits.
    pub(crate) fn id(&self, prefix: &str, subject: &str, number: u64) -> String {
        use std::fmt::Write;

        let mut id = prefix.to_owned();
        for byte in &self.hash(prefix, subject, number)[..16] {
            // Writing to a string does not fail.
            let _ = write!(id, "{byte:02x}");
        }
        id
    }

    /// Returns the id of the workspace.
    pub(crate) fn workspace(&self) -> String {
        self.id("OR", "workspace", 0)
    }

    /// Returns `length` bytes as base64, at most 32 bytes.
    pub(crate) fn key(&self, subject: &str, number: u64, length: usize) -> String {
        let hash = self.hash("key", subject, number);
        STANDARD.encode(&hash[..length.min(hash.len())])
    }

    /// Returns twelve digits, of which the first is not zero.
    pub(crate) fn digits(&self, subject: &str, number: u64) -> String {
        let hash = self.hash("digits", subject, number);
        let mut bytes = [0; 8];
        bytes.copy_from_slice(&hash[..8]);
        let span = 900_000_000_000;
        (u64::from_be_bytes(bytes) % span + 100_000_000_000).to_string()
    }

    fn hash(&self, kind: &str, subject: &str, number: u64) -> [u8; 32] {
        let mut hasher = Sha256::new();
        hasher.update(self.seed.to_be_bytes());
        for part in [kind, subject] {
            hasher.update((part.len() as u64).to_be_bytes());
            hasher.update(part.as_bytes());
        }
        hasher.update(number.to_be_bytes());
        hasher.finalize().into()
    }
}
