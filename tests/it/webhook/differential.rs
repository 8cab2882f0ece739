//! Compares verdicts with those of the published crates `svix` and `standardwebhooks`.
//!
//! Both use the system clock, so the times here stay away from the bounds of the tolerance.
//! `signatures/times.rs` tests the bounds.

use proptest::prelude::*;
use quo_sdk::webhook::{SigningKey, Verifier};

use super::*;

/// Whether this crate, `svix` and `standardwebhooks` accept a request.
type Verdicts = (bool, bool, bool);

const ALL: Verdicts = (true, true, true);
const NONE: Verdicts = (false, false, false);

fn verdicts(secret: &str, headers: &HeaderMap, body: &[u8]) -> Verdicts {
    let now = SystemTime::now();
    let ours = SigningKey::standard(secret)
        .is_ok_and(|key| Verifier::new([key]).verify_at(headers, body, now).is_ok());
    let svix =
        svix::webhooks::Webhook::new(secret).is_ok_and(|hook| hook.verify(body, headers).is_ok());
    let standardwebhooks =
        standardwebhooks::Webhook::new(secret).is_ok_and(|hook| hook.verify(body, headers).is_ok());
    (ours, svix, standardwebhooks)
}

fn seconds() -> i64 {
    let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    i64::try_from(since_epoch.as_secs()).unwrap()
}

/// Computes the signature of a delivery without the three crates.
fn right(id: &str, timestamp: &str, body: &[u8]) -> String {
    mac(SECRET, &[id.as_bytes(), timestamp.as_bytes(), body])
}

#[test]
fn implementations_agree_where_the_standard_is_clear() {
    let now = seconds();
    let at = now.to_string();
    let sig = right(ID, &at, BODY);
    let signed_at = |timestamp: &str| {
        let sig = right(ID, timestamp, BODY);
        (ID.to_owned(), timestamp.to_owned(), format!("v1,{sig}"))
    };
    let entries = |entries: &str| (ID.to_owned(), at.clone(), entries.to_owned());
    let other = "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=";
    let cases = [
        (entries(&format!("v1,{sig}")), ALL),
        (entries(&format!("v1,{sig} {other}")), ALL),
        (entries(&format!("{other} v2,{sig} v1a,x v1,{sig}")), ALL),
        (entries(&format!("{other} {other}")), NONE),
        (entries(&format!("v2,{sig}")), NONE),
        (entries(&sig), NONE),
        (entries("v1,"), NONE),
        (entries(&format!("v1,{}", &sig[..8])), NONE),
        (entries(&format!("v1,{}", sig.trim_end_matches('='))), NONE),
        (entries(&format!("v1,{}", sig.to_lowercase())), NONE),
        (signed_at(&(now - 290).to_string()), ALL),
        (signed_at(&(now + 290).to_string()), ALL),
        (signed_at(&(now - 310).to_string()), NONE),
        (signed_at(&(now + 310).to_string()), NONE),
        (signed_at("0"), NONE),
        (signed_at("-1"), NONE),
        (signed_at(&format!("-{now}")), NONE),
        (signed_at(&format!("{now}.0")), NONE),
        (signed_at(&format!(" {now}")), NONE),
        (signed_at(&(now * 1000).to_string()), NONE),
        (signed_at("9223372036854775807"), NONE),
        (signed_at("9223372036854775808"), NONE),
        (signed_at("now"), NONE),
        (("msg_2".to_owned(), at.clone(), format!("v1,{sig}")), NONE),
        (
            (ID.to_owned(), (now + 1).to_string(), format!("v1,{sig}")),
            NONE,
        ),
        ((ID.to_owned(), at.clone(), format!("v1,{sig}é")), NONE),
    ];
    for ((id, timestamp, signature), expected) in cases {
        let all = [
            ("webhook-id", id),
            ("webhook-timestamp", timestamp),
            ("webhook-signature", signature),
        ];
        assert_eq!(verdicts(SECRET, &headers(&all), BODY), expected, "{all:?}");
        for place in 0..3 {
            let mut list = all.to_vec();
            list.remove(place);
            assert_eq!(verdicts(SECRET, &headers(&list), BODY), NONE, "{list:?}");
        }
        assert_eq!(
            verdicts(
                "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                &headers(&all),
                BODY
            ),
            NONE
        );
        assert_eq!(verdicts(SECRET, &headers(&all), b"{}"), NONE);
    }
}

