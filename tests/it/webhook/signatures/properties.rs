//! Properties of any key, id and body.

use super::*;

/// A key of either scheme and a time.
fn signer() -> impl Strategy<Value = (SigningKey, SystemTime)> {
    let secret = proptest::collection::vec(any::<u8>(), 16..80);
    (secret, any::<bool>(), 0..u64::from(u32::MAX)).prop_map(|(secret, standard, seconds)| {
        let secret = STANDARD.encode(secret);
        let key = if standard {
            SigningKey::standard(&secret)
        } else {
            SigningKey::legacy(&secret)
        };
        (key.unwrap(), UNIX_EPOCH + Duration::from_secs(seconds))
    })
}

proptest! {
    #[test]
    fn signed_delivery_is_verified(
        (key, at) in signer(),
        id in "[!-~]{1,80}",
        body in proptest::collection::vec(any::<u8>(), 0..2000),
    ) {
        let headers = key.sign(&id, at, &body).unwrap();
        let verifier = Verifier::new([key.clone()]);
        let verified = verifier.verify_at(&headers, &body, at).unwrap();
        prop_assert_eq!(verified.timestamp(), at);
        prop_assert_eq!(verified.body(), &body[..]);
        let expected = (key.scheme() == Scheme::Standard).then_some(&id[..]);
        prop_assert_eq!(verified.delivery_id(), expected);
    }

    #[test]
    fn any_changed_byte_is_rejected(
        (key, at) in signer(),
        body in proptest::collection::vec(any::<u8>(), 1..200),
        part in 0_usize..4,
        place in any::<prop::sample::Index>(),
        change in 1_u8..=255,
    ) {
        let mut headers = key.sign("msg_1", at, &body).unwrap();
        let mut body = body;
        let names: Vec<_> = headers.keys().cloned().collect();
        match names.get(part) {
            None => {
                let place = place.index(body.len());
                body[place] ^= change;
            }
            Some(name) => {
                let mut value = headers[name].as_bytes().to_vec();
                let place = place.index(value.len());
                value[place] ^= change;
                if let Ok(value) = HeaderValue::from_bytes(&value) {
                    headers.insert(name, value);
                } else {
                    return Ok(());
                }
            }
        }
        let verifier = Verifier::new([key]).dangerously_accept_any_timestamp();
        prop_assert!(verifier.verify_at(&headers, &body, at).is_err());
    }

    #[test]
    fn arbitrary_headers_do_not_panic(
        values in proptest::collection::vec(
            (0_usize..7, prop_oneof![
                proptest::collection::vec(any::<u8>(), 0..60),
                "[0-9]{1,25}".prop_map(String::into_bytes),
                "(v1|v2|v1a),[A-Za-z0-9+/]{0,44}=?( v1,[A-Za-z0-9+/]{43}=)?".prop_map(String::into_bytes),
                "(hmac|x);1;[0-9]{0,25};[A-Za-z0-9+/]{0,43}=(,hmac;1;[0-9]{0,20};)?".prop_map(String::into_bytes),
            ]),
            0..8,
        ),
        body in proptest::collection::vec(any::<u8>(), 0..40),
    ) {
        const NAMES: [&str; 7] = [
            "webhook-id", "webhook-timestamp", "webhook-signature",
            "svix-id", "svix-timestamp", "svix-signature", "openphone-signature",
        ];
        let mut map = HeaderMap::new();
        for (name, value) in values {
            if let Ok(value) = HeaderValue::from_bytes(&value) {
                map.append(NAMES[name], value);
            }
        }
        let keys = [
            SigningKey::standard(SECRET).unwrap(),
            SigningKey::legacy(LEGACY_SECRET).unwrap(),
        ];
        for now in [now(), UNIX_EPOCH, UNIX_EPOCH - Duration::from_secs(1)] {
            prop_assert!(Verifier::new(keys.clone()).verify_at(&map, &body, now).is_err());
        }
    }
}
