//! Changes in the fields of a type, and in the setters of an operation.

use super::pointers::Pointers;
use super::renames::{Candidate, pairs};
use super::sides::{Sides, call_of, name, path, request_types};
use crate::change::{Change, ChangeKind, Severity, Subject};
use crate::edition::Edition;
use crate::public_api::{Item, Member, MemberKind};

/// The reason to review a deprecation.
pub const DEPRECATED: &str =
    "programs that use it get a warning, or fail to compile where warnings are errors";

/// The members of one kind in two items: removed, added, and in both.
type Sorted<'a> = (
    Vec<&'a Member>,
    Vec<&'a Member>,
    Vec<(&'a Member, &'a Member)>,
);

/// Splits the members of one kind into removed, added, and in both.
pub fn sorted<'a>(old: &'a Item, new: &'a Item, kind: MemberKind) -> Sorted<'a> {
    fn of(item: &Item, kind: MemberKind) -> impl Iterator<Item = &Member> {
        item.members
            .iter()
            .filter(move |member| member.kind == kind)
    }
    let in_new = |member: &Member| of(new, kind).find(|found| found.name == member.name);
    let in_old = |member: &Member| of(old, kind).any(|found| found.name == member.name);
    let removed = of(old, kind).filter(|member| in_new(member).is_none());
    let added = of(new, kind).filter(|member| !in_old(member));
    let both = of(old, kind).filter_map(|member| Some((member, in_new(member)?)));
    (removed.collect(), added.collect(), both.collect())
}

/// A comparison of fields or of setters.
struct Compared<'a> {
    sides: Sides<'a>,
    subject: Subject,
    /// Returns the name of a member in user code.
    rust: &'a dyn Fn(&Edition, &Member) -> String,
    /// Returns the pointers of a member in the document.
    pointers: &'a dyn Fn(&Edition, &Member) -> Vec<String>,
    /// Whether the members are sent, so that a new required one breaks requests.
    is_sent: bool,
}

impl Compared<'_> {
    fn changes(&self, (removed, added, both): Sorted<'_>) -> Vec<Change> {
        let pairs = pairs(
            &self.candidates(self.sides.old, &removed),
            &self.candidates(self.sides.new, &added),
        );
        let mut all = Vec::new();
        for (left, right) in &pairs {
            let (old, new) = (removed[*left], added[*right]);
            all.push(Change {
                before: Some(old.text.clone()),
                after: Some(new.text.clone()),
                ..self.change(
                    (Severity::Breaking, ChangeKind::Renamed),
                    self.sides.old,
                    old,
                    "programs that use the old name do not compile",
                    (self.pointers)(self.sides.new, new),
                )
            });
        }
        for (index, member) in removed.iter().enumerate() {
            if pairs.iter().all(|(left, _)| *left != index) {
                all.push(Change {
                    before: Some(member.type_of().to_owned()),
                    ..self.change(
                        (Severity::Breaking, ChangeKind::Removed),
                        self.sides.old,
                        member,
                        "programs that use it do not compile",
                        (self.pointers)(self.sides.old, member),
                    )
                });
            }
        }
        for (index, member) in added.iter().enumerate() {
            if pairs.iter().all(|(_, right)| *right != index) {
                let (severity, why) = match self.is_sent && member.is_required {
                    true => (Severity::Breaking, "a request that does not set it fails"),
                    false => (Severity::Additive, "programs do not use it yet"),
                };
                all.push(Change {
                    after: Some(member.type_of().to_owned()),
                    ..self.change(
                        (severity, ChangeKind::Added),
                        self.sides.new,
                        member,
                        why,
                        (self.pointers)(self.sides.new, member),
                    )
                });
            }
        }
        all.extend(
            both.into_iter()
                .filter_map(|(old, new)| self.both(old, new)),
        );
        all
    }

    fn both(&self, old: &Member, new: &Member) -> Option<Change> {
        let texts = |old: &str, new: &str| (old.to_owned(), new.to_owned());
        let ((before, after), severity, why) = if old.type_of() != new.type_of() {
            (
                texts(old.type_of(), new.type_of()),
                Severity::Breaking,
                "programs that use the old type do not compile",
            )
        } else if self.is_sent && !old.is_required && new.is_required {
            let why = "a request that does not set it fails";
            (texts("optional", "required"), Severity::Breaking, why)
        } else if self.is_sent && old.is_required && !new.is_required {
            let why = "a request may now omit it";
            (texts("required", "optional"), Severity::Additive, why)
        } else if !old.is_deprecated && new.is_deprecated {
            (texts("in use", "deprecated"), Severity::Review, DEPRECATED)
        } else {
            return None;
        };
        Some(Change {
            before: Some(before),
            after: Some(after),
            ..self.change(
                (severity, ChangeKind::Changed),
                self.sides.new,
                new,
                why,
                (self.pointers)(self.sides.new, new),
            )
        })
    }

    fn change(
        &self,
        (severity, kind): (Severity, ChangeKind),
        edition: &Edition,
        member: &Member,
        why: &'static str,
        pointers: Vec<String>,
    ) -> Change {
        Change {
            severity,
            subject: self.subject,
            kind,
            rust: (self.rust)(edition, member),
            before: None,
            after: None,
            why,
            pointers,
        }
    }

    fn candidates<'a>(&self, edition: &'a Edition, members: &[&'a Member]) -> Vec<Candidate<'a>> {
        let at = Pointers(edition);
        let candidates = members.iter().map(|member| {
            let pointers = (self.pointers)(edition, member);
            let schema = pointers.first().and_then(|pointer| at.value(pointer));
            Candidate {
                name: &member.name,
                ty: member.type_of(),
                // A parameter contains its name; its schema does not.
                schema: schema.and_then(|found| found.get("schema").or(Some(found))),
            }
        });
        candidates.collect()
    }
}