#[test]
fn secrets_are_parsed_alike() {
    let at = seconds().to_string();
    let list = [
        ("webhook-id", ID.to_owned()),
        ("webhook-timestamp", at.clone()),
        ("webhook-signature", format!("v1,{}", right(ID, &at, BODY))),
    ];
    let bare = &SECRET[6..];
    let cases = [
        (SECRET.to_owned(), ALL),
        (bare.to_owned(), ALL),
        (format!("{SECRET}\n"), NONE),
        (format!(" {SECRET}"), NONE),
        (SECRET.replace('K', " "), NONE),
        (format!("whsec_{SECRET}"), NONE),
        (SECRET[..SECRET.len() - 1].to_owned(), NONE),
        (SECRET.replace("MfKQ", "Mf-_"), NONE),
    ];
    for (secret, expected) in cases {
        assert_eq!(
            verdicts(&secret, &headers(&list), BODY),
            expected,
            "{secret:?}"
        );
    }
}

/// Each case gives the reason for the verdict of this crate.
#[test]
fn verdicts_that_differ_have_a_reason() {
    let now = seconds();
    let at = now.to_string();
    let sig = format!("v1,{}", right(ID, &at, BODY));
    let webhook = |id: &str, timestamp: &str, signature: &str| {
        vec![
            ("webhook-id", id.to_owned()),
            ("webhook-timestamp", timestamp.to_owned()),
            ("webhook-signature", signature.to_owned()),
        ]
    };
    let good = webhook(ID, &at, &sig);
    let svix_names = |list: &[(&'static str, String)]| -> Vec<(&'static str, String)> {
        let name = |name| match name {
            "webhook-id" => "svix-id",
            "webhook-timestamp" => "svix-timestamp",
            _ => "svix-signature",
        };
        list.iter()
            .map(|(old, value)| (name(old), value.clone()))
            .collect()
    };
    let bad = webhook(ID, &at, "v1,x");
    let both = |svix: &[(&'static str, String)], webhook: &[(&'static str, String)]| {
        [svix_names(svix), webhook.to_vec()].concat()
    };
    let zeros = format!("00{at}");
    let zeros_signed = format!("v1,{}", right(ID, &zeros, BODY));
    let broken = [0xff, b'{', b'}'];
    let broken_signed = format!("v1,{}", right(ID, &at, &broken));
    let empty_id = format!("v1,{}", right("", &at, BODY));
    type Case<'a> = (&'a str, Vec<(&'a str, String)>, &'a [u8], Verdicts);
    let cases: Vec<Case<'_>> = vec![
        (
            "a plus sign is not part of the signed text, and an attacker can add it",
            webhook(ID, &format!("+{at}"), &sig),
            BODY,
            (false, true, true),
        ),
        (
            "leading zeros are not part of the signed text",
            webhook(ID, &zeros, &sig),
            BODY,
            (false, true, true),
        ),
        (
            "leading zeros are valid if they are signed: the text of the header counts",
            webhook(ID, &zeros, &zeros_signed),
            BODY,
            (true, false, false),
        ),
        (
            "a repeated header is ambiguous; the others take the first",
            [good.clone(), webhook("msg_2", &at, &sig)[..1].to_vec()].concat(),
            BODY,
            (false, true, true),
        ),
        (
            "Quo sends svix-… headers, which standardwebhooks does not support",
            svix_names(&good),
            BODY,
            (true, true, false),
        ),
        (
            "two complete families: svix takes svix-…",
            both(&good, &bad),
            BODY,
            (false, true, false),
        ),
        (
            "two complete families: webhook-… decides",
            both(&bad, &good),
            BODY,
            (true, false, true),
        ),
        (
            "the signature covers bytes, UTF-8 or not",
            webhook(ID, &at, &broken_signed),
            &broken,
            (true, false, false),
        ),
        (
            "an empty id does not identify a delivery",
            webhook("", &at, &empty_id),
            BODY,
            (false, true, true),
        ),
    ];
    for (why, list, body, expected) in cases {
        assert_eq!(verdicts(SECRET, &headers(&list), body), expected, "{why}");
    }
}

