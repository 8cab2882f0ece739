//! The server on 127.0.0.1 that the examples talk to when there is no key.

use std::net::SocketAddr;

use axum::Router;
use axum::body::Body;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use quo_sdk::Client;

/// A client of a server with these routes.
pub async fn client(app: Router) -> Result<Client, Box<dyn std::error::Error>> {
    let address = serve(app).await?;
    println!("No QUO_API_KEY: talking to a server of samples on http://{address}\n");
    let builder = Client::builder().api_key("sample-key");
    Ok(builder.base_url(format!("http://{address}")).build()?)
}

/// Serves on a free port until the program ends.
pub async fn serve(app: Router) -> std::io::Result<SocketAddr> {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move { axum::serve(listener, app).await });
    Ok(address)
}

pub fn json(status: u16, body: impl Into<Body>) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (status, [("content-type", "application/json")], body.into()).into_response()
}
