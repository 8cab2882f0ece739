include!("webhooks/client.rs");
/// The values that requests and responses are made of.
pub mod types {
    include!("webhooks/ids.rs");
    include!("webhooks/enums.rs");
    include!("webhooks/models.rs");
    /// Builders of the types beside this module.
    pub mod builder {
        include!("webhooks/model_builders.rs");
        crate::rt::test_util! {
            include!("webhooks/response_builders.rs");
        }
    }
}
/// A request for each operation.
pub mod builder {
    use super::types;
    include!("webhooks/operations_webhooks.rs");
}
crate::rt::test_util! {
    include!("webhooks/request_table.rs");
}
