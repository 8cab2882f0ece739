//! The initial workspace.

use crate::state::{CustomFieldDefinition, Member, Number, Role, Transaction, User};

/// The workspace's numbers, and whether both users or only the owner use them.
pub(crate) const NUMBERS: [(&str, &str, bool); 2] = [
    ("+15555550100", "Main line", true),
    ("+15555550101", "Direct line", false),
];

/// Creates users, numbers and custom fields. Their ids depend only on the seed.
pub(crate) fn seed_workspace(tx: &mut Transaction<'_>) {
    let now = tx.now();
    let people = [
        ("Olivia", "Owner", Role::Owner),
        ("Miles", "Member", Role::Member),
    ];
    let mut users = Vec::new();
    for (index, (first, last, role)) in people.into_iter().enumerate() {
        let user = User {
            id: tx.ids().id("US", "user", index as u64),
            email: format!("{}@example.com", first.to_lowercase()),
            first_name: Some(first.to_owned()),
            last_name: Some(last.to_owned()),
            picture_url: None,
            role,
            created_at: now,
            updated_at: now,
        };
        tx.put(user.clone());
        users.push(user);
    }
    for (index, (number, name, shared)) in NUMBERS.into_iter().enumerate() {
        let index = index as u64;
        let group_id = tx.ids().id("GR", "number", index);
        let members = users.iter().take(if shared { users.len() } else { 1 });
        tx.put(Number {
            id: tx.ids().id("PN", "number", index),
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
        tx.put(CustomFieldDefinition {
            name: name.to_owned(),
            key: key.to_owned(),
            kind: kind.to_owned(),
        });
    }
}

/// Formats `+15555550100` as `(555) 555-0100`.
fn formatted(number: &str) -> String {
    let digits = number.strip_prefix("+1").unwrap_or(number);
    match (digits.get(..3), digits.get(3..6), digits.get(6..)) {
        (Some(area), Some(exchange), Some(line)) => format!("({area}) {exchange}-{line}"),
        _ => number.to_owned(),
    }
}
