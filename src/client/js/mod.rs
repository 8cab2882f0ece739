//! What a host of JavaScript does another way: clock, timers, bodies, and what is known of an
//! attempt that failed. Each file stands in the place of the one of its name beside this folder.

pub(crate) mod clock;
pub(crate) mod head_timeout;
pub(crate) mod response_body;
pub(crate) mod transmission;