/// Returns the changes of a type's fields.
pub fn fields(sides: Sides<'_>, old: &Item, new: &Item) -> Vec<Change> {
    let is_sent = request_types(sides.new).contains(name(new));
    let compared = Compared {
        sides,
        subject: Subject::Field,
        rust: &|edition, member| format!("{}::{}", path(edition, new), member.name),
        pointers: &|edition, member| Pointers(edition).fields(name(new), &member.name),
        is_sent,
    };
    compared.changes(sorted(old, new, MemberKind::Field))
}

/// Returns the changes of an operation: its setters, request and response.
pub fn call(sides: Sides<'_>, method: &str, old: &Item, new: &Item) -> Vec<Change> {
    let compared = Compared {
        sides,
        subject: Subject::Parameter,
        rust: &|edition, member| format!("{}.{}", call_of(edition, method), member.name),
        pointers: &|edition, member| {
            let found = Pointers(edition).parameter(method, &member.name);
            found.into_iter().collect()
        },
        is_sent: true,
    };
    // Members of every request are not setters.
    let is_setter = |member: &Member| {
        !matches!(
            member.name.as_str(),
            "options" | "send" | "pages" | "stream"
        )
    };
    let (mut removed, mut added, mut both) = sorted(old, new, MemberKind::Method);
    removed.retain(|member| is_setter(member));
    added.retain(|member| is_setter(member));
    both.retain(|(member, _)| is_setter(member));
    let mut all = compared.changes((removed, added, both));
    let change = |severity, before: Option<String>, after: Option<String>, why| Change {
        severity,
        subject: Subject::Operation,
        kind: ChangeKind::Changed,
        rust: call_of(sides.new, method),
        before,
        after,
        why,
        pointers: Pointers(sides.new).operation(method).into_iter().collect(),
    };
    let (before, after) = (arguments(old), arguments(new));
    if before != after {
        let why = "programs that pass the old path parameters do not compile";
        all.push(change(Severity::Breaking, Some(before), Some(after), why));
    }
    let (before, after) = (response(old), response(new));
    if before != after {
        let why = "programs that use the old response do not compile";
        all.push(change(Severity::Breaking, before, after, why));
    }
    let is_paged = |item: &Item| item.members.iter().any(|member| member.name == "pages");
    match (is_paged(old), is_paged(new)) {
        (true, false) => all.push(change(
            Severity::Breaking,
            Some("pages".to_owned()),
            None,
            "programs that read pages or a stream do not compile",
        )),
        (false, true) => all.push(change(
            Severity::Additive,
            None,
            Some("pages".to_owned()),
            "pages and a stream can be read now",
        )),
        _ => {}
    }
    if let (Some((old_route, old_idempotency)), Some((new_route, new_idempotency))) =
        (route(old), route(new))
    {
        if old_route != new_route {
            let why = "the same method sends another request: is it the same operation?";
            all.push(change(
                Severity::Review,
                Some(old_route),
                Some(new_route),
                why,
            ));
        }
        if old_idempotency != new_idempotency {
            let why = "the client retries it under other conditions";
            all.push(change(
                Severity::Review,
                Some(old_idempotency),
                Some(new_idempotency),
                why,
            ));
        }
    }
    all
}

