include!("events/events.rs");
include!("events/samples.rs");
include!("events/enums.rs");
include!("events/models.rs");
