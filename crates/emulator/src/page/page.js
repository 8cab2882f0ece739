// Keeps the tables of the page up to date. Nothing else needs it.
"use strict";

const PAUSE_MS = 1000;
const live = document.getElementById("live");
const state = document.getElementById("state");
let shown = "";

function replace(html) {
  const open = Array.from(live.querySelectorAll("details[open]"), (details) => details.id);
  // Made on the emulator, which escapes what others have written.
  live.innerHTML = html;
  for (const id of open) {
    const details = document.getElementById(id);
    if (details) details.open = true;
  }
  shown = html;
}

async function update() {
  // Nothing changes under a finger or a selection.
  const busy = live.matches(":active") || !getSelection().isCollapsed;
  if (!document.hidden && !busy) {
    try {
      const answer = await fetch("/emulator/live");
      const html = await answer.text();
      if (answer.ok && html !== shown) replace(html);
      state.textContent = answer.ok ? "live" : "not live: " + answer.status;
      state.className = answer.ok ? "live" : "";
    } catch {
      state.textContent = "the emulator has stopped";
      state.className = "";
    }
  }
  setTimeout(update, PAUSE_MS);
}

update();
