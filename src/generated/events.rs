include!("events/events.rs");
include!("events/enums.rs");
include!("events/models.rs");
