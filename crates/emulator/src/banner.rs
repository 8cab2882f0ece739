//! The banner that the program prints at start-up.

use std::fmt;

use crate::engine::Engine;
use crate::magic;
use crate::operations;

/// The external number of samples: a number of the range for fiction that is not magic.
pub(crate) const EXTERNAL_NUMBER: &str = "+15555550142";

/// The address, key and phone numbers of an emulator, the magic numbers, and sample
/// commands. `Display` formats it for a terminal, and `Debug` shows only the address.
#[derive(Clone)]
pub struct Banner {
    pub(crate) url: String,
    pub(crate) key: String,
    pub(crate) numbers: Vec<NumberLine>,
    /// The operations of the document whose responses are made up.
    pub(crate) made_up: Vec<String>,
}

/// A phone number of the workspace.
#[derive(Clone)]
pub(crate) struct NumberLine {
    pub(crate) number: String,
    pub(crate) id: String,
    pub(crate) name: String,
}

/// A sample request.
pub(crate) struct Example {
    pub(crate) title: &'static str,
    /// A shell command.
    pub(crate) command: String,
}

impl Banner {
    pub(crate) fn new(engine: &Engine, url: String) -> Self {
        let numbers = engine.read(|state, _| {
            let lines = state.numbers.iter().map(|number| NumberLine {
                number: number.number.clone(),
                id: number.id.clone(),
                name: number.name.clone(),
            });
            lines.collect()
        });
        Self {
            url,
            key: engine.settings.key.clone(),
            numbers,
            made_up: engine
                .spec
                .operations()
                .filter(|operation| !operations::is_implemented(engine, operation))
                .map(|operation| operation.id.clone())
                .collect(),
        }
    }

    /// Returns sample requests.
    pub(crate) fn examples(&self) -> [Example; 3] {
        let url = &self.url;
        let key = quoted(&format!("Authorization: {}", self.key));
        let (number, id) = match self.numbers.first() {
            Some(line) => (line.number.as_str(), line.id.as_str()),
            None => ("", ""),
        };
        let message =
            format!(r#"{{"from":"{number}","to":["{EXTERNAL_NUMBER}"],"content":"On our way."}}"#);
        let webhook = format!(
            r#"{{"url":"http://127.0.0.1:3000/quo","events":["message.delivered"],"resourceIds":["{id}"]}}"#
        );
        [
            Example {
                title: "Send a message",
                command: format!("curl {url}/v1/messages -H {key} -d {}", quoted(&message)),
            },
            Example {
                title: "List the messages of a conversation",
                command: format!(
                    "curl -G {url}/v1/messages -H {key} -d phoneNumberId={id} \
                     --data-urlencode 'participants={EXTERNAL_NUMBER}' -d maxResults=10"
                ),
            },
            Example {
                title: "Create a webhook for delivered messages",
                command: format!(
                    "curl {url}/webhooks -H {key} -H 'Quo-Api-Version: 2026-03-30' -d {}",
                    quoted(&webhook)
                ),
            },
        ]
    }
}

impl fmt::Debug for Banner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Banner")
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for Banner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "The Quo emulator is running. It sends no real messages and costs nothing.\n"
        )?;
        writeln!(f, "  API   {}", self.url)?;
        writeln!(
            f,
            "  key   {}  (header Authorization, without Bearer)",
            self.key
        )?;
        writeln!(
            f,
            "  page  {}/  (live messages, calls, webhooks and deliveries)",
            self.url
        )?;
        writeln!(f, "\nPhone numbers of the workspace")?;
        for NumberLine { number, id, name } in &self.numbers {
            writeln!(f, "  {number}  {name:<11}  {id}")?;
        }
        writeln!(
            f,
            "\nMagic recipients; messages to any other number are delivered"
        )?;
        for magic in magic::magic_numbers() {
            writeln!(f, "  {}  {}", magic.number, magic.effect)?;
        }
        if !self.made_up.is_empty() {
            writeln!(f, "\nOperations with made-up responses")?;
            for id in &self.made_up {
                writeln!(f, "  {id}")?;
            }
        }
        writeln!(f, "\nSample requests")?;
        for Example { title, command } in self.examples() {
            writeln!(f, "  # {title}\n  {command}")?;
        }
        Ok(())
    }
}

/// Quotes a text as one word of a shell command.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}
