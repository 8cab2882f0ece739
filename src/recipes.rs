//! Common tasks, each with the code that does it.
//!
//! The package `quo-emulator` has programs that run without a key: `cargo run --example reply`.
//!
//! | task | section |
//! |---|---|
//! | keep contacts in step with another system | [contacts](#synchronize-contacts) |
//! | export everything of a number | [history](#export-a-history) |
//! | answer text messages | [replies](#reply-to-text-messages) |
//! | wait for the transcript of a call | [details](#wait-for-a-transcript) |
//! | send without sending twice | [unknown outcomes](#send-a-message-once) |
//! | serve several workspaces | [workspaces](#serve-several-workspaces) |
//! | share a key between processes | [rate limit](#share-one-key) |
//! | replace hand-written HTTP | [migration](#replace-hand-written-http) |
//! | move to webhooks of 2026-03-30 | [webhooks](#move-to-new-webhooks) |
//!
//! # Synchronize contacts
//!
//! Give each contact the id that it has in your system. Then find it by that id.
//!
//! An update of a contact deletes the lists that it omits. Begin the update with what was read, so
//! that phone numbers, emails and custom fields stay:
//!
//! ```no_run
//! use quo_sdk::types::UpdateContact;
//! use quo_sdk::{Client, Error};
//!
//! # async fn example(quo: Client) -> Result<(), Error> {
//! let found = quo.list_contacts().sources("crm").external_ids("crm-1").send().await?;
//! match found.iter().next() {
//!     Some(contact) => {
//!         quo.update_contact_by_id(&contact.id)
//!             .body(UpdateContact::from(contact))
//!             .default_fields_with(|fields| fields.company("Acme"))
//!             .send()
//!             .await?;
//!     }
//!     None => {
//!         quo.create_contact()
//!             .source("crm")
//!             .external_id("crm-1")
//!             .default_fields_with(|fields| fields.first_name("Ada").company("Acme"))
//!             .send()
//!             .await?;
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Export a history
//!
//! The service lists calls and messages of one phone number with one other party only. A
//! [history](crate::Client::history) walks the conversations of the number and lists each:
//!
//! ```no_run
//! use quo_sdk::{Client, Error, HistoryCursor};
//!
//! # async fn example(quo: Client, stored: Option<HistoryCursor>) -> Result<(), Error> {
//! let mut messages = quo.history("PN123").resume(stored).messages();
//! while let Some(message) = messages.try_next().await? {
//!     println!("{} {}", message.id, message.created_at);
//! }
//! // Serialize it. The next export begins there.
//! let cursor = messages.cursor();
//! # let _ = cursor;
//! # Ok(())
//! # }
//! ```
//!
//! # Reply to text messages
//!
//! Verify the delivery, filter duplicates, and reply from the number that received the message. The
//! ids of an event are those that requests take.
//!
//! ```no_run
//! use quo_sdk::webhook::events::MessageReceived;
//! use quo_sdk::{Client, Error};
//!
//! async fn reply(quo: &Client, event: &MessageReceived) -> Result<(), Error> {
//!     let message = quo.get_message_by_id(&event.resource.id).send().await?;
//!     quo.send_message()
//!         .from(&message.to[0])
//!         .to(&message.from)
//!         .content("Thank you. We will call you back.")
//!         .send()
//!         .await?;
//!     Ok(())
//! }
//! ```
//!
//! [`webhook::receiver`](crate::webhook::receiver) has the receiver around it, for axum and actix-web.
//!
//! # Wait for a transcript
//!
//! The service makes summaries and transcripts within minutes after a call.
//! [`call_details`](crate::Client::call_details) asks until they are there:
//!
//! ```no_run
//! use std::time::Duration;
//!
//! use quo_sdk::{Client, Error, Part};
//!
//! # async fn example(quo: Client) -> Result<(), Error> {
//! let details = quo.call_details("AC123").wait_for(Duration::from_secs(300)).await?;
//! match &details.transcript {
//!     Part::Ready(transcript) => {
//!         for turn in transcript.dialogue.iter().flatten() {
//!             println!("{:>5.1} s: {}", turn.start, turn.content);
//!         }
//!     }
//!     Part::Pending => println!("not there yet"),
//!     _ => println!("there is none"),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Send a message once
//!
//! A connection that breaks does not say whether the service has sent the message. Such an error has
//! an [unknown outcome](crate::Error::is_outcome_unknown). Look for the message before you send it
//! again:
//!
//! ```no_run
//! use std::time::SystemTime;
//!
//! use quo_sdk::{Client, Error, SendOutcome};
//!
//! # async fn example(quo: Client) -> Result<(), Error> {
//! let request = quo.send_message().from("PN123").to("+12025550142").content("On our way.");
//! let since = SystemTime::now();
//! match request.clone().send().await {
//!     Err(error) if error.is_outcome_unknown() => match quo.find_sent(&request, since).await? {
//!         SendOutcome::Found(message) => println!("it was sent: {}", message.id),
//!         SendOutcome::NotFound { .. } => println!("it was not sent"),
//!         _ => println!("a person has to look"),
//!     },
//!     result => println!("{}", result?.id),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Serve several workspaces
//!
//! A key belongs to one workspace. Create one client for each key and keep it: a client has its
//! own connections, rate limit and retry budget, and its clones share them.
//!
//! ```no_run
//! use std::collections::HashMap;
//!
//! use quo_sdk::{Client, Error};
//!
//! fn clients(keys: HashMap<String, String>) -> Result<HashMap<String, Client>, Error> {
//!     keys.into_iter()
//!         .map(|(workspace, key)| Ok((workspace, Client::new(key)?)))
//!         .collect()
//! }
//! ```
//!
//! # Share one key
//!
//! The service allows ten requests per second and key. The default
//! [`RateLimit`](crate::RateLimit) keeps to that within one client and its clones, and gives way to
//! other processes when the service refuses. If you know how many there are, give each a share:
//!
//! ```no_run
//! use std::time::Duration;
//!
//! use quo_sdk::{Client, Error, RateLimit};
//!
//! # fn example(key: &str) -> Result<(), Error> {
//! let half = RateLimit::per_window(5, Duration::from_secs(1));
//! let quo = Client::builder().api_key(key).rate_limit(half).build()?;
//! # let _ = quo;
//! # Ok(())
//! # }
//! ```
//!
//! # Replace hand-written HTTP
//!
//! Replace one endpoint at a time. [`Client::request`](crate::Client::request) sends any path with
//! the same key, retries and rate limit, and returns your own type:
//!
//! ```no_run
//! use quo_sdk::reqwest::Method;
//! use quo_sdk::{Client, Error};
//! use serde_json::Value;
//!
//! # async fn example(quo: Client) -> Result<(), Error> {
//! let numbers = quo.request(Method::GET, "/v1/phone-numbers").send::<Value>().await?;
//! println!("{}", numbers["data"][0]["id"]);
//! // The same, typed:
//! for number in quo.list_phone_numbers().send().await?.iter() {
//!     println!("{}", number.id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Move to new webhooks
//!
//! Webhooks of 2026-03-30 have other signatures and payloads than those of the app and of
//! `/v1/webhooks`. One [`Verifier`](crate::webhook::Verifier) with the keys of both takes both, so
//! that both can be active while you move. They have no id in common: during the move, each event
//! arrives once for each webhook.
//!
//! ```no_run
//! use quo_sdk::webhook::{KeyError, ParseError, Payload, SigningKey, Verified, Verifier};
//!
//! fn verifier(new: &str, old: &str) -> Result<Verifier, KeyError> {
//!     Ok(Verifier::new([SigningKey::standard(new)?, SigningKey::legacy(old)?]))
//! }
//!
//! fn handle(delivery: &Verified<'_>) -> Result<(), ParseError> {
//!     match delivery.payload()? {
//!         Payload::Event(event) => println!("{} of a new webhook", event.kind()),
//!         Payload::Legacy(event) => println!("{} of an old webhook", event.kind()),
//!         _ => println!("of a later version of this crate"),
//!     }
//!     Ok(())
//! }
//! ```
