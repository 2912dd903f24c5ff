//! The lanes of a file and those behind them.

use crate::spells::Spells;
use std::collections::HashMap;

/// The lanes of a file and those behind them, each once.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// Their keys; a parent stands before its children.
    pub keys: Vec<String>,
    /// The parent of each.
    pub parents: Vec<Option<usize>>,
    /// The most special key of each lane of the file.
    pub leaves: Vec<usize>,
}

impl Index {
    /// Of a file.
    pub fn new(spells: &Spells) -> Self {
        let mut index = Self::default();
        let mut seen: HashMap<String, usize> = HashMap::new();
        for lane in &spells.lanes {
            let mut parent = None;
            for key in lane.chain() {
                let at = *seen.entry(key).or_insert_with_key(|key| {
                    index.keys.push(key.clone());
                    index.parents.push(parent);
                    index.keys.len() - 1
                });
                parent = Some(at);
            }
            index.leaves.push(parent.unwrap_or(0));
        }
        index
    }
}
