//! Short names for what a module and its JavaScript side call of each other. wasm-bindgen's names have some fifty letters, a hash in
//! each: 1.0 kB of the widget with brotli, and 0.4 kB of its JavaScript.

use super::glue::rename;
use std::collections::BTreeMap;
use walrus::Module;

/// Where the modules look for JavaScript's functions, and for what the first of them has.
pub(crate) const FUNCTIONS: &str = "a";
/// See [`FUNCTIONS`].
pub(crate) const SHARED: &str = "e";

/// Long names with their short ones.
#[derive(Default)]
pub(crate) struct Names(BTreeMap<String, String>);

impl Names {
    /// Short names for some, in their order.
    pub(crate) fn new<'a>(long: impl IntoIterator<Item = &'a str>) -> Self {
        let mut names = Self::default();
        for name in long {
            let number = names.0.len();
            names.0.entry(name.to_owned()).or_insert_with(|| short(number));
        }
        names
    }

    /// Gives the exports of a module their names.
    pub(crate) fn rename_exports(&self, module: &mut Module) {
        for export in module.exports.iter_mut() {
            if let Some(short) = self.0.get(&export.name) {
                export.name.clone_from(short);
            }
        }
    }

    /// Gives the imports of a module their names: those that come from there.
    pub(crate) fn rename_imports(&self, module: &mut Module, from: impl Fn(&str) -> bool) {
        for import in module.imports.iter_mut().filter(|import| from(&import.module)) {
            if let Some(short) = self.0.get(&import.name) {
                import.name.clone_from(short);
            }
        }
    }

    /// Gives what JavaScript calls in a module its names.
    pub(crate) fn rename_calls(&self, text: &str, object: &str, now: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, (long, short)| rename(&text, &format!("{object}.{long}"), &format!("{now}.{short}")))
    }

    /// Gives the functions that JavaScript has for a module their names.
    pub(crate) fn rename_functions(&self, text: &str) -> String {
        self.0
            .iter()
            .fold(text.to_owned(), |text, (long, short)| text.replace(&format!(" {long}: function"), &format!(" {short}: function")))
    }
}

/// a, b, … z, A, … Z, aa, ba, …
fn short(number: usize) -> String {
    const LETTERS: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let mut name = String::new();
    let mut rest = number;
    loop {
        name.extend(LETTERS.chars().nth(rest % LETTERS.len()));
        rest /= LETTERS.len();
        if rest == 0 {
            return name;
        }
        rest -= 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_get_the_short_names() {
        let names = Names::new(["free", "__wbg_now_1f"]);
        assert_eq!(names.rename_calls("wasm.free(1) + wasm.free_all(2)", "wasm", "wasm"), "wasm.a(1) + wasm.free_all(2)");
        assert_eq!(names.rename_functions("  __wbg_now_1f: function() {},"), "  b: function() {},");
    }

    #[test]
    fn no_name_comes_twice() {
        let names: std::collections::BTreeSet<String> = (0..5000).map(short).collect();
        assert_eq!(names.len(), 5000);
        assert!(names.iter().all(|name| name.len() < 4));
    }
}
