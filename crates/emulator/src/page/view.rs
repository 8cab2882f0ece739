//! The page around the live tables: the forms, and the facts of the banner.

use maud::{DOCTYPE, Markup, html};

use crate::banner::{Banner, EXTERNAL_NUMBER};
use crate::magic;

pub(super) fn page(banner: &Banner, notice: Option<&str>, live: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                // Reloads the page without scripts.
                noscript { meta http-equiv="refresh" content="5"; }
                title { "Quo emulator" }
                link rel="icon" href="data:,";
                link rel="stylesheet" href="/emulator/page.css";
                script src="/emulator/page.js" defer {}
            }
            body {
                header {
                    h1 { "Quo emulator" }
                    p { code { (banner.url) } }
                    p #state role="status" {}
                }
                @if let Some(notice) = notice {
                    p .notice role="alert" { (notice) " " a href="/" { "Back" } }
                }
                main {
                    (simulation_forms(banner))
                    div #live { (live) }
                    div #banner { (facts(banner)) }
                }
            }
        }
    }
}

fn simulation_forms(banner: &Banner) -> Markup {
    html! {
        section #simulation {
            h2 { "Simulate external parties" }
            form method="post" action="/emulator/messages" {
                h3 { "Message to the workspace" }
                (parties(banner))
                label { "Text" textarea name="text" rows="2" required { "Where are you?" } }
                button { "Receive message" }
            }
            form method="post" action="/emulator/calls" {
                h3 { "Call to the workspace" }
                (parties(banner))
                button { "Receive call" }
            }
        }
    }
}

fn parties(banner: &Banner) -> Markup {
    html! {
        label {
            "From"
            input name="from" type="tel" value=(EXTERNAL_NUMBER) required
                pattern=r"\+[1-9][0-9]{1,14}" title="In E.164 form, such as +15555550142";
        }
        label {
            "To"
            select name="to" {
                @for line in &banner.numbers {
                    option value=(line.number) { (line.number) " " (line.name) }
                }
            }
        }
    }
}

fn facts(banner: &Banner) -> Markup {
    html! {
        section {
            h2 { "Connect" }
            dl {
                dt { "Address" } dd { code { (banner.url) } }
                dt { "API key" } dd { code { (banner.key) } " in the header " code { "Authorization" } }
                @for line in &banner.numbers {
                    dt { (line.name) }
                    dd { code { (line.number) } br; code { (line.id) } }
                }
            }
            @for (index, example) in banner.examples().iter().enumerate() {
                details open[index == 0] {
                    summary { (example.title) }
                    pre { (example.command) }
                }
            }
        }
        section {
            h2 { "Magic recipients" }
            p { "Messages to any other number are delivered." }
            table .magic {
                @for magic in magic::magic_numbers() {
                    tr { td { code { (magic.number) } } td { (magic.effect) } }
                }
            }
        }
    }
}
