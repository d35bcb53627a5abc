//! A value of a column as JSON and back, without loss.
//!
//! Text, whole numbers and NULL are themselves. A real number is `{"real": "0.1"}`, because not
//! every reader of JSON gives back the same bits; bytes are `{"blob": "00ff"}`.

use rusqlite::types::{Value, ValueRef};
use serde_json::{Map, Value as Json, json};

use crate::error::StoreError;

/// Columns with their values, by name.
pub(crate) type Columns = Map<String, Json>;

/// A value as it is kept in the history.
pub(super) fn encode(value: ValueRef<'_>) -> Result<Json, StoreError> {
    Ok(match value {
        ValueRef::Null => Json::Null,
        ValueRef::Integer(number) => Json::from(number),
        ValueRef::Real(number) => json!({ "real": number.to_string() }),
        ValueRef::Text(text) => {
            let text = std::str::from_utf8(text).map_err(|_| StoreError::Damaged)?;
            Json::from(text)
        }
        ValueRef::Blob(bytes) => {
            let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            json!({ "blob": hex })
        }
    })
}

/// The value that was kept.
pub(super) fn decode(json: &Json) -> Result<Value, StoreError> {
    Ok(match json {
        Json::Null => Value::Null,
        Json::String(text) => Value::Text(text.clone()),
        Json::Number(number) => Value::Integer(number.as_i64().ok_or(StoreError::History)?),
        Json::Object(typed) => decode_typed(typed)?,
        Json::Bool(_) | Json::Array(_) => return Err(StoreError::History),
    })
}

fn decode_typed(typed: &Columns) -> Result<Value, StoreError> {
    let text = |name: &str| typed.get(name).and_then(Json::as_str);
    match (text("real"), text("blob")) {
        (Some(real), None) => real
            .parse()
            .map(Value::Real)
            .map_err(|_| StoreError::History),
        (None, Some(hex)) => bytes(hex).map(Value::Blob).ok_or(StoreError::History),
        _ => Err(StoreError::History),
    }
}

fn bytes(hex: &str) -> Option<Vec<u8>> {
    let pairs = hex.as_bytes().chunks(2);
    pairs
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}

/// The columns kept for a row; an inserted one has none.
pub(super) fn columns(before: Option<&str>) -> Result<Columns, StoreError> {
    match before {
        None => Ok(Columns::new()),
        Some(before) => serde_json::from_str(before).map_err(|_| StoreError::History),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_comes_back_bit_for_bit() {
        let values = [
            Value::Null,
            Value::Integer(i64::MIN),
            Value::Integer(i64::MAX),
            Value::Real(0.1),
            Value::Real(-0.0),
            Value::Real(5e-324),
            Value::Real(f64::INFINITY),
            Value::Text("L’Haÿ-les-Roses \u{0} \"{}\"".to_owned()),
            Value::Blob(vec![0, 15, 255]),
            Value::Blob(Vec::new()),
        ];
        for value in values {
            let text = encode(ValueRef::from(&value)).unwrap().to_string();
            let back = decode(&serde_json::from_str(&text).unwrap()).unwrap();
            assert_eq!(format!("{value:?}"), format!("{back:?}"), "{text}");
        }
    }

    #[test]
    fn what_was_not_kept_by_us_is_refused() {
        for text in [
            "true",
            "[1]",
            r#"{"real": "x"}"#,
            r#"{"blob": "0g"}"#,
            "{}",
            "1.5",
        ] {
            let json = serde_json::from_str(text).unwrap();
            assert!(matches!(decode(&json), Err(StoreError::History)), "{text}");
        }
    }
}
