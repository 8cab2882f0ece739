# Sourced by the scripts that test the emulator from other languages.

work=$(mktemp -d)
trap '[ -z "${emulator:-}" ] || kill "$emulator" 2>/dev/null || true; rm -rf "$work"' EXIT

# Starts the program with these arguments on a free port, until the script ends. Sets
# `emulator`, `address` and `key`, and writes the banner to `$work/banner`.
start_emulator() {
    # `EMULATOR` names a program that is built already.
    [ -n "${EMULATOR:-}" ] || cargo build --locked --bin quo-emulator
    "${EMULATOR:-${CARGO_TARGET_DIR:-target}/debug/quo-emulator}" --port 0 "$@" >"$work/banner" &
    emulator=$!
    # The program prints the banner after it listens.
    until grep -q '^Ctrl-C' "$work/banner"; do
        kill -0 "$emulator" || { echo "the emulator did not start" >&2; exit 1; }
        sleep 0.1
    done
    address=$(awk '$1 == "API" { print $2 }' "$work/banner")
    key=$(awk '$1 == "key" { print $2 }' "$work/banner")
}
