//! Tests of `quo-sdk` on `wasm32-unknown-unknown`. `tests/js/run` runs them in Node.
