include!("legacy_events/events.rs");
include!("legacy_events/samples.rs");
include!("legacy_events/enums.rs");
include!("legacy_events/models.rs");
