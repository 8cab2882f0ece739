include!("v1/client.rs");
/// The values that requests and responses are made of.
pub mod types {
    include!("v1/ids.rs");
    include!("v1/enums.rs");
    include!("v1/models.rs");
    /// Builders of the types beside this module.
    pub mod builder {
        include!("v1/model_builders.rs");
        crate::rt::test_util! {
            include!("v1/response_builders.rs");
        }
    }
}
/// A request for each operation.
pub mod builder {
    use super::types;
    include!("v1/operations_calls.rs");
    include!("v1/operations_contact_custom_fields.rs");
    include!("v1/operations_contacts.rs");
    include!("v1/operations_conversations.rs");
    include!("v1/operations_messages.rs");
    include!("v1/operations_phone_numbers.rs");
    include!("v1/operations_tasks.rs");
    include!("v1/operations_users.rs");
    include!("v1/operations_webhooks.rs");
}
crate::rt::test_util! {
    include!("v1/request_table.rs");
}
