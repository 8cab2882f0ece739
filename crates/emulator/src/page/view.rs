//! The page around the live tables: what to know, and the forms.

use maud::{DOCTYPE, Markup, html};

use crate::magic;
use crate::start_page::{SOMEBODY, StartPage};

pub(super) fn page(facts: &StartPage, notice: Option<&str>, live: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                // Without scripts the page reloads by itself.
                noscript { meta http-equiv="refresh" content="5"; }
                title { "Quo emulator" }
                link rel="icon" href="data:,";
                link rel="stylesheet" href="/emulator/page.css";
                script src="/emulator/page.js" defer {}
            }
            body {
                header {
                    h1 { "Quo emulator" }
                    p { code { (facts.url) } }
                    p #state role="status" {}
                }
                @if let Some(notice) = notice {
                    p .notice role="alert" { (notice) " " a href="/" { "Back" } }
                }
                main {
                    (outside_world(facts))
                    div #live { (live) }
                    div #facts { (to_know(facts)) }
                }
            }
        }
    }
}

fn outside_world(facts: &StartPage) -> Markup {
    html! {
        section #outside {
            h2 { "Be the outside world" }
            form method="post" action="/emulator/messages" {
                h3 { "Text the workspace" }
                (parties(facts))
                label { "Text" textarea name="text" rows="2" required { "Where are you?" } }
                button { "Receive this text" }
            }
            form method="post" action="/emulator/calls" {
                h3 { "Call the workspace" }
                (parties(facts))
                button { "Ring" }
            }
        }
    }
}

fn parties(facts: &StartPage) -> Markup {
    html! {
        label {
            "From"
            input name="from" type="tel" value=(SOMEBODY) required
                pattern=r"\+[1-9][0-9]{1,14}" title="In E.164 form, such as +15555550142";
        }
        label {
            "To"
            select name="to" {
                @for line in &facts.numbers {
                    option value=(line.number) { (line.number) " " (line.name) }
                }
            }
        }
    }
}

fn to_know(facts: &StartPage) -> Markup {
    html! {
        section {
            h2 { "Use it" }
            dl {
                dt { "Address" } dd { code { (facts.url) } }
                dt { "Key" } dd { code { (facts.key) } " in the header " code { "Authorization" } }
                @for line in &facts.numbers {
                    dt { (line.name) }
                    dd { code { (line.number) } br; code { (line.id) } }
                }
            }
            @for (place, tried) in facts.tries().iter().enumerate() {
                details open[place == 0] {
                    summary { (tried.what) }
                    pre { (tried.command) }
                }
            }
        }
        section {
            h2 { "Magic recipients" }
            p { "A text to any other number is delivered." }
            table .magic {
                @for magic in magic::magic_numbers() {
                    tr { td { code { (magic.number) } } td { (magic.effect) } }
                }
            }
        }
    }
}
