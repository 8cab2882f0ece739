//! The choice of key and scheme, and the signed bytes.

use super::*;

/// An old delivery with a wrong signature gets the same error as a new one.
#[test]
fn signature_is_verified_before_the_timestamp() {
    let headers = headers(&[
        ("webhook-id", ID),
        ("webhook-timestamp", "1"),
        ("webhook-signature", SIGNATURE),
    ]);
    let result = standard().verify_at(&headers, BODY, now());
    assert_eq!(verdict(result), "no match");
}

#[test]
fn headers_select_the_scheme_without_a_fallback() {
    let both = Verifier::new([
        SigningKey::legacy(LEGACY_SECRET).unwrap(),
        SigningKey::standard(SECRET).unwrap(),
    ]);
    let at_now = mac(LEGACY_SECRET, &[b"1614265330000", BODY]);
    let good_legacy = format!("hmac;1;1614265330000;{at_now}");
    let standard_with = |signature: &'static str| {
        vec![
            ("webhook-id", ID),
            ("webhook-timestamp", TIMESTAMP),
            ("webhook-signature", signature),
        ]
    };
    let with_legacy = |mut list: Vec<(&'static str, &'static str)>| {
        list.push(("openphone-signature", good_legacy.clone().leak()));
        list
    };
    let cases = [
        (standard_with(SIGNATURE), GOOD),
        (with_legacy(vec![]), "legacy None"),
        (with_legacy(standard_with(SIGNATURE)), GOOD),
        (with_legacy(standard_with("v1,x")), "no match"),
        (
            with_legacy(vec![("webhook-id", ID)]),
            "webhook-timestamp missing",
        ),
        (
            with_legacy(vec![("svix-signature", SIGNATURE)]),
            "svix-id missing",
        ),
    ];
    for (list, expected) in cases {
        let headers = headers(&list);
        let result = both.verify_at(&headers, BODY, now());
        assert_eq!(verdict(result), expected, "{list:?}");
    }
    let broken_legacy = headers(&[
        ("webhook-id", ID.as_bytes()),
        ("webhook-timestamp", TIMESTAMP.as_bytes()),
        ("webhook-signature", SIGNATURE.as_bytes()),
        ("openphone-signature", b"\xff"),
    ]);
    let result = both.verify_at(&broken_legacy, BODY, now());
    assert_eq!(verdict(result), "openphone-signature NotAscii");
}

#[test]
fn any_key_of_the_scheme_verifies_and_no_other() {
    let others = (0..5).map(|n| {
        let secret = STANDARD.encode([n; 32]);
        SigningKey::standard(&secret).unwrap()
    });
    let key = SigningKey::standard(SECRET).unwrap();
    let headers = key.sign(ID, now(), BODY).unwrap();
    for place in 0..=5 {
        let mut keys: Vec<_> = others.clone().collect();
        keys.insert(place, key.clone());
        let verifier = Verifier::new(keys);
        assert!(verifier.verify_at(&headers, BODY, now()).is_ok());
    }
    let result = Verifier::new(others)
        .verify_at(&headers, BODY, now())
        .map(|_| ());
    assert!(matches!(
        result,
        Err(VerifyError::NoMatchingSignature { .. })
    ));
    let result = legacy().verify_at(&headers, BODY, now()).map(|_| ());
    assert!(matches!(result, Err(VerifyError::NoKey { .. })));
    let result = Verifier::new([])
        .verify_at(&headers, BODY, now())
        .map(|_| ());
    assert!(matches!(result, Err(VerifyError::NoKey { .. })));
}

/// With one secret for both schemes, a standard delivery whose id has only digits is also a valid
/// legacy delivery. A key belongs to one scheme to prevent this.
#[test]
fn delivery_of_one_scheme_is_rejected_as_the_other() {
    let key = SigningKey::standard(SECRET).unwrap();
    let id = "1614265330000";
    let signed = key.sign(id, now(), BODY).unwrap();
    let mac = &signed["webhook-signature"].to_str().unwrap()[3..];
    let replayed = headers(&[("openphone-signature", format!("hmac;1;{id};{mac}"))]);
    let body = [TIMESTAMP.as_bytes(), BODY].join(&b"."[..]);
    let legacy_twin = SigningKey::legacy(&SECRET[6..]).unwrap();
    assert!(
        Verifier::new([legacy_twin])
            .verify_at(&replayed, &body, now())
            .is_ok(),
        "the danger is real"
    );
    let result = Verifier::new([key])
        .verify_at(&replayed, &body, now())
        .map(|_| ());
    assert!(matches!(result, Err(VerifyError::NoKey { .. })));
}

