//! What changes in the fields of a type, and in the setters of a call.

use super::pointers::Pointers;
use super::renames::{Candidate, pairs};
use super::rust::{Sides, call_of, name, path, request_types};
use crate::change::{Change, Class, Happened, Subject};
use crate::edition::Edition;
use crate::surface::{Item, Member, MemberKind};

/// Why a deprecation has to be looked at.
pub const DEPRECATED: &str = "programs that use it are warned, and fail where warnings are errors";

/// What two items have of one kind: gone, new, and in both.
type Sorted<'a> = (
    Vec<&'a Member>,
    Vec<&'a Member>,
    Vec<(&'a Member, &'a Member)>,
);

/// Sorts the members of one kind by where they are.
pub fn sorted<'a>(was: &'a Item, is: &'a Item, kind: MemberKind) -> Sorted<'a> {
    fn of(item: &Item, kind: MemberKind) -> impl Iterator<Item = &Member> {
        item.members
            .iter()
            .filter(move |member| member.kind == kind)
    }
    let in_is = |member: &Member| of(is, kind).find(|found| found.name == member.name);
    let in_was = |member: &Member| of(was, kind).any(|found| found.name == member.name);
    let gone = of(was, kind).filter(|member| in_is(member).is_none());
    let new = of(is, kind).filter(|member| !in_was(member));
    let both = of(was, kind).filter_map(|member| Some((member, in_is(member)?)));
    (gone.collect(), new.collect(), both.collect())
}

/// Fields, or setters: what is compared in the same way.
struct Compared<'a> {
    sides: Sides<'a>,
    subject: Subject,
    /// What a caller writes for a member.
    rust: &'a dyn Fn(&Edition, &Member) -> String,
    /// Where the document has it.
    pointers: &'a dyn Fn(&Edition, &Member) -> Vec<String>,
    /// Whether one that is new and has to be set breaks calls.
    is_sent: bool,
}

impl Compared<'_> {
    fn changes(&self, (gone, new, both): Sorted<'_>) -> Vec<Change> {
        let pairs = pairs(
            &self.candidates(self.sides.old, &gone),
            &self.candidates(self.sides.new, &new),
        );
        let mut all = Vec::new();
        for (left, right) in &pairs {
            let (was, is) = (gone[*left], new[*right]);
            all.push(Change {
                before: Some(was.text.clone()),
                after: Some(is.text.clone()),
                ..self.change(
                    (Class::Breaking, Happened::Renamed),
                    self.sides.old,
                    was,
                    "programs that use the old name do not build",
                    (self.pointers)(self.sides.new, is),
                )
            });
        }
        for (index, member) in gone.iter().enumerate() {
            if pairs.iter().all(|(left, _)| *left != index) {
                all.push(Change {
                    before: Some(member.type_of().to_owned()),
                    ..self.change(
                        (Class::Breaking, Happened::Removed),
                        self.sides.old,
                        member,
                        "programs that use it do not build",
                        (self.pointers)(self.sides.old, member),
                    )
                });
            }
        }
        for (index, member) in new.iter().enumerate() {
            if pairs.iter().all(|(_, right)| *right != index) {
                let (class, why) = match self.is_sent && member.is_required {
                    true => (Class::Breaking, "a call that does not set it fails"),
                    false => (Class::Additive, "nobody uses it yet"),
                };
                all.push(Change {
                    after: Some(member.type_of().to_owned()),
                    ..self.change(
                        (class, Happened::Added),
                        self.sides.new,
                        member,
                        why,
                        (self.pointers)(self.sides.new, member),
                    )
                });
            }
        }
        all.extend(both.into_iter().filter_map(|(was, is)| self.both(was, is)));
        all
    }

    fn both(&self, was: &Member, is: &Member) -> Option<Change> {
        let texts = |was: &str, is: &str| (was.to_owned(), is.to_owned());
        let ((before, after), class, why) = if was.type_of() != is.type_of() {
            (
                texts(was.type_of(), is.type_of()),
                Class::Breaking,
                "programs that use the old type do not build",
            )
        } else if self.is_sent && !was.is_required && is.is_required {
            let why = "a call that does not set it fails";
            (texts("optional", "required"), Class::Breaking, why)
        } else if self.is_sent && was.is_required && !is.is_required {
            let why = "a call may now leave it out";
            (texts("required", "optional"), Class::Additive, why)
        } else if !was.is_deprecated && is.is_deprecated {
            (texts("in use", "deprecated"), Class::Review, DEPRECATED)
        } else {
            return None;
        };
        Some(Change {
            before: Some(before),
            after: Some(after),
            ..self.change(
                (class, Happened::Changed),
                self.sides.new,
                is,
                why,
                (self.pointers)(self.sides.new, is),
            )
        })
    }

    fn change(
        &self,
        (class, happened): (Class, Happened),
        edition: &Edition,
        member: &Member,
        why: &'static str,
        pointers: Vec<String>,
    ) -> Change {
        Change {
            class,
            subject: self.subject,
            happened,
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
                // A parameter says its own name; its schema does not.
                schema: schema.and_then(|found| found.get("schema").or(Some(found))),
            }
        });
        candidates.collect()
    }
}

