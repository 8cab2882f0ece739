//! Lists the messages of an application.

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let svix = svix::api::Svix::new(std::env::var("SVIX_TOKEN")?, None);
    let messages = svix.message().list("app_1".to_owned(), None).await?;
    println!("{}", messages.data.len());
    Ok(())
}
