# Sourced by the scripts that ask the emulator as other languages do.

work=$(mktemp -d)
trap '[ -z "${emulator:-}" ] || kill "$emulator" 2>/dev/null || true; rm -rf "$work"' EXIT

# Starts the program with these arguments on a free port, until the script ends: sets
# `emulator`, `address` and `key`, and puts its start page into `$work/start`.
start_emulator() {
    cargo build --locked --features emulator --bin quo-emulator
    "${CARGO_TARGET_DIR:-target}/debug/quo-emulator" --port 0 "$@" >"$work/start" &
    emulator=$!
    # The start page is printed once it listens.
    until grep -q '^Ctrl-C' "$work/start"; do
        kill -0 "$emulator" || { echo "the emulator did not start" >&2; exit 1; }
        sleep 0.1
    done
    address=$(awk '$1 == "API" { print $2 }' "$work/start")
    key=$(awk '$1 == "key" { print $2 }' "$work/start")
}
