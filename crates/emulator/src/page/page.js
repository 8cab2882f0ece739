// Updates the live tables. The page works without it.
"use strict";

const PAUSE_MS = 1000;
const live = document.getElementById("live");
const state = document.getElementById("state");
let shown = "";

function replace(html) {
  const open = Array.from(live.querySelectorAll("details[open]"), (details) => details.id);
  // The emulator escapes all values in the HTML.
  live.innerHTML = html;
  for (const id of open) {
    const details = document.getElementById(id);
    if (details) details.open = true;
  }
  shown = html;
}

async function update() {
  // Pauses while a button is pressed or text is selected.
  const busy = live.matches(":active") || !getSelection().isCollapsed;
  if (!document.hidden && !busy) {
    try {
      const response = await fetch("/emulator/live");
      const html = await response.text();
      if (response.ok && html !== shown) replace(html);
      state.textContent = response.ok ? "live" : "not live: " + response.status;
      state.className = response.ok ? "live" : "";
    } catch {
      state.textContent = "the emulator has stopped";
      state.className = "";
    }
  }
  setTimeout(update, PAUSE_MS);
}

update();
