//! Every list with pages is collected to its end.

use serde_json::{Value, json};

use super::document::{editions, json_schema};
use super::exchange::Exchange;
use super::requests::full;
use super::samples::{Extent, Purpose, samples};
use quo_sdk_test_support::difference::difference;
use quo_sdk_test_support::server::Answer;

#[tokio::test]
async fn every_list_with_pages_is_collected() {
    let mut exchange = Exchange::start().await;
    for edition in editions() {
        for (described, row) in edition.rows() {
            let title = &described.title;
            let Some(page) = row.page else {
                let filled = row.fill(&exchange.client, &full(&described)).unwrap();
                assert!(filled.collect().await.unwrap().is_none(), "{title}");
                continue;
            };
            let (status, response) = described.successes()[0];
            let schema = json_schema(response).unwrap();
            let made = samples(&edition, schema, Purpose::Response, Extent::Maximal);
            let first = &made[0].value;
            let mut last = made[made.len() - 1].value.clone();
            last.as_object_mut().unwrap().remove(page.next);
            exchange.answer([Answer::json(status, first), Answer::json(status, &last)]);
            let values = full(&described);
            let filled = row.fill(&exchange.client, &values).unwrap();
            let items = filled.collect().await.unwrap().unwrap();

            let of_page = |body: &Value| body["data"].as_array().unwrap().clone();
            let expected = json!([of_page(first), of_page(&last)].concat());
            assert!(!items.is_empty(), "{title}");
            assert_eq!(difference(&expected, &json!(items)), None, "{title}");
            let queries = exchange.requests().into_iter();
            let queries: Vec<_> = queries
                .map(|request| query(&request.target, page.token))
                .collect();
            let given = values["query"][page.token].as_str().map(str::to_owned);
            let next = first[page.next].as_str().map(str::to_owned);
            let [(first, filters), (second, filters_of_second)] = queries.try_into().unwrap();
            assert_eq!((first, second), (given, next), "{title}");
            assert_eq!(filters, filters_of_second, "{title}");
        }
    }
}

/// Returns the token in a query, and the other pairs.
fn query(target: &str, token: &str) -> (Option<String>, Vec<(String, String)>) {
    let url = reqwest::Url::parse(&format!("http://127.0.0.1{target}")).unwrap();
    let pairs = url.query_pairs().into_owned();
    let (tokens, others): (Vec<_>, Vec<_>) = pairs.partition(|(key, _)| key == token);
    (tokens.into_iter().next().map(|(_, value)| value), others)
}
