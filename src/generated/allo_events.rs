include!("allo_events/events.rs");
include!("allo_events/samples.rs");
include!("allo_events/enums.rs");
include!("allo_events/models.rs");