/// The fields of a type.
pub fn fields(sides: Sides<'_>, was: &Item, is: &Item) -> Vec<Change> {
    let is_sent = request_types(sides.new).contains(name(is));
    let compared = Compared {
        sides,
        subject: Subject::Field,
        rust: &|edition, member| format!("{}::{}", path(edition, is), member.name),
        pointers: &|edition, member| Pointers(edition).fields(name(is), &member.name),
        is_sent,
    };
    compared.changes(sorted(was, is, MemberKind::Field))
}

/// The setters of an operation, what it sends, and what it gives.
pub fn call(sides: Sides<'_>, method: &str, was: &Item, is: &Item) -> Vec<Change> {
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
    // What every call has, and what goes with the body.
    let is_setter = |member: &Member| {
        !matches!(
            member.name.as_str(),
            "options" | "send" | "pages" | "stream" | "body_map"
        )
    };
    let (mut gone, mut new, mut both) = sorted(was, is, MemberKind::Method);
    gone.retain(|member| is_setter(member));
    new.retain(|member| is_setter(member));
    both.retain(|(member, _)| is_setter(member));
    let mut all = compared.changes((gone, new, both));
    let change = |class, before: Option<String>, after: Option<String>, why| Change {
        class,
        subject: Subject::Operation,
        happened: Happened::Changed,
        rust: call_of(sides.new, method),
        before,
        after,
        why,
        pointers: Pointers(sides.new).operation(method).into_iter().collect(),
    };
    let (then, now) = (answer(was), answer(is));
    if then != now {
        let why = "programs that use the old answer do not build";
        all.push(change(Class::Breaking, then, now, why));
    }
    let is_paged = |item: &Item| item.members.iter().any(|member| member.name == "pages");
    match (is_paged(was), is_paged(is)) {
        (true, false) => all.push(change(
            Class::Breaking,
            Some("pages".to_owned()),
            None,
            "programs that read pages or a stream do not build",
        )),
        (false, true) => all.push(change(
            Class::Additive,
            None,
            Some("pages".to_owned()),
            "pages and a stream can be read now",
        )),
        _ => {}
    }
    if let (Some((route_then, repeat_then)), Some((route_now, repeat_now))) =
        (route(was), route(is))
    {
        if route_then != route_now {
            let why = "the same call goes elsewhere: is it the same operation?";
            all.push(change(
                Class::Review,
                Some(route_then),
                Some(route_now),
                why,
            ));
        }
        if repeat_then != repeat_now {
            let why = "the client tries it again under other conditions than before";
            all.push(change(
                Class::Review,
                Some(repeat_then),
                Some(repeat_now),
                why,
            ));
        }
    }
    all
}

/// The value of a successful answer.
fn answer(item: &Item) -> Option<String> {
    let send = item.members.iter().find(|member| member.name == "send")?;
    let (_, output) = send.text.split_once(" -> Result<Response<")?;
    Some(output.strip_suffix(">, Error>")?.replace("types::", ""))
}

/// Method and path of an operation, and what sending it twice does.
pub fn route(item: &Item) -> Option<(String, String)> {
    let mut members = item.members.iter();
    let constant = members.find(|member| member.kind == MemberKind::Constant)?;
    let (_, arguments) = constant.text.split_once('(')?;
    let mut arguments = arguments.trim_end_matches(')').splitn(4, ", ").skip(1);
    let mut next = || arguments.next().map(|argument| argument.trim_matches('"'));
    let (method, path, repeat) = (next()?, next()?, next()?);
    Some((format!("{method} {path}"), repeat.to_owned()))
}

/// What a type can do besides: an id's prefixes, conversions.
pub fn abilities(sides: Sides<'_>, was: &Item, is: &Item, is_otherwise_same: bool) -> Vec<Change> {
    let change = |class, happened, before: Option<&Member>, after: Option<&Member>, why| Change {
        class,
        subject: Subject::Type,
        happened,
        rust: path(sides.new, is),
        before: before.map(|member| member.text.clone()),
        after: after.map(|member| member.text.clone()),
        why,
        pointers: Pointers(sides.new).types(name(is)),
    };
    let mut all = Vec::new();
    let (_, _, both) = sorted(was, is, MemberKind::Behaviour);
    for (then, now) in both {
        if then.name == "id" && then.text != now.text {
            let why = "a caller's id is checked against another form";
            let (class, happened) = (Class::Review, Happened::Changed);
            all.push(change(class, happened, Some(then), Some(now), why));
        }
    }
    // Conversions come and go with the variants that they make.
    if is_otherwise_same {
        let (gone, new, _) = sorted(was, is, MemberKind::Implementation);
        for member in gone {
            let why = "programs that convert or compare by it do not build";
            let (class, happened) = (Class::Breaking, Happened::Removed);
            all.push(change(class, happened, Some(member), None, why));
        }
        for member in new {
            let (class, happened) = (Class::Additive, Happened::Added);
            all.push(change(
                class,
                happened,
                None,
                Some(member),
                "nobody uses it yet",
            ));
        }
    }
    all
}
