//! Short names for what a module and its JavaScript side call of each other. wasm-bindgen's names have some fifty letters, a hash in
//! each: 1.0 kB of the widget with brotli, and 0.4 kB of its JavaScript.

use anyhow::{Context, Result};
use serde_json::Value;

/// The JavaScript with the names that wasm-opt gave. `map` is what it prints: `{"imports": [[module, name, short], …],
/// "exports": [[name, short], …]}`.
pub(crate) fn shorten(glue: &str, map: &str) -> Result<String> {
    let map: Value = serde_json::from_str(map).context("wasm-opt printed no map of names")?;
    let mut text = glue.to_owned();
    for entry in list(&map, "imports") {
        if let [Some(module), Some(name), Some(short)] = words(entry).as_slice() {
            text = text.replace(&format!(" {name}: function"), &format!(" {short}: function"));
            // wasm-opt puts all imports into one module, "a".
            text = text.replace(&format!("\"{module}\": import0"), "\"a\": import0");
        }
    }
    for entry in list(&map, "exports") {
        if let [Some(name), Some(short)] = words(entry).as_slice() {
            text = rename(&text, name, short);
        }
    }
    Ok(text)
}

fn list<'a>(map: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    map.get(key).and_then(Value::as_array).into_iter().flatten()
}

fn words(entry: &Value) -> Vec<Option<&str>> {
    entry.as_array().map(|words| words.iter().map(Value::as_str).collect()).unwrap_or_default()
}

/// Every `wasm.name` becomes `wasm.short`; a longer name that begins with it stays.
fn rename(text: &str, name: &str, short: &str) -> String {
    let long = format!("wasm.{name}");
    let mut parts = text.split(&long);
    let mut renamed = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let goes_on = part.starts_with(|letter: char| letter.is_alphanumeric() || letter == '_' || letter == '$');
        renamed.push_str(if goes_on { &long } else { "wasm." });
        if !goes_on {
            renamed.push_str(short);
        }
        renamed.push_str(part);
    }
    renamed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_get_the_short_names() {
        let glue = "return wasm.free(1) + wasm.free_all(2);\n  __wbg_now_1f: function() {},\n  \"./x_bg.js\": import0,";
        let map = r#"{"imports": [["./x_bg.js", "__wbg_now_1f", "a"]], "exports": [["free", "b"], ["memory", "c"]]}"#;
        let want = "return wasm.b(1) + wasm.free_all(2);\n  a: function() {},\n  \"a\": import0,";
        assert_eq!(shorten(glue, map).unwrap(), want);
        assert!(shorten(glue, "").is_err());
    }
}