#[test]
fn one_flipped_bit_anywhere_is_rejected() {
    let standard_parts = [
        ID.as_bytes(),
        TIMESTAMP.as_bytes(),
        SIGNATURE.as_bytes(),
        BODY,
    ];
    let header = legacy_header(LEGACY_TIMESTAMP);
    let legacy_parts = [header.as_bytes(), BODY];
    let flips = |parts: &[&[u8]]| -> Vec<Vec<Vec<u8>>> {
        let owned: Vec<Vec<u8>> = parts.iter().map(|part| part.to_vec()).collect();
        let mut all = vec![owned.clone()];
        for part in 0..owned.len() {
            for bit in 0..owned[part].len() * 8 {
                let mut flipped = owned.clone();
                flipped[part][bit / 8] ^= 1 << (bit % 8);
                all.push(flipped);
            }
        }
        all
    };
    let accepted = |names: &[&str], parts: Vec<Vec<u8>>, verifier: &Verifier, now| {
        let (body, values) = parts.split_last().unwrap();
        let mut map = HeaderMap::new();
        for (name, value) in names.iter().zip(values) {
            // A server rejects invalid header values first.
            let Ok(value) = HeaderValue::from_bytes(value) else {
                return false;
            };
            map.insert(http::HeaderName::try_from(*name).unwrap(), value);
        }
        verifier.verify_at(&map, body, now).is_ok()
    };
    let names = ["webhook-id", "webhook-timestamp", "webhook-signature"];
    let verifier = standard().dangerously_accept_any_timestamp();
    let good = flips(&standard_parts)
        .into_iter()
        .filter(|parts| accepted(&names, parts.clone(), &verifier, now()))
        .count();
    assert_eq!(good, 1, "the unchanged one");
    let verifier = legacy().dangerously_accept_any_timestamp();
    let good = flips(&legacy_parts)
        .into_iter()
        .filter(|parts| accepted(&["openphone-signature"], parts.clone(), &verifier, now()))
        .count();
    assert_eq!(good, 1, "the unchanged one");
}

#[test]
fn body_is_verified_as_exact_bytes() {
    let keys = [
        SigningKey::standard(SECRET).unwrap(),
        SigningKey::legacy(LEGACY_SECRET).unwrap(),
    ];
    let bodies: [&[u8]; 8] = [
        b"",
        b"{\r\n}\r\n",
        b"\xef\xbb\xbf{}",
        b"\xff\xfe\x80",
        b"a\0b",
        "\u{1f389} caf\u{e9}".as_bytes(),
        b" {} ",
        &[b'x'; 1 << 20],
    ];
    for key in keys {
        let verifier = Verifier::new([key.clone()]);
        for body in bodies {
            let headers = key.sign(ID, now(), body).unwrap();
            let verified = verifier.verify_at(&headers, body, now()).unwrap();
            assert_eq!(verified.body(), body);
            let trimmed = body.trim_ascii();
            if trimmed != body {
                assert!(verifier.verify_at(&headers, trimmed, now()).is_err());
            }
        }
    }
}

#[test]
fn owned_delivery_equals_the_borrowed_one() {
    let key = SigningKey::standard(SECRET).unwrap();
    let headers = key.sign(ID, SystemTime::now(), BODY).unwrap();
    let delivery = standard()
        .verify_owned(&headers, bytes::Bytes::from_static(BODY))
        .unwrap();
    let verified = standard().verify(&headers, BODY).unwrap();
    assert_eq!(delivery.delivery_id(), Some(ID));
    assert_eq!(delivery.timestamp(), verified.timestamp());
    assert_eq!(delivery.scheme(), Scheme::Standard);
    assert_eq!(delivery.as_verified().body(), BODY);
    assert_eq!(delivery.into_body(), BODY);
}
