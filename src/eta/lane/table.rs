//! A lane table: the packed rows of the stages of every lane.

use super::Lane;
use crate::document::Document;
use crate::document::json::{self, Tree};
use crate::eta::model::{Calibration, Curve, Evidence, PRIOR_WEIGHT};
use crate::parts::cut;

/// A lane table as it was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// The day it was made, as ISO 8601; empty when it does not say.
    pub as_of: String,
    /// Where it comes from, in words.
    pub source: String,
    /// What its past forecasts were worth.
    pub calibration: Option<Calibration>,
    /// What a promise tells.
    pub evidence: Option<Evidence>,
    /// Country, stage, and the weights of Monday to Sunday as they were measured there.
    pub weeks: Vec<(String, String, [f64; 7])>,
    /// Lane, stage, packed row.
    rows: Vec<(String, String, Vec<i32>)>,
}

/// One level of the chain behind a curve.
#[derive(Clone, Debug, PartialEq)]
pub struct Level {
    /// The key of the lane.
    pub key: String,
    /// The parcels of its row.
    pub n: f64,
    /// Its share in the curve.
    pub weight: f64,
}

/// A curve, and what it was made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Resolved {
    /// How long the stage takes.
    pub curve: Curve,
    /// The lanes that were found, from the general to the special; their weights add up to 1.
    pub levels: Vec<Level>,
}

impl Resolved {
    /// The curve of a lane, shrunk onto that of the more general lanes, where there are any.
    pub fn onto(general: Option<Self>, key: String, child: Curve) -> Self {
        let n = child.n;
        let Some(mut parent) = general else { return Self { curve: child, levels: vec![Level { key, n, weight: 1.0 }] } };
        let weight = n / (n + PRIOR_WEIGHT);
        for level in &mut parent.levels {
            level.weight *= 1.0 - weight;
        }
        parent.levels.push(Level { key, n, weight });
        Self { curve: parent.curve.shrunk(&child, PRIOR_WEIGHT), levels: parent.levels }
    }
}

impl Table {
    /// Reads a lane table (`lanes.json`, docs/lanes.md). Rows that are none are left out; `None` when the text is no lane table.
    pub fn read(text: &str) -> Option<Self> {
        let tree = json::parse(text).ok()?;
        let document = Document::new(&tree);
        if document.code("format") != Some("parcelight-lanes") || document.whole("version") != Some(1) {
            return None;
        }
        let mut table = Self {
            as_of: document.text("as_of").unwrap_or_default(),
            source: document.text("source").unwrap_or_default(),
            ..Self::default()
        };
        let Tree::Object(members) = &tree else { return None };
        for (key, value) in members {
            if key == "calibration" {
                table.calibration = Calibration::from_per_mille(&numbers(value));
            }
            if key == "promise" {
                table.evidence = evidence(&numbers(value));
            }
            if let (true, Tree::Object(weeks)) = (key == "weeks", value) {
                for (place, week) in weeks {
                    if let (Some((country, stage)), Ok(week)) = (cut(place, b'/'), <[i32; 7]>::try_from(numbers(week))) {
                        let week = week.map(|weight| f64::from(weight.clamp(0, 1_000)) / 1_000.0);
                        table.weeks.push((country.to_owned(), stage.to_owned(), week));
                    }
                }
            }
            let (true, Tree::Object(lanes)) = (key == "lanes", value) else { continue };
            for (lane, stages) in lanes {
                let Tree::Object(stages) = stages else { continue };
                for (stage, row) in stages {
                    table.insert(lane, stage, numbers(row));
                }
            }
        }
        Some(table)
    }

    /// The weights of the weekdays of a stage in a country, where they were measured.
    pub fn week(&self, country: &str, stage: &str) -> Option<[f64; 7]> {
        self.weeks.iter().find(|(of, name, _)| of == country && name == stage).map(|(_, _, week)| *week)
    }

    /// Adds a row; the row that the lane had for the stage goes.
    pub fn insert(&mut self, lane: &str, stage: &str, row: Vec<i32>) {
        self.remove(lane, stage);
        self.rows.push((lane.to_owned(), stage.to_owned(), row));
    }

    /// Removes a row.
    pub fn remove(&mut self, lane: &str, stage: &str) {
        self.rows.retain(|(of_lane, of_stage, _)| of_lane != lane || of_stage != stage);
    }

    /// Lane, stage and packed row, in the order of the table.
    pub fn rows(&self) -> impl Iterator<Item = (&str, &str, &[i32])> {
        self.rows.iter().map(|(lane, stage, row)| (lane.as_str(), stage.as_str(), row.as_slice()))
    }

    /// The curve of a stage of a lane: from the most general lane that has the stage, each more special one shrunk onto it.
    /// `None` when not even the most general one has it.
    pub fn resolve(&self, lane: &Lane, stage: &str) -> Option<Resolved> {
        let mut found: Option<Resolved> = None;
        for key in lane.chain() {
            let row = self.rows.iter().find(|(of_lane, of_stage, _)| *of_lane == key && of_stage == stage);
            let Some(child) = row.and_then(|(_, _, row)| Curve::from_row(row)) else { continue };
            found = Some(Resolved::onto(found, key, child));
        }
        found
    }
}

/// The days before the promise that the factors begin with, then the factors in per mille.
fn evidence(numbers: &[i32]) -> Option<Evidence> {
    let [lead, factors @ ..] = numbers else { return None };
    if factors.iter().any(|factor| *factor < 0) {
        return None;
    }
    Some(Evidence { lead: *lead, factors: factors.iter().map(|factor| f64::from(*factor) / 1_000.0).collect() })
}

/// The whole numbers of a list; those that are none become −1, which no row holds.
fn numbers(tree: &Tree<'_>) -> Vec<i32> {
    let Tree::List(items) = tree else { return Vec::new() };
    let number = |item: &Tree<'_>| if let Tree::Number(text) = item { text.parse().unwrap_or(-1) } else { -1 };
    items.iter().map(number).collect()
}
