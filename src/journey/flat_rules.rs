//! Rules as whole numbers: how the module that checks them hands them to the widget.

use super::{Disruption, Rules};

impl Rules {
    /// The thresholds in their order, then four numbers a disruption.
    pub fn flat(&self) -> Vec<i32> {
        let mut numbers: Vec<i32> = self.clone().values().map(|value| *value as i32).collect();
        for disruption in &self.disruptions {
            numbers.extend(disruption.flat());
        }
        numbers
    }

    /// The rules of [`Self::flat`].
    ///
    /// ```
    /// use parcelight::journey::Rules;
    /// let rules = Rules::read(r#"{"life": 45, "disruptions": [{"kind": "strike", "from": "2026-12-01", "to": "2026-12-03", "country": "FR"}]}"#).unwrap();
    /// assert_eq!(Rules::from_flat(&rules.flat()), rules);
    /// ```
    pub fn from_flat(numbers: &[i32]) -> Self {
        let mut rules = Self::DEFAULT;
        let mut rest = numbers;
        for value in rules.values() {
            if let Some((number, others)) = rest.split_first() {
                *value = i64::from(*number);
                rest = others;
            }
        }
        rules.disruptions = rest.as_chunks().0.iter().filter_map(Disruption::from_flat).collect();
        rules
    }
}
