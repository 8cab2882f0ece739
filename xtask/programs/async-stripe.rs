//! Reads a customer.

use stripe_core::customer::RetrieveCustomer;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let stripe = stripe::Client::new(std::env::var("STRIPE_KEY")?);
    let customer = RetrieveCustomer::new("cus_123").send(&stripe).await?;
    println!("{customer:?}");
    Ok(())
}
