impl super::Call {
    /// Returns a builder of [`Call`](super::Call).
    pub fn builder() -> super::builder::CallBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::Call {}
/// Builder of [`Call`](super::Call).
#[derive(Clone, Default)]
#[must_use]
pub struct CallBuilder {
    misfits: crate::rt::Misfits,
    id: ::std::option::Option<super::CallId>,
    answered_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    answered_by: ::std::option::Option<super::ActorId>,
    initiated_by: ::std::option::Option<super::ActorId>,
    direction: ::std::option::Option<super::Direction>,
    status: ::std::option::Option<super::CallStatus>,
    completed_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    call_route: ::std::option::Option<::std::string::String>,
    duration: ::std::option::Option<i64>,
    forwarded_from: ::std::option::Option<::std::string::String>,
    forwarded_to: ::std::option::Option<::std::string::String>,
    ai_handled: ::std::option::Option<::std::string::String>,
    phone_number_id: ::std::option::Option<super::PhoneNumberId>,
    participants: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    user_id: ::std::option::Option<super::UserId>,
}
impl CallBuilder {
    /// **Required.** Id of the call, beginning with `AC`.
    pub fn id<M>(mut self, value: impl crate::rt::Set<super::CallId, M>) -> Self {
        self.misfits.set("id", &mut self.id, value);
        self
    }
    /// When the call was picked up, ISO 8601 in UTC; null when it was not.
    pub fn answered_at<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("answered_at", &mut self.answered_at, value);
        self
    }
    /// Id of the user who picked the call up; null when none is known. May name an AI agent instead of a person.
    pub fn answered_by<M>(
        mut self,
        value: impl crate::rt::Set<super::ActorId, M>,
    ) -> Self {
        self.misfits.set("answered_by", &mut self.answered_by, value);
        self
    }
    /// Id of the user who placed the call; null when none is known.
    pub fn initiated_by<M>(
        mut self,
        value: impl crate::rt::Set<super::ActorId, M>,
    ) -> Self {
        self.misfits.set("initiated_by", &mut self.initiated_by, value);
        self
    }
    /// **Required.** Whether the call came in or went out, seen from the Quo number.
    pub fn direction<M>(
        mut self,
        value: impl crate::rt::Set<super::Direction, M>,
    ) -> Self {
        self.misfits.set("direction", &mut self.direction, value);
        self
    }
    /// **Required.** How far the call got. A call that was `completed` with a null `answeredAt` has been seen to be a missed one.
    pub fn status<M>(
        mut self,
        value: impl crate::rt::Set<super::CallStatus, M>,
    ) -> Self {
        self.misfits.set("status", &mut self.status, value);
        self
    }
    /// When the call ended, ISO 8601 in UTC; null when no end is recorded.
    pub fn completed_at<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("completed_at", &mut self.completed_at, value);
        self
    }
    /// **Required.** When the call was created, ISO 8601 in UTC.
    pub fn created_at<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("created_at", &mut self.created_at, value);
        self
    }
    /// Way the call took to its answerer, as open text such as `phone-number`; null when none is recorded.
    pub fn call_route<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("call_route", &mut self.call_route, value);
        self
    }
    /// **Required.** Length of the call in whole seconds.
    pub fn duration<M>(mut self, value: impl crate::rt::Set<i64, M>) -> Self {
        self.misfits.set("duration", &mut self.duration, value);
        self
    }
    /// Where the call was forwarded from: a phone number in E.164 form (a plus sign and up to 15 digits) or the id of a user. Null when there is none.
    ///
    /// One of: a number in E.164 form, an id that starts with `US`.
    pub fn forwarded_from<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("forwarded_from", &mut self.forwarded_from, value);
        self
    }
    /// Where the call was forwarded to: a phone number in E.164 form (a plus sign and up to 15 digits) or the id of a user. Null when there is none, which a forwarded call may show as well.
    ///
    /// One of: a number in E.164 form, an id that starts with `US`, an id that starts with `PN`.
    pub fn forwarded_to<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("forwarded_to", &mut self.forwarded_to, value);
        self
    }
    /// How an AI agent took part in the call, as open text; null when none is recorded.
    pub fn ai_handled<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("ai_handled", &mut self.ai_handled, value);
        self
    }
    /// **Required.** Id of the Quo phone number of the call, beginning with `PN`.
    pub fn phone_number_id<M>(
        mut self,
        value: impl crate::rt::Set<super::PhoneNumberId, M>,
    ) -> Self {
        self.misfits.set("phone_number_id", &mut self.phone_number_id, value);
        self
    }
    /// **Required.** Phone numbers of the parties, at most two, each in E.164 form (a plus sign and up to 15 digits).
    pub fn participants<M>(
        mut self,
        value: impl crate::rt::SetList<::std::string::String, M>,
    ) -> Self {
        self.misfits.set_list("participants", &mut self.participants, value);
        self
    }
    /// When the record of the call last changed, ISO 8601 in UTC; null when that is not recorded.
    pub fn updated_at<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("updated_at", &mut self.updated_at, value);
        self
    }
    /// **Required.** Id of the user the call belongs to, beginning with `US`.
    pub fn user_id<M>(mut self, value: impl crate::rt::Set<super::UserId, M>) -> Self {
        self.misfits.set("user_id", &mut self.user_id, value);
        self
    }
    /// Builds the [`Call`](super::Call).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(self) -> ::std::result::Result<super::Call, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<CallBuilder> for super::Call {
    type Error = crate::rt::BuildError;
    fn try_from(value: CallBuilder) -> ::std::result::Result<Self, Self::Error> {
        let CallBuilder {
            misfits,
            id,
            answered_at,
            answered_by,
            initiated_by,
            direction,
            status,
            completed_at,
            created_at,
            call_route,
            duration,
            forwarded_from,
            forwarded_to,
            ai_handled,
            phone_number_id,
            participants,
            updated_at,
            user_id,
        } = value;
        match (
            misfits.is_empty(),
            id,
            direction,
            status,
            created_at,
            duration,
            phone_number_id,
            participants,
            user_id,
        ) {
            (
                true,
                Some(id),
                Some(direction),
                Some(status),
                Some(created_at),
                Some(duration),
                Some(phone_number_id),
                Some(participants),
                Some(user_id),
            ) => {
                Ok(Self {
                    id,
                    answered_at,
                    answered_by,
                    initiated_by,
                    direction,
                    status,
                    completed_at,
                    created_at,
                    call_route,
                    duration,
                    forwarded_from,
                    forwarded_to,
                    ai_handled,
                    phone_number_id,
                    participants,
                    updated_at,
                    user_id,
                })
            }
            (
                _,
                id,
                direction,
                status,
                created_at,
                duration,
                phone_number_id,
                participants,
                user_id,
            ) => {
                Err(
                    misfits
                        .error(
                            &[
                                ("id", id.is_some()),
                                ("direction", direction.is_some()),
                                ("status", status.is_some()),
                                ("created_at", created_at.is_some()),
                                ("duration", duration.is_some()),
                                ("phone_number_id", phone_number_id.is_some()),
                                ("participants", participants.is_some()),
                                ("user_id", user_id.is_some()),
                            ],
                        ),
                )
            }
        }
    }
}
impl ::std::convert::From<super::Call> for CallBuilder {
    fn from(value: super::Call) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            id: Some(value.id),
            answered_at: value.answered_at,
            answered_by: value.answered_by,
            initiated_by: value.initiated_by,
            direction: Some(value.direction),
            status: Some(value.status),
            completed_at: value.completed_at,
            created_at: Some(value.created_at),
            call_route: value.call_route,
            duration: Some(value.duration),
            forwarded_from: value.forwarded_from,
            forwarded_to: value.forwarded_to,
            ai_handled: value.ai_handled,
            phone_number_id: Some(value.phone_number_id),
            participants: Some(value.participants),
            updated_at: value.updated_at,
            user_id: Some(value.user_id),
        }
    }
}
impl ::std::convert::From<&super::Call> for CallBuilder {
    fn from(value: &super::Call) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for CallBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "CallBuilder",
            &self.misfits,
            &[
                (stringify!(id), &self.id),
                (stringify!(answered_at), &self.answered_at),
                (stringify!(answered_by), &self.answered_by),
                (stringify!(initiated_by), &self.initiated_by),
                (stringify!(direction), &self.direction),
                (stringify!(status), &self.status),
                (stringify!(completed_at), &self.completed_at),
                (stringify!(created_at), &self.created_at),
                (stringify!(call_route), &self.call_route),
                (stringify!(duration), &self.duration),
                (stringify!(forwarded_from), &self.forwarded_from),
                (stringify!(forwarded_to), &self.forwarded_to),
                (stringify!(ai_handled), &self.ai_handled),
                (stringify!(phone_number_id), &self.phone_number_id),
                (stringify!(participants), &self.participants),
                (stringify!(updated_at), &self.updated_at),
                (stringify!(user_id), &self.user_id),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    CallBuilder
}
impl super::CallRecording {
    /// Returns a builder of [`CallRecording`](super::CallRecording).
    pub fn builder() -> super::builder::CallRecordingBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::CallRecording {}
/// Builder of [`CallRecording`](super::CallRecording).
#[derive(Clone, Default)]
#[must_use]
pub struct CallRecordingBuilder {
    misfits: crate::rt::Misfits,
    id: ::std::option::Option<super::RecordingId>,
    duration: ::std::option::Option<i64>,
    start_time: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    status: ::std::option::Option<super::CallRecordingStatus>,
    type_: ::std::option::Option<::std::string::String>,
    url: ::std::option::Option<::std::string::String>,
}
impl CallRecordingBuilder {
    /// **Required.** Id of the recording.
    pub fn id<M>(mut self, value: impl crate::rt::Set<super::RecordingId, M>) -> Self {
        self.misfits.set("id", &mut self.id, value);
        self
    }
    /// Length of the recording in whole seconds; null when it is not known.
    pub fn duration<M>(mut self, value: impl crate::rt::Set<i64, M>) -> Self {
        self.misfits.set("duration", &mut self.duration, value);
        self
    }
    /// When the recording began, ISO 8601 in UTC; null when it is not known.
    pub fn start_time<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("start_time", &mut self.start_time, value);
        self
    }
    /// State of the recording; null when the service states none. `absent` means that there is no recording.
    pub fn status<M>(
        mut self,
        value: impl crate::rt::Set<super::CallRecordingStatus, M>,
    ) -> Self {
        self.misfits.set("status", &mut self.status, value);
        self
    }
    /// Kind of the recorded file, as open text; null when it is not known.
    pub fn type_<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("type", &mut self.type_, value);
        self
    }
    /// Address of the sound file; null when there is no file to fetch.
    pub fn url<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("url", &mut self.url, value);
        self
    }
    /// Builds the [`CallRecording`](super::CallRecording).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::CallRecording, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<CallRecordingBuilder> for super::CallRecording {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: CallRecordingBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let CallRecordingBuilder {
            misfits,
            id,
            duration,
            start_time,
            status,
            type_,
            url,
        } = value;
        match (misfits.is_empty(), id) {
            (true, Some(id)) => {
                Ok(Self {
                    id,
                    duration,
                    start_time,
                    status,
                    type_,
                    url,
                })
            }
            (_, id) => Err(misfits.error(&[("id", id.is_some())])),
        }
    }
}
impl ::std::convert::From<super::CallRecording> for CallRecordingBuilder {
    fn from(value: super::CallRecording) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            id: Some(value.id),
            duration: value.duration,
            start_time: value.start_time,
            status: value.status,
            type_: value.type_,
            url: value.url,
        }
    }
}
impl ::std::convert::From<&super::CallRecording> for CallRecordingBuilder {
    fn from(value: &super::CallRecording) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for CallRecordingBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "CallRecordingBuilder",
            &self.misfits,
            &[
                (stringify!(id), &self.id),
                (stringify!(duration), &self.duration),
                (stringify!(start_time), &self.start_time),
                (stringify!(status), &self.status),
                (stringify!(type_), &self.type_),
                (stringify!(url), &self.url),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    CallRecordingBuilder
}
impl super::CallSummary {
    /// Returns a builder of [`CallSummary`](super::CallSummary).
    pub fn builder() -> super::builder::CallSummaryBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::CallSummary {}
/// Builder of [`CallSummary`](super::CallSummary).
#[derive(Clone, Default)]
#[must_use]
pub struct CallSummaryBuilder {
    misfits: crate::rt::Misfits,
    call_id: ::std::option::Option<super::CallId>,
    next_steps: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    status: ::std::option::Option<super::ProcessingStatus>,
    summary: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    jobs: ::std::option::Option<::std::vec::Vec<super::CallSummaryJob>>,
}
impl CallSummaryBuilder {
    /// **Required.** Id of the call that is summed up.
    pub fn call_id<M>(mut self, value: impl crate::rt::Set<super::CallId, M>) -> Self {
        self.misfits.set("call_id", &mut self.call_id, value);
        self
    }
    /// Things left to do after the call, one sentence or phrase each; null when there are none to show.
    pub fn next_steps<M>(
        mut self,
        value: impl crate::rt::SetList<::std::string::String, M>,
    ) -> Self {
        self.misfits.set_list("next_steps", &mut self.next_steps, value);
        self
    }
    /// **Required.** State of the summary: `absent` when there is none, `in-progress` while it is being written, then `completed` or `failed`.
    pub fn status<M>(
        mut self,
        value: impl crate::rt::Set<super::ProcessingStatus, M>,
    ) -> Self {
        self.misfits.set("status", &mut self.status, value);
        self
    }
    /// The summary, point by point; null when there is none to show.
    pub fn summary<M>(
        mut self,
        value: impl crate::rt::SetList<::std::string::String, M>,
    ) -> Self {
        self.misfits.set_list("summary", &mut self.summary, value);
        self
    }
    /// Further pieces of information drawn from the call; absent or null when there are none.
    pub fn jobs<M>(
        mut self,
        value: impl crate::rt::SetList<super::CallSummaryJob, M>,
    ) -> Self {
        self.misfits.set_list("jobs", &mut self.jobs, value);
        self
    }
    /// Builds the [`CallSummary`](super::CallSummary).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::CallSummary, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<CallSummaryBuilder> for super::CallSummary {
    type Error = crate::rt::BuildError;
    fn try_from(value: CallSummaryBuilder) -> ::std::result::Result<Self, Self::Error> {
        let CallSummaryBuilder { misfits, call_id, next_steps, status, summary, jobs } = value;
        match (misfits.is_empty(), call_id, status) {
            (true, Some(call_id), Some(status)) => {
                Ok(Self {
                    call_id,
                    next_steps,
                    status,
                    summary,
                    jobs,
                })
            }
            (_, call_id, status) => {
                Err(
                    misfits
                        .error(
                            &[
                                ("call_id", call_id.is_some()),
                                ("status", status.is_some()),
                            ],
                        ),
                )
            }
        }
    }
}
impl ::std::convert::From<super::CallSummary> for CallSummaryBuilder {
    fn from(value: super::CallSummary) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            call_id: Some(value.call_id),
            next_steps: value.next_steps,
            status: Some(value.status),
            summary: value.summary,
            jobs: value.jobs,
        }
    }
}
impl ::std::convert::From<&super::CallSummary> for CallSummaryBuilder {
    fn from(value: &super::CallSummary) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for CallSummaryBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "CallSummaryBuilder",
            &self.misfits,
            &[
                (stringify!(call_id), &self.call_id),
                (stringify!(next_steps), &self.next_steps),
                (stringify!(status), &self.status),
                (stringify!(summary), &self.summary),
                (stringify!(jobs), &self.jobs),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    CallSummaryBuilder
}
impl super::CallSummaryJob {
    /// Returns a builder of [`CallSummaryJob`](super::CallSummaryJob).
    pub fn builder() -> super::builder::CallSummaryJobBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::CallSummaryJob {}
/// Builder of [`CallSummaryJob`](super::CallSummaryJob).
#[derive(Clone, Default)]
#[must_use]
pub struct CallSummaryJobBuilder {
    misfits: crate::rt::Misfits,
    icon: ::std::option::Option<::std::string::String>,
    name: ::std::option::Option<::std::string::String>,
    result: ::std::option::Option<super::CallSummaryJobResult>,
}
impl CallSummaryJobBuilder {
    /// **Required.** Icon shown with the job.
    pub fn icon<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("icon", &mut self.icon, value);
        self
    }
    /// **Required.** Name of the job.
    pub fn name<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("name", &mut self.name, value);
        self
    }
    /// **Required.** What the job found.
    pub fn result<M>(
        mut self,
        value: impl crate::rt::Set<super::CallSummaryJobResult, M>,
    ) -> Self {
        self.misfits.set("result", &mut self.result, value);
        self
    }
    /// Builds the [`CallSummaryJob`](super::CallSummaryJob).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::CallSummaryJob, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<CallSummaryJobBuilder> for super::CallSummaryJob {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: CallSummaryJobBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let CallSummaryJobBuilder { misfits, icon, name, result } = value;
        match (misfits.is_empty(), icon, name, result) {
            (true, Some(icon), Some(name), Some(result)) => {
                Ok(Self { icon, name, result })
            }
            (_, icon, name, result) => {
                Err(
                    misfits
                        .error(
                            &[
                                ("icon", icon.is_some()),
                                ("name", name.is_some()),
                                ("result", result.is_some()),
                            ],
                        ),
                )
            }
        }
    }
}
impl ::std::convert::From<super::CallSummaryJob> for CallSummaryJobBuilder {
    fn from(value: super::CallSummaryJob) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            icon: Some(value.icon),
            name: Some(value.name),
            result: Some(value.result),
        }
    }
}
impl ::std::convert::From<&super::CallSummaryJob> for CallSummaryJobBuilder {
    fn from(value: &super::CallSummaryJob) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for CallSummaryJobBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "CallSummaryJobBuilder",
            &self.misfits,
            &[
                (stringify!(icon), &self.icon),
                (stringify!(name), &self.name),
                (stringify!(result), &self.result),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    CallSummaryJobBuilder
}
impl super::CallSummaryJobEntry {
    /// Returns a builder of [`CallSummaryJobEntry`](super::CallSummaryJobEntry).
    pub fn builder() -> super::builder::CallSummaryJobEntryBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::CallSummaryJobEntry {}
/// Builder of [`CallSummaryJobEntry`](super::CallSummaryJobEntry).
#[derive(Clone, Default)]
#[must_use]
pub struct CallSummaryJobEntryBuilder {
    misfits: crate::rt::Misfits,
    name: ::std::option::Option<::std::string::String>,
    value: ::std::option::Option<super::CallSummaryJobValue>,
}
impl CallSummaryJobEntryBuilder {
    /// **Required.** Name of the finding.
    pub fn name<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("name", &mut self.name, value);
        self
    }
    /// **Required.** Value of the finding: a text, a number or a truth value.
    pub fn value<M>(
        mut self,
        value: impl crate::rt::Set<super::CallSummaryJobValue, M>,
    ) -> Self {
        self.misfits.set("value", &mut self.value, value);
        self
    }
    /// Builds the [`CallSummaryJobEntry`](super::CallSummaryJobEntry).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::CallSummaryJobEntry, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<CallSummaryJobEntryBuilder> for super::CallSummaryJobEntry {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: CallSummaryJobEntryBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let CallSummaryJobEntryBuilder { misfits, name, value } = value;
        match (misfits.is_empty(), name, value) {
            (true, Some(name), Some(value)) => Ok(Self { name, value }),
            (_, name, value) => {
                Err(
                    misfits
                        .error(&[("name", name.is_some()), ("value", value.is_some())]),
                )
            }
        }
    }
}
impl ::std::convert::From<super::CallSummaryJobEntry> for CallSummaryJobEntryBuilder {
    fn from(value: super::CallSummaryJobEntry) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            name: Some(value.name),
            value: Some(value.value),
        }
    }
}
impl ::std::convert::From<&super::CallSummaryJobEntry> for CallSummaryJobEntryBuilder {
    fn from(value: &super::CallSummaryJobEntry) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for CallSummaryJobEntryBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "CallSummaryJobEntryBuilder",
            &self.misfits,
            &[(stringify!(name), &self.name), (stringify!(value), &self.value)],
        )
    }
}
crate::rt::debug_is_redacted! {
    CallSummaryJobEntryBuilder
}
impl super::CallSummaryJobResult {
    /// Returns a builder of [`CallSummaryJobResult`](super::CallSummaryJobResult).
    pub fn builder() -> super::builder::CallSummaryJobResultBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::CallSummaryJobResult {}
/// Builder of [`CallSummaryJobResult`](super::CallSummaryJobResult).
#[derive(Clone, Default)]
#[must_use]
pub struct CallSummaryJobResultBuilder {
    misfits: crate::rt::Misfits,
    data: ::std::option::Option<::std::vec::Vec<super::CallSummaryJobEntry>>,
}
impl CallSummaryJobResultBuilder {
    /// **Required.** The findings, one named value each.
    pub fn data<M>(
        mut self,
        value: impl crate::rt::SetList<super::CallSummaryJobEntry, M>,
    ) -> Self {
        self.misfits.set_list("data", &mut self.data, value);
        self
    }
    /// Builds the [`CallSummaryJobResult`](super::CallSummaryJobResult).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::CallSummaryJobResult, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<CallSummaryJobResultBuilder>
for super::CallSummaryJobResult {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: CallSummaryJobResultBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let CallSummaryJobResultBuilder { misfits, data } = value;
        match (misfits.is_empty(), data) {
            (true, Some(data)) => Ok(Self { data }),
            (_, data) => Err(misfits.error(&[("data", data.is_some())])),
        }
    }
}
impl ::std::convert::From<super::CallSummaryJobResult> for CallSummaryJobResultBuilder {
    fn from(value: super::CallSummaryJobResult) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            data: Some(value.data),
        }
    }
}
impl ::std::convert::From<&super::CallSummaryJobResult> for CallSummaryJobResultBuilder {
    fn from(value: &super::CallSummaryJobResult) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for CallSummaryJobResultBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "CallSummaryJobResultBuilder",
            &self.misfits,
            &[(stringify!(data), &self.data)],
        )
    }
}
crate::rt::debug_is_redacted! {
    CallSummaryJobResultBuilder
}
impl super::CallTranscript {
    /// Returns a builder of [`CallTranscript`](super::CallTranscript).
    pub fn builder() -> super::builder::CallTranscriptBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::CallTranscript {}
/// Builder of [`CallTranscript`](super::CallTranscript).
#[derive(Clone, Default)]
#[must_use]
pub struct CallTranscriptBuilder {
    misfits: crate::rt::Misfits,
    call_id: ::std::option::Option<super::CallId>,
    created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    dialogue: ::std::option::Option<::std::vec::Vec<super::DialogueTurn>>,
    duration: ::std::option::Option<f64>,
    status: ::std::option::Option<super::ProcessingStatus>,
}
impl CallTranscriptBuilder {
    /// **Required.** Id of the call that was written down.
    pub fn call_id<M>(mut self, value: impl crate::rt::Set<super::CallId, M>) -> Self {
        self.misfits.set("call_id", &mut self.call_id, value);
        self
    }
    /// **Required.** When the transcript was created, ISO 8601 in UTC.
    pub fn created_at<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("created_at", &mut self.created_at, value);
        self
    }
    /// The turns of the talk; null when there are none to show.
    pub fn dialogue<M>(
        mut self,
        value: impl crate::rt::SetList<super::DialogueTurn, M>,
    ) -> Self {
        self.misfits.set_list("dialogue", &mut self.dialogue, value);
        self
    }
    /// **Required.** Length of what was written down in seconds, with a fraction.
    pub fn duration<M>(mut self, value: impl crate::rt::Set<f64, M>) -> Self {
        self.misfits.set("duration", &mut self.duration, value);
        self
    }
    /// **Required.** State of the transcript: `absent` when there is none, `in-progress` while it is being written, then `completed` or `failed`.
    pub fn status<M>(
        mut self,
        value: impl crate::rt::Set<super::ProcessingStatus, M>,
    ) -> Self {
        self.misfits.set("status", &mut self.status, value);
        self
    }
    /// Builds the [`CallTranscript`](super::CallTranscript).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::CallTranscript, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<CallTranscriptBuilder> for super::CallTranscript {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: CallTranscriptBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let CallTranscriptBuilder {
            misfits,
            call_id,
            created_at,
            dialogue,
            duration,
            status,
        } = value;
        match (misfits.is_empty(), call_id, created_at, duration, status) {
            (true, Some(call_id), Some(created_at), Some(duration), Some(status)) => {
                Ok(Self {
                    call_id,
                    created_at,
                    dialogue,
                    duration,
                    status,
                })
            }
            (_, call_id, created_at, duration, status) => {
                Err(
                    misfits
                        .error(
                            &[
                                ("call_id", call_id.is_some()),
                                ("created_at", created_at.is_some()),
                                ("duration", duration.is_some()),
                                ("status", status.is_some()),
                            ],
                        ),
                )
            }
        }
    }
}
impl ::std::convert::From<super::CallTranscript> for CallTranscriptBuilder {
    fn from(value: super::CallTranscript) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            call_id: Some(value.call_id),
            created_at: Some(value.created_at),
            dialogue: value.dialogue,
            duration: Some(value.duration),
            status: Some(value.status),
        }
    }
}
impl ::std::convert::From<&super::CallTranscript> for CallTranscriptBuilder {
    fn from(value: &super::CallTranscript) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for CallTranscriptBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "CallTranscriptBuilder",
            &self.misfits,
            &[
                (stringify!(call_id), &self.call_id),
                (stringify!(created_at), &self.created_at),
                (stringify!(dialogue), &self.dialogue),
                (stringify!(duration), &self.duration),
                (stringify!(status), &self.status),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    CallTranscriptBuilder
}
impl super::CallVoicemail {
    /// Returns a builder of [`CallVoicemail`](super::CallVoicemail).
    pub fn builder() -> super::builder::CallVoicemailBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::CallVoicemail {}
/// Builder of [`CallVoicemail`](super::CallVoicemail).
#[derive(Clone, Default)]
#[must_use]
pub struct CallVoicemailBuilder {
    misfits: crate::rt::Misfits,
    id: ::std::option::Option<super::VoicemailId>,
    duration: ::std::option::Option<i64>,
    transcript: ::std::option::Option<::std::string::String>,
    recording_url: ::std::option::Option<::std::string::String>,
    status: ::std::option::Option<super::CallVoicemailStatus>,
}
impl CallVoicemailBuilder {
    /// **Required.** Id of the voicemail, beginning with `VM`.
    pub fn id<M>(mut self, value: impl crate::rt::Set<super::VoicemailId, M>) -> Self {
        self.misfits.set("id", &mut self.id, value);
        self
    }
    /// Length of the voicemail in whole seconds; null when it is not known.
    pub fn duration<M>(mut self, value: impl crate::rt::Set<i64, M>) -> Self {
        self.misfits.set("duration", &mut self.duration, value);
        self
    }
    /// Spoken text of the voicemail; null when there is none.
    pub fn transcript<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("transcript", &mut self.transcript, value);
        self
    }
    /// Address of the sound file; null when there is no file to fetch.
    pub fn recording_url<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("recording_url", &mut self.recording_url, value);
        self
    }
    /// **Required.** Whether the voicemail is ready: `in-progress` or `completed`.
    pub fn status<M>(
        mut self,
        value: impl crate::rt::Set<super::CallVoicemailStatus, M>,
    ) -> Self {
        self.misfits.set("status", &mut self.status, value);
        self
    }
    /// Builds the [`CallVoicemail`](super::CallVoicemail).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::CallVoicemail, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<CallVoicemailBuilder> for super::CallVoicemail {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: CallVoicemailBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let CallVoicemailBuilder {
            misfits,
            id,
            duration,
            transcript,
            recording_url,
            status,
        } = value;
        match (misfits.is_empty(), id, status) {
            (true, Some(id), Some(status)) => {
                Ok(Self {
                    id,
                    duration,
                    transcript,
                    recording_url,
                    status,
                })
            }
            (_, id, status) => {
                Err(misfits.error(&[("id", id.is_some()), ("status", status.is_some())]))
            }
        }
    }
}
impl ::std::convert::From<super::CallVoicemail> for CallVoicemailBuilder {
    fn from(value: super::CallVoicemail) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            id: Some(value.id),
            duration: value.duration,
            transcript: value.transcript,
            recording_url: value.recording_url,
            status: Some(value.status),
        }
    }
}
impl ::std::convert::From<&super::CallVoicemail> for CallVoicemailBuilder {
    fn from(value: &super::CallVoicemail) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for CallVoicemailBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "CallVoicemailBuilder",
            &self.misfits,
            &[
                (stringify!(id), &self.id),
                (stringify!(duration), &self.duration),
                (stringify!(transcript), &self.transcript),
                (stringify!(recording_url), &self.recording_url),
                (stringify!(status), &self.status),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    CallVoicemailBuilder
}
impl super::Contact {
    /// Returns a builder of [`Contact`](super::Contact).
    pub fn builder() -> super::builder::ContactBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::Contact {}
/// Builder of [`Contact`](super::Contact).
#[derive(Clone, Default)]
#[must_use]
pub struct ContactBuilder {
    misfits: crate::rt::Misfits,
    id: ::std::option::Option<super::ContactId>,
    external_id: ::std::option::Option<::std::string::String>,
    source: ::std::option::Option<::std::string::String>,
    source_url: ::std::option::Option<::std::string::String>,
    default_fields: ::std::option::Option<super::ContactDefaultFields>,
    custom_fields: ::std::option::Option<::std::vec::Vec<super::ContactCustomField>>,
    created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    created_by_user_id: ::std::option::Option<super::UserId>,
}
impl ContactBuilder {
    /// **Required.** Id of the contact.
    pub fn id<M>(mut self, value: impl crate::rt::Set<super::ContactId, M>) -> Self {
        self.misfits.set("id", &mut self.id, value);
        self
    }
    /// Id of the contact in a system of yours, 1 to 75 characters; null for none. It need not be unique.
    pub fn external_id<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("external_id", &mut self.external_id, value);
        self
    }
    /// Where the contact came from, 1 to 75 characters; null for none. Some names are reserved by Quo: `openphone…`, `csv…`, `device`, `zapier`, `google-people` and `other`.
    pub fn source<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("source", &mut self.source, value);
        self
    }
    /// Web address of the contact in the system it came from, 1 to 200 characters; null for none.
    pub fn source_url<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("source_url", &mut self.source_url, value);
        self
    }
    /// **Required.** The fields that every contact has.
    pub fn default_fields<M>(
        mut self,
        value: impl crate::rt::Set<super::ContactDefaultFields, M>,
    ) -> Self {
        self.misfits.set("default_fields", &mut self.default_fields, value);
        self
    }
    /// **Required.** Values of the custom fields of the contact.
    pub fn custom_fields<M>(
        mut self,
        value: impl crate::rt::SetList<super::ContactCustomField, M>,
    ) -> Self {
        self.misfits.set_list("custom_fields", &mut self.custom_fields, value);
        self
    }
    /// **Required.** When the contact was created, ISO 8601 in UTC.
    pub fn created_at<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("created_at", &mut self.created_at, value);
        self
    }
    /// **Required.** When the contact last changed, ISO 8601 in UTC.
    pub fn updated_at<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("updated_at", &mut self.updated_at, value);
        self
    }
    /// **Required.** Id of the user who created the contact, beginning with `US`.
    pub fn created_by_user_id<M>(
        mut self,
        value: impl crate::rt::Set<super::UserId, M>,
    ) -> Self {
        self.misfits.set("created_by_user_id", &mut self.created_by_user_id, value);
        self
    }
    /// Builds the [`Contact`](super::Contact).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(self) -> ::std::result::Result<super::Contact, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<ContactBuilder> for super::Contact {
    type Error = crate::rt::BuildError;
    fn try_from(value: ContactBuilder) -> ::std::result::Result<Self, Self::Error> {
        let ContactBuilder {
            misfits,
            id,
            external_id,
            source,
            source_url,
            default_fields,
            custom_fields,
            created_at,
            updated_at,
            created_by_user_id,
        } = value;
        match (
            misfits.is_empty(),
            id,
            default_fields,
            custom_fields,
            created_at,
            updated_at,
            created_by_user_id,
        ) {
            (
                true,
                Some(id),
                Some(default_fields),
                Some(custom_fields),
                Some(created_at),
                Some(updated_at),
                Some(created_by_user_id),
            ) => {
                Ok(Self {
                    id,
                    external_id,
                    source,
                    source_url,
                    default_fields,
                    custom_fields,
                    created_at,
                    updated_at,
                    created_by_user_id,
                })
            }
            (
                _,
                id,
                default_fields,
                custom_fields,
                created_at,
                updated_at,
                created_by_user_id,
            ) => {
                Err(
                    misfits
                        .error(
                            &[
                                ("id", id.is_some()),
                                ("default_fields", default_fields.is_some()),
                                ("custom_fields", custom_fields.is_some()),
                                ("created_at", created_at.is_some()),
                                ("updated_at", updated_at.is_some()),
                                ("created_by_user_id", created_by_user_id.is_some()),
                            ],
                        ),
                )
            }
        }
    }
}
impl ::std::convert::From<super::Contact> for ContactBuilder {
    fn from(value: super::Contact) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            id: Some(value.id),
            external_id: value.external_id,
            source: value.source,
            source_url: value.source_url,
            default_fields: Some(value.default_fields),
            custom_fields: Some(value.custom_fields),
            created_at: Some(value.created_at),
            updated_at: Some(value.updated_at),
            created_by_user_id: Some(value.created_by_user_id),
        }
    }
}
impl ::std::convert::From<&super::Contact> for ContactBuilder {
    fn from(value: &super::Contact) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for ContactBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "ContactBuilder",
            &self.misfits,
            &[
                (stringify!(id), &self.id),
                (stringify!(external_id), &self.external_id),
                (stringify!(source), &self.source),
                (stringify!(source_url), &self.source_url),
                (stringify!(default_fields), &self.default_fields),
                (stringify!(custom_fields), &self.custom_fields),
                (stringify!(created_at), &self.created_at),
                (stringify!(updated_at), &self.updated_at),
                (stringify!(created_by_user_id), &self.created_by_user_id),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    ContactBuilder
}
impl super::ContactCustomField {
    /// Returns a builder of [`ContactCustomField`](super::ContactCustomField).
    pub fn builder() -> super::builder::ContactCustomFieldBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::ContactCustomField {}
/// Builder of [`ContactCustomField`](super::ContactCustomField).
#[derive(Clone, Default)]
#[must_use]
pub struct ContactCustomFieldBuilder {
    misfits: crate::rt::Misfits,
    id: ::std::option::Option<::std::string::String>,
    name: ::std::option::Option<::std::string::String>,
    key: ::std::option::Option<::std::string::String>,
    type_: ::std::option::Option<super::CustomFieldType>,
    value: ::std::option::Option<super::CustomFieldValue>,
}
impl ContactCustomFieldBuilder {
    /// Id of this value, as given out by the service.
    pub fn id<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("id", &mut self.id, value);
        self
    }
    /// **Required.** Name of the custom field as shown to people.
    pub fn name<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("name", &mut self.name, value);
        self
    }
    /// Key of the custom field, as in the list of custom contact fields.
    pub fn key<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("key", &mut self.key, value);
        self
    }
    /// **Required.** Kind of the field, which decides the form of `value`.
    pub fn type_<M>(
        mut self,
        value: impl crate::rt::Set<super::CustomFieldType, M>,
    ) -> Self {
        self.misfits.set("type", &mut self.type_, value);
        self
    }
    /// Value of the field; null for none.
    pub fn value<M>(
        mut self,
        value: impl crate::rt::Set<super::CustomFieldValue, M>,
    ) -> Self {
        self.misfits.set("value", &mut self.value, value);
        self
    }
    /// Builds the [`ContactCustomField`](super::ContactCustomField).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::ContactCustomField, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<ContactCustomFieldBuilder> for super::ContactCustomField {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: ContactCustomFieldBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let ContactCustomFieldBuilder { misfits, id, name, key, type_, value } = value;
        match (misfits.is_empty(), name, type_) {
            (true, Some(name), Some(type_)) => {
                Ok(Self {
                    id,
                    name,
                    key,
                    type_,
                    value,
                })
            }
            (_, name, type_) => {
                Err(
                    misfits.error(&[("name", name.is_some()), ("type", type_.is_some())]),
                )
            }
        }
    }
}
impl ::std::convert::From<super::ContactCustomField> for ContactCustomFieldBuilder {
    fn from(value: super::ContactCustomField) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            id: value.id,
            name: Some(value.name),
            key: value.key,
            type_: Some(value.type_),
            value: value.value,
        }
    }
}
impl ::std::convert::From<&super::ContactCustomField> for ContactCustomFieldBuilder {
    fn from(value: &super::ContactCustomField) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for ContactCustomFieldBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "ContactCustomFieldBuilder",
            &self.misfits,
            &[
                (stringify!(id), &self.id),
                (stringify!(name), &self.name),
                (stringify!(key), &self.key),
                (stringify!(type_), &self.type_),
                (stringify!(value), &self.value),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    ContactCustomFieldBuilder
}
impl super::ContactDefaultFields {
    /// Returns a builder of [`ContactDefaultFields`](super::ContactDefaultFields).
    pub fn builder() -> super::builder::ContactDefaultFieldsBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::ContactDefaultFields {}
/// Builder of [`ContactDefaultFields`](super::ContactDefaultFields).
#[derive(Clone, Default)]
#[must_use]
pub struct ContactDefaultFieldsBuilder {
    misfits: crate::rt::Misfits,
    company: ::std::option::Option<::std::string::String>,
    emails: ::std::option::Option<::std::vec::Vec<super::ContactDetail>>,
    first_name: ::std::option::Option<::std::string::String>,
    last_name: ::std::option::Option<::std::string::String>,
    phone_numbers: ::std::option::Option<::std::vec::Vec<super::ContactDetail>>,
    role: ::std::option::Option<::std::string::String>,
}
impl ContactDefaultFieldsBuilder {
    /// Company of the contact; null for none.
    pub fn company<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("company", &mut self.company, value);
        self
    }
    /// **Required.** E-mail addresses of the contact, each with a label.
    pub fn emails<M>(
        mut self,
        value: impl crate::rt::SetList<super::ContactDetail, M>,
    ) -> Self {
        self.misfits.set_list("emails", &mut self.emails, value);
        self
    }
    /// First name of the contact; null for none.
    pub fn first_name<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("first_name", &mut self.first_name, value);
        self
    }
    /// Last name of the contact; null for none.
    pub fn last_name<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("last_name", &mut self.last_name, value);
        self
    }
    /// **Required.** Phone numbers of the contact, each with a label.
    pub fn phone_numbers<M>(
        mut self,
        value: impl crate::rt::SetList<super::ContactDetail, M>,
    ) -> Self {
        self.misfits.set_list("phone_numbers", &mut self.phone_numbers, value);
        self
    }
    /// Position of the contact in the company; null for none.
    pub fn role<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("role", &mut self.role, value);
        self
    }
    /// Builds the [`ContactDefaultFields`](super::ContactDefaultFields).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::ContactDefaultFields, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<ContactDefaultFieldsBuilder>
