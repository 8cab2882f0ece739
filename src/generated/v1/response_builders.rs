impl super::Call {
    /// Returns a builder of [`Call`](super::Call).
    pub fn builder() -> super::builder::Call {
        ::std::default::Default::default()
    }
}
/// Builder of [`Call`](super::Call).
#[derive(Clone)]
#[must_use]
pub struct Call {
    ai_handled: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    answered_at: ::std::result::Result<
        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    answered_by: ::std::result::Result<
        ::std::option::Option<super::ActorId>,
        ::std::string::String,
    >,
    call_route: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    completed_at: ::std::result::Result<
        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    created_at: ::std::result::Result<
        ::chrono::DateTime<::chrono::offset::Utc>,
        ::std::string::String,
    >,
    direction: ::std::result::Result<super::Direction, ::std::string::String>,
    duration: ::std::result::Result<i64, ::std::string::String>,
    forwarded_from: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    forwarded_to: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    id: ::std::result::Result<super::CallId, ::std::string::String>,
    initiated_by: ::std::result::Result<
        ::std::option::Option<super::ActorId>,
        ::std::string::String,
    >,
    participants: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    phone_number_id: ::std::result::Result<super::PhoneNumberId, ::std::string::String>,
    status: ::std::result::Result<super::CallStatus, ::std::string::String>,
    updated_at: ::std::result::Result<
        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    user_id: ::std::result::Result<super::UserId, ::std::string::String>,
}
impl ::std::default::Default for Call {
    fn default() -> Self {
        Self {
            ai_handled: Ok(::std::default::Default::default()),
            answered_at: Ok(::std::default::Default::default()),
            answered_by: Ok(::std::default::Default::default()),
            call_route: Ok(::std::default::Default::default()),
            completed_at: Ok(::std::default::Default::default()),
            created_at: crate::rt::missing("created_at"),
            direction: crate::rt::missing("direction"),
            duration: crate::rt::missing("duration"),
            forwarded_from: Ok(::std::default::Default::default()),
            forwarded_to: Ok(::std::default::Default::default()),
            id: crate::rt::missing("id"),
            initiated_by: Ok(::std::default::Default::default()),
            participants: crate::rt::missing("participants"),
            phone_number_id: crate::rt::missing("phone_number_id"),
            status: crate::rt::missing("status"),
            updated_at: Ok(::std::default::Default::default()),
            user_id: crate::rt::missing("user_id"),
        }
    }
}
impl Call {
    /// How an AI agent took part in the call, as open text; null when none is recorded.
    pub fn ai_handled<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.ai_handled = crate::rt::convert("ai_handled", value).map(Some);
        self
    }
    /// When the call was picked up, ISO 8601 in UTC; null when it was not.
    pub fn answered_at<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.answered_at = crate::rt::convert("answered_at", value).map(Some);
        self
    }
    /// Id of the user who picked the call up; null when none is known. May name an AI agent instead of a person.
    pub fn answered_by<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::ActorId>,
        V::Error: ::std::fmt::Display,
    {
        self.answered_by = crate::rt::convert("answered_by", value).map(Some);
        self
    }
    /// Way the call took to its answerer, as open text such as `phone-number`; null when none is recorded.
    pub fn call_route<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.call_route = crate::rt::convert("call_route", value).map(Some);
        self
    }
    /// When the call ended, ISO 8601 in UTC; null when no end is recorded.
    pub fn completed_at<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.completed_at = crate::rt::convert("completed_at", value).map(Some);
        self
    }
    /// When the call was created, ISO 8601 in UTC.
    pub fn created_at<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.created_at = crate::rt::convert("created_at", value);
        self
    }
    /// Whether the call came in or went out, seen from the Quo number.
    pub fn direction<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::Direction>,
        V::Error: ::std::fmt::Display,
    {
        self.direction = crate::rt::convert("direction", value);
        self
    }
    /// Length of the call in whole seconds.
    pub fn duration<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<i64>,
        V::Error: ::std::fmt::Display,
    {
        self.duration = crate::rt::convert("duration", value);
        self
    }
    /// Where the call was forwarded from: a phone number in E.164 form (a plus sign and up to 15 digits) or the id of a user. Null when there is none.
    ///
    /// One of: a number in E.164 form, an id that starts with `US`.
    pub fn forwarded_from<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.forwarded_from = crate::rt::convert("forwarded_from", value).map(Some);
        self
    }
    /// Where the call was forwarded to: a phone number in E.164 form (a plus sign and up to 15 digits) or the id of a user. Null when there is none, which a forwarded call may show as well.
    ///
    /// One of: a number in E.164 form, an id that starts with `US`, an id that starts with `PN`.
    pub fn forwarded_to<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.forwarded_to = crate::rt::convert("forwarded_to", value).map(Some);
        self
    }
    /// Id of the call, beginning with `AC`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::CallId>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::rt::convert("id", value);
        self
    }
    /// Id of the user who placed the call; null when none is known.
    pub fn initiated_by<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::ActorId>,
        V::Error: ::std::fmt::Display,
    {
        self.initiated_by = crate::rt::convert("initiated_by", value).map(Some);
        self
    }
    /// Phone numbers of the parties, at most two, each in E.164 form (a plus sign and up to 15 digits).
    pub fn participants<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<::std::string::String>,
        <I::Item as ::std::convert::TryInto<
            ::std::string::String,
        >>::Error: ::std::fmt::Display,
    {
        self.participants = crate::rt::convert_all("participants", values);
        self
    }
    /// Id of the Quo phone number of the call, beginning with `PN`.
    pub fn phone_number_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::PhoneNumberId>,
        V::Error: ::std::fmt::Display,
    {
        self.phone_number_id = crate::rt::convert("phone_number_id", value);
        self
    }
    /// How far the call got. A call that was `completed` with a null `answeredAt` has been seen to be a missed one.
    pub fn status<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::CallStatus>,
        V::Error: ::std::fmt::Display,
    {
        self.status = crate::rt::convert("status", value);
        self
    }
    /// When the record of the call last changed, ISO 8601 in UTC; null when that is not recorded.
    pub fn updated_at<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.updated_at = crate::rt::convert("updated_at", value).map(Some);
        self
    }
    /// Id of the user the call belongs to, beginning with `US`.
    pub fn user_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::UserId>,
        V::Error: ::std::fmt::Display,
    {
        self.user_id = crate::rt::convert("user_id", value);
        self
    }
}
impl ::std::convert::TryFrom<Call> for super::Call {
    type Error = crate::rt::BuildError;
    fn try_from(value: Call) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            ai_handled: value.ai_handled?,
            answered_at: value.answered_at?,
            answered_by: value.answered_by?,
            call_route: value.call_route?,
            completed_at: value.completed_at?,
            created_at: value.created_at?,
            direction: value.direction?,
            duration: value.duration?,
            forwarded_from: value.forwarded_from?,
            forwarded_to: value.forwarded_to?,
            id: value.id?,
            initiated_by: value.initiated_by?,
            participants: value.participants?,
            phone_number_id: value.phone_number_id?,
            status: value.status?,
            updated_at: value.updated_at?,
            user_id: value.user_id?,
        })
    }
}
impl ::std::convert::From<super::Call> for Call {
    fn from(value: super::Call) -> Self {
        Self {
            ai_handled: Ok(value.ai_handled),
            answered_at: Ok(value.answered_at),
            answered_by: Ok(value.answered_by),
            call_route: Ok(value.call_route),
            completed_at: Ok(value.completed_at),
            created_at: Ok(value.created_at),
            direction: Ok(value.direction),
            duration: Ok(value.duration),
            forwarded_from: Ok(value.forwarded_from),
            forwarded_to: Ok(value.forwarded_to),
            id: Ok(value.id),
            initiated_by: Ok(value.initiated_by),
            participants: Ok(value.participants),
            phone_number_id: Ok(value.phone_number_id),
            status: Ok(value.status),
            updated_at: Ok(value.updated_at),
            user_id: Ok(value.user_id),
        }
    }
}
impl ::std::fmt::Debug for Call {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Call")
            .field(stringify!(ai_handled), &crate::rt::redacted(&self.ai_handled))
            .field(stringify!(answered_at), &crate::rt::redacted(&self.answered_at))
            .field(stringify!(answered_by), &crate::rt::redacted(&self.answered_by))
            .field(stringify!(call_route), &crate::rt::redacted(&self.call_route))
            .field(stringify!(completed_at), &crate::rt::redacted(&self.completed_at))
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(direction), &crate::rt::redacted(&self.direction))
            .field(stringify!(duration), &crate::rt::redacted(&self.duration))
            .field(
                stringify!(forwarded_from),
                &crate::rt::redacted(&self.forwarded_from),
            )
            .field(stringify!(forwarded_to), &crate::rt::redacted(&self.forwarded_to))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(initiated_by), &crate::rt::redacted(&self.initiated_by))
            .field(stringify!(participants), &crate::rt::redacted(&self.participants))
            .field(
                stringify!(phone_number_id),
                &crate::rt::redacted(&self.phone_number_id),
            )
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(updated_at), &crate::rt::redacted(&self.updated_at))
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    Call
}
impl super::CallRecording {
    /// Returns a builder of [`CallRecording`](super::CallRecording).
    pub fn builder() -> super::builder::CallRecording {
        ::std::default::Default::default()
    }
}
/// Builder of [`CallRecording`](super::CallRecording).
#[derive(Clone)]
#[must_use]
pub struct CallRecording {
    duration: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    id: ::std::result::Result<super::RecordingId, ::std::string::String>,
    start_time: ::std::result::Result<
        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    status: ::std::result::Result<
        ::std::option::Option<super::CallRecordingStatus>,
        ::std::string::String,
    >,
    type_: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    url: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for CallRecording {
    fn default() -> Self {
        Self {
            duration: Ok(::std::default::Default::default()),
            id: crate::rt::missing("id"),
            start_time: Ok(::std::default::Default::default()),
            status: Ok(::std::default::Default::default()),
            type_: Ok(::std::default::Default::default()),
            url: Ok(::std::default::Default::default()),
        }
    }
}
impl CallRecording {
    /// Length of the recording in whole seconds; null when it is not known.
    pub fn duration<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<i64>,
        V::Error: ::std::fmt::Display,
    {
        self.duration = crate::rt::convert("duration", value).map(Some);
        self
    }
    /// Id of the recording.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::RecordingId>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::rt::convert("id", value);
        self
    }
    /// When the recording began, ISO 8601 in UTC; null when it is not known.
    pub fn start_time<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.start_time = crate::rt::convert("start_time", value).map(Some);
        self
    }
    /// State of the recording; null when the service states none. `absent` means that there is no recording.
    pub fn status<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::CallRecordingStatus>,
        V::Error: ::std::fmt::Display,
    {
        self.status = crate::rt::convert("status", value).map(Some);
        self
    }
    /// Kind of the recorded file, as open text; null when it is not known.
    pub fn type_<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.type_ = crate::rt::convert("type", value).map(Some);
        self
    }
    /// Address of the sound file; null when there is no file to fetch.
    pub fn url<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.url = crate::rt::convert("url", value).map(Some);
        self
    }
}
impl ::std::convert::TryFrom<CallRecording> for super::CallRecording {
    type Error = crate::rt::BuildError;
    fn try_from(value: CallRecording) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            duration: value.duration?,
            id: value.id?,
            start_time: value.start_time?,
            status: value.status?,
            type_: value.type_?,
            url: value.url?,
        })
    }
}
impl ::std::convert::From<super::CallRecording> for CallRecording {
    fn from(value: super::CallRecording) -> Self {
        Self {
            duration: Ok(value.duration),
            id: Ok(value.id),
            start_time: Ok(value.start_time),
            status: Ok(value.status),
            type_: Ok(value.type_),
            url: Ok(value.url),
        }
    }
}
impl ::std::fmt::Debug for CallRecording {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallRecording")
            .field(stringify!(duration), &crate::rt::redacted(&self.duration))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(start_time), &crate::rt::redacted(&self.start_time))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(type_), &crate::rt::redacted(&self.type_))
            .field(stringify!(url), &crate::rt::redacted(&self.url))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallRecording
}
impl super::CallSummary {
    /// Returns a builder of [`CallSummary`](super::CallSummary).
    pub fn builder() -> super::builder::CallSummary {
        ::std::default::Default::default()
    }
}
/// Builder of [`CallSummary`](super::CallSummary).
#[derive(Clone)]
#[must_use]
pub struct CallSummary {
    call_id: ::std::result::Result<super::CallId, ::std::string::String>,
    jobs: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<super::CallSummaryJob>>,
        ::std::string::String,
    >,
    next_steps: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
    status: ::std::result::Result<super::ProcessingStatus, ::std::string::String>,
    summary: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for CallSummary {
    fn default() -> Self {
        Self {
            call_id: crate::rt::missing("call_id"),
            jobs: Ok(::std::default::Default::default()),
            next_steps: Ok(::std::default::Default::default()),
            status: crate::rt::missing("status"),
            summary: Ok(::std::default::Default::default()),
        }
    }
}
impl CallSummary {
    /// Id of the call that is summed up.
    pub fn call_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::CallId>,
        V::Error: ::std::fmt::Display,
    {
        self.call_id = crate::rt::convert("call_id", value);
        self
    }
    /// Further pieces of information drawn from the call; absent or null when there are none.
    pub fn jobs<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<super::CallSummaryJob>,
        <I::Item as ::std::convert::TryInto<
            super::CallSummaryJob,
        >>::Error: ::std::fmt::Display,
    {
        self.jobs = crate::rt::convert_all("jobs", values).map(Some);
        self
    }
    /// Things left to do after the call, one sentence or phrase each; null when there are none to show.
    pub fn next_steps<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<::std::string::String>,
        <I::Item as ::std::convert::TryInto<
            ::std::string::String,
        >>::Error: ::std::fmt::Display,
    {
        self.next_steps = crate::rt::convert_all("next_steps", values).map(Some);
        self
    }
    /// State of the summary: `absent` when there is none, `in-progress` while it is being written, then `completed` or `failed`.
    pub fn status<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::ProcessingStatus>,
        V::Error: ::std::fmt::Display,
    {
        self.status = crate::rt::convert("status", value);
        self
    }
    /// The summary, point by point; null when there is none to show.
    pub fn summary<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<::std::string::String>,
        <I::Item as ::std::convert::TryInto<
            ::std::string::String,
        >>::Error: ::std::fmt::Display,
    {
        self.summary = crate::rt::convert_all("summary", values).map(Some);
        self
    }
}
impl ::std::convert::TryFrom<CallSummary> for super::CallSummary {
    type Error = crate::rt::BuildError;
    fn try_from(value: CallSummary) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            call_id: value.call_id?,
            jobs: value.jobs?,
            next_steps: value.next_steps?,
            status: value.status?,
            summary: value.summary?,
        })
    }
}
impl ::std::convert::From<super::CallSummary> for CallSummary {
    fn from(value: super::CallSummary) -> Self {
        Self {
            call_id: Ok(value.call_id),
            jobs: Ok(value.jobs),
            next_steps: Ok(value.next_steps),
            status: Ok(value.status),
            summary: Ok(value.summary),
        }
    }
}
impl ::std::fmt::Debug for CallSummary {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallSummary")
            .field(stringify!(call_id), &crate::rt::redacted(&self.call_id))
            .field(stringify!(jobs), &crate::rt::redacted(&self.jobs))
            .field(stringify!(next_steps), &crate::rt::redacted(&self.next_steps))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(summary), &crate::rt::redacted(&self.summary))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallSummary
}
impl super::CallSummaryJob {
    /// Returns a builder of [`CallSummaryJob`](super::CallSummaryJob).
    pub fn builder() -> super::builder::CallSummaryJob {
        ::std::default::Default::default()
    }
}
/// Builder of [`CallSummaryJob`](super::CallSummaryJob).
#[derive(Clone)]
#[must_use]
pub struct CallSummaryJob {
    icon: ::std::result::Result<::std::string::String, ::std::string::String>,
    name: ::std::result::Result<::std::string::String, ::std::string::String>,
    result: ::std::result::Result<super::CallSummaryJobResult, ::std::string::String>,
}
impl ::std::default::Default for CallSummaryJob {
    fn default() -> Self {
        Self {
            icon: crate::rt::missing("icon"),
            name: crate::rt::missing("name"),
            result: crate::rt::missing("result"),
        }
    }
}
impl CallSummaryJob {
    /// Icon shown with the job.
    pub fn icon<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.icon = crate::rt::convert("icon", value);
        self
    }
    /// Name of the job.
    pub fn name<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.name = crate::rt::convert("name", value);
        self
    }
    /// What the job found.
    pub fn result<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::CallSummaryJobResult>,
        V::Error: ::std::fmt::Display,
    {
        self.result = crate::rt::convert("result", value);
        self
    }
}
impl ::std::convert::TryFrom<CallSummaryJob> for super::CallSummaryJob {
    type Error = crate::rt::BuildError;
    fn try_from(value: CallSummaryJob) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            icon: value.icon?,
            name: value.name?,
            result: value.result?,
        })
    }
}
impl ::std::convert::From<super::CallSummaryJob> for CallSummaryJob {
    fn from(value: super::CallSummaryJob) -> Self {
        Self {
            icon: Ok(value.icon),
            name: Ok(value.name),
            result: Ok(value.result),
        }
    }
}
impl ::std::fmt::Debug for CallSummaryJob {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallSummaryJob")
            .field(stringify!(icon), &crate::rt::redacted(&self.icon))
            .field(stringify!(name), &crate::rt::redacted(&self.name))
            .field(stringify!(result), &crate::rt::redacted(&self.result))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallSummaryJob
}
impl super::CallSummaryJobEntry {
    /// Returns a builder of [`CallSummaryJobEntry`](super::CallSummaryJobEntry).
    pub fn builder() -> super::builder::CallSummaryJobEntry {
        ::std::default::Default::default()
    }
}
/// Builder of [`CallSummaryJobEntry`](super::CallSummaryJobEntry).
#[derive(Clone)]
#[must_use]
pub struct CallSummaryJobEntry {
    name: ::std::result::Result<::std::string::String, ::std::string::String>,
    value: ::std::result::Result<super::CallSummaryJobValue, ::std::string::String>,
}
impl ::std::default::Default for CallSummaryJobEntry {
    fn default() -> Self {
        Self {
            name: crate::rt::missing("name"),
            value: crate::rt::missing("value"),
        }
    }
}
impl CallSummaryJobEntry {
    /// Name of the finding.
    pub fn name<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.name = crate::rt::convert("name", value);
        self
    }
    /// Value of the finding: a text, a number or a truth value.
    pub fn value<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::CallSummaryJobValue>,
        V::Error: ::std::fmt::Display,
    {
        self.value = crate::rt::convert("value", value);
        self
    }
}
impl ::std::convert::TryFrom<CallSummaryJobEntry> for super::CallSummaryJobEntry {
    type Error = crate::rt::BuildError;
    fn try_from(value: CallSummaryJobEntry) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            name: value.name?,
            value: value.value?,
        })
    }
}
impl ::std::convert::From<super::CallSummaryJobEntry> for CallSummaryJobEntry {
    fn from(value: super::CallSummaryJobEntry) -> Self {
        Self {
            name: Ok(value.name),
            value: Ok(value.value),
        }
    }
}
impl ::std::fmt::Debug for CallSummaryJobEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallSummaryJobEntry")
            .field(stringify!(name), &crate::rt::redacted(&self.name))
            .field(stringify!(value), &crate::rt::redacted(&self.value))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallSummaryJobEntry
}
impl super::CallSummaryJobResult {
    /// Returns a builder of [`CallSummaryJobResult`](super::CallSummaryJobResult).
    pub fn builder() -> super::builder::CallSummaryJobResult {
        ::std::default::Default::default()
    }
}
/// Builder of [`CallSummaryJobResult`](super::CallSummaryJobResult).
#[derive(Clone)]
#[must_use]
pub struct CallSummaryJobResult {
    data: ::std::result::Result<
        ::std::vec::Vec<super::CallSummaryJobEntry>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for CallSummaryJobResult {
    fn default() -> Self {
        Self {
            data: crate::rt::missing("data"),
        }
    }
}
impl CallSummaryJobResult {
    /// The findings, one named value each.
    pub fn data<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<super::CallSummaryJobEntry>,
        <I::Item as ::std::convert::TryInto<
            super::CallSummaryJobEntry,
        >>::Error: ::std::fmt::Display,
    {
        self.data = crate::rt::convert_all("data", values);
        self
    }
}
impl ::std::convert::TryFrom<CallSummaryJobResult> for super::CallSummaryJobResult {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: CallSummaryJobResult,
    ) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self { data: value.data? })
    }
}
impl ::std::convert::From<super::CallSummaryJobResult> for CallSummaryJobResult {
    fn from(value: super::CallSummaryJobResult) -> Self {
        Self { data: Ok(value.data) }
    }
}
impl ::std::fmt::Debug for CallSummaryJobResult {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallSummaryJobResult")
            .field(stringify!(data), &crate::rt::redacted(&self.data))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallSummaryJobResult
}
impl super::CallTranscript {
    /// Returns a builder of [`CallTranscript`](super::CallTranscript).
    pub fn builder() -> super::builder::CallTranscript {
        ::std::default::Default::default()
    }
}
/// Builder of [`CallTranscript`](super::CallTranscript).
#[derive(Clone)]
#[must_use]
pub struct CallTranscript {
    call_id: ::std::result::Result<super::CallId, ::std::string::String>,
    created_at: ::std::result::Result<
        ::chrono::DateTime<::chrono::offset::Utc>,
        ::std::string::String,
    >,
    dialogue: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<super::DialogueTurn>>,
        ::std::string::String,
    >,
    duration: ::std::result::Result<f64, ::std::string::String>,
    status: ::std::result::Result<super::ProcessingStatus, ::std::string::String>,
}
impl ::std::default::Default for CallTranscript {
    fn default() -> Self {
        Self {
            call_id: crate::rt::missing("call_id"),
            created_at: crate::rt::missing("created_at"),
            dialogue: Ok(::std::default::Default::default()),
            duration: crate::rt::missing("duration"),
            status: crate::rt::missing("status"),
        }
    }
}
impl CallTranscript {
    /// Id of the call that was written down.
    pub fn call_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::CallId>,
        V::Error: ::std::fmt::Display,
    {
        self.call_id = crate::rt::convert("call_id", value);
        self
    }
    /// When the transcript was created, ISO 8601 in UTC.
    pub fn created_at<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.created_at = crate::rt::convert("created_at", value);
        self
    }
    /// The turns of the talk; null when there are none to show.
    pub fn dialogue<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<super::DialogueTurn>,
        <I::Item as ::std::convert::TryInto<
            super::DialogueTurn,
        >>::Error: ::std::fmt::Display,
    {
        self.dialogue = crate::rt::convert_all("dialogue", values).map(Some);
        self
    }
    /// Length of what was written down in seconds, with a fraction.
    pub fn duration<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<f64>,
        V::Error: ::std::fmt::Display,
    {
        self.duration = crate::rt::convert("duration", value);
        self
    }
    /// State of the transcript: `absent` when there is none, `in-progress` while it is being written, then `completed` or `failed`.
    pub fn status<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::ProcessingStatus>,
        V::Error: ::std::fmt::Display,
    {
        self.status = crate::rt::convert("status", value);
        self
    }
}
impl ::std::convert::TryFrom<CallTranscript> for super::CallTranscript {
    type Error = crate::rt::BuildError;
    fn try_from(value: CallTranscript) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            call_id: value.call_id?,
            created_at: value.created_at?,
            dialogue: value.dialogue?,
            duration: value.duration?,
            status: value.status?,
        })
    }
}
impl ::std::convert::From<super::CallTranscript> for CallTranscript {
    fn from(value: super::CallTranscript) -> Self {
        Self {
            call_id: Ok(value.call_id),
            created_at: Ok(value.created_at),
            dialogue: Ok(value.dialogue),
            duration: Ok(value.duration),
            status: Ok(value.status),
        }
    }
}
impl ::std::fmt::Debug for CallTranscript {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallTranscript")
            .field(stringify!(call_id), &crate::rt::redacted(&self.call_id))
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(dialogue), &crate::rt::redacted(&self.dialogue))
            .field(stringify!(duration), &crate::rt::redacted(&self.duration))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallTranscript
}
impl super::CallVoicemail {
    /// Returns a builder of [`CallVoicemail`](super::CallVoicemail).
    pub fn builder() -> super::builder::CallVoicemail {
        ::std::default::Default::default()
    }
}
/// Builder of [`CallVoicemail`](super::CallVoicemail).
#[derive(Clone)]
#[must_use]
pub struct CallVoicemail {
    duration: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    id: ::std::result::Result<super::VoicemailId, ::std::string::String>,
    recording_url: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    status: ::std::result::Result<super::CallVoicemailStatus, ::std::string::String>,
    transcript: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for CallVoicemail {
    fn default() -> Self {
        Self {
            duration: Ok(::std::default::Default::default()),
            id: crate::rt::missing("id"),
            recording_url: Ok(::std::default::Default::default()),
            status: crate::rt::missing("status"),
            transcript: Ok(::std::default::Default::default()),
        }
    }
}
impl CallVoicemail {
    /// Length of the voicemail in whole seconds; null when it is not known.
    pub fn duration<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<i64>,
        V::Error: ::std::fmt::Display,
    {
        self.duration = crate::rt::convert("duration", value).map(Some);
        self
    }
    /// Id of the voicemail, beginning with `VM`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::VoicemailId>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::rt::convert("id", value);
        self
    }
    /// Address of the sound file; null when there is no file to fetch.
    pub fn recording_url<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.recording_url = crate::rt::convert("recording_url", value).map(Some);
        self
    }
    /// Whether the voicemail is ready: `in-progress` or `completed`.
    pub fn status<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::CallVoicemailStatus>,
        V::Error: ::std::fmt::Display,
    {
        self.status = crate::rt::convert("status", value);
        self
    }
    /// Spoken text of the voicemail; null when there is none.
    pub fn transcript<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.transcript = crate::rt::convert("transcript", value).map(Some);
        self
    }
}
impl ::std::convert::TryFrom<CallVoicemail> for super::CallVoicemail {
    type Error = crate::rt::BuildError;
    fn try_from(value: CallVoicemail) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            duration: value.duration?,
            id: value.id?,
            recording_url: value.recording_url?,
            status: value.status?,
            transcript: value.transcript?,
        })
    }
}
impl ::std::convert::From<super::CallVoicemail> for CallVoicemail {
    fn from(value: super::CallVoicemail) -> Self {
        Self {
            duration: Ok(value.duration),
            id: Ok(value.id),
            recording_url: Ok(value.recording_url),
            status: Ok(value.status),
            transcript: Ok(value.transcript),
        }
    }
}
impl ::std::fmt::Debug for CallVoicemail {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallVoicemail")
            .field(stringify!(duration), &crate::rt::redacted(&self.duration))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(recording_url), &crate::rt::redacted(&self.recording_url))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(transcript), &crate::rt::redacted(&self.transcript))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallVoicemail
}
impl super::Contact {
    /// Returns a builder of [`Contact`](super::Contact).
    pub fn builder() -> super::builder::Contact {
        ::std::default::Default::default()
    }
}
/// Builder of [`Contact`](super::Contact).
#[derive(Clone)]
#[must_use]
pub struct Contact {
    created_at: ::std::result::Result<
        ::chrono::DateTime<::chrono::offset::Utc>,
        ::std::string::String,
    >,
    created_by_user_id: ::std::result::Result<super::UserId, ::std::string::String>,
    custom_fields: ::std::result::Result<
        ::std::vec::Vec<super::ContactCustomField>,
        ::std::string::String,
    >,
    default_fields: ::std::result::Result<
        super::ContactDefaultFields,
        ::std::string::String,
    >,
    external_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    id: ::std::result::Result<super::ContactId, ::std::string::String>,
    source: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    source_url: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    updated_at: ::std::result::Result<
        ::chrono::DateTime<::chrono::offset::Utc>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for Contact {
    fn default() -> Self {
        Self {
            created_at: crate::rt::missing("created_at"),
            created_by_user_id: crate::rt::missing("created_by_user_id"),
            custom_fields: crate::rt::missing("custom_fields"),
            default_fields: crate::rt::missing("default_fields"),
            external_id: Ok(::std::default::Default::default()),
            id: crate::rt::missing("id"),
            source: Ok(::std::default::Default::default()),
            source_url: Ok(::std::default::Default::default()),
            updated_at: crate::rt::missing("updated_at"),
        }
    }
}
impl Contact {
    /// When the contact was created, ISO 8601 in UTC.
    pub fn created_at<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.created_at = crate::rt::convert("created_at", value);
        self
    }
    /// Id of the user who created the contact, beginning with `US`.
    pub fn created_by_user_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::UserId>,
        V::Error: ::std::fmt::Display,
    {
        self.created_by_user_id = crate::rt::convert("created_by_user_id", value);
        self
    }
    /// Values of the custom fields of the contact.
    pub fn custom_fields<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<super::ContactCustomField>,
        <I::Item as ::std::convert::TryInto<
            super::ContactCustomField,
        >>::Error: ::std::fmt::Display,
    {
        self.custom_fields = crate::rt::convert_all("custom_fields", values);
        self
    }
    /// The fields that every contact has.
    pub fn default_fields<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::ContactDefaultFields>,
        V::Error: ::std::fmt::Display,
    {
        self.default_fields = crate::rt::convert("default_fields", value);
        self
    }
    /// Id of the contact in a system of yours, 1 to 75 characters; null for none. It need not be unique.
    pub fn external_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.external_id = crate::rt::convert("external_id", value).map(Some);
        self
    }
    /// Id of the contact.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::ContactId>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::rt::convert("id", value);
        self
    }
    /// Where the contact came from, 1 to 75 characters; null for none. Some names are reserved by Quo: `openphone…`, `csv…`, `device`, `zapier`, `google-people` and `other`.
    pub fn source<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.source = crate::rt::convert("source", value).map(Some);
        self
    }
    /// Web address of the contact in the system it came from, 1 to 200 characters; null for none.
    pub fn source_url<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.source_url = crate::rt::convert("source_url", value).map(Some);
        self
    }
    /// When the contact last changed, ISO 8601 in UTC.
    pub fn updated_at<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.updated_at = crate::rt::convert("updated_at", value);
        self
    }
}
impl ::std::convert::TryFrom<Contact> for super::Contact {
    type Error = crate::rt::BuildError;
    fn try_from(value: Contact) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            created_at: value.created_at?,
            created_by_user_id: value.created_by_user_id?,
            custom_fields: value.custom_fields?,
            default_fields: value.default_fields?,
            external_id: value.external_id?,
            id: value.id?,
            source: value.source?,
            source_url: value.source_url?,
            updated_at: value.updated_at?,
        })
    }
}
impl ::std::convert::From<super::Contact> for Contact {
    fn from(value: super::Contact) -> Self {
        Self {
            created_at: Ok(value.created_at),
            created_by_user_id: Ok(value.created_by_user_id),
            custom_fields: Ok(value.custom_fields),
            default_fields: Ok(value.default_fields),
            external_id: Ok(value.external_id),
            id: Ok(value.id),
            source: Ok(value.source),
            source_url: Ok(value.source_url),
            updated_at: Ok(value.updated_at),
        }
    }
}
impl ::std::fmt::Debug for Contact {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Contact")
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(
                stringify!(created_by_user_id),
                &crate::rt::redacted(&self.created_by_user_id),
            )
            .field(stringify!(custom_fields), &crate::rt::redacted(&self.custom_fields))
            .field(
                stringify!(default_fields),
                &crate::rt::redacted(&self.default_fields),
            )
            .field(stringify!(external_id), &crate::rt::redacted(&self.external_id))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(source), &crate::rt::redacted(&self.source))
            .field(stringify!(source_url), &crate::rt::redacted(&self.source_url))
            .field(stringify!(updated_at), &crate::rt::redacted(&self.updated_at))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    Contact
}
impl super::ContactCustomField {
    /// Returns a builder of [`ContactCustomField`](super::ContactCustomField).
    pub fn builder() -> super::builder::ContactCustomField {
        ::std::default::Default::default()
    }
}
/// Builder of [`ContactCustomField`](super::ContactCustomField).
#[derive(Clone)]
#[must_use]
pub struct ContactCustomField {
    id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    key: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    name: ::std::result::Result<::std::string::String, ::std::string::String>,
    type_: ::std::result::Result<super::CustomFieldType, ::std::string::String>,
    value: ::std::result::Result<
        ::std::option::Option<super::CustomFieldValue>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ContactCustomField {
    fn default() -> Self {
        Self {
            id: Ok(::std::default::Default::default()),
            key: Ok(::std::default::Default::default()),
            name: crate::rt::missing("name"),
            type_: crate::rt::missing("type"),
            value: Ok(::std::default::Default::default()),
        }
    }
}
impl ContactCustomField {
    /// Id of this value, as given out by the service.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::rt::convert("id", value).map(Some);
        self
    }
    /// Key of the custom field, as in the list of custom contact fields.
    pub fn key<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.key = crate::rt::convert("key", value).map(Some);
        self
    }
    /// Name of the custom field as shown to people.
    pub fn name<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.name = crate::rt::convert("name", value);
        self
    }
    /// Kind of the field, which decides the form of `value`.
    pub fn type_<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::CustomFieldType>,
        V::Error: ::std::fmt::Display,
    {
        self.type_ = crate::rt::convert("type", value);
        self
    }
    /// Value of the field; null for none.
    pub fn value<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::CustomFieldValue>,
        V::Error: ::std::fmt::Display,
    {
        self.value = crate::rt::convert("value", value).map(Some);
        self
    }
}
impl ::std::convert::TryFrom<ContactCustomField> for super::ContactCustomField {
    type Error = crate::rt::BuildError;
    fn try_from(value: ContactCustomField) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            id: value.id?,
            key: value.key?,
            name: value.name?,
            type_: value.type_?,
            value: value.value?,
        })
    }
}
impl ::std::convert::From<super::ContactCustomField> for ContactCustomField {
    fn from(value: super::ContactCustomField) -> Self {
        Self {
            id: Ok(value.id),
            key: Ok(value.key),
            name: Ok(value.name),
            type_: Ok(value.type_),
            value: Ok(value.value),
        }
    }
}
impl ::std::fmt::Debug for ContactCustomField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ContactCustomField")
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(key), &crate::rt::redacted(&self.key))
            .field(stringify!(name), &crate::rt::redacted(&self.name))
            .field(stringify!(type_), &crate::rt::redacted(&self.type_))
            .field(stringify!(value), &crate::rt::redacted(&self.value))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    ContactCustomField
}
impl super::ContactDefaultFields {
    /// Returns a builder of [`ContactDefaultFields`](super::ContactDefaultFields).
    pub fn builder() -> super::builder::ContactDefaultFields {
        ::std::default::Default::default()
    }
}
/// Builder of [`ContactDefaultFields`](super::ContactDefaultFields).
#[derive(Clone)]
#[must_use]
pub struct ContactDefaultFields {
    company: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    emails: ::std::result::Result<
        ::std::vec::Vec<super::ContactDetail>,
        ::std::string::String,
    >,
    first_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    last_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    phone_numbers: ::std::result::Result<
        ::std::vec::Vec<super::ContactDetail>,
        ::std::string::String,
    >,
    role: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ContactDefaultFields {
    fn default() -> Self {
        Self {
            company: Ok(::std::default::Default::default()),
            emails: crate::rt::missing("emails"),
            first_name: Ok(::std::default::Default::default()),
            last_name: Ok(::std::default::Default::default()),
            phone_numbers: crate::rt::missing("phone_numbers"),
            role: Ok(::std::default::Default::default()),
        }
    }
}
impl ContactDefaultFields {
    /// Company of the contact; null for none.
    pub fn company<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.company = crate::rt::convert("company", value).map(Some);
        self
    }
    /// E-mail addresses of the contact, each with a label.
    pub fn emails<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<super::ContactDetail>,
        <I::Item as ::std::convert::TryInto<
            super::ContactDetail,
        >>::Error: ::std::fmt::Display,
    {
        self.emails = crate::rt::convert_all("emails", values);
        self
    }
    /// First name of the contact; null for none.
    pub fn first_name<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.first_name = crate::rt::convert("first_name", value).map(Some);
        self
    }
    /// Last name of the contact; null for none.
    pub fn last_name<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.last_name = crate::rt::convert("last_name", value).map(Some);
        self
    }
    /// Phone numbers of the contact, each with a label.
    pub fn phone_numbers<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<super::ContactDetail>,
        <I::Item as ::std::convert::TryInto<
            super::ContactDetail,
        >>::Error: ::std::fmt::Display,
    {
        self.phone_numbers = crate::rt::convert_all("phone_numbers", values);
        self
    }
    /// Position of the contact in the company; null for none.
    pub fn role<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.role = crate::rt::convert("role", value).map(Some);
        self
    }
}
impl ::std::convert::TryFrom<ContactDefaultFields> for super::ContactDefaultFields {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: ContactDefaultFields,
    ) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            company: value.company?,
            emails: value.emails?,
            first_name: value.first_name?,
            last_name: value.last_name?,
            phone_numbers: value.phone_numbers?,
            role: value.role?,
        })
    }
}
impl ::std::convert::From<super::ContactDefaultFields> for ContactDefaultFields {
    fn from(value: super::ContactDefaultFields) -> Self {
        Self {
            company: Ok(value.company),
            emails: Ok(value.emails),
            first_name: Ok(value.first_name),
            last_name: Ok(value.last_name),
            phone_numbers: Ok(value.phone_numbers),
            role: Ok(value.role),
        }
    }
}
impl ::std::fmt::Debug for ContactDefaultFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ContactDefaultFields")
            .field(stringify!(company), &crate::rt::redacted(&self.company))
            .field(stringify!(emails), &crate::rt::redacted(&self.emails))
            .field(stringify!(first_name), &crate::rt::redacted(&self.first_name))
            .field(stringify!(last_name), &crate::rt::redacted(&self.last_name))
            .field(stringify!(phone_numbers), &crate::rt::redacted(&self.phone_numbers))
            .field(stringify!(role), &crate::rt::redacted(&self.role))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    ContactDefaultFields
}
impl super::ContactDetail {
    /// Returns a builder of [`ContactDetail`](super::ContactDetail).
    pub fn builder() -> super::builder::ContactDetail {
        ::std::default::Default::default()
    }
}
/// Builder of [`ContactDetail`](super::ContactDetail).
#[derive(Clone)]
#[must_use]
pub struct ContactDetail {
    id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    name: ::std::result::Result<::std::string::String, ::std::string::String>,
    value: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ContactDetail {
    fn default() -> Self {
        Self {
            id: Ok(::std::default::Default::default()),
            name: crate::rt::missing("name"),
            value: Ok(::std::default::Default::default()),
        }
    }
}
impl ContactDetail {
    /// Id of the entry, as given out by the service.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::rt::convert("id", value).map(Some);
        self
    }
    /// Label of the entry, such as `work`.
    pub fn name<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.name = crate::rt::convert("name", value);
        self
    }
    /// The address or number itself; null for none.
    pub fn value<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.value = crate::rt::convert("value", value).map(Some);
        self
    }
}
impl ::std::convert::TryFrom<ContactDetail> for super::ContactDetail {
    type Error = crate::rt::BuildError;
    fn try_from(value: ContactDetail) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            id: value.id?,
            name: value.name?,
            value: value.value?,
        })
    }
}
impl ::std::convert::From<super::ContactDetail> for ContactDetail {
    fn from(value: super::ContactDetail) -> Self {
        Self {
            id: Ok(value.id),
            name: Ok(value.name),
            value: Ok(value.value),
        }
    }
}
impl ::std::fmt::Debug for ContactDetail {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ContactDetail")
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(name), &crate::rt::redacted(&self.name))
            .field(stringify!(value), &crate::rt::redacted(&self.value))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    ContactDetail
}
impl super::Conversation {
    /// Returns a builder of [`Conversation`](super::Conversation).
    pub fn builder() -> super::builder::Conversation {
        ::std::default::Default::default()
    }
}
/// Builder of [`Conversation`](super::Conversation).
#[derive(Clone)]
#[must_use]
pub struct Conversation {
    assigned_to: ::std::result::Result<
        ::std::option::Option<super::ActorId>,
        ::std::string::String,
    >,
    created_at: ::std::result::Result<
        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    deleted_at: ::std::result::Result<
        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    id: ::std::result::Result<super::ConversationId, ::std::string::String>,
    last_activity_at: ::std::result::Result<
        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    last_activity_id: ::std::result::Result<
        ::std::option::Option<super::ActivityId>,
        ::std::string::String,
    >,
    muted_until: ::std::result::Result<
        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    participants: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    phone_number_id: ::std::result::Result<super::PhoneNumberId, ::std::string::String>,
    snoozed_until: ::std::result::Result<
        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    updated_at: ::std::result::Result<
        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for Conversation {
    fn default() -> Self {
        Self {
            assigned_to: Ok(::std::default::Default::default()),
            created_at: Ok(::std::default::Default::default()),
            deleted_at: Ok(::std::default::Default::default()),
            id: crate::rt::missing("id"),
            last_activity_at: Ok(::std::default::Default::default()),
            last_activity_id: Ok(::std::default::Default::default()),
            muted_until: Ok(::std::default::Default::default()),
            name: Ok(::std::default::Default::default()),
            participants: crate::rt::missing("participants"),
            phone_number_id: crate::rt::missing("phone_number_id"),
            snoozed_until: Ok(::std::default::Default::default()),
            updated_at: Ok(::std::default::Default::default()),
        }
    }
}
impl Conversation {
    /// Id of the user, or of the system user, the conversation is assigned to; null when it is assigned to nobody.
    pub fn assigned_to<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::ActorId>,
        V::Error: ::std::fmt::Display,
    {
        self.assigned_to = crate::rt::convert("assigned_to", value).map(Some);
        self
    }
    /// When the conversation was created, ISO 8601 in UTC; null when that is not recorded.
    pub fn created_at<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.created_at = crate::rt::convert("created_at", value).map(Some);
        self
    }
    /// When the conversation was deleted, ISO 8601 in UTC; null when it was not.
    pub fn deleted_at<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.deleted_at = crate::rt::convert("deleted_at", value).map(Some);
        self
    }
    /// Id of the conversation, beginning with `CN`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::ConversationId>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::rt::convert("id", value);
        self
    }
    /// When the latest call or message took place, ISO 8601 in UTC; null when there is none.
    pub fn last_activity_at<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.last_activity_at = crate::rt::convert("last_activity_at", value).map(Some);
        self
    }
    /// Id of the latest call or message, beginning with `AC`; null when there is none.
    pub fn last_activity_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::ActivityId>,
        V::Error: ::std::fmt::Display,
    {
        self.last_activity_id = crate::rt::convert("last_activity_id", value).map(Some);
        self
    }
    /// End of the time for which the conversation is muted, ISO 8601 in UTC; null when it is not muted.
    pub fn muted_until<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.muted_until = crate::rt::convert("muted_until", value).map(Some);
        self
    }
    /// Name of the conversation; null when it has none.
    pub fn name<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.name = crate::rt::convert("name", value).map(Some);
        self
    }
    /// Phone numbers of the counterparts, each in E.164 form (a plus sign and up to 15 digits). Short codes and words such as `Anonymous` are reported as well, so read the entries as open text.
    ///
    /// One of: a number in E.164 form, matches `^\d{5,6}$`, `Anonymous`, `Blocked`, `Restricted`.
    pub fn participants<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<::std::string::String>,
        <I::Item as ::std::convert::TryInto<
            ::std::string::String,
        >>::Error: ::std::fmt::Display,
    {
        self.participants = crate::rt::convert_all("participants", values);
        self
    }
    /// Id of the Quo phone number of the conversation, beginning with `PN`.
    pub fn phone_number_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::PhoneNumberId>,
        V::Error: ::std::fmt::Display,
    {
        self.phone_number_id = crate::rt::convert("phone_number_id", value);
        self
    }
    /// End of the time for which the conversation is snoozed, ISO 8601 in UTC; null when it is not snoozed.
    pub fn snoozed_until<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.snoozed_until = crate::rt::convert("snoozed_until", value).map(Some);
        self
    }
    /// When the conversation last changed, ISO 8601 in UTC; null when that is not recorded.
    pub fn updated_at<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.updated_at = crate::rt::convert("updated_at", value).map(Some);
        self
    }
}
impl ::std::convert::TryFrom<Conversation> for super::Conversation {
    type Error = crate::rt::BuildError;
    fn try_from(value: Conversation) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            assigned_to: value.assigned_to?,
            created_at: value.created_at?,
            deleted_at: value.deleted_at?,
            id: value.id?,
            last_activity_at: value.last_activity_at?,
            last_activity_id: value.last_activity_id?,
            muted_until: value.muted_until?,
            name: value.name?,
            participants: value.participants?,
            phone_number_id: value.phone_number_id?,
            snoozed_until: value.snoozed_until?,
            updated_at: value.updated_at?,
        })
    }
}
impl ::std::convert::From<super::Conversation> for Conversation {
    fn from(value: super::Conversation) -> Self {
        Self {
            assigned_to: Ok(value.assigned_to),
            created_at: Ok(value.created_at),
            deleted_at: Ok(value.deleted_at),
            id: Ok(value.id),
            last_activity_at: Ok(value.last_activity_at),
            last_activity_id: Ok(value.last_activity_id),
            muted_until: Ok(value.muted_until),
            name: Ok(value.name),
            participants: Ok(value.participants),
            phone_number_id: Ok(value.phone_number_id),
            snoozed_until: Ok(value.snoozed_until),
            updated_at: Ok(value.updated_at),
        }
    }
}
impl ::std::fmt::Debug for Conversation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Conversation")
            .field(stringify!(assigned_to), &crate::rt::redacted(&self.assigned_to))
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(deleted_at), &crate::rt::redacted(&self.deleted_at))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(
                stringify!(last_activity_at),
                &crate::rt::redacted(&self.last_activity_at),
            )
            .field(
                stringify!(last_activity_id),
                &crate::rt::redacted(&self.last_activity_id),
            )
            .field(stringify!(muted_until), &crate::rt::redacted(&self.muted_until))
            .field(stringify!(name), &crate::rt::redacted(&self.name))
            .field(stringify!(participants), &crate::rt::redacted(&self.participants))
            .field(
                stringify!(phone_number_id),
                &crate::rt::redacted(&self.phone_number_id),
            )
            .field(stringify!(snoozed_until), &crate::rt::redacted(&self.snoozed_until))
            .field(stringify!(updated_at), &crate::rt::redacted(&self.updated_at))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    Conversation
}
impl super::CreatedTask {
    /// Returns a builder of [`CreatedTask`](super::CreatedTask).
    pub fn builder() -> super::builder::CreatedTask {
        ::std::default::Default::default()
    }
}
/// Builder of [`CreatedTask`](super::CreatedTask).
#[derive(Clone)]
#[must_use]
pub struct CreatedTask {
    activity_id: ::std::result::Result<
        ::std::option::Option<super::ActivityId>,
        ::std::string::String,
    >,
    conversation_id: ::std::result::Result<
        ::std::option::Option<super::ConversationId>,
        ::std::string::String,
    >,
    phone_number_id: ::std::result::Result<super::PhoneNumberId, ::std::string::String>,
    revision: ::std::result::Result<::std::string::String, ::std::string::String>,
    task_id: ::std::result::Result<super::TaskId, ::std::string::String>,
}
impl ::std::default::Default for CreatedTask {
    fn default() -> Self {
        Self {
            activity_id: Ok(::std::default::Default::default()),
            conversation_id: Ok(::std::default::Default::default()),
            phone_number_id: crate::rt::missing("phone_number_id"),
            revision: crate::rt::missing("revision"),
            task_id: crate::rt::missing("task_id"),
        }
    }
}
impl CreatedTask {
    /// Id of the call or message the task is linked to, beginning with `AC`; absent for none.
    pub fn activity_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::ActivityId>,
        V::Error: ::std::fmt::Display,
    {
        self.activity_id = crate::rt::convert("activity_id", value).map(Some);
        self
    }
    /// Id of the conversation the task is linked to, beginning with `CN`; absent for none.
    pub fn conversation_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::ConversationId>,
        V::Error: ::std::fmt::Display,
    {
        self.conversation_id = crate::rt::convert("conversation_id", value).map(Some);
        self
    }
    /// Id of the Quo phone number the task belongs to, beginning with `PN`.
    pub fn phone_number_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::PhoneNumberId>,
        V::Error: ::std::fmt::Display,
    {
        self.phone_number_id = crate::rt::convert("phone_number_id", value);
        self
    }
    /// Revision of the task, an opaque text that is new after each change.
    pub fn revision<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.revision = crate::rt::convert("revision", value);
        self
    }
    /// Id of the task, beginning with `TK`.
    pub fn task_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::TaskId>,
        V::Error: ::std::fmt::Display,
    {
        self.task_id = crate::rt::convert("task_id", value);
        self
    }
}
impl ::std::convert::TryFrom<CreatedTask> for super::CreatedTask {
    type Error = crate::rt::BuildError;
    fn try_from(value: CreatedTask) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            activity_id: value.activity_id?,
            conversation_id: value.conversation_id?,
            phone_number_id: value.phone_number_id?,
            revision: value.revision?,
            task_id: value.task_id?,
        })
    }
}
impl ::std::convert::From<super::CreatedTask> for CreatedTask {
    fn from(value: super::CreatedTask) -> Self {
        Self {
            activity_id: Ok(value.activity_id),
            conversation_id: Ok(value.conversation_id),
            phone_number_id: Ok(value.phone_number_id),
            revision: Ok(value.revision),
            task_id: Ok(value.task_id),
        }
    }
}
impl ::std::fmt::Debug for CreatedTask {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreatedTask")
            .field(stringify!(activity_id), &crate::rt::redacted(&self.activity_id))
            .field(
                stringify!(conversation_id),
                &crate::rt::redacted(&self.conversation_id),
            )
            .field(
                stringify!(phone_number_id),
                &crate::rt::redacted(&self.phone_number_id),
            )
            .field(stringify!(revision), &crate::rt::redacted(&self.revision))
            .field(stringify!(task_id), &crate::rt::redacted(&self.task_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CreatedTask
}
impl super::CustomFieldDefinition {
    /// Returns a builder of [`CustomFieldDefinition`](super::CustomFieldDefinition).
    pub fn builder() -> super::builder::CustomFieldDefinition {
        ::std::default::Default::default()
    }
}
/// Builder of [`CustomFieldDefinition`](super::CustomFieldDefinition).
#[derive(Clone)]
#[must_use]
pub struct CustomFieldDefinition {
    key: ::std::result::Result<::std::string::String, ::std::string::String>,
    name: ::std::result::Result<::std::string::String, ::std::string::String>,
    type_: ::std::result::Result<super::CustomFieldType, ::std::string::String>,
}
impl ::std::default::Default for CustomFieldDefinition {
    fn default() -> Self {
        Self {
            key: crate::rt::missing("key"),
            name: crate::rt::missing("name"),
            type_: crate::rt::missing("type"),
        }
    }
}
impl CustomFieldDefinition {
    /// Key that names the field in the `customFields` of a contact.
    pub fn key<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.key = crate::rt::convert("key", value);
        self
    }
    /// Name shown to people.
    pub fn name<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.name = crate::rt::convert("name", value);
        self
    }
    /// Kind of value the field holds.
    pub fn type_<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::CustomFieldType>,
        V::Error: ::std::fmt::Display,
    {
        self.type_ = crate::rt::convert("type", value);
        self
    }
}
impl ::std::convert::TryFrom<CustomFieldDefinition> for super::CustomFieldDefinition {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: CustomFieldDefinition,
    ) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            key: value.key?,
            name: value.name?,
            type_: value.type_?,
        })
    }
}
impl ::std::convert::From<super::CustomFieldDefinition> for CustomFieldDefinition {
    fn from(value: super::CustomFieldDefinition) -> Self {
        Self {
            key: Ok(value.key),
            name: Ok(value.name),
            type_: Ok(value.type_),
        }
    }
}
impl ::std::fmt::Debug for CustomFieldDefinition {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CustomFieldDefinition")
            .field(stringify!(key), &crate::rt::redacted(&self.key))
            .field(stringify!(name), &crate::rt::redacted(&self.name))
            .field(stringify!(type_), &crate::rt::redacted(&self.type_))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CustomFieldDefinition
}
impl super::DialogueTurn {
    /// Returns a builder of [`DialogueTurn`](super::DialogueTurn).
    pub fn builder() -> super::builder::DialogueTurn {
        ::std::default::Default::default()
    }
}
/// Builder of [`DialogueTurn`](super::DialogueTurn).
#[derive(Clone)]
#[must_use]
pub struct DialogueTurn {
    content: ::std::result::Result<::std::string::String, ::std::string::String>,
    end: ::std::result::Result<f64, ::std::string::String>,
    identifier: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    start: ::std::result::Result<f64, ::std::string::String>,
    user_id: ::std::result::Result<
        ::std::option::Option<super::UserId>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for DialogueTurn {
    fn default() -> Self {
        Self {
            content: crate::rt::missing("content"),
            end: crate::rt::missing("end"),
            identifier: Ok(::std::default::Default::default()),
            start: crate::rt::missing("start"),
            user_id: Ok(::std::default::Default::default()),
        }
    }
}
impl DialogueTurn {
    /// The words of the turn.
    pub fn content<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.content = crate::rt::convert("content", value);
        self
    }
    /// End of the turn in seconds from the beginning, with a fraction.
    pub fn end<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<f64>,
        V::Error: ::std::fmt::Display,
    {
        self.end = crate::rt::convert("end", value);
        self
    }
    /// Phone number of the speaker; null for a user of the workspace.
    pub fn identifier<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.identifier = crate::rt::convert("identifier", value).map(Some);
        self
    }
    /// Start of the turn in seconds from the beginning, with a fraction.
    pub fn start<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<f64>,
        V::Error: ::std::fmt::Display,
    {
        self.start = crate::rt::convert("start", value);
        self
    }
    /// Id of the user who speaks, beginning with `US`; null for an outside party.
    pub fn user_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::UserId>,
        V::Error: ::std::fmt::Display,
    {
        self.user_id = crate::rt::convert("user_id", value).map(Some);
        self
    }
}
impl ::std::convert::TryFrom<DialogueTurn> for super::DialogueTurn {
    type Error = crate::rt::BuildError;
    fn try_from(value: DialogueTurn) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            content: value.content?,
            end: value.end?,
            identifier: value.identifier?,
            start: value.start?,
            user_id: value.user_id?,
        })
    }
}
impl ::std::convert::From<super::DialogueTurn> for DialogueTurn {
    fn from(value: super::DialogueTurn) -> Self {
        Self {
            content: Ok(value.content),
            end: Ok(value.end),
            identifier: Ok(value.identifier),
            start: Ok(value.start),
            user_id: Ok(value.user_id),
        }
    }
}
impl ::std::fmt::Debug for DialogueTurn {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DialogueTurn")
            .field(stringify!(content), &crate::rt::redacted(&self.content))
            .field(stringify!(end), &crate::rt::redacted(&self.end))
            .field(stringify!(identifier), &crate::rt::redacted(&self.identifier))
            .field(stringify!(start), &crate::rt::redacted(&self.start))
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    DialogueTurn
}
impl super::Message {
    /// Returns a builder of [`Message`](super::Message).
    pub fn builder() -> super::builder::Message {
        ::std::default::Default::default()
    }
}
/// Builder of [`Message`](super::Message).
#[derive(Clone)]
#[must_use]
pub struct Message {
    conversation_id: ::std::result::Result<super::ConversationId, ::std::string::String>,
    created_at: ::std::result::Result<
        ::chrono::DateTime<::chrono::offset::Utc>,
        ::std::string::String,
    >,
    direction: ::std::result::Result<super::Direction, ::std::string::String>,
    from: ::std::result::Result<::std::string::String, ::std::string::String>,
    id: ::std::result::Result<super::MessageId, ::std::string::String>,
    media: ::std::result::Result<
        ::std::vec::Vec<super::MessageMedia>,
        ::std::string::String,
    >,
    phone_number_id: ::std::result::Result<
        ::std::option::Option<super::PhoneNumberId>,
        ::std::string::String,
    >,
    status: ::std::result::Result<super::MessageStatus, ::std::string::String>,
    text: ::std::result::Result<::std::string::String, ::std::string::String>,
    to: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    updated_at: ::std::result::Result<
        ::chrono::DateTime<::chrono::offset::Utc>,
        ::std::string::String,
    >,
    user_id: ::std::result::Result<
        ::std::option::Option<super::UserId>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for Message {
    fn default() -> Self {
        Self {
            conversation_id: crate::rt::missing("conversation_id"),
            created_at: crate::rt::missing("created_at"),
            direction: crate::rt::missing("direction"),
            from: crate::rt::missing("from"),
            id: crate::rt::missing("id"),
            media: Ok(::std::default::Default::default()),
            phone_number_id: Ok(::std::default::Default::default()),
            status: crate::rt::missing("status"),
            text: crate::rt::missing("text"),
            to: crate::rt::missing("to"),
            updated_at: crate::rt::missing("updated_at"),
            user_id: Ok(::std::default::Default::default()),
        }
    }
}
impl Message {
    /// Id of the conversation the message belongs to, beginning with `CN`.
    pub fn conversation_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::ConversationId>,
        V::Error: ::std::fmt::Display,
    {
        self.conversation_id = crate::rt::convert("conversation_id", value);
        self
    }
    /// When the message was created, ISO 8601 in UTC.
    pub fn created_at<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.created_at = crate::rt::convert("created_at", value);
        self
    }
    /// Whether the message came in or went out, seen from the Quo number.
    pub fn direction<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::Direction>,
        V::Error: ::std::fmt::Display,
    {
        self.direction = crate::rt::convert("direction", value);
        self
    }
    /// Phone number of the sender, as open text.
    pub fn from<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.from = crate::rt::convert("from", value);
        self
    }
    /// Id of the message, beginning with `AC`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::MessageId>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::rt::convert("id", value);
        self
    }
    /// Attachments of an MMS message.
    pub fn media<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<super::MessageMedia>,
        <I::Item as ::std::convert::TryInto<
            super::MessageMedia,
        >>::Error: ::std::fmt::Display,
    {
        self.media = crate::rt::convert_all("media", values);
        self
    }
    /// Id of the Quo phone number of the message, beginning with `PN`; null when there is none.
    pub fn phone_number_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::PhoneNumberId>,
        V::Error: ::std::fmt::Display,
    {
        self.phone_number_id = crate::rt::convert("phone_number_id", value).map(Some);
        self
    }
    /// How far the message got: `queued`, `sent`, `delivered` or `undelivered` for one that went out, `received` for one that came in.
    pub fn status<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::MessageStatus>,
        V::Error: ::std::fmt::Display,
    {
        self.status = crate::rt::convert("status", value);
        self
    }
    /// Text of the message. The request that sends a message names the same thing `content`.
    pub fn text<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.text = crate::rt::convert("text", value);
        self
    }
    /// Phone numbers of the recipients, normally in E.164 form (a plus sign and up to 15 digits). Sending allows other short recipients too, so read the entries as open text.
    ///
    /// One of: a number in E.164 form, at most 15 characters.
    pub fn to<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<::std::string::String>,
        <I::Item as ::std::convert::TryInto<
            ::std::string::String,
        >>::Error: ::std::fmt::Display,
    {
        self.to = crate::rt::convert_all("to", values);
        self
    }
    /// When the message last changed, ISO 8601 in UTC.
    pub fn updated_at<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.updated_at = crate::rt::convert("updated_at", value);
        self
    }
    /// Id of the user who sent the message, beginning with `US`. Be ready for null: a message that came in has no sending user.
    pub fn user_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::UserId>,
        V::Error: ::std::fmt::Display,
    {
        self.user_id = crate::rt::convert("user_id", value).map(Some);
        self
    }
}
impl ::std::convert::TryFrom<Message> for super::Message {
    type Error = crate::rt::BuildError;
    fn try_from(value: Message) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            conversation_id: value.conversation_id?,
            created_at: value.created_at?,
            direction: value.direction?,
            from: value.from?,
            id: value.id?,
            media: value.media?,
            phone_number_id: value.phone_number_id?,
            status: value.status?,
            text: value.text?,
            to: value.to?,
            updated_at: value.updated_at?,
            user_id: value.user_id?,
        })
    }
}
impl ::std::convert::From<super::Message> for Message {
    fn from(value: super::Message) -> Self {
        Self {
            conversation_id: Ok(value.conversation_id),
            created_at: Ok(value.created_at),
            direction: Ok(value.direction),
            from: Ok(value.from),
            id: Ok(value.id),
            media: Ok(value.media),
            phone_number_id: Ok(value.phone_number_id),
            status: Ok(value.status),
            text: Ok(value.text),
            to: Ok(value.to),
            updated_at: Ok(value.updated_at),
            user_id: Ok(value.user_id),
        }
    }
}
impl ::std::fmt::Debug for Message {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Message")
            .field(
                stringify!(conversation_id),
                &crate::rt::redacted(&self.conversation_id),
            )
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(direction), &crate::rt::redacted(&self.direction))
            .field(stringify!(from), &crate::rt::redacted(&self.from))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(media), &crate::rt::redacted(&self.media))
            .field(
                stringify!(phone_number_id),
                &crate::rt::redacted(&self.phone_number_id),
            )
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(text), &crate::rt::redacted(&self.text))
            .field(stringify!(to), &crate::rt::redacted(&self.to))
            .field(stringify!(updated_at), &crate::rt::redacted(&self.updated_at))
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    Message
}
impl super::MessageMedia {
    /// Returns a builder of [`MessageMedia`](super::MessageMedia).
    pub fn builder() -> super::builder::MessageMedia {
        ::std::default::Default::default()
    }
}
/// Builder of [`MessageMedia`](super::MessageMedia).
#[derive(Clone)]
#[must_use]
pub struct MessageMedia {
    type_: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    url: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for MessageMedia {
    fn default() -> Self {
        Self {
            type_: Ok(::std::default::Default::default()),
            url: crate::rt::missing("url"),
        }
    }
}
impl MessageMedia {
    /// Media type of the attachment; null when it is not known.
    pub fn type_<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.type_ = crate::rt::convert("type", value).map(Some);
        self
    }
    /// Where the attachment can be downloaded.
    pub fn url<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.url = crate::rt::convert("url", value);
        self
    }
}
impl ::std::convert::TryFrom<MessageMedia> for super::MessageMedia {
    type Error = crate::rt::BuildError;
    fn try_from(value: MessageMedia) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            type_: value.type_?,
            url: value.url?,
        })
    }
}
impl ::std::convert::From<super::MessageMedia> for MessageMedia {
    fn from(value: super::MessageMedia) -> Self {
        Self {
            type_: Ok(value.type_),
            url: Ok(value.url),
        }
    }
}
impl ::std::fmt::Debug for MessageMedia {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MessageMedia")
            .field(stringify!(type_), &crate::rt::redacted(&self.type_))
            .field(stringify!(url), &crate::rt::redacted(&self.url))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    MessageMedia
}
impl super::PhoneNumber {
    /// Returns a builder of [`PhoneNumber`](super::PhoneNumber).
    pub fn builder() -> super::builder::PhoneNumber {
        ::std::default::Default::default()
    }
}
/// Builder of [`PhoneNumber`](super::PhoneNumber).
#[derive(Clone)]
#[must_use]
pub struct PhoneNumber {
    created_at: ::std::result::Result<::std::string::String, ::std::string::String>,
    formatted_number: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    forward: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    group_id: ::std::result::Result<super::GroupId, ::std::string::String>,
    id: ::std::result::Result<super::PhoneNumberId, ::std::string::String>,
    name: ::std::result::Result<::std::string::String, ::std::string::String>,
    number: ::std::result::Result<::std::string::String, ::std::string::String>,
    port_request_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    porting_status: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    restrictions: ::std::result::Result<
        super::PhoneNumberRestrictions,
        ::std::string::String,
    >,
    symbol: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    updated_at: ::std::result::Result<::std::string::String, ::std::string::String>,
    users: ::std::result::Result<
        ::std::vec::Vec<super::PhoneNumberUser>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for PhoneNumber {
    fn default() -> Self {
        Self {
            created_at: crate::rt::missing("created_at"),
            formatted_number: Ok(::std::default::Default::default()),
            forward: Ok(::std::default::Default::default()),
            group_id: crate::rt::missing("group_id"),
            id: crate::rt::missing("id"),
            name: crate::rt::missing("name"),
            number: crate::rt::missing("number"),
            port_request_id: Ok(::std::default::Default::default()),
            porting_status: Ok(::std::default::Default::default()),
            restrictions: crate::rt::missing("restrictions"),
            symbol: Ok(::std::default::Default::default()),
            updated_at: crate::rt::missing("updated_at"),
            users: crate::rt::missing("users"),
        }
    }
}
impl PhoneNumber {
    /// When the number was added. Read it as open text: no date format is promised.
    ///
    /// Not a checked timestamp: the document gives no format, and its own samples carry a stray space and quotation mark.
    pub fn created_at<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.created_at = crate::rt::convert("created_at", value);
        self
    }
    /// The number written for people to read; null when there is none.
    pub fn formatted_number<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.formatted_number = crate::rt::convert("formatted_number", value).map(Some);
        self
    }
    /// Where calls to the number are forwarded; null when they are not.
    pub fn forward<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.forward = crate::rt::convert("forward", value).map(Some);
        self
    }
    /// Id of the group that goes with the number.
    pub fn group_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::GroupId>,
        V::Error: ::std::fmt::Display,
    {
        self.group_id = crate::rt::convert("group_id", value);
        self
    }
    /// Id of the phone number, beginning with `PN`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::PhoneNumberId>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::rt::convert("id", value);
        self
    }
    /// Name given to the number.
    pub fn name<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.name = crate::rt::convert("name", value);
        self
    }
    /// The number in E.164 form (a plus sign and up to 15 digits).
    pub fn number<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.number = crate::rt::convert("number", value);
        self
    }
    /// Id of the request to move the number to Quo from another carrier; null when there is none.
    pub fn port_request_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.port_request_id = crate::rt::convert("port_request_id", value).map(Some);
        self
    }
    /// State of moving the number to Quo from another carrier, as open text; null when there is none.
    pub fn porting_status<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.porting_status = crate::rt::convert("porting_status", value).map(Some);
        self
    }
    /// Where the number may call and send messages to.
    pub fn restrictions<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::PhoneNumberRestrictions>,
        V::Error: ::std::fmt::Display,
    {
        self.restrictions = crate::rt::convert("restrictions", value);
        self
    }
    /// Sign shown with the number; null when there is none.
    pub fn symbol<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.symbol = crate::rt::convert("symbol", value).map(Some);
        self
    }
    /// When the number last changed. Read it as open text: no date format is promised.
    ///
    /// Not a checked timestamp: the document gives no format, and its own samples carry a stray space and quotation mark.
    pub fn updated_at<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.updated_at = crate::rt::convert("updated_at", value);
        self
    }
    /// The users who have access to the number.
    pub fn users<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<super::PhoneNumberUser>,
        <I::Item as ::std::convert::TryInto<
            super::PhoneNumberUser,
        >>::Error: ::std::fmt::Display,
    {
        self.users = crate::rt::convert_all("users", values);
        self
    }
}
impl ::std::convert::TryFrom<PhoneNumber> for super::PhoneNumber {
    type Error = crate::rt::BuildError;
    fn try_from(value: PhoneNumber) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            created_at: value.created_at?,
            formatted_number: value.formatted_number?,
            forward: value.forward?,
            group_id: value.group_id?,
            id: value.id?,
            name: value.name?,
            number: value.number?,
            port_request_id: value.port_request_id?,
            porting_status: value.porting_status?,
            restrictions: value.restrictions?,
            symbol: value.symbol?,
            updated_at: value.updated_at?,
            users: value.users?,
        })
    }
}
impl ::std::convert::From<super::PhoneNumber> for PhoneNumber {
    fn from(value: super::PhoneNumber) -> Self {
        Self {
            created_at: Ok(value.created_at),
            formatted_number: Ok(value.formatted_number),
            forward: Ok(value.forward),
            group_id: Ok(value.group_id),
            id: Ok(value.id),
            name: Ok(value.name),
            number: Ok(value.number),
            port_request_id: Ok(value.port_request_id),
            porting_status: Ok(value.porting_status),
            restrictions: Ok(value.restrictions),
            symbol: Ok(value.symbol),
            updated_at: Ok(value.updated_at),
            users: Ok(value.users),
        }
    }
}
impl ::std::fmt::Debug for PhoneNumber {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PhoneNumber")
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(
                stringify!(formatted_number),
                &crate::rt::redacted(&self.formatted_number),
            )
            .field(stringify!(forward), &crate::rt::redacted(&self.forward))
            .field(stringify!(group_id), &crate::rt::redacted(&self.group_id))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(name), &crate::rt::redacted(&self.name))
            .field(stringify!(number), &crate::rt::redacted(&self.number))
            .field(
                stringify!(port_request_id),
                &crate::rt::redacted(&self.port_request_id),
            )
            .field(
                stringify!(porting_status),
                &crate::rt::redacted(&self.porting_status),
            )
            .field(stringify!(restrictions), &crate::rt::redacted(&self.restrictions))
            .field(stringify!(symbol), &crate::rt::redacted(&self.symbol))
            .field(stringify!(updated_at), &crate::rt::redacted(&self.updated_at))
            .field(stringify!(users), &crate::rt::redacted(&self.users))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    PhoneNumber
}
impl super::PhoneNumberRestrictions {
    /// Returns a builder of [`PhoneNumberRestrictions`](super::PhoneNumberRestrictions).
    pub fn builder() -> super::builder::PhoneNumberRestrictions {
        ::std::default::Default::default()
    }
}
/// Builder of [`PhoneNumberRestrictions`](super::PhoneNumberRestrictions).
#[derive(Clone)]
#[must_use]
pub struct PhoneNumberRestrictions {
    calling: ::std::result::Result<super::RegionRestrictions, ::std::string::String>,
    messaging: ::std::result::Result<super::RegionRestrictions, ::std::string::String>,
}
impl ::std::default::Default for PhoneNumberRestrictions {
    fn default() -> Self {
        Self {
            calling: crate::rt::missing("calling"),
            messaging: crate::rt::missing("messaging"),
        }
    }
}
impl PhoneNumberRestrictions {
    /// Restrictions by region, for calls or for messages.
    pub fn calling<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::RegionRestrictions>,
        V::Error: ::std::fmt::Display,
    {
        self.calling = crate::rt::convert("calling", value);
        self
    }
    /// Restrictions by region, for calls or for messages.
    pub fn messaging<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::RegionRestrictions>,
        V::Error: ::std::fmt::Display,
    {
        self.messaging = crate::rt::convert("messaging", value);
        self
    }
}
impl ::std::convert::TryFrom<PhoneNumberRestrictions>
for super::PhoneNumberRestrictions {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: PhoneNumberRestrictions,
    ) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            calling: value.calling?,
            messaging: value.messaging?,
        })
    }
}
impl ::std::convert::From<super::PhoneNumberRestrictions> for PhoneNumberRestrictions {
    fn from(value: super::PhoneNumberRestrictions) -> Self {
        Self {
            calling: Ok(value.calling),
            messaging: Ok(value.messaging),
        }
    }
}
impl ::std::fmt::Debug for PhoneNumberRestrictions {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PhoneNumberRestrictions")
            .field(stringify!(calling), &crate::rt::redacted(&self.calling))
            .field(stringify!(messaging), &crate::rt::redacted(&self.messaging))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    PhoneNumberRestrictions
}
impl super::PhoneNumberUser {
    /// Returns a builder of [`PhoneNumberUser`](super::PhoneNumberUser).
    pub fn builder() -> super::builder::PhoneNumberUser {
        ::std::default::Default::default()
    }
}
/// Builder of [`PhoneNumberUser`](super::PhoneNumberUser).
#[derive(Clone)]
#[must_use]
pub struct PhoneNumberUser {
    email: ::std::result::Result<::std::string::String, ::std::string::String>,
    first_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    group_id: ::std::result::Result<super::GroupId, ::std::string::String>,
    id: ::std::result::Result<super::UserId, ::std::string::String>,
    last_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    role: ::std::result::Result<super::Role, ::std::string::String>,
}
impl ::std::default::Default for PhoneNumberUser {
    fn default() -> Self {
        Self {
            email: crate::rt::missing("email"),
            first_name: Ok(::std::default::Default::default()),
            group_id: crate::rt::missing("group_id"),
            id: crate::rt::missing("id"),
            last_name: Ok(::std::default::Default::default()),
            role: crate::rt::missing("role"),
        }
    }
}
impl PhoneNumberUser {
    /// E-mail address of the user.
    pub fn email<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.email = crate::rt::convert("email", value);
        self
    }
    /// First name of the user; null for none.
    pub fn first_name<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.first_name = crate::rt::convert("first_name", value).map(Some);
        self
    }
    /// Id of the group, beginning with `GR`.
    pub fn group_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::GroupId>,
        V::Error: ::std::fmt::Display,
    {
        self.group_id = crate::rt::convert("group_id", value);
        self
    }
    /// Id of the user, beginning with `US`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::UserId>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::rt::convert("id", value);
        self
    }
    /// Last name of the user; null for none.
    pub fn last_name<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.last_name = crate::rt::convert("last_name", value).map(Some);
        self
    }
    /// Role of the user: `owner`, `admin` or `member`.
    pub fn role<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::Role>,
        V::Error: ::std::fmt::Display,
    {
        self.role = crate::rt::convert("role", value);
        self
    }
}
impl ::std::convert::TryFrom<PhoneNumberUser> for super::PhoneNumberUser {
    type Error = crate::rt::BuildError;
    fn try_from(value: PhoneNumberUser) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            email: value.email?,
            first_name: value.first_name?,
            group_id: value.group_id?,
            id: value.id?,
            last_name: value.last_name?,
            role: value.role?,
        })
    }
}
impl ::std::convert::From<super::PhoneNumberUser> for PhoneNumberUser {
    fn from(value: super::PhoneNumberUser) -> Self {
        Self {
            email: Ok(value.email),
            first_name: Ok(value.first_name),
            group_id: Ok(value.group_id),
            id: Ok(value.id),
            last_name: Ok(value.last_name),
            role: Ok(value.role),
        }
    }
}
impl ::std::fmt::Debug for PhoneNumberUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PhoneNumberUser")
            .field(stringify!(email), &crate::rt::redacted(&self.email))
            .field(stringify!(first_name), &crate::rt::redacted(&self.first_name))
            .field(stringify!(group_id), &crate::rt::redacted(&self.group_id))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(last_name), &crate::rt::redacted(&self.last_name))
            .field(stringify!(role), &crate::rt::redacted(&self.role))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    PhoneNumberUser
}
impl super::RegionRestrictions {
    /// Returns a builder of [`RegionRestrictions`](super::RegionRestrictions).
    pub fn builder() -> super::builder::RegionRestrictions {
        ::std::default::Default::default()
    }
}
/// Builder of [`RegionRestrictions`](super::RegionRestrictions).
#[derive(Clone)]
#[must_use]
pub struct RegionRestrictions {
    ca: ::std::result::Result<super::Restriction, ::std::string::String>,
    intl: ::std::result::Result<super::Restriction, ::std::string::String>,
    us: ::std::result::Result<super::Restriction, ::std::string::String>,
}
impl ::std::default::Default for RegionRestrictions {
    fn default() -> Self {
        Self {
            ca: crate::rt::missing("ca"),
            intl: crate::rt::missing("intl"),
            us: crate::rt::missing("us"),
        }
    }
}
impl RegionRestrictions {
    /// Whether Canada may be reached: `unrestricted`, or `restricted` when it may not.
    pub fn ca<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::Restriction>,
        V::Error: ::std::fmt::Display,
    {
        self.ca = crate::rt::convert("ca", value);
        self
    }
    /// Whether other countries may be reached: `unrestricted`, or `restricted` when they may not.
    pub fn intl<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::Restriction>,
        V::Error: ::std::fmt::Display,
    {
        self.intl = crate::rt::convert("intl", value);
        self
    }
    /// Whether the United States may be reached: `unrestricted`, or `restricted` when it may not.
    pub fn us<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::Restriction>,
        V::Error: ::std::fmt::Display,
    {
        self.us = crate::rt::convert("us", value);
        self
    }
}
impl ::std::convert::TryFrom<RegionRestrictions> for super::RegionRestrictions {
    type Error = crate::rt::BuildError;
    fn try_from(value: RegionRestrictions) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            ca: value.ca?,
            intl: value.intl?,
            us: value.us?,
        })
    }
}
impl ::std::convert::From<super::RegionRestrictions> for RegionRestrictions {
    fn from(value: super::RegionRestrictions) -> Self {
        Self {
            ca: Ok(value.ca),
            intl: Ok(value.intl),
            us: Ok(value.us),
        }
    }
}
impl ::std::fmt::Debug for RegionRestrictions {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("RegionRestrictions")
            .field(stringify!(ca), &crate::rt::redacted(&self.ca))
            .field(stringify!(intl), &crate::rt::redacted(&self.intl))
            .field(stringify!(us), &crate::rt::redacted(&self.us))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    RegionRestrictions
}
impl super::Task {
    /// Returns a builder of [`Task`](super::Task).
    pub fn builder() -> super::builder::Task {
        ::std::default::Default::default()
    }
}
/// Builder of [`Task`](super::Task).
#[derive(Clone)]
#[must_use]
pub struct Task {
    activity_id: ::std::result::Result<
        ::std::option::Option<super::ActivityId>,
        ::std::string::String,
    >,
    assigned_by: ::std::result::Result<
        ::std::option::Option<super::ActorId>,
        ::std::string::String,
    >,
    assigned_to: ::std::result::Result<
        ::std::option::Option<super::ActorId>,
        ::std::string::String,
    >,
    completed: ::std::result::Result<bool, ::std::string::String>,
    conversation_id: ::std::result::Result<
        ::std::option::Option<super::ConversationId>,
        ::std::string::String,
    >,
    created_at: ::std::result::Result<
        ::chrono::DateTime<::chrono::offset::Utc>,
        ::std::string::String,
    >,
    created_by: ::std::result::Result<::std::string::String, ::std::string::String>,
    description: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    due_date: ::std::result::Result<
        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    is_deleted: ::std::result::Result<bool, ::std::string::String>,
    org_id: ::std::result::Result<super::OrganizationId, ::std::string::String>,
    phone_number_group_id: ::std::result::Result<
        ::std::option::Option<super::GroupId>,
        ::std::string::String,
    >,
    phone_number_id: ::std::result::Result<
        ::std::option::Option<super::PhoneNumberId>,
        ::std::string::String,
    >,
    revision: ::std::result::Result<::std::string::String, ::std::string::String>,
    task_id: ::std::result::Result<super::TaskId, ::std::string::String>,
    title: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for Task {
    fn default() -> Self {
        Self {
            activity_id: Ok(::std::default::Default::default()),
            assigned_by: Ok(::std::default::Default::default()),
            assigned_to: Ok(::std::default::Default::default()),
            completed: crate::rt::missing("completed"),
            conversation_id: Ok(::std::default::Default::default()),
            created_at: crate::rt::missing("created_at"),
            created_by: crate::rt::missing("created_by"),
            description: Ok(::std::default::Default::default()),
            due_date: Ok(::std::default::Default::default()),
            is_deleted: crate::rt::missing("is_deleted"),
            org_id: crate::rt::missing("org_id"),
            phone_number_group_id: Ok(::std::default::Default::default()),
            phone_number_id: Ok(::std::default::Default::default()),
            revision: crate::rt::missing("revision"),
            task_id: crate::rt::missing("task_id"),
            title: Ok(::std::default::Default::default()),
        }
    }
}
impl Task {
    /// Id of the call or message the task is linked to, beginning with `AC`; null for none.
    pub fn activity_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::ActivityId>,
        V::Error: ::std::fmt::Display,
    {
        self.activity_id = crate::rt::convert("activity_id", value).map(Some);
        self
    }
    /// Id of the user, or of the system user, who assigned the task; null for none.
    pub fn assigned_by<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::ActorId>,
        V::Error: ::std::fmt::Display,
    {
        self.assigned_by = crate::rt::convert("assigned_by", value).map(Some);
        self
    }
    /// Id of the user, or of the system user, the task is assigned to; null when it is assigned to nobody.
    pub fn assigned_to<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::ActorId>,
        V::Error: ::std::fmt::Display,
    {
        self.assigned_to = crate::rt::convert("assigned_to", value).map(Some);
        self
    }
    /// Whether the task is completed.
    pub fn completed<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<bool>,
        V::Error: ::std::fmt::Display,
    {
        self.completed = crate::rt::convert("completed", value);
        self
    }
    /// Id of the conversation the task is linked to, beginning with `CN`; null for none.
    pub fn conversation_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::ConversationId>,
        V::Error: ::std::fmt::Display,
    {
        self.conversation_id = crate::rt::convert("conversation_id", value).map(Some);
        self
    }
    /// When the task was created, ISO 8601 in UTC.
    pub fn created_at<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.created_at = crate::rt::convert("created_at", value);
        self
    }
    /// Id of whoever created the task.
    pub fn created_by<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.created_by = crate::rt::convert("created_by", value);
        self
    }
    /// Text of the task; null for none.
    pub fn description<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.description = crate::rt::convert("description", value).map(Some);
        self
    }
    /// When the task is due, ISO 8601 in UTC; null for none.
    pub fn due_date<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.due_date = crate::rt::convert("due_date", value).map(Some);
        self
    }
    /// Whether the task is deleted.
    pub fn is_deleted<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<bool>,
        V::Error: ::std::fmt::Display,
    {
        self.is_deleted = crate::rt::convert("is_deleted", value);
        self
    }
    /// Id of the workspace, beginning with `OR`.
    pub fn org_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::OrganizationId>,
        V::Error: ::std::fmt::Display,
    {
        self.org_id = crate::rt::convert("org_id", value);
        self
    }
    /// Id of the group of the phone number; null for none.
    pub fn phone_number_group_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::GroupId>,
        V::Error: ::std::fmt::Display,
    {
        self.phone_number_group_id = crate::rt::convert("phone_number_group_id", value)
            .map(Some);
        self
    }
    /// Id of the Quo phone number the task belongs to, beginning with `PN`; null for none.
    pub fn phone_number_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::PhoneNumberId>,
        V::Error: ::std::fmt::Display,
    {
        self.phone_number_id = crate::rt::convert("phone_number_id", value).map(Some);
        self
    }
    /// Revision of the task, an opaque text that is new after each change.
    pub fn revision<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.revision = crate::rt::convert("revision", value);
        self
    }
    /// Id of the task, beginning with `TK`.
    pub fn task_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::TaskId>,
        V::Error: ::std::fmt::Display,
    {
        self.task_id = crate::rt::convert("task_id", value);
        self
    }
    /// Title of the task; null for none.
    pub fn title<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.title = crate::rt::convert("title", value).map(Some);
        self
    }
}
impl ::std::convert::TryFrom<Task> for super::Task {
    type Error = crate::rt::BuildError;
    fn try_from(value: Task) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            activity_id: value.activity_id?,
            assigned_by: value.assigned_by?,
            assigned_to: value.assigned_to?,
            completed: value.completed?,
            conversation_id: value.conversation_id?,
            created_at: value.created_at?,
            created_by: value.created_by?,
            description: value.description?,
            due_date: value.due_date?,
            is_deleted: value.is_deleted?,
            org_id: value.org_id?,
            phone_number_group_id: value.phone_number_group_id?,
            phone_number_id: value.phone_number_id?,
            revision: value.revision?,
            task_id: value.task_id?,
            title: value.title?,
        })
    }
}
impl ::std::convert::From<super::Task> for Task {
    fn from(value: super::Task) -> Self {
        Self {
            activity_id: Ok(value.activity_id),
            assigned_by: Ok(value.assigned_by),
            assigned_to: Ok(value.assigned_to),
            completed: Ok(value.completed),
            conversation_id: Ok(value.conversation_id),
            created_at: Ok(value.created_at),
            created_by: Ok(value.created_by),
            description: Ok(value.description),
            due_date: Ok(value.due_date),
            is_deleted: Ok(value.is_deleted),
            org_id: Ok(value.org_id),
            phone_number_group_id: Ok(value.phone_number_group_id),
            phone_number_id: Ok(value.phone_number_id),
            revision: Ok(value.revision),
            task_id: Ok(value.task_id),
            title: Ok(value.title),
        }
    }
}
impl ::std::fmt::Debug for Task {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Task")
            .field(stringify!(activity_id), &crate::rt::redacted(&self.activity_id))
            .field(stringify!(assigned_by), &crate::rt::redacted(&self.assigned_by))
            .field(stringify!(assigned_to), &crate::rt::redacted(&self.assigned_to))
            .field(stringify!(completed), &crate::rt::redacted(&self.completed))
            .field(
                stringify!(conversation_id),
                &crate::rt::redacted(&self.conversation_id),
            )
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(created_by), &crate::rt::redacted(&self.created_by))
            .field(stringify!(description), &crate::rt::redacted(&self.description))
            .field(stringify!(due_date), &crate::rt::redacted(&self.due_date))
            .field(stringify!(is_deleted), &crate::rt::redacted(&self.is_deleted))
            .field(stringify!(org_id), &crate::rt::redacted(&self.org_id))
            .field(
                stringify!(phone_number_group_id),
                &crate::rt::redacted(&self.phone_number_group_id),
            )
            .field(
                stringify!(phone_number_id),
                &crate::rt::redacted(&self.phone_number_id),
            )
            .field(stringify!(revision), &crate::rt::redacted(&self.revision))
            .field(stringify!(task_id), &crate::rt::redacted(&self.task_id))
            .field(stringify!(title), &crate::rt::redacted(&self.title))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    Task
}
impl super::TaskRevision {
    /// Returns a builder of [`TaskRevision`](super::TaskRevision).
    pub fn builder() -> super::builder::TaskRevision {
        ::std::default::Default::default()
    }
}
/// Builder of [`TaskRevision`](super::TaskRevision).
#[derive(Clone)]
#[must_use]
pub struct TaskRevision {
    revision: ::std::result::Result<::std::string::String, ::std::string::String>,
    task_id: ::std::result::Result<super::TaskId, ::std::string::String>,
}
impl ::std::default::Default for TaskRevision {
    fn default() -> Self {
        Self {
            revision: crate::rt::missing("revision"),
            task_id: crate::rt::missing("task_id"),
        }
    }
}
impl TaskRevision {
    /// Revision of the task, an opaque text that is new after each change.
    pub fn revision<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.revision = crate::rt::convert("revision", value);
        self
    }
    /// Id of the task, beginning with `TK`.
    pub fn task_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::TaskId>,
        V::Error: ::std::fmt::Display,
    {
        self.task_id = crate::rt::convert("task_id", value);
        self
    }
}
impl ::std::convert::TryFrom<TaskRevision> for super::TaskRevision {
    type Error = crate::rt::BuildError;
    fn try_from(value: TaskRevision) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            revision: value.revision?,
            task_id: value.task_id?,
        })
    }
}
impl ::std::convert::From<super::TaskRevision> for TaskRevision {
    fn from(value: super::TaskRevision) -> Self {
        Self {
            revision: Ok(value.revision),
            task_id: Ok(value.task_id),
        }
    }
}
impl ::std::fmt::Debug for TaskRevision {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TaskRevision")
            .field(stringify!(revision), &crate::rt::redacted(&self.revision))
            .field(stringify!(task_id), &crate::rt::redacted(&self.task_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TaskRevision
}
impl super::User {
    /// Returns a builder of [`User`](super::User).
    pub fn builder() -> super::builder::User {
        ::std::default::Default::default()
    }
}
/// Builder of [`User`](super::User).
#[derive(Clone)]
#[must_use]
pub struct User {
    created_at: ::std::result::Result<
        ::chrono::DateTime<::chrono::offset::Utc>,
        ::std::string::String,
    >,
    email: ::std::result::Result<::std::string::String, ::std::string::String>,
    first_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    id: ::std::result::Result<super::UserId, ::std::string::String>,
    last_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    picture_url: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    role: ::std::result::Result<super::Role, ::std::string::String>,
    updated_at: ::std::result::Result<
        ::chrono::DateTime<::chrono::offset::Utc>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for User {
    fn default() -> Self {
        Self {
            created_at: crate::rt::missing("created_at"),
            email: crate::rt::missing("email"),
            first_name: Ok(::std::default::Default::default()),
            id: crate::rt::missing("id"),
            last_name: Ok(::std::default::Default::default()),
            picture_url: Ok(::std::default::Default::default()),
            role: crate::rt::missing("role"),
            updated_at: crate::rt::missing("updated_at"),
        }
    }
}
impl User {
    /// When the user was added, ISO 8601 in UTC.
    pub fn created_at<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.created_at = crate::rt::convert("created_at", value);
        self
    }
    /// E-mail address of the user.
    pub fn email<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.email = crate::rt::convert("email", value);
        self
    }
    /// First name of the user; null for none.
    pub fn first_name<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.first_name = crate::rt::convert("first_name", value).map(Some);
        self
    }
    /// Id of the user, beginning with `US`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::UserId>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::rt::convert("id", value);
        self
    }
    /// Last name of the user; null for none.
    pub fn last_name<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.last_name = crate::rt::convert("last_name", value).map(Some);
        self
    }
    /// Address of the picture of the user; null for none.
    pub fn picture_url<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.picture_url = crate::rt::convert("picture_url", value).map(Some);
        self
    }
    /// Role of the user: `owner`, `admin` or `member`.
    pub fn role<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::Role>,
        V::Error: ::std::fmt::Display,
    {
        self.role = crate::rt::convert("role", value);
        self
    }
    /// When the user last changed, ISO 8601 in UTC.
    pub fn updated_at<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.updated_at = crate::rt::convert("updated_at", value);
        self
    }
}
impl ::std::convert::TryFrom<User> for super::User {
    type Error = crate::rt::BuildError;
    fn try_from(value: User) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            created_at: value.created_at?,
            email: value.email?,
            first_name: value.first_name?,
            id: value.id?,
            last_name: value.last_name?,
            picture_url: value.picture_url?,
            role: value.role?,
            updated_at: value.updated_at?,
        })
    }
}
impl ::std::convert::From<super::User> for User {
    fn from(value: super::User) -> Self {
        Self {
            created_at: Ok(value.created_at),
            email: Ok(value.email),
            first_name: Ok(value.first_name),
            id: Ok(value.id),
            last_name: Ok(value.last_name),
            picture_url: Ok(value.picture_url),
            role: Ok(value.role),
            updated_at: Ok(value.updated_at),
        }
    }
}
impl ::std::fmt::Debug for User {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("User")
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(email), &crate::rt::redacted(&self.email))
            .field(stringify!(first_name), &crate::rt::redacted(&self.first_name))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(last_name), &crate::rt::redacted(&self.last_name))
            .field(stringify!(picture_url), &crate::rt::redacted(&self.picture_url))
            .field(stringify!(role), &crate::rt::redacted(&self.role))
            .field(stringify!(updated_at), &crate::rt::redacted(&self.updated_at))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    User
}
impl super::Webhook {
    /// Returns a builder of [`Webhook`](super::Webhook).
    pub fn builder() -> super::builder::Webhook {
        ::std::default::Default::default()
    }
}
/// Builder of [`Webhook`](super::Webhook).
#[derive(Clone)]
#[must_use]
pub struct Webhook {
    created_at: ::std::result::Result<
        ::chrono::DateTime<::chrono::offset::Utc>,
        ::std::string::String,
    >,
    deleted_at: ::std::result::Result<
        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    events: ::std::result::Result<
        ::std::vec::Vec<super::WebhookEventType>,
        ::std::string::String,
    >,
    id: ::std::result::Result<super::WebhookId, ::std::string::String>,
    key: ::std::result::Result<super::Secret, ::std::string::String>,
    label: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    org_id: ::std::result::Result<super::OrganizationId, ::std::string::String>,
    resource_ids: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    status: ::std::result::Result<super::WebhookStatus, ::std::string::String>,
    updated_at: ::std::result::Result<
        ::chrono::DateTime<::chrono::offset::Utc>,
        ::std::string::String,
    >,
    url: ::std::result::Result<::std::string::String, ::std::string::String>,
    user_id: ::std::result::Result<super::UserId, ::std::string::String>,
}
impl ::std::default::Default for Webhook {
    fn default() -> Self {
        Self {
            created_at: crate::rt::missing("created_at"),
            deleted_at: Ok(::std::default::Default::default()),
            events: crate::rt::missing("events"),
            id: crate::rt::missing("id"),
            key: crate::rt::missing("key"),
            label: Ok(::std::default::Default::default()),
            org_id: crate::rt::missing("org_id"),
            resource_ids: crate::rt::missing("resource_ids"),
            status: crate::rt::missing("status"),
            updated_at: crate::rt::missing("updated_at"),
            url: crate::rt::missing("url"),
            user_id: crate::rt::missing("user_id"),
        }
    }
}
impl Webhook {
    /// When the webhook was created, ISO 8601 in UTC.
    pub fn created_at<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.created_at = crate::rt::convert("created_at", value);
        self
    }
    /// When the webhook was deleted, ISO 8601 in UTC; null when it was not.
    pub fn deleted_at<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.deleted_at = crate::rt::convert("deleted_at", value).map(Some);
        self
    }
    /// Events the webhook reports. Newer names may turn up, so read the entries as open text.
    pub fn events<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<super::WebhookEventType>,
        <I::Item as ::std::convert::TryInto<
            super::WebhookEventType,
        >>::Error: ::std::fmt::Display,
    {
        self.events = crate::rt::convert_all("events", values);
        self
    }
    /// Id of the webhook, beginning with `WH`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::WebhookId>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::rt::convert("id", value);
        self
    }
    /// Secret key in base64 that signs the deliveries of this webhook, in their `openphone-signature` header. Keep it secret.
    pub fn key<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::Secret>,
        V::Error: ::std::fmt::Display,
    {
        self.key = crate::rt::convert("key", value);
        self
    }
    /// Name given to the webhook; null for none.
    pub fn label<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.label = crate::rt::convert("label", value).map(Some);
        self
    }
    /// Id of the workspace, beginning with `OR`.
    pub fn org_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::OrganizationId>,
        V::Error: ::std::fmt::Display,
    {
        self.org_id = crate::rt::convert("org_id", value);
        self
    }
    /// Ids of the Quo phone numbers the webhook watches, or the one entry `*` for all of them.
    ///
    /// One of: an id that starts with `PN`, `*`.
    pub fn resource_ids<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<::std::string::String>,
        <I::Item as ::std::convert::TryInto<
            ::std::string::String,
        >>::Error: ::std::fmt::Display,
    {
        self.resource_ids = crate::rt::convert_all("resource_ids", values);
        self
    }
    /// Whether the webhook reports events: `enabled` or `disabled`.
    pub fn status<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::WebhookStatus>,
        V::Error: ::std::fmt::Display,
    {
        self.status = crate::rt::convert("status", value);
        self
    }
    /// When the webhook last changed, ISO 8601 in UTC.
    pub fn updated_at<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.updated_at = crate::rt::convert("updated_at", value);
        self
    }
    /// Address that events are sent to.
    pub fn url<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.url = crate::rt::convert("url", value);
        self
    }
    /// Id of the user the webhook belongs to, beginning with `US`.
    pub fn user_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::UserId>,
        V::Error: ::std::fmt::Display,
    {
        self.user_id = crate::rt::convert("user_id", value);
        self
    }
}
impl ::std::convert::TryFrom<Webhook> for super::Webhook {
    type Error = crate::rt::BuildError;
    fn try_from(value: Webhook) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            created_at: value.created_at?,
            deleted_at: value.deleted_at?,
            events: value.events?,
            id: value.id?,
            key: value.key?,
            label: value.label?,
            org_id: value.org_id?,
            resource_ids: value.resource_ids?,
            status: value.status?,
            updated_at: value.updated_at?,
            url: value.url?,
            user_id: value.user_id?,
        })
    }
}
impl ::std::convert::From<super::Webhook> for Webhook {
    fn from(value: super::Webhook) -> Self {
        Self {
            created_at: Ok(value.created_at),
            deleted_at: Ok(value.deleted_at),
            events: Ok(value.events),
            id: Ok(value.id),
            key: Ok(value.key),
            label: Ok(value.label),
            org_id: Ok(value.org_id),
            resource_ids: Ok(value.resource_ids),
            status: Ok(value.status),
            updated_at: Ok(value.updated_at),
            url: Ok(value.url),
            user_id: Ok(value.user_id),
        }
    }
}
impl ::std::fmt::Debug for Webhook {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Webhook")
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(deleted_at), &crate::rt::redacted(&self.deleted_at))
            .field(stringify!(events), &crate::rt::redacted(&self.events))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(key), &crate::rt::redacted(&self.key))
            .field(stringify!(label), &crate::rt::redacted(&self.label))
            .field(stringify!(org_id), &crate::rt::redacted(&self.org_id))
            .field(stringify!(resource_ids), &crate::rt::redacted(&self.resource_ids))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(updated_at), &crate::rt::redacted(&self.updated_at))
            .field(stringify!(url), &crate::rt::redacted(&self.url))
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    Webhook
}
