//! Reads an issue.

#[tokio::main]
async fn main() -> octocrab::Result<()> {
    let github = octocrab::instance();
    let issue = github.issues("rust-lang", "rust").get(1).await?;
    println!("{}", issue.title);
    Ok(())
}
