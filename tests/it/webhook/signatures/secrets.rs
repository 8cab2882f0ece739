//! Parsing of keys, and their redaction.

use super::*;

#[test]
fn damaged_secrets_are_rejected_with_the_reason() {
    use KeyError::*;
    let bare = &SECRET[6..];
    let spaced = |secret: &str| [format!(" {secret}"), format!("{secret}\n")];
    let [in_front, behind] = spaced(SECRET);
    let [legacy_front, legacy_behind] = spaced(LEGACY_SECRET);
    let standard = [
        (SECRET, None),
        (bare, None),
        ("", Some(Empty)),
        ("whsec_", Some(Empty)),
        ("   ", Some(WhiteSpace)),
        (&in_front, Some(WhiteSpace)),
        (&behind, Some(WhiteSpace)),
        ("whsec_ MfKQ9r8G", Some(WhiteSpace)),
        ("whsec_MfKQ\u{a0}9r8G", Some(WhiteSpace)),
        ("whsec_MfKQ9r8G\tKYqr", Some(WhiteSpace)),
        ("====", Some(Incomplete)),
        ("Zm9v!!!!", Some(NotBase64)),
        ("whsec_Zm9vYg", Some(Incomplete)),
        ("whsec_Zm9vYg=", Some(Incomplete)),
        ("whsec_Zm9vYh==", Some(Incomplete)),
        ("whsec_Zm9vY", Some(Incomplete)),
        ("whsec_Zm9v-_==", Some(UrlSafeAlphabet)),
        ("whsec_whsec_Zm9v", Some(UrlSafeAlphabet)),
        ("whsec_Zm9v\u{feff}", Some(NotBase64)),
        ("whsec_clé", Some(NotBase64)),
        ("whsec_AAAA", Some(TooShort)),
        ("whsec_AA==", Some(TooShort)),
        // 15 and 16 bytes.
        ("whsec_AAECAwQFBgcICQoLDA0O", Some(TooShort)),
        ("whsec_AAECAwQFBgcICQoLDA0ODw==", None),
    ];
    for (secret, expected) in standard {
        assert_eq!(SigningKey::standard(secret).err(), expected, "{secret:?}");
    }
    let legacy = [
        (LEGACY_SECRET, None),
        (SECRET, Some(StandardKeyAsLegacy)),
        ("", Some(Empty)),
        (&legacy_front, Some(WhiteSpace)),
        (&legacy_behind, Some(WhiteSpace)),
        ("not-base64", Some(UrlSafeAlphabet)),
        ("0123456789abcdef!", Some(NotBase64)),
        (&LEGACY_SECRET[..43], Some(Incomplete)),
        (&LEGACY_SECRET[..20], Some(TooShort)),
    ];
    for (secret, expected) in legacy {
        assert_eq!(SigningKey::legacy(secret).err(), expected, "{secret:?}");
    }
}

#[test]
fn invalid_id_or_time_is_not_signed() {
    let key = SigningKey::standard(SECRET).unwrap();
    for id in ["", " ", "a b", "a\n", "é", "msg_1 "] {
        assert_eq!(key.sign(id, now(), BODY), Err(SignError::InvalidId));
    }
    let before = UNIX_EPOCH - Duration::from_nanos(1);
    assert_eq!(key.sign(ID, before, BODY), Err(SignError::BeforeEpoch));
    let legacy = SigningKey::legacy(LEGACY_SECRET).unwrap();
    assert_eq!(legacy.sign(ID, before, BODY), Err(SignError::BeforeEpoch));
}

#[test]
fn debug_and_errors_show_no_key_signature_or_personal_data() {
    let body = br#"{"from":"+15555550123","text":"Hello Ada"}"#;
    let id = "+15555550199";
    let key = SigningKey::standard(SECRET).unwrap();
    let headers = key.sign(id, SystemTime::now(), body).unwrap();
    let verifier = Verifier::new([key.clone(), SigningKey::legacy(LEGACY_SECRET).unwrap()]);
    let verified = verifier.verify(&headers, body).unwrap();
    let delivery = verifier
        .verify_owned(&headers, bytes::Bytes::from_static(body))
        .unwrap();
    let mut shown = format!("{key:?}\n{verifier:?}\n{verified:?}\n{delivery:#?}\n");
    assert!(
        shown.contains("Standard") && shown.contains("42 bytes"),
        "{shown}"
    );

    let mut errors = vec![verifier.verify(&headers, b"{}").unwrap_err()];
    for (name, value) in [
        ("webhook-id", "Hello Ada"),
        ("webhook-timestamp", "+15555550123"),
        ("webhook-signature", "+15555550123"),
        ("svix-id", "+15555550123"),
        ("openphone-signature", "\u{e9} Hello Ada"),
    ] {
        let mut map = headers.clone();
        map.insert(name, HeaderValue::from_bytes(value.as_bytes()).unwrap());
        errors.push(verifier.verify(&map, body).unwrap_err());
    }
    for error in errors {
        shown += &format!("{error:?} {error}\n");
    }
    for secret in ["whsec_Hello Ada", "", "SGVsbG8gQWRh!", "SGVsbG8gQWR-"] {
        let error = SigningKey::standard(secret).unwrap_err();
        shown += &format!("{error:?} {error}\n");
    }
    let signature = headers["webhook-signature"].to_str().unwrap();
    let mut hidden = vec!["MfKQ", "AAECAw", "Hello", "Ada", "SGVs", &signature[3..]];
    if cfg!(not(feature = "debug-pii")) {
        hidden.push("5555");
    }
    for hidden in hidden {
        assert!(!shown.contains(hidden), "{hidden} in {shown}");
    }
}

#[test]
fn wrong_signature_error_names_the_two_usual_causes() {
    let headers = headers(&[
        ("webhook-id", ID),
        ("webhook-timestamp", TIMESTAMP),
        ("webhook-signature", "v1,x"),
    ]);
    let text = standard()
        .verify_at(&headers, BODY, now())
        .unwrap_err()
        .to_string();
    assert!(
        text.contains("serialized it again") && text.contains("white space"),
        "{text}"
    );
}