/// Returns the types of the path parameters, in order. Their names are not part of a call.
fn arguments(item: &Item) -> String {
    let arguments = item
        .members
        .iter()
        .filter(|member| member.kind == MemberKind::Argument);
    let types: Vec<&str> = arguments.map(Member::type_of).collect();
    format!("arguments ({})", types.join(", ").replace("types::", ""))
}

/// Returns the type of a successful response.
fn response(item: &Item) -> Option<String> {
    let send = item.members.iter().find(|member| member.name == "send")?;
    let (_, output) = send.text.split_once(" -> Result<Response<")?;
    Some(output.strip_suffix(">, Error>")?.replace("types::", ""))
}

/// Returns the method and path of an operation, and its idempotency.
pub fn route(item: &Item) -> Option<(String, String)> {
    let mut members = item.members.iter();
    let constant = members.find(|member| member.kind == MemberKind::Constant)?;
    let (_, arguments) = constant.text.split_once('(')?;
    let mut arguments = arguments.trim_end_matches(')').splitn(4, ", ").skip(1);
    let mut next = || arguments.next().map(|argument| argument.trim_matches('"'));
    let (method, path, idempotency) = (next()?, next()?, next()?);
    Some((format!("{method} {path}"), idempotency.to_owned()))
}

/// Returns the changes of a type's behavior: formats of ids, conversions.
pub fn abilities(sides: Sides<'_>, old: &Item, new: &Item, is_otherwise_same: bool) -> Vec<Change> {
    let change = |severity, kind, before: Option<&Member>, after: Option<&Member>, why| Change {
        severity,
        subject: Subject::Type,
        kind,
        rust: path(sides.new, new),
        before: before.map(|member| member.text.clone()),
        after: after.map(|member| member.text.clone()),
        why,
        pointers: Pointers(sides.new).types(name(new)),
    };
    let mut all = Vec::new();
    let (_, _, both) = sorted(old, new, MemberKind::Behaviour);
    for (before, after) in both {
        if before.name == "id" && before.text != after.text {
            let why = "constructed ids are validated against another format";
            let (severity, kind) = (Severity::Review, ChangeKind::Changed);
            all.push(change(severity, kind, Some(before), Some(after), why));
        }
    }
    // Conversions change with the variants that they result in.
    if is_otherwise_same {
        let (removed, added, _) = sorted(old, new, MemberKind::Implementation);
        for member in removed {
            let why = "programs that use the conversion or comparison do not compile";
            let (severity, kind) = (Severity::Breaking, ChangeKind::Removed);
            all.push(change(severity, kind, Some(member), None, why));
        }
        for member in added {
            let (severity, kind) = (Severity::Additive, ChangeKind::Added);
            all.push(change(
                severity,
                kind,
                None,
                Some(member),
                "programs do not use it yet",
            ));
        }
    }
    all
}