for super::ContactDefaultFields {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: ContactDefaultFieldsBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let ContactDefaultFieldsBuilder {
            misfits,
            company,
            emails,
            first_name,
            last_name,
            phone_numbers,
            role,
        } = value;
        match (misfits.is_empty(), emails, phone_numbers) {
            (true, Some(emails), Some(phone_numbers)) => {
                Ok(Self {
                    company,
                    emails,
                    first_name,
                    last_name,
                    phone_numbers,
                    role,
                })
            }
            (_, emails, phone_numbers) => {
                Err(
                    misfits
                        .error(
                            &[
                                ("emails", emails.is_some()),
                                ("phone_numbers", phone_numbers.is_some()),
                            ],
                        ),
                )
            }
        }
    }
}
impl ::std::convert::From<super::ContactDefaultFields> for ContactDefaultFieldsBuilder {
    fn from(value: super::ContactDefaultFields) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            company: value.company,
            emails: Some(value.emails),
            first_name: value.first_name,
            last_name: value.last_name,
            phone_numbers: Some(value.phone_numbers),
            role: value.role,
        }
    }
}
impl ::std::convert::From<&super::ContactDefaultFields> for ContactDefaultFieldsBuilder {
    fn from(value: &super::ContactDefaultFields) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for ContactDefaultFieldsBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "ContactDefaultFieldsBuilder",
            &self.misfits,
            &[
                (stringify!(company), &self.company),
                (stringify!(emails), &self.emails),
                (stringify!(first_name), &self.first_name),
                (stringify!(last_name), &self.last_name),
                (stringify!(phone_numbers), &self.phone_numbers),
                (stringify!(role), &self.role),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    ContactDefaultFieldsBuilder
}
impl super::ContactDetail {
    /// Returns a builder of [`ContactDetail`](super::ContactDetail).
    pub fn builder() -> super::builder::ContactDetailBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::ContactDetail {}
/// Builder of [`ContactDetail`](super::ContactDetail).
#[derive(Clone, Default)]
#[must_use]
pub struct ContactDetailBuilder {
    misfits: crate::rt::Misfits,
    id: ::std::option::Option<::std::string::String>,
    name: ::std::option::Option<::std::string::String>,
    value: ::std::option::Option<::std::string::String>,
}
impl ContactDetailBuilder {
    /// Id of the entry, as given out by the service.
    pub fn id<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("id", &mut self.id, value);
        self
    }
    /// **Required.** Label of the entry, such as `work`.
    pub fn name<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("name", &mut self.name, value);
        self
    }
    /// The address or number itself; null for none.
    pub fn value<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("value", &mut self.value, value);
        self
    }
    /// Builds the [`ContactDetail`](super::ContactDetail).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::ContactDetail, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<ContactDetailBuilder> for super::ContactDetail {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: ContactDetailBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let ContactDetailBuilder { misfits, id, name, value } = value;
        match (misfits.is_empty(), name) {
            (true, Some(name)) => Ok(Self { id, name, value }),
            (_, name) => Err(misfits.error(&[("name", name.is_some())])),
        }
    }
}
impl ::std::convert::From<super::ContactDetail> for ContactDetailBuilder {
    fn from(value: super::ContactDetail) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            id: value.id,
            name: Some(value.name),
            value: value.value,
        }
    }
}
impl ::std::convert::From<&super::ContactDetail> for ContactDetailBuilder {
    fn from(value: &super::ContactDetail) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for ContactDetailBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "ContactDetailBuilder",
            &self.misfits,
            &[
                (stringify!(id), &self.id),
                (stringify!(name), &self.name),
                (stringify!(value), &self.value),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    ContactDetailBuilder
}
impl super::Conversation {
    /// Returns a builder of [`Conversation`](super::Conversation).
    pub fn builder() -> super::builder::ConversationBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::Conversation {}
/// Builder of [`Conversation`](super::Conversation).
#[derive(Clone, Default)]
#[must_use]
pub struct ConversationBuilder {
    misfits: crate::rt::Misfits,
    id: ::std::option::Option<super::ConversationId>,
    assigned_to: ::std::option::Option<super::ActorId>,
    created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    last_activity_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    last_activity_id: ::std::option::Option<super::ActivityId>,
    muted_until: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    name: ::std::option::Option<::std::string::String>,
    participants: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    phone_number_id: ::std::option::Option<super::PhoneNumberId>,
    snoozed_until: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
}
impl ConversationBuilder {
    /// **Required.** Id of the conversation, beginning with `CN`.
    pub fn id<M>(
        mut self,
        value: impl crate::rt::Set<super::ConversationId, M>,
    ) -> Self {
        self.misfits.set("id", &mut self.id, value);
        self
    }
    /// Id of the user, or of the system user, the conversation is assigned to; null when it is assigned to nobody.
    pub fn assigned_to<M>(
        mut self,
        value: impl crate::rt::Set<super::ActorId, M>,
    ) -> Self {
        self.misfits.set("assigned_to", &mut self.assigned_to, value);
        self
    }
    /// When the conversation was created, ISO 8601 in UTC; null when that is not recorded.
    pub fn created_at<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("created_at", &mut self.created_at, value);
        self
    }
    /// When the conversation was deleted, ISO 8601 in UTC; null when it was not.
    pub fn deleted_at<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("deleted_at", &mut self.deleted_at, value);
        self
    }
    /// When the latest call or message took place, ISO 8601 in UTC; null when there is none.
    pub fn last_activity_at<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("last_activity_at", &mut self.last_activity_at, value);
        self
    }
    /// Id of the latest call or message, beginning with `AC`; null when there is none.
    pub fn last_activity_id<M>(
        mut self,
        value: impl crate::rt::Set<super::ActivityId, M>,
    ) -> Self {
        self.misfits.set("last_activity_id", &mut self.last_activity_id, value);
        self
    }
    /// End of the time for which the conversation is muted, ISO 8601 in UTC; null when it is not muted.
    pub fn muted_until<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("muted_until", &mut self.muted_until, value);
        self
    }
    /// Name of the conversation; null when it has none.
    pub fn name<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("name", &mut self.name, value);
        self
    }
    /// **Required.** Phone numbers of the counterparts, each in E.164 form (a plus sign and up to 15 digits). Short codes and words such as `Anonymous` are reported as well, so read the entries as open text.
    ///
    /// One of: a number in E.164 form, matches `^\d{5,6}$`, `Anonymous`, `Blocked`, `Restricted`.
    pub fn participants<M>(
        mut self,
        value: impl crate::rt::SetList<::std::string::String, M>,
    ) -> Self {
        self.misfits.set_list("participants", &mut self.participants, value);
        self
    }
    /// **Required.** Id of the Quo phone number of the conversation, beginning with `PN`.
    pub fn phone_number_id<M>(
        mut self,
        value: impl crate::rt::Set<super::PhoneNumberId, M>,
    ) -> Self {
        self.misfits.set("phone_number_id", &mut self.phone_number_id, value);
        self
    }
    /// End of the time for which the conversation is snoozed, ISO 8601 in UTC; null when it is not snoozed.
    pub fn snoozed_until<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("snoozed_until", &mut self.snoozed_until, value);
        self
    }
    /// When the conversation last changed, ISO 8601 in UTC; null when that is not recorded.
    pub fn updated_at<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("updated_at", &mut self.updated_at, value);
        self
    }
    /// Builds the [`Conversation`](super::Conversation).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::Conversation, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<ConversationBuilder> for super::Conversation {
    type Error = crate::rt::BuildError;
    fn try_from(value: ConversationBuilder) -> ::std::result::Result<Self, Self::Error> {
        let ConversationBuilder {
            misfits,
            id,
            assigned_to,
            created_at,
            deleted_at,
            last_activity_at,
            last_activity_id,
            muted_until,
            name,
            participants,
            phone_number_id,
            snoozed_until,
            updated_at,
        } = value;
        match (misfits.is_empty(), id, participants, phone_number_id) {
            (true, Some(id), Some(participants), Some(phone_number_id)) => {
                Ok(Self {
                    id,
                    assigned_to,
                    created_at,
                    deleted_at,
                    last_activity_at,
                    last_activity_id,
                    muted_until,
                    name,
                    participants,
                    phone_number_id,
                    snoozed_until,
                    updated_at,
                })
            }
            (_, id, participants, phone_number_id) => {
                Err(
                    misfits
                        .error(
                            &[
                                ("id", id.is_some()),
                                ("participants", participants.is_some()),
                                ("phone_number_id", phone_number_id.is_some()),
                            ],
                        ),
                )
            }
        }
    }
}
impl ::std::convert::From<super::Conversation> for ConversationBuilder {
    fn from(value: super::Conversation) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            id: Some(value.id),
            assigned_to: value.assigned_to,
            created_at: value.created_at,
            deleted_at: value.deleted_at,
            last_activity_at: value.last_activity_at,
            last_activity_id: value.last_activity_id,
            muted_until: value.muted_until,
            name: value.name,
            participants: Some(value.participants),
            phone_number_id: Some(value.phone_number_id),
            snoozed_until: value.snoozed_until,
            updated_at: value.updated_at,
        }
    }
}
impl ::std::convert::From<&super::Conversation> for ConversationBuilder {
    fn from(value: &super::Conversation) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for ConversationBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "ConversationBuilder",
            &self.misfits,
            &[
                (stringify!(id), &self.id),
                (stringify!(assigned_to), &self.assigned_to),
                (stringify!(created_at), &self.created_at),
                (stringify!(deleted_at), &self.deleted_at),
                (stringify!(last_activity_at), &self.last_activity_at),
                (stringify!(last_activity_id), &self.last_activity_id),
                (stringify!(muted_until), &self.muted_until),
                (stringify!(name), &self.name),
                (stringify!(participants), &self.participants),
                (stringify!(phone_number_id), &self.phone_number_id),
                (stringify!(snoozed_until), &self.snoozed_until),
                (stringify!(updated_at), &self.updated_at),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    ConversationBuilder
}
impl super::CreatedTask {
    /// Returns a builder of [`CreatedTask`](super::CreatedTask).
    pub fn builder() -> super::builder::CreatedTaskBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::CreatedTask {}
/// Builder of [`CreatedTask`](super::CreatedTask).
#[derive(Clone, Default)]
#[must_use]
pub struct CreatedTaskBuilder {
    misfits: crate::rt::Misfits,
    task_id: ::std::option::Option<super::TaskId>,
    revision: ::std::option::Option<::std::string::String>,
    phone_number_id: ::std::option::Option<super::PhoneNumberId>,
    conversation_id: ::std::option::Option<super::ConversationId>,
    activity_id: ::std::option::Option<super::ActivityId>,
}
impl CreatedTaskBuilder {
    /// **Required.** Id of the task, beginning with `TK`.
    pub fn task_id<M>(mut self, value: impl crate::rt::Set<super::TaskId, M>) -> Self {
        self.misfits.set("task_id", &mut self.task_id, value);
        self
    }
    /// **Required.** Revision of the task, an opaque text that is new after each change.
    pub fn revision<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("revision", &mut self.revision, value);
        self
    }
    /// **Required.** Id of the Quo phone number the task belongs to, beginning with `PN`.
    pub fn phone_number_id<M>(
        mut self,
        value: impl crate::rt::Set<super::PhoneNumberId, M>,
    ) -> Self {
        self.misfits.set("phone_number_id", &mut self.phone_number_id, value);
        self
    }
    /// Id of the conversation the task is linked to, beginning with `CN`; absent for none.
    pub fn conversation_id<M>(
        mut self,
        value: impl crate::rt::Set<super::ConversationId, M>,
    ) -> Self {
        self.misfits.set("conversation_id", &mut self.conversation_id, value);
        self
    }
    /// Id of the call or message the task is linked to, beginning with `AC`; absent for none.
    pub fn activity_id<M>(
        mut self,
        value: impl crate::rt::Set<super::ActivityId, M>,
    ) -> Self {
        self.misfits.set("activity_id", &mut self.activity_id, value);
        self
    }
    /// Builds the [`CreatedTask`](super::CreatedTask).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::CreatedTask, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<CreatedTaskBuilder> for super::CreatedTask {
    type Error = crate::rt::BuildError;
    fn try_from(value: CreatedTaskBuilder) -> ::std::result::Result<Self, Self::Error> {
        let CreatedTaskBuilder {
            misfits,
            task_id,
            revision,
            phone_number_id,
            conversation_id,
            activity_id,
        } = value;
        match (misfits.is_empty(), task_id, revision, phone_number_id) {
            (true, Some(task_id), Some(revision), Some(phone_number_id)) => {
                Ok(Self {
                    task_id,
                    revision,
                    phone_number_id,
                    conversation_id,
                    activity_id,
                })
            }
            (_, task_id, revision, phone_number_id) => {
                Err(
                    misfits
                        .error(
                            &[
                                ("task_id", task_id.is_some()),
                                ("revision", revision.is_some()),
                                ("phone_number_id", phone_number_id.is_some()),
                            ],
                        ),
                )
            }
        }
    }
}
impl ::std::convert::From<super::CreatedTask> for CreatedTaskBuilder {
    fn from(value: super::CreatedTask) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            task_id: Some(value.task_id),
            revision: Some(value.revision),
            phone_number_id: Some(value.phone_number_id),
            conversation_id: value.conversation_id,
            activity_id: value.activity_id,
        }
    }
}
impl ::std::convert::From<&super::CreatedTask> for CreatedTaskBuilder {
    fn from(value: &super::CreatedTask) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for CreatedTaskBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "CreatedTaskBuilder",
            &self.misfits,
            &[
                (stringify!(task_id), &self.task_id),
                (stringify!(revision), &self.revision),
                (stringify!(phone_number_id), &self.phone_number_id),
                (stringify!(conversation_id), &self.conversation_id),
                (stringify!(activity_id), &self.activity_id),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    CreatedTaskBuilder
}
impl super::CustomFieldDefinition {
    /// Returns a builder of [`CustomFieldDefinition`](super::CustomFieldDefinition).
    pub fn builder() -> super::builder::CustomFieldDefinitionBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::CustomFieldDefinition {}
/// Builder of [`CustomFieldDefinition`](super::CustomFieldDefinition).
#[derive(Clone, Default)]
#[must_use]
pub struct CustomFieldDefinitionBuilder {
    misfits: crate::rt::Misfits,
    name: ::std::option::Option<::std::string::String>,
    key: ::std::option::Option<::std::string::String>,
    type_: ::std::option::Option<super::CustomFieldType>,
}
impl CustomFieldDefinitionBuilder {
    /// **Required.** Name shown to people.
    pub fn name<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("name", &mut self.name, value);
        self
    }
    /// **Required.** Key that names the field in the `customFields` of a contact.
    pub fn key<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("key", &mut self.key, value);
        self
    }
    /// **Required.** Kind of value the field holds.
    pub fn type_<M>(
        mut self,
        value: impl crate::rt::Set<super::CustomFieldType, M>,
    ) -> Self {
        self.misfits.set("type", &mut self.type_, value);
        self
    }
    /// Builds the [`CustomFieldDefinition`](super::CustomFieldDefinition).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::CustomFieldDefinition, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<CustomFieldDefinitionBuilder>
for super::CustomFieldDefinition {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: CustomFieldDefinitionBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let CustomFieldDefinitionBuilder { misfits, name, key, type_ } = value;
        match (misfits.is_empty(), name, key, type_) {
            (true, Some(name), Some(key), Some(type_)) => Ok(Self { name, key, type_ }),
            (_, name, key, type_) => {
                Err(
                    misfits
                        .error(
                            &[
                                ("name", name.is_some()),
                                ("key", key.is_some()),
                                ("type", type_.is_some()),
                            ],
                        ),
                )
            }
        }
    }
}
impl ::std::convert::From<super::CustomFieldDefinition>
for CustomFieldDefinitionBuilder {
    fn from(value: super::CustomFieldDefinition) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            name: Some(value.name),
            key: Some(value.key),
            type_: Some(value.type_),
        }
    }
}
impl ::std::convert::From<&super::CustomFieldDefinition>
for CustomFieldDefinitionBuilder {
    fn from(value: &super::CustomFieldDefinition) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for CustomFieldDefinitionBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "CustomFieldDefinitionBuilder",
            &self.misfits,
            &[
                (stringify!(name), &self.name),
                (stringify!(key), &self.key),
                (stringify!(type_), &self.type_),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    CustomFieldDefinitionBuilder
}
impl super::DialogueTurn {
    /// Returns a builder of [`DialogueTurn`](super::DialogueTurn).
    pub fn builder() -> super::builder::DialogueTurnBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::DialogueTurn {}
/// Builder of [`DialogueTurn`](super::DialogueTurn).
#[derive(Clone, Default)]
#[must_use]
pub struct DialogueTurnBuilder {
    misfits: crate::rt::Misfits,
    content: ::std::option::Option<::std::string::String>,
    start: ::std::option::Option<f64>,
    end: ::std::option::Option<f64>,
    identifier: ::std::option::Option<::std::string::String>,
    user_id: ::std::option::Option<super::UserId>,
}
impl DialogueTurnBuilder {
    /// **Required.** The words of the turn.
    pub fn content<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("content", &mut self.content, value);
        self
    }
    /// **Required.** Start of the turn in seconds from the beginning, with a fraction.
    pub fn start<M>(mut self, value: impl crate::rt::Set<f64, M>) -> Self {
        self.misfits.set("start", &mut self.start, value);
        self
    }
    /// **Required.** End of the turn in seconds from the beginning, with a fraction.
    pub fn end<M>(mut self, value: impl crate::rt::Set<f64, M>) -> Self {
        self.misfits.set("end", &mut self.end, value);
        self
    }
    /// Phone number of the speaker; null for a user of the workspace.
    pub fn identifier<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("identifier", &mut self.identifier, value);
        self
    }
    /// Id of the user who speaks, beginning with `US`; null for an outside party.
    pub fn user_id<M>(mut self, value: impl crate::rt::Set<super::UserId, M>) -> Self {
        self.misfits.set("user_id", &mut self.user_id, value);
        self
    }
    /// Builds the [`DialogueTurn`](super::DialogueTurn).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::DialogueTurn, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<DialogueTurnBuilder> for super::DialogueTurn {
    type Error = crate::rt::BuildError;
    fn try_from(value: DialogueTurnBuilder) -> ::std::result::Result<Self, Self::Error> {
        let DialogueTurnBuilder { misfits, content, start, end, identifier, user_id } = value;
        match (misfits.is_empty(), content, start, end) {
            (true, Some(content), Some(start), Some(end)) => {
                Ok(Self {
                    content,
                    start,
                    end,
                    identifier,
                    user_id,
                })
            }
            (_, content, start, end) => {
                Err(
                    misfits
                        .error(
                            &[
                                ("content", content.is_some()),
                                ("start", start.is_some()),
                                ("end", end.is_some()),
                            ],
                        ),
                )
            }
        }
    }
}
impl ::std::convert::From<super::DialogueTurn> for DialogueTurnBuilder {
    fn from(value: super::DialogueTurn) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            content: Some(value.content),
            start: Some(value.start),
            end: Some(value.end),
            identifier: value.identifier,
            user_id: value.user_id,
        }
    }
}
impl ::std::convert::From<&super::DialogueTurn> for DialogueTurnBuilder {
    fn from(value: &super::DialogueTurn) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for DialogueTurnBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "DialogueTurnBuilder",
            &self.misfits,
            &[
                (stringify!(content), &self.content),
                (stringify!(start), &self.start),
                (stringify!(end), &self.end),
                (stringify!(identifier), &self.identifier),
                (stringify!(user_id), &self.user_id),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    DialogueTurnBuilder
}
impl super::Message {
    /// Returns a builder of [`Message`](super::Message).
    pub fn builder() -> super::builder::MessageBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::Message {}
/// Builder of [`Message`](super::Message).
#[derive(Clone, Default)]
#[must_use]
pub struct MessageBuilder {
    misfits: crate::rt::Misfits,
    id: ::std::option::Option<super::MessageId>,
    to: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    from: ::std::option::Option<::std::string::String>,
    text: ::std::option::Option<::std::string::String>,
    phone_number_id: ::std::option::Option<super::PhoneNumberId>,
    conversation_id: ::std::option::Option<super::ConversationId>,
    direction: ::std::option::Option<super::Direction>,
    user_id: ::std::option::Option<super::UserId>,
    status: ::std::option::Option<super::MessageStatus>,
    created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    media: ::std::option::Option<::std::vec::Vec<super::MessageMedia>>,
}
impl MessageBuilder {
    /// **Required.** Id of the message, beginning with `AC`.
    pub fn id<M>(mut self, value: impl crate::rt::Set<super::MessageId, M>) -> Self {
        self.misfits.set("id", &mut self.id, value);
        self
    }
    /// **Required.** Phone numbers of the recipients, normally in E.164 form (a plus sign and up to 15 digits). Sending allows other short recipients too, so read the entries as open text.
    ///
    /// One of: a number in E.164 form, at most 15 characters.
    pub fn to<M>(
        mut self,
        value: impl crate::rt::SetList<::std::string::String, M>,
    ) -> Self {
        self.misfits.set_list("to", &mut self.to, value);
        self
    }
    /// **Required.** Phone number of the sender, as open text.
    pub fn from<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("from", &mut self.from, value);
        self
    }
    /// **Required.** Text of the message. The request that sends a message names the same thing `content`.
    pub fn text<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("text", &mut self.text, value);
        self
    }
    /// Id of the Quo phone number of the message, beginning with `PN`; null when there is none.
    pub fn phone_number_id<M>(
        mut self,
        value: impl crate::rt::Set<super::PhoneNumberId, M>,
    ) -> Self {
        self.misfits.set("phone_number_id", &mut self.phone_number_id, value);
        self
    }
    /// **Required.** Id of the conversation the message belongs to, beginning with `CN`.
    pub fn conversation_id<M>(
        mut self,
        value: impl crate::rt::Set<super::ConversationId, M>,
    ) -> Self {
        self.misfits.set("conversation_id", &mut self.conversation_id, value);
        self
    }
    /// **Required.** Whether the message came in or went out, seen from the Quo number.
    pub fn direction<M>(
        mut self,
        value: impl crate::rt::Set<super::Direction, M>,
    ) -> Self {
        self.misfits.set("direction", &mut self.direction, value);
        self
    }
    /// Id of the user who sent the message, beginning with `US`. Be ready for null: a message that came in has no sending user.
    pub fn user_id<M>(mut self, value: impl crate::rt::Set<super::UserId, M>) -> Self {
        self.misfits.set("user_id", &mut self.user_id, value);
        self
    }
    /// **Required.** How far the message got: `queued`, `sent`, `delivered` or `undelivered` for one that went out, `received` for one that came in.
    pub fn status<M>(
        mut self,
        value: impl crate::rt::Set<super::MessageStatus, M>,
    ) -> Self {
        self.misfits.set("status", &mut self.status, value);
        self
    }
    /// **Required.** When the message was created, ISO 8601 in UTC.
    pub fn created_at<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("created_at", &mut self.created_at, value);
        self
    }
    /// **Required.** When the message last changed, ISO 8601 in UTC.
    pub fn updated_at<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("updated_at", &mut self.updated_at, value);
        self
    }
    /// Attachments of an MMS message.
    pub fn media<M>(
        mut self,
        value: impl crate::rt::SetList<super::MessageMedia, M>,
    ) -> Self {
        self.misfits.set_list("media", &mut self.media, value);
        self
    }
    /// Builds the [`Message`](super::Message).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(self) -> ::std::result::Result<super::Message, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<MessageBuilder> for super::Message {
    type Error = crate::rt::BuildError;
    fn try_from(value: MessageBuilder) -> ::std::result::Result<Self, Self::Error> {
        let MessageBuilder {
            misfits,
            id,
            to,
            from,
            text,
            phone_number_id,
            conversation_id,
            direction,
            user_id,
            status,
            created_at,
            updated_at,
            media,
        } = value;
        match (
            misfits.is_empty(),
            id,
            to,
            from,
            text,
            conversation_id,
            direction,
            status,
            created_at,
            updated_at,
        ) {
            (
                true,
                Some(id),
                Some(to),
                Some(from),
                Some(text),
                Some(conversation_id),
                Some(direction),
                Some(status),
                Some(created_at),
                Some(updated_at),
            ) => {
                Ok(Self {
                    id,
                    to,
                    from,
                    text,
                    phone_number_id,
                    conversation_id,
                    direction,
                    user_id,
                    status,
                    created_at,
                    updated_at,
                    media: media.unwrap_or_default(),
                })
            }
            (
                _,
                id,
                to,
                from,
                text,
                conversation_id,
                direction,
                status,
                created_at,
                updated_at,
            ) => {
                Err(
                    misfits
                        .error(
                            &[
                                ("id", id.is_some()),
                                ("to", to.is_some()),
                                ("from", from.is_some()),
                                ("text", text.is_some()),
                                ("conversation_id", conversation_id.is_some()),
                                ("direction", direction.is_some()),
                                ("status", status.is_some()),
                                ("created_at", created_at.is_some()),
                                ("updated_at", updated_at.is_some()),
                            ],
                        ),
                )
            }
        }
    }
}
impl ::std::convert::From<super::Message> for MessageBuilder {
    fn from(value: super::Message) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            id: Some(value.id),
            to: Some(value.to),
            from: Some(value.from),
            text: Some(value.text),
            phone_number_id: value.phone_number_id,
            conversation_id: Some(value.conversation_id),
            direction: Some(value.direction),
            user_id: value.user_id,
            status: Some(value.status),
            created_at: Some(value.created_at),
            updated_at: Some(value.updated_at),
            media: Some(value.media),
        }
    }
}
impl ::std::convert::From<&super::Message> for MessageBuilder {
    fn from(value: &super::Message) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for MessageBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "MessageBuilder",
            &self.misfits,
            &[
                (stringify!(id), &self.id),
                (stringify!(to), &self.to),
                (stringify!(from), &self.from),
                (stringify!(text), &self.text),
                (stringify!(phone_number_id), &self.phone_number_id),
                (stringify!(conversation_id), &self.conversation_id),
                (stringify!(direction), &self.direction),
                (stringify!(user_id), &self.user_id),
                (stringify!(status), &self.status),
                (stringify!(created_at), &self.created_at),
                (stringify!(updated_at), &self.updated_at),
                (stringify!(media), &self.media),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    MessageBuilder
}
impl super::MessageMedia {
    /// Returns a builder of [`MessageMedia`](super::MessageMedia).
    pub fn builder() -> super::builder::MessageMediaBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::MessageMedia {}
/// Builder of [`MessageMedia`](super::MessageMedia).
#[derive(Clone, Default)]
#[must_use]
pub struct MessageMediaBuilder {
    misfits: crate::rt::Misfits,
    url: ::std::option::Option<::std::string::String>,
    type_: ::std::option::Option<::std::string::String>,
}
impl MessageMediaBuilder {
    /// **Required.** Where the attachment can be downloaded.
    pub fn url<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("url", &mut self.url, value);
        self
    }
    /// Media type of the attachment; null when it is not known.
    pub fn type_<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("type", &mut self.type_, value);
        self
    }
    /// Builds the [`MessageMedia`](super::MessageMedia).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::MessageMedia, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<MessageMediaBuilder> for super::MessageMedia {
    type Error = crate::rt::BuildError;
    fn try_from(value: MessageMediaBuilder) -> ::std::result::Result<Self, Self::Error> {
        let MessageMediaBuilder { misfits, url, type_ } = value;
        match (misfits.is_empty(), url) {
            (true, Some(url)) => Ok(Self { url, type_ }),
            (_, url) => Err(misfits.error(&[("url", url.is_some())])),
        }
    }
}
impl ::std::convert::From<super::MessageMedia> for MessageMediaBuilder {
    fn from(value: super::MessageMedia) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            url: Some(value.url),
            type_: value.type_,
        }
    }
}
impl ::std::convert::From<&super::MessageMedia> for MessageMediaBuilder {
    fn from(value: &super::MessageMedia) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for MessageMediaBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "MessageMediaBuilder",
            &self.misfits,
            &[(stringify!(url), &self.url), (stringify!(type_), &self.type_)],
        )
    }
}
crate::rt::debug_is_redacted! {
    MessageMediaBuilder
}
impl super::PhoneNumber {
    /// Returns a builder of [`PhoneNumber`](super::PhoneNumber).
    pub fn builder() -> super::builder::PhoneNumberBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::PhoneNumber {}
/// Builder of [`PhoneNumber`](super::PhoneNumber).
#[derive(Clone, Default)]
#[must_use]
pub struct PhoneNumberBuilder {
    misfits: crate::rt::Misfits,
    id: ::std::option::Option<super::PhoneNumberId>,
    group_id: ::std::option::Option<super::GroupId>,
    port_request_id: ::std::option::Option<::std::string::String>,
    formatted_number: ::std::option::Option<::std::string::String>,
    forward: ::std::option::Option<::std::string::String>,
    name: ::std::option::Option<::std::string::String>,
    number: ::std::option::Option<::std::string::String>,
    porting_status: ::std::option::Option<::std::string::String>,
    symbol: ::std::option::Option<::std::string::String>,
    users: ::std::option::Option<::std::vec::Vec<super::PhoneNumberUser>>,
    created_at: ::std::option::Option<::std::string::String>,
    updated_at: ::std::option::Option<::std::string::String>,
    restrictions: ::std::option::Option<super::PhoneNumberRestrictions>,
}
impl PhoneNumberBuilder {
    /// **Required.** Id of the phone number, beginning with `PN`.
    pub fn id<M>(mut self, value: impl crate::rt::Set<super::PhoneNumberId, M>) -> Self {
        self.misfits.set("id", &mut self.id, value);
        self
    }
    /// **Required.** Id of the group that goes with the number.
    pub fn group_id<M>(mut self, value: impl crate::rt::Set<super::GroupId, M>) -> Self {
        self.misfits.set("group_id", &mut self.group_id, value);
        self
    }
    /// Id of the request to move the number to Quo from another carrier; null when there is none.
    pub fn port_request_id<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("port_request_id", &mut self.port_request_id, value);
        self
    }
    /// The number written for people to read; null when there is none.
    pub fn formatted_number<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("formatted_number", &mut self.formatted_number, value);
        self
    }
    /// Where calls to the number are forwarded; null when they are not.
    pub fn forward<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("forward", &mut self.forward, value);
        self
    }
    /// **Required.** Name given to the number.
    pub fn name<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("name", &mut self.name, value);
        self
    }
    /// **Required.** The number in E.164 form (a plus sign and up to 15 digits).
    pub fn number<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("number", &mut self.number, value);
        self
    }
    /// State of moving the number to Quo from another carrier, as open text; null when there is none.
    pub fn porting_status<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("porting_status", &mut self.porting_status, value);
        self
    }
    /// Sign shown with the number; null when there is none.
    pub fn symbol<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("symbol", &mut self.symbol, value);
        self
    }
    /// **Required.** The users who have access to the number.
    pub fn users<M>(
        mut self,
        value: impl crate::rt::SetList<super::PhoneNumberUser, M>,
    ) -> Self {
        self.misfits.set_list("users", &mut self.users, value);
        self
    }
    /// **Required.** When the number was added. Read it as open text: no date format is promised.
    ///
    /// Not a checked timestamp: the document gives no format, and its own samples carry a stray space and quotation mark.
    pub fn created_at<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("created_at", &mut self.created_at, value);
        self
    }
    /// **Required.** When the number last changed. Read it as open text: no date format is promised.
    ///
    /// Not a checked timestamp: the document gives no format, and its own samples carry a stray space and quotation mark.
    pub fn updated_at<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("updated_at", &mut self.updated_at, value);
        self
    }
    /// **Required.** Where the number may call and send messages to.
    pub fn restrictions<M>(
        mut self,
        value: impl crate::rt::Set<super::PhoneNumberRestrictions, M>,
    ) -> Self {
        self.misfits.set("restrictions", &mut self.restrictions, value);
        self
    }
    /// Builds the [`PhoneNumber`](super::PhoneNumber).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::PhoneNumber, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<PhoneNumberBuilder> for super::PhoneNumber {
    type Error = crate::rt::BuildError;
    fn try_from(value: PhoneNumberBuilder) -> ::std::result::Result<Self, Self::Error> {
        let PhoneNumberBuilder {
            misfits,
            id,
            group_id,
            port_request_id,
            formatted_number,
            forward,
            name,
            number,
            porting_status,
            symbol,
            users,
            created_at,
            updated_at,
            restrictions,
        } = value;
        match (
            misfits.is_empty(),
            id,
            group_id,
            name,
            number,
            users,
            created_at,
            updated_at,
            restrictions,
        ) {
            (
                true,
                Some(id),
                Some(group_id),
                Some(name),
                Some(number),
                Some(users),
                Some(created_at),
                Some(updated_at),
                Some(restrictions),
            ) => {
                Ok(Self {
                    id,
                    group_id,
                    port_request_id,
                    formatted_number,
                    forward,
                    name,
                    number,
                    porting_status,
                    symbol,
                    users,
                    created_at,
                    updated_at,
                    restrictions,
                })
            }
            (
                _,
                id,
                group_id,
                name,
                number,
                users,
                created_at,
                updated_at,
                restrictions,
            ) => {
                Err(
                    misfits
                        .error(
                            &[
                                ("id", id.is_some()),
                                ("group_id", group_id.is_some()),
                                ("name", name.is_some()),
                                ("number", number.is_some()),
                                ("users", users.is_some()),
                                ("created_at", created_at.is_some()),
                                ("updated_at", updated_at.is_some()),
                                ("restrictions", restrictions.is_some()),
                            ],
                        ),
                )
            }
        }
    }
}
impl ::std::convert::From<super::PhoneNumber> for PhoneNumberBuilder {
    fn from(value: super::PhoneNumber) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            id: Some(value.id),
            group_id: Some(value.group_id),
            port_request_id: value.port_request_id,
            formatted_number: value.formatted_number,
            forward: value.forward,
            name: Some(value.name),
            number: Some(value.number),
            porting_status: value.porting_status,
            symbol: value.symbol,
            users: Some(value.users),
            created_at: Some(value.created_at),
            updated_at: Some(value.updated_at),
            restrictions: Some(value.restrictions),
        }
    }
}
impl ::std::convert::From<&super::PhoneNumber> for PhoneNumberBuilder {
    fn from(value: &super::PhoneNumber) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for PhoneNumberBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "PhoneNumberBuilder",
            &self.misfits,
            &[
                (stringify!(id), &self.id),
                (stringify!(group_id), &self.group_id),
                (stringify!(port_request_id), &self.port_request_id),
                (stringify!(formatted_number), &self.formatted_number),
                (stringify!(forward), &self.forward),
                (stringify!(name), &self.name),
                (stringify!(number), &self.number),
                (stringify!(porting_status), &self.porting_status),
                (stringify!(symbol), &self.symbol),
                (stringify!(users), &self.users),
                (stringify!(created_at), &self.created_at),
                (stringify!(updated_at), &self.updated_at),
                (stringify!(restrictions), &self.restrictions),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    PhoneNumberBuilder
}
impl super::PhoneNumberRestrictions {
    /// Returns a builder of [`PhoneNumberRestrictions`](super::PhoneNumberRestrictions).
    pub fn builder() -> super::builder::PhoneNumberRestrictionsBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::PhoneNumberRestrictions {}
/// Builder of [`PhoneNumberRestrictions`](super::PhoneNumberRestrictions).
#[derive(Clone, Default)]
#[must_use]
pub struct PhoneNumberRestrictionsBuilder {
    misfits: crate::rt::Misfits,
    calling: ::std::option::Option<super::RegionRestrictions>,
    messaging: ::std::option::Option<super::RegionRestrictions>,
}
impl PhoneNumberRestrictionsBuilder {
    /// **Required.** Restrictions by region, for calls or for messages.
    pub fn calling<M>(
        mut self,
        value: impl crate::rt::Set<super::RegionRestrictions, M>,
    ) -> Self {
        self.misfits.set("calling", &mut self.calling, value);
        self
    }
    /// **Required.** Restrictions by region, for calls or for messages.
    pub fn messaging<M>(
        mut self,
        value: impl crate::rt::Set<super::RegionRestrictions, M>,
    ) -> Self {
        self.misfits.set("messaging", &mut self.messaging, value);
        self
    }
    /// Builds the [`PhoneNumberRestrictions`](super::PhoneNumberRestrictions).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::PhoneNumberRestrictions, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<PhoneNumberRestrictionsBuilder>
for super::PhoneNumberRestrictions {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: PhoneNumberRestrictionsBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let PhoneNumberRestrictionsBuilder { misfits, calling, messaging } = value;
        match (misfits.is_empty(), calling, messaging) {
            (true, Some(calling), Some(messaging)) => Ok(Self { calling, messaging }),
            (_, calling, messaging) => {
                Err(
                    misfits
                        .error(
                            &[
                                ("calling", calling.is_some()),
                                ("messaging", messaging.is_some()),
                            ],
                        ),
                )
            }
        }
    }
}
impl ::std::convert::From<super::PhoneNumberRestrictions>
for PhoneNumberRestrictionsBuilder {
    fn from(value: super::PhoneNumberRestrictions) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            calling: Some(value.calling),
            messaging: Some(value.messaging),
        }
    }
}
impl ::std::convert::From<&super::PhoneNumberRestrictions>
for PhoneNumberRestrictionsBuilder {
    fn from(value: &super::PhoneNumberRestrictions) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for PhoneNumberRestrictionsBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "PhoneNumberRestrictionsBuilder",
            &self.misfits,
            &[
                (stringify!(calling), &self.calling),
                (stringify!(messaging), &self.messaging),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    PhoneNumberRestrictionsBuilder
}
impl super::PhoneNumberUser {
    /// Returns a builder of [`PhoneNumberUser`](super::PhoneNumberUser).
    pub fn builder() -> super::builder::PhoneNumberUserBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::PhoneNumberUser {}
/// Builder of [`PhoneNumberUser`](super::PhoneNumberUser).
#[derive(Clone, Default)]
#[must_use]
pub struct PhoneNumberUserBuilder {
    misfits: crate::rt::Misfits,
    id: ::std::option::Option<super::UserId>,
    email: ::std::option::Option<::std::string::String>,
    first_name: ::std::option::Option<::std::string::String>,
    last_name: ::std::option::Option<::std::string::String>,
    role: ::std::option::Option<super::Role>,
    group_id: ::std::option::Option<super::GroupId>,
}
impl PhoneNumberUserBuilder {
    /// **Required.** Id of the user, beginning with `US`.
    pub fn id<M>(mut self, value: impl crate::rt::Set<super::UserId, M>) -> Self {
        self.misfits.set("id", &mut self.id, value);
        self
    }
    /// **Required.** E-mail address of the user.
    pub fn email<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("email", &mut self.email, value);
        self
    }
    /// First name of the user; null for none.
    pub fn first_name<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("first_name", &mut self.first_name, value);
        self
    }
    /// Last name of the user; null for none.
    pub fn last_name<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("last_name", &mut self.last_name, value);
        self
    }
    /// **Required.** Role of the user: `owner`, `admin` or `member`.
    pub fn role<M>(mut self, value: impl crate::rt::Set<super::Role, M>) -> Self {
        self.misfits.set("role", &mut self.role, value);
        self
    }
    /// **Required.** Id of the group, beginning with `GR`.
    pub fn group_id<M>(mut self, value: impl crate::rt::Set<super::GroupId, M>) -> Self {
        self.misfits.set("group_id", &mut self.group_id, value);
        self
    }
    /// Builds the [`PhoneNumberUser`](super::PhoneNumberUser).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::PhoneNumberUser, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<PhoneNumberUserBuilder> for super::PhoneNumberUser {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: PhoneNumberUserBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let PhoneNumberUserBuilder {
            misfits,
            id,
            email,
            first_name,
            last_name,
            role,
            group_id,
        } = value;
        match (misfits.is_empty(), id, email, role, group_id) {
            (true, Some(id), Some(email), Some(role), Some(group_id)) => {
                Ok(Self {
                    id,
                    email,
                    first_name,
                    last_name,
                    role,
                    group_id,
                })
            }
            (_, id, email, role, group_id) => {
                Err(
                    misfits
                        .error(
                            &[
                                ("id", id.is_some()),
                                ("email", email.is_some()),
                                ("role", role.is_some()),
                                ("group_id", group_id.is_some()),
                            ],
                        ),
                )
            }
        }
    }
}
impl ::std::convert::From<super::PhoneNumberUser> for PhoneNumberUserBuilder {
    fn from(value: super::PhoneNumberUser) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            id: Some(value.id),
            email: Some(value.email),
            first_name: value.first_name,
            last_name: value.last_name,
            role: Some(value.role),
            group_id: Some(value.group_id),
        }
    }
}
impl ::std::convert::From<&super::PhoneNumberUser> for PhoneNumberUserBuilder {
    fn from(value: &super::PhoneNumberUser) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for PhoneNumberUserBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "PhoneNumberUserBuilder",
            &self.misfits,
            &[
                (stringify!(id), &self.id),
                (stringify!(email), &self.email),
                (stringify!(first_name), &self.first_name),
                (stringify!(last_name), &self.last_name),
                (stringify!(role), &self.role),
                (stringify!(group_id), &self.group_id),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    PhoneNumberUserBuilder
}
impl super::RegionRestrictions {
    /// Returns a builder of [`RegionRestrictions`](super::RegionRestrictions).
    pub fn builder() -> super::builder::RegionRestrictionsBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::RegionRestrictions {}
/// Builder of [`RegionRestrictions`](super::RegionRestrictions).
#[derive(Clone, Default)]
#[must_use]
pub struct RegionRestrictionsBuilder {
    misfits: crate::rt::Misfits,
    ca: ::std::option::Option<super::Restriction>,
    intl: ::std::option::Option<super::Restriction>,
    us: ::std::option::Option<super::Restriction>,
}
impl RegionRestrictionsBuilder {
    /// **Required.** Whether Canada may be reached: `unrestricted`, or `restricted` when it may not.
    pub fn ca<M>(mut self, value: impl crate::rt::Set<super::Restriction, M>) -> Self {
        self.misfits.set("ca", &mut self.ca, value);
        self
    }
    /// **Required.** Whether other countries may be reached: `unrestricted`, or `restricted` when they may not.
    pub fn intl<M>(mut self, value: impl crate::rt::Set<super::Restriction, M>) -> Self {
        self.misfits.set("intl", &mut self.intl, value);
        self
    }
    /// **Required.** Whether the United States may be reached: `unrestricted`, or `restricted` when it may not.
    pub fn us<M>(mut self, value: impl crate::rt::Set<super::Restriction, M>) -> Self {
        self.misfits.set("us", &mut self.us, value);
        self
    }
    /// Builds the [`RegionRestrictions`](super::RegionRestrictions).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::RegionRestrictions, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<RegionRestrictionsBuilder> for super::RegionRestrictions {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: RegionRestrictionsBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let RegionRestrictionsBuilder { misfits, ca, intl, us } = value;
        match (misfits.is_empty(), ca, intl, us) {
            (true, Some(ca), Some(intl), Some(us)) => Ok(Self { ca, intl, us }),
            (_, ca, intl, us) => {
                Err(
                    misfits
                        .error(
                            &[
                                ("ca", ca.is_some()),
                                ("intl", intl.is_some()),
                                ("us", us.is_some()),
                            ],
                        ),
                )
            }
        }
    }
}
impl ::std::convert::From<super::RegionRestrictions> for RegionRestrictionsBuilder {
    fn from(value: super::RegionRestrictions) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            ca: Some(value.ca),
            intl: Some(value.intl),
            us: Some(value.us),
        }
    }
}
impl ::std::convert::From<&super::RegionRestrictions> for RegionRestrictionsBuilder {
    fn from(value: &super::RegionRestrictions) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for RegionRestrictionsBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "RegionRestrictionsBuilder",
            &self.misfits,
            &[
                (stringify!(ca), &self.ca),
                (stringify!(intl), &self.intl),
                (stringify!(us), &self.us),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    RegionRestrictionsBuilder
}
impl super::Task {
    /// Returns a builder of [`Task`](super::Task).
    pub fn builder() -> super::builder::TaskBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::Task {}
/// Builder of [`Task`](super::Task).
#[derive(Clone, Default)]
#[must_use]
pub struct TaskBuilder {
    misfits: crate::rt::Misfits,
    task_id: ::std::option::Option<super::TaskId>,
    phone_number_id: ::std::option::Option<super::PhoneNumberId>,
    conversation_id: ::std::option::Option<super::ConversationId>,
    activity_id: ::std::option::Option<super::ActivityId>,
    phone_number_group_id: ::std::option::Option<super::GroupId>,
    org_id: ::std::option::Option<super::OrganizationId>,
    title: ::std::option::Option<::std::string::String>,
    description: ::std::option::Option<::std::string::String>,
    due_date: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    assigned_to: ::std::option::Option<super::ActorId>,
    assigned_by: ::std::option::Option<super::ActorId>,
    created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    created_by: ::std::option::Option<::std::string::String>,
    completed: ::std::option::Option<bool>,
    is_deleted: ::std::option::Option<bool>,
    revision: ::std::option::Option<::std::string::String>,
}
impl TaskBuilder {
    /// **Required.** Id of the task, beginning with `TK`.
    pub fn task_id<M>(mut self, value: impl crate::rt::Set<super::TaskId, M>) -> Self {
        self.misfits.set("task_id", &mut self.task_id, value);
        self
    }
    /// Id of the Quo phone number the task belongs to, beginning with `PN`; null for none.
    pub fn phone_number_id<M>(
        mut self,
        value: impl crate::rt::Set<super::PhoneNumberId, M>,
    ) -> Self {
        self.misfits.set("phone_number_id", &mut self.phone_number_id, value);
        self
    }
    /// Id of the conversation the task is linked to, beginning with `CN`; null for none.
    pub fn conversation_id<M>(
        mut self,
        value: impl crate::rt::Set<super::ConversationId, M>,
    ) -> Self {
        self.misfits.set("conversation_id", &mut self.conversation_id, value);
        self
    }
    /// Id of the call or message the task is linked to, beginning with `AC`; null for none.
    pub fn activity_id<M>(
        mut self,
        value: impl crate::rt::Set<super::ActivityId, M>,
    ) -> Self {
        self.misfits.set("activity_id", &mut self.activity_id, value);
        self
    }
    /// Id of the group of the phone number; null for none.
    pub fn phone_number_group_id<M>(
        mut self,
        value: impl crate::rt::Set<super::GroupId, M>,
    ) -> Self {
        self.misfits
            .set("phone_number_group_id", &mut self.phone_number_group_id, value);
        self
    }
    /// **Required.** Id of the workspace, beginning with `OR`.
    pub fn org_id<M>(
        mut self,
        value: impl crate::rt::Set<super::OrganizationId, M>,
    ) -> Self {
        self.misfits.set("org_id", &mut self.org_id, value);
        self
    }
    /// Title of the task; null for none.
    pub fn title<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("title", &mut self.title, value);
        self
    }
    /// Text of the task; null for none.
    pub fn description<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("description", &mut self.description, value);
        self
    }
    /// When the task is due, ISO 8601 in UTC; null for none.
    pub fn due_date<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("due_date", &mut self.due_date, value);
        self
    }
    /// Id of the user, or of the system user, the task is assigned to; null when it is assigned to nobody.
    pub fn assigned_to<M>(
        mut self,
        value: impl crate::rt::Set<super::ActorId, M>,
    ) -> Self {
        self.misfits.set("assigned_to", &mut self.assigned_to, value);
        self
    }
    /// Id of the user, or of the system user, who assigned the task; null for none.
    pub fn assigned_by<M>(
        mut self,
        value: impl crate::rt::Set<super::ActorId, M>,
    ) -> Self {
        self.misfits.set("assigned_by", &mut self.assigned_by, value);
        self
    }
    /// **Required.** When the task was created, ISO 8601 in UTC.
    pub fn created_at<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("created_at", &mut self.created_at, value);
        self
    }
    /// **Required.** Id of whoever created the task.
    pub fn created_by<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("created_by", &mut self.created_by, value);
        self
    }
    /// **Required.** Whether the task is completed.
    pub fn completed<M>(mut self, value: impl crate::rt::Set<bool, M>) -> Self {
        self.misfits.set("completed", &mut self.completed, value);
        self
    }
    /// **Required.** Whether the task is deleted.
    pub fn is_deleted<M>(mut self, value: impl crate::rt::Set<bool, M>) -> Self {
        self.misfits.set("is_deleted", &mut self.is_deleted, value);
        self
    }
    /// **Required.** Revision of the task, an opaque text that is new after each change.
    pub fn revision<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("revision", &mut self.revision, value);
        self
    }
    /// Builds the [`Task`](super::Task).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(self) -> ::std::result::Result<super::Task, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<TaskBuilder> for super::Task {
    type Error = crate::rt::BuildError;
    fn try_from(value: TaskBuilder) -> ::std::result::Result<Self, Self::Error> {
        let TaskBuilder {
            misfits,
            task_id,
            phone_number_id,
            conversation_id,
            activity_id,
            phone_number_group_id,
            org_id,
            title,
            description,
            due_date,
            assigned_to,
            assigned_by,
            created_at,
            created_by,
            completed,
            is_deleted,
            revision,
        } = value;
        match (
            misfits.is_empty(),
            task_id,
            org_id,
            created_at,
            created_by,
            completed,
            is_deleted,
            revision,
        ) {
            (
                true,
                Some(task_id),
                Some(org_id),
                Some(created_at),
                Some(created_by),
                Some(completed),
                Some(is_deleted),
                Some(revision),
            ) => {
                Ok(Self {
                    task_id,
                    phone_number_id,
                    conversation_id,
                    activity_id,
                    phone_number_group_id,
                    org_id,
                    title,
                    description,
                    due_date,
                    assigned_to,
                    assigned_by,
                    created_at,
                    created_by,
                    completed,
                    is_deleted,
                    revision,
                })
            }
            (
                _,
                task_id,
                org_id,
                created_at,
                created_by,
                completed,
                is_deleted,
                revision,
            ) => {
                Err(
                    misfits
                        .error(
                            &[
                                ("task_id", task_id.is_some()),
                                ("org_id", org_id.is_some()),
                                ("created_at", created_at.is_some()),
                                ("created_by", created_by.is_some()),
                                ("completed", completed.is_some()),
                                ("is_deleted", is_deleted.is_some()),
                                ("revision", revision.is_some()),
                            ],
                        ),
                )
            }
        }
    }
}
impl ::std::convert::From<super::Task> for TaskBuilder {
    fn from(value: super::Task) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            task_id: Some(value.task_id),
            phone_number_id: value.phone_number_id,
            conversation_id: value.conversation_id,
            activity_id: value.activity_id,
            phone_number_group_id: value.phone_number_group_id,
            org_id: Some(value.org_id),
            title: value.title,
            description: value.description,
            due_date: value.due_date,
            assigned_to: value.assigned_to,
            assigned_by: value.assigned_by,
            created_at: Some(value.created_at),
            created_by: Some(value.created_by),
            completed: Some(value.completed),
            is_deleted: Some(value.is_deleted),
            revision: Some(value.revision),
        }
    }
}
impl ::std::convert::From<&super::Task> for TaskBuilder {
    fn from(value: &super::Task) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for TaskBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "TaskBuilder",
            &self.misfits,
            &[
                (stringify!(task_id), &self.task_id),
                (stringify!(phone_number_id), &self.phone_number_id),
                (stringify!(conversation_id), &self.conversation_id),
                (stringify!(activity_id), &self.activity_id),
                (stringify!(phone_number_group_id), &self.phone_number_group_id),
                (stringify!(org_id), &self.org_id),
                (stringify!(title), &self.title),
                (stringify!(description), &self.description),
                (stringify!(due_date), &self.due_date),
                (stringify!(assigned_to), &self.assigned_to),
                (stringify!(assigned_by), &self.assigned_by),
                (stringify!(created_at), &self.created_at),
                (stringify!(created_by), &self.created_by),
                (stringify!(completed), &self.completed),
                (stringify!(is_deleted), &self.is_deleted),
                (stringify!(revision), &self.revision),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    TaskBuilder
}
impl super::TaskRevision {
    /// Returns a builder of [`TaskRevision`](super::TaskRevision).
    pub fn builder() -> super::builder::TaskRevisionBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::TaskRevision {}
/// Builder of [`TaskRevision`](super::TaskRevision).
#[derive(Clone, Default)]
#[must_use]
pub struct TaskRevisionBuilder {
    misfits: crate::rt::Misfits,
    task_id: ::std::option::Option<super::TaskId>,
    revision: ::std::option::Option<::std::string::String>,
}
impl TaskRevisionBuilder {
    /// **Required.** Id of the task, beginning with `TK`.
    pub fn task_id<M>(mut self, value: impl crate::rt::Set<super::TaskId, M>) -> Self {
        self.misfits.set("task_id", &mut self.task_id, value);
        self
    }
    /// **Required.** Revision of the task, an opaque text that is new after each change.
    pub fn revision<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("revision", &mut self.revision, value);
        self
    }
    /// Builds the [`TaskRevision`](super::TaskRevision).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::TaskRevision, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<TaskRevisionBuilder> for super::TaskRevision {
    type Error = crate::rt::BuildError;
    fn try_from(value: TaskRevisionBuilder) -> ::std::result::Result<Self, Self::Error> {
        let TaskRevisionBuilder { misfits, task_id, revision } = value;
        match (misfits.is_empty(), task_id, revision) {
            (true, Some(task_id), Some(revision)) => Ok(Self { task_id, revision }),
            (_, task_id, revision) => {
                Err(
                    misfits
                        .error(
                            &[
                                ("task_id", task_id.is_some()),
                                ("revision", revision.is_some()),
                            ],
                        ),
                )
            }
        }
    }
}
impl ::std::convert::From<super::TaskRevision> for TaskRevisionBuilder {
    fn from(value: super::TaskRevision) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            task_id: Some(value.task_id),
            revision: Some(value.revision),
        }
    }
}
impl ::std::convert::From<&super::TaskRevision> for TaskRevisionBuilder {
    fn from(value: &super::TaskRevision) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for TaskRevisionBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "TaskRevisionBuilder",
            &self.misfits,
            &[
                (stringify!(task_id), &self.task_id),
                (stringify!(revision), &self.revision),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    TaskRevisionBuilder
}
impl super::User {
    /// Returns a builder of [`User`](super::User).
    pub fn builder() -> super::builder::UserBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::User {}
/// Builder of [`User`](super::User).
#[derive(Clone, Default)]
#[must_use]
pub struct UserBuilder {
    misfits: crate::rt::Misfits,
    id: ::std::option::Option<super::UserId>,
    email: ::std::option::Option<::std::string::String>,
    first_name: ::std::option::Option<::std::string::String>,
    last_name: ::std::option::Option<::std::string::String>,
    picture_url: ::std::option::Option<::std::string::String>,
    role: ::std::option::Option<super::Role>,
    created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
}
impl UserBuilder {
    /// **Required.** Id of the user, beginning with `US`.
    pub fn id<M>(mut self, value: impl crate::rt::Set<super::UserId, M>) -> Self {
        self.misfits.set("id", &mut self.id, value);
        self
    }
    /// **Required.** E-mail address of the user.
    pub fn email<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("email", &mut self.email, value);
        self
    }
    /// First name of the user; null for none.
    pub fn first_name<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("first_name", &mut self.first_name, value);
        self
    }
    /// Last name of the user; null for none.
    pub fn last_name<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("last_name", &mut self.last_name, value);
        self
    }
    /// Address of the picture of the user; null for none.
    pub fn picture_url<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("picture_url", &mut self.picture_url, value);
        self
    }
    /// **Required.** Role of the user: `owner`, `admin` or `member`.
    pub fn role<M>(mut self, value: impl crate::rt::Set<super::Role, M>) -> Self {
        self.misfits.set("role", &mut self.role, value);
        self
    }
    /// **Required.** When the user was added, ISO 8601 in UTC.
    pub fn created_at<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("created_at", &mut self.created_at, value);
        self
    }
    /// **Required.** When the user last changed, ISO 8601 in UTC.
    pub fn updated_at<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("updated_at", &mut self.updated_at, value);
        self
    }
    /// Builds the [`User`](super::User).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(self) -> ::std::result::Result<super::User, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<UserBuilder> for super::User {
    type Error = crate::rt::BuildError;
    fn try_from(value: UserBuilder) -> ::std::result::Result<Self, Self::Error> {
        let UserBuilder {
            misfits,
            id,
            email,
            first_name,
            last_name,
            picture_url,
            role,
            created_at,
            updated_at,
        } = value;
        match (misfits.is_empty(), id, email, role, created_at, updated_at) {
            (
                true,
                Some(id),
                Some(email),
                Some(role),
                Some(created_at),
                Some(updated_at),
            ) => {
                Ok(Self {
                    id,
                    email,
                    first_name,
                    last_name,
                    picture_url,
                    role,
                    created_at,
                    updated_at,
                })
            }
            (_, id, email, role, created_at, updated_at) => {
                Err(
                    misfits
                        .error(
                            &[
                                ("id", id.is_some()),
                                ("email", email.is_some()),
                                ("role", role.is_some()),
                                ("created_at", created_at.is_some()),
                                ("updated_at", updated_at.is_some()),
                            ],
                        ),
                )
            }
        }
    }
}
impl ::std::convert::From<super::User> for UserBuilder {
    fn from(value: super::User) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            id: Some(value.id),
            email: Some(value.email),
            first_name: value.first_name,
            last_name: value.last_name,
            picture_url: value.picture_url,
            role: Some(value.role),
            created_at: Some(value.created_at),
            updated_at: Some(value.updated_at),
        }
    }
}
impl ::std::convert::From<&super::User> for UserBuilder {
    fn from(value: &super::User) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for UserBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "UserBuilder",
            &self.misfits,
            &[
                (stringify!(id), &self.id),
                (stringify!(email), &self.email),
                (stringify!(first_name), &self.first_name),
                (stringify!(last_name), &self.last_name),
                (stringify!(picture_url), &self.picture_url),
                (stringify!(role), &self.role),
                (stringify!(created_at), &self.created_at),
                (stringify!(updated_at), &self.updated_at),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    UserBuilder
}
impl super::Webhook {
    /// Returns a builder of [`Webhook`](super::Webhook).
    pub fn builder() -> super::builder::WebhookBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::Webhook {}
/// Builder of [`Webhook`](super::Webhook).
#[derive(Clone, Default)]
#[must_use]
pub struct WebhookBuilder {
    misfits: crate::rt::Misfits,
    id: ::std::option::Option<super::WebhookId>,
    user_id: ::std::option::Option<super::UserId>,
    org_id: ::std::option::Option<super::OrganizationId>,
    label: ::std::option::Option<::std::string::String>,
    status: ::std::option::Option<super::WebhookStatus>,
    url: ::std::option::Option<::std::string::String>,
    key: ::std::option::Option<super::Secret>,
    created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    events: ::std::option::Option<::std::vec::Vec<super::WebhookEventType>>,
    resource_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
impl WebhookBuilder {
    /// **Required.** Id of the webhook, beginning with `WH`.
    pub fn id<M>(mut self, value: impl crate::rt::Set<super::WebhookId, M>) -> Self {
        self.misfits.set("id", &mut self.id, value);
        self
    }
    /// **Required.** Id of the user the webhook belongs to, beginning with `US`.
    pub fn user_id<M>(mut self, value: impl crate::rt::Set<super::UserId, M>) -> Self {
        self.misfits.set("user_id", &mut self.user_id, value);
        self
    }
    /// **Required.** Id of the workspace, beginning with `OR`.
    pub fn org_id<M>(
        mut self,
        value: impl crate::rt::Set<super::OrganizationId, M>,
    ) -> Self {
        self.misfits.set("org_id", &mut self.org_id, value);
        self
    }
    /// Name given to the webhook; null for none.
    pub fn label<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("label", &mut self.label, value);
        self
    }
    /// **Required.** Whether the webhook reports events: `enabled` or `disabled`.
    pub fn status<M>(
        mut self,
        value: impl crate::rt::Set<super::WebhookStatus, M>,
    ) -> Self {
        self.misfits.set("status", &mut self.status, value);
        self
    }
    /// **Required.** Address that events are sent to.
    pub fn url<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("url", &mut self.url, value);
        self
    }
    /// **Required.** Secret key in base64 that signs the deliveries of this webhook, in their `openphone-signature` header. Keep it secret.
    pub fn key<M>(mut self, value: impl crate::rt::Set<super::Secret, M>) -> Self {
        self.misfits.set("key", &mut self.key, value);
        self
    }
    /// **Required.** When the webhook was created, ISO 8601 in UTC.
    pub fn created_at<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("created_at", &mut self.created_at, value);
        self
    }
    /// **Required.** When the webhook last changed, ISO 8601 in UTC.
    pub fn updated_at<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("updated_at", &mut self.updated_at, value);
        self
    }
    /// When the webhook was deleted, ISO 8601 in UTC; null when it was not.
    pub fn deleted_at<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("deleted_at", &mut self.deleted_at, value);
        self
    }
    /// **Required.** Events the webhook reports. Newer names may turn up, so read the entries as open text.
    pub fn events<M>(
        mut self,
        value: impl crate::rt::SetList<super::WebhookEventType, M>,
    ) -> Self {
        self.misfits.set_list("events", &mut self.events, value);
        self
    }
    /// **Required.** Ids of the Quo phone numbers the webhook watches, or the one entry `*` for all of them.
    ///
    /// One of: an id that starts with `PN`, `*`.
    pub fn resource_ids<M>(
        mut self,
        value: impl crate::rt::SetList<::std::string::String, M>,
    ) -> Self {
        self.misfits.set_list("resource_ids", &mut self.resource_ids, value);
        self
    }
    /// Builds the [`Webhook`](super::Webhook).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(self) -> ::std::result::Result<super::Webhook, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<WebhookBuilder> for super::Webhook {
    type Error = crate::rt::BuildError;
    fn try_from(value: WebhookBuilder) -> ::std::result::Result<Self, Self::Error> {
        let WebhookBuilder {
            misfits,
            id,
            user_id,
            org_id,
            label,
            status,
            url,
            key,
            created_at,
            updated_at,
            deleted_at,
            events,
            resource_ids,
        } = value;
        match (
            misfits.is_empty(),
            id,
            user_id,
            org_id,
            status,
            url,
            key,
            created_at,
            updated_at,
            events,
            resource_ids,
        ) {
            (
                true,
                Some(id),
                Some(user_id),
                Some(org_id),
                Some(status),
                Some(url),
                Some(key),
                Some(created_at),
                Some(updated_at),
                Some(events),
                Some(resource_ids),
            ) => {
                Ok(Self {
                    id,
                    user_id,
                    org_id,
                    label,
                    status,
                    url,
                    key,
                    created_at,
                    updated_at,
                    deleted_at,
                    events,
                    resource_ids,
                })
            }
            (
                _,
                id,
                user_id,
                org_id,
                status,
                url,
                key,
                created_at,
                updated_at,
                events,
                resource_ids,
            ) => {
                Err(
                    misfits
                        .error(
                            &[
                                ("id", id.is_some()),
                                ("user_id", user_id.is_some()),
                                ("org_id", org_id.is_some()),
                                ("status", status.is_some()),
                                ("url", url.is_some()),
                                ("key", key.is_some()),
                                ("created_at", created_at.is_some()),
                                ("updated_at", updated_at.is_some()),
                                ("events", events.is_some()),
                                ("resource_ids", resource_ids.is_some()),
                            ],
                        ),
                )
            }
        }
    }
}
impl ::std::convert::From<super::Webhook> for WebhookBuilder {
    fn from(value: super::Webhook) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            id: Some(value.id),
            user_id: Some(value.user_id),
            org_id: Some(value.org_id),
            label: value.label,
            status: Some(value.status),
            url: Some(value.url),
            key: Some(value.key),
            created_at: Some(value.created_at),
            updated_at: Some(value.updated_at),
            deleted_at: value.deleted_at,
            events: Some(value.events),
            resource_ids: Some(value.resource_ids),
        }
    }
}
impl ::std::convert::From<&super::Webhook> for WebhookBuilder {
    fn from(value: &super::Webhook) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for WebhookBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "WebhookBuilder",
            &self.misfits,
            &[
                (stringify!(id), &self.id),
                (stringify!(user_id), &self.user_id),
                (stringify!(org_id), &self.org_id),
                (stringify!(label), &self.label),
                (stringify!(status), &self.status),
                (stringify!(url), &self.url),
                (stringify!(key), &self.key),
                (stringify!(created_at), &self.created_at),
                (stringify!(updated_at), &self.updated_at),
                (stringify!(deleted_at), &self.deleted_at),
                (stringify!(events), &self.events),
                (stringify!(resource_ids), &self.resource_ids),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    WebhookBuilder
}
