//! What somebody has to know to use a running emulator, on one page.

use std::fmt;

use super::engine::Engine;
use super::magic;

/// Somebody whom a text or a call can go to: a number of the range for fiction that is
/// not magic.
pub(crate) const SOMEBODY: &str = "+15555550142";

/// What a newcomer needs: where the emulator is, its key, the workspace's numbers, the
/// magic numbers, and commands to try. `Display` writes it for a terminal.
#[derive(Debug, Clone)]
pub struct StartPage {
    pub(crate) url: String,
    pub(crate) key: String,
    pub(crate) numbers: Vec<Line>,
}

/// A phone number of the workspace.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub(crate) number: String,
    pub(crate) id: String,
    pub(crate) name: String,
}

/// Something to try.
pub(crate) struct Try {
    pub(crate) what: &'static str,
    /// For a shell.
    pub(crate) command: String,
}

impl StartPage {
    pub(super) fn new(engine: &Engine, url: String) -> Self {
        let numbers = engine.read(|state, _| {
            let lines = state.numbers.iter().map(|number| Line {
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
        }
    }

    /// One request of each kind that a first program sends.
    pub(crate) fn tries(&self) -> [Try; 3] {
        let url = &self.url;
        let key = quoted(&format!("Authorization: {}", self.key));
        let (number, id) = match self.numbers.first() {
            Some(line) => (line.number.as_str(), line.id.as_str()),
            None => ("", ""),
        };
        let text = format!(r#"{{"from":"{number}","to":["{SOMEBODY}"],"content":"On our way."}}"#);
        let webhook = format!(
            r#"{{"url":"http://127.0.0.1:3000/quo","events":["message.delivered"],"resourceIds":["{id}"]}}"#
        );
        [
            Try {
                what: "Send a text",
                command: format!("curl {url}/v1/messages -H {key} -d {}", quoted(&text)),
            },
            Try {
                what: "List the texts with somebody",
                command: format!(
                    "curl -G {url}/v1/messages -H {key} -d phoneNumberId={id} \
                     --data-urlencode 'participants={SOMEBODY}' -d maxResults=10"
                ),
            },
            Try {
                what: "Have a webhook call you when a text has arrived",
                command: format!(
                    "curl {url}/webhooks -H {key} -H 'Quo-Api-Version: 2026-03-30' -d {}",
                    quoted(&webhook)
                ),
            },
        ]
    }
}

impl fmt::Display for StartPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "The Quo emulator runs. It reaches nobody's phone, and costs nothing.\n"
        )?;
        writeln!(f, "  API   {}", self.url)?;
        writeln!(
            f,
            "  key   {}  (header Authorization, without Bearer)",
            self.key
        )?;
        writeln!(
            f,
            "  page  {}/  (texts, calls, webhooks and deliveries, live)",
            self.url
        )?;
        writeln!(f, "\nNumbers of the workspace")?;
        for Line { number, id, name } in &self.numbers {
            writeln!(f, "  {number}  {name:<11}  {id}")?;
        }
        writeln!(
            f,
            "\nMagic recipients; a text to any other number is delivered"
        )?;
        for magic in magic::magic_numbers() {
            writeln!(f, "  {}  {}", magic.number, magic.effect)?;
        }
        writeln!(f, "\nTry it")?;
        for Try { what, command } in self.tries() {
            writeln!(f, "  # {what}\n  {command}")?;
        }
        Ok(())
    }
}

/// One word of a shell's command.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}
