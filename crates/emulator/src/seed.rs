//! The workspace that an emulator begins with.

use super::state::{CustomFieldDefinition, Member, Number, Role, User};
use super::transaction::Transaction;

/// The workspace's numbers: of both users, and of the owner alone.
pub(crate) const NUMBERS: [(&str, &str, bool); 2] = [
    ("+15555550100", "Main line", true),
    ("+15555550101", "Direct line", false),
];

/// Makes users, numbers and custom fields. Their ids depend on the seed alone.
pub(crate) fn sow(work: &mut Transaction<'_>) {
    let now = work.now();
    let people = [
        ("Olivia", "Owner", Role::Owner),
        ("Miles", "Member", Role::Member),
    ];
    let mut users = Vec::new();
    for (place, (first, last, role)) in people.into_iter().enumerate() {
        let user = User {
            id: work.ids().id("US", "user", place as u64),
            email: format!("{}@example.com", first.to_lowercase()),
            first_name: Some(first.to_owned()),
            last_name: Some(last.to_owned()),
            picture_url: None,
            role,
            created_at: now,
            updated_at: now,
        };
        work.put(user.clone());
        users.push(user);
    }
    for (place, (number, name, shared)) in NUMBERS.into_iter().enumerate() {
        let place = place as u64;
        let group_id = work.ids().id("GR", "number", place);
        let members = users.iter().take(if shared { users.len() } else { 1 });
        work.put(Number {
            id: work.ids().id("PN", "number", place),
            users: members.map(|user| Member::new(user, &group_id)).collect(),
            group_id,
            port_request_id: None,
            formatted_number: Some(formatted(number)),
            forward: None,
            name: name.to_owned(),
            number: number.to_owned(),
            porting_status: None,
            symbol: None,
            created_at: now,
            updated_at: now,
            restrictions: Number::usual_restrictions(),
        });
    }
    let fields = [
        ("Account", "account", "string"),
        ("Birthday", "birthday", "date"),
        ("Newsletter", "newsletter", "boolean"),
        ("Seats", "seats", "number"),
        ("Topics", "topics", "multi-select"),
    ];
    for (name, key, kind) in fields {
        work.put(CustomFieldDefinition {
            name: name.to_owned(),
            key: key.to_owned(),
            kind: kind.to_owned(),
        });
    }
}

/// `(555) 555-0100` for `+15555550100`.
fn formatted(number: &str) -> String {
    let digits = number.strip_prefix("+1").unwrap_or(number);
    match (digits.get(..3), digits.get(3..6), digits.get(6..)) {
        (Some(area), Some(exchange), Some(line)) => format!("({area}) {exchange}-{line}"),
        _ => number.to_owned(),
    }
}