/// With an empty key, anyone can sign.
#[test]
fn empty_secret_is_accepted_by_standardwebhooks_alone() {
    let at = seconds().to_string();
    let signature = mac("", &[ID.as_bytes(), at.as_bytes(), BODY]);
    let list = [
        ("webhook-id", ID.to_owned()),
        ("webhook-timestamp", at),
        ("webhook-signature", format!("v1,{signature}")),
    ];
    for secret in ["", "whsec_"] {
        let got = verdicts(secret, &headers(&list), BODY);
        assert_eq!(got, (false, false, true));
    }
}

/// In standardwebhooks 1.0.1, `now - i64::MIN` wraps to a negative age, or panics with overflow
/// checks. `Cargo.toml` disables them for that crate.
#[test]
fn minimum_timestamp_is_rejected_here_and_accepted_by_standardwebhooks() {
    let list = |timestamp: &str| {
        headers(&[
            ("webhook-id", ID),
            ("webhook-timestamp", timestamp),
            (
                "webhook-signature",
                &format!("v1,{}", right(ID, timestamp, BODY)),
            ),
        ])
    };
    let oldest = list(&i64::MIN.to_string());
    assert_eq!(verdicts(SECRET, &oldest, BODY), (false, false, true));
    // Without the sign, the timestamp is far in the future.
    let unsigned = list(&i64::MIN.unsigned_abs().to_string());
    assert_eq!(verdicts(SECRET, &unsigned, BODY), NONE);
}

proptest! {
    /// Requests that all three can express, valid or with one error.
    #[test]
    fn implementations_agree_on_well_formed_requests(
        id in "[a-zA-Z0-9_]{1,40}",
        body in ".{0,300}",
        age in prop_oneof![4 => -290_i64..290, 1 => 310_i64..1000, 1 => -1000_i64..-310],
        entries in proptest::collection::vec(0_usize..6, 1..5),
        tampered in prop_oneof![3 => Just(None), 1 => (0_usize..3).prop_map(Some)],
    ) {
        let timestamp = (seconds() - age).to_string();
        let sig = right(&id, &timestamp, body.as_bytes());
        let entry = |kind: &usize| match kind {
            0 => format!("v1,{sig}"),
            1 => format!("v2,{sig}"),
            2 => "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=".to_owned(),
            3 => "v1,".to_owned(),
            4 => "v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5B".to_owned(),
            _ => sig.clone(),
        };
        let signature = entries.iter().map(entry).collect::<Vec<_>>().join(" ");
        let (mut id, mut timestamp, mut body) = (id, timestamp, body);
        match tampered {
            Some(0) => id.push('x'),
            Some(1) => timestamp.push('0'),
            Some(_) => body.push('x'),
            None => {}
        }
        let list = headers(&[
            ("webhook-id", id),
            ("webhook-timestamp", timestamp),
            ("webhook-signature", signature),
        ]);
        let good = entries.contains(&0) && age.abs() < 300 && tampered.is_none();
        let expected = if good { ALL } else { NONE };
        prop_assert_eq!(verdicts(SECRET, &list, body.as_bytes()), expected);
    }
}
