//! The programs that are built: the same request with this crate, with reqwest alone, and what
//! comparable crates ask of a program that makes one request.

/// A program of one file.
#[derive(Debug, Clone, Copy)]
pub struct Program {
    /// Its name in the table and on the command line.
    pub name: &'static str,
    /// Its dependencies, as TOML. `{root}` is the root of the repository.
    pub dependencies: &'static str,
    /// Its source.
    pub main: &'static str,
}

/// The program that the others are compared with.
pub const BASELINE: &str = "reqwest";

/// All programs, the baseline first.
pub const PROGRAMS: [Program; 7] = [
    Program {
        name: BASELINE,
        dependencies: r#"
base64 = "0.23"
chrono = { version = "0.4", default-features = false, features = ["serde", "std"] }
hmac = "0.13"
reqwest = { version = "0.13", default-features = false, features = ["json", "query", "rustls"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
sha2 = "0.11"
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
"#,
        main: include_str!("../../programs/reqwest.rs"),
    },
    Program {
        name: "quo-sdk",
        dependencies: r#"
quo-sdk = { path = "{root}" }
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
"#,
        main: include_str!("../../programs/quo-sdk.rs"),
    },
    Program {
        name: "quo-sdk-without-generate",
        dependencies: r#"
quo-sdk = { path = "{root}", default-features = false, features = ["client", "rustls"] }
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
"#,
        main: include_str!("../../programs/quo-sdk.rs"),
    },
    Program {
        name: "quo-sdk-receiver",
        dependencies: r#"
quo-sdk = { path = "{root}", default-features = false }
"#,
        main: include_str!("../../programs/receiver.rs"),
    },
    Program {
        name: "octocrab",
        dependencies: r#"
octocrab = "0.54"
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
"#,
        main: include_str!("../../programs/octocrab.rs"),
    },
    Program {
        name: "async-stripe",
        dependencies: r#"
async-stripe = { version = "=1.0.0-rc.8", default-features = false, features = ["rustls-tls-webpki-roots", "rustls-aws-lc-rs"] }
async-stripe-core = { version = "=1.0.0-rc.8", features = ["customer"] }
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
"#,
        main: include_str!("../../programs/async-stripe.rs"),
    },
    Program {
        name: "svix",
        dependencies: r#"
svix = "2.9"
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
"#,
        main: include_str!("../../programs/svix.rs"),
    },
];
