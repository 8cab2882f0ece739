# Sourced by `.ci/run` and `.ci/full`.

export CARGO_TERM_COLOR=never
export INSTA_UPDATE=no

# Runs a command, says which, and how long it took.
step() {
    printf '\n== %s\n' "$*"
    local begun=$SECONDS
    "$@"
    printf '== %d s\n' "$((SECONDS - begun))"
}

# Builds, and fails at a warning: the generator warns of what it leaves out.
quiet_build() {
    # A build script that has run does not repeat its warnings.
    touch build.rs
    local build
    build=$("$@" 2>&1) || { printf '%s\n' "$build" >&2; exit 1; }
    if grep '^warning' <<<"$build"; then
        echo "the build warns: follow each warning above (spec/README.md says how)" >&2
        exit 1
    fi
}

# What is missing under one feature alone is found by no other build.
check_features() {
    local features
    for features in "$@"; do
        step cargo clippy --locked --package quo-sdk --no-default-features --features "$features" -- -D warnings
    done
}

# Whether the target of JavaScript hosts is here, or can be installed. Where it cannot, its std is
# missing, not ours.
has_wasm() {
    rustup target list --installed 2>/dev/null | grep -q '^wasm32-unknown-unknown$' ||
        timeout 300 rustup target add wasm32-unknown-unknown || {
        echo "wasm32-unknown-unknown cannot be installed here: not checked" >&2
        return 1
    }
}

# Whether there is a runner of tests in Node, or one can be installed. Its version has to be that of
# wasm-bindgen in Cargo.lock. It is a tool, so it is built without debug info, and once.
has_wasm_runner() {
    local version tools
    version=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[^0-9.]/, ""); print; exit }' Cargo.lock)
    tools=${CARGO_TARGET_DIR:-target}/tools/wasm-bindgen-$version
    PATH=$PWD/$tools/bin:$tools/bin:$PATH
    wasm-bindgen-test-runner --version 2>/dev/null | grep -qF "$version" ||
        CARGO_TARGET_DIR=$tools/build timeout 1800 \
            cargo install --debug wasm-bindgen-cli --version "$version" --root "$tools" &&
        rm -rf "$tools/build"
}

# Packages everything that is published, in one command: one package alone would look for the
# others in the registry.
packaged() {
    local package needed
    for package in quo-sdk quo-sdk-codegen quo-emulator; do
        files=$(cargo package --locked --list --package "$package" --allow-dirty)
        case "$package" in
        quo-sdk) needed="build.rs README.md CHANGELOG.md spec/quo-v1.json spec/quo-v1.corrections.json
            spec/quo-v1.names.json spec/quo-v1.provenance.json spec/README.md spec/webhooks/README.md
            spec/webhooks/2026-03-30/events.json spec/webhooks/legacy/events.json
            spec/webhooks/allo/events.json src/generated/v1.rs src/generated/v1/models.rs" ;;
        quo-sdk-codegen) needed="README.md LICENSE-MIT src/lib.rs src/document/mod.rs src/source/mod.rs" ;;
        quo-emulator) needed="README.md LICENSE-MIT src/lib.rs src/main.rs src/page/page.css src/page/page.js" ;;
        esac
        for file in $needed; do
            grep -qx "$file" <<<"$files" || { echo "$file is missing from $package" >&2; exit 1; }
        done
        if grep -q -e '^tests/it/' -e '^tests/editions/' -e '^tests/frozen/' -e '^tests/support/' -e '^xtask/' -e '^spec/reviewed/' -e '^crates/' <<<"$files"; then
            echo "tests or tools are in $package" >&2
            exit 1
        fi
    done
    step cargo package --locked --allow-dirty "$@" --package quo-sdk-codegen --package quo-sdk --package quo-emulator
}
