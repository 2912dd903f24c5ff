//! Reading spells: a CSV file with named columns, plain or gzipped.

use parcelight::eta::lane::Lane;
use parcelight::shipment::Day;
use std::collections::HashMap;
use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;

/// The columns that are known; docs/lanes.md says what they hold.
const KNOWN: [&str; 12] =
    ["parcel", "stage", "start", "end", "origin", "destination", "carrier", "service", "zone", "distance_km", "promise", "ordered"];

/// The order of the stages, where a file has no other.
const ORDER: [&str; 6] = ["handling", "origin", "line_haul", "customs", "destination", "last_mile"];

/// How a file is laid out.
#[derive(Clone, Debug)]
pub struct Layout {
    /// Known column to the name it has in the file.
    pub columns: Vec<(String, String)>,
    /// A wide file, a row a parcel: stage, column of its start, column of its end; in order. Empty for a row a spell.
    pub stages: Vec<(String, String, String)>,
    /// The country whose parts the file's places are; they are then written as ISO 3166-2.
    pub within: Option<String>,
    /// Edges in km that cut `distance_km` into zones.
    pub edges: Vec<f64>,
}

impl Default for Layout {
    fn default() -> Self {
        let edges = vec![30.0, 60.0, 100.0, 150.0, 300.0, 600.0, 1_000.0, 1_500.0, 2_200.0];
        Self { columns: Vec::new(), stages: Vec::new(), within: None, edges }
    }
}

/// One stage of one parcel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spell {
    /// Its stage, as an index into [`Spells::stages`].
    pub stage: usize,
    /// The local day on which it began.
    pub start: Day,
    /// The local day on which it ended; `None` while it goes on.
    pub end: Option<Day>,
}

/// One parcel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parcel {
    /// Its name in the file, or the number of its row.
    pub name: String,
    /// Its lane, as an index into [`Spells::lanes`].
    pub lane: usize,
    /// By stage.
    pub spells: Vec<Spell>,
    /// The day that places it in a test period.
    pub ordered: Day,
    /// The day that was promised.
    pub promise: Option<Day>,
}

/// Rows that were left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejected {
    /// Why.
    pub reason: &'static str,
    /// Their lines in the file.
    pub lines: Vec<u64>,
}

/// What a file of spells holds.
#[derive(Clone, Debug)]
pub struct Spells {
    /// The names of the stages, in order.
    pub stages: Vec<String>,
    /// The lanes.
    pub lanes: Vec<Lane>,
    /// The parcels, in the order of the file.
    pub parcels: Vec<Parcel>,
    /// The rows that were left out, by reason.
    pub rejected: Vec<Rejected>,
    /// How many rows the file has.
    pub rows: u64,
    /// The last day on which anything happened.
    pub last: Day,
}

impl Spells {
    /// Reads a file, gzipped when its name ends with `.gz`.
    ///
    /// # Errors
    /// In words: the file cannot be opened or is no CSV, a column is missing or was named that the file has not.
    pub fn open(path: &Path, layout: &Layout) -> Result<Self, String> {
        let file = File::open(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let reader: Box<dyn Read> = if path.extension().is_some_and(|extension| extension == "gz") {
            Box::new(flate2::read::MultiGzDecoder::new(BufReader::new(file)))
        } else {
            Box::new(file)
        };
        Self::read(reader, layout)
    }

    /// Reads CSV with a header.
    ///
    /// # Errors
    /// As of [`Spells::open`].
    pub fn read(input: impl Read, layout: &Layout) -> Result<Self, String> {
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(input);
        let header = reader.headers().map_err(|error| error.to_string())?.clone();
        let columns = Columns::find(&header, layout)?;
        let mut spells =
            Self { stages: Vec::new(), lanes: Vec::new(), parcels: Vec::new(), rejected: Vec::new(), rows: 0, last: Day::from_epoch(0) };
        for (stage, _, _) in &layout.stages {
            spells.stages.push(stage.clone());
        }
        let mut seen = Seen::default();
        for (at, record) in reader.records().enumerate() {
            spells.rows += 1;
            let record = match record {
                Ok(record) => record,
                Err(error) => {
                    let line = error.position().map_or(at as u64 + 2, csv::Position::line);
                    spells.reject("not CSV", line);
                    continue;
                }
            };
            let line = record.position().map_or(at as u64 + 2, csv::Position::line);
            if let Err(reason) = spells.take(&record, &columns, layout, at, &mut seen) {
                spells.reject(reason, line);
            }
        }
        spells.put_in_order();
        for spell in spells.parcels.iter().flat_map(|parcel| &parcel.spells) {
            spells.last = spells.last.max(spell.start).max(spell.end.unwrap_or(spell.start));
        }
        Ok(spells)
    }

    fn reject(&mut self, reason: &'static str, line: u64) {
        match self.rejected.iter_mut().find(|rejected| rejected.reason == reason) {
            Some(rejected) => rejected.lines.push(line),
            None => self.rejected.push(Rejected { reason, lines: vec![line] }),
        }
    }

    /// Takes one row.
    fn take(
        &mut self,
        row: &csv::StringRecord,
        columns: &Columns,
        layout: &Layout,
        at: usize,
        seen: &mut Seen,
    ) -> Result<(), &'static str> {
        let lane = columns.lane(row, layout)?;
        let lane = *seen.lanes.entry(lane).or_insert_with_key(|lane| {
            self.lanes.push(lane.clone());
            self.lanes.len() - 1
        });
        let promise = columns.day(row, "promise")?;
        let mut found = Vec::new();
        if layout.stages.is_empty() {
            let start = columns.day(row, "start")?.ok_or("no start")?;
            let end = columns.day(row, "end")?;
            if end.is_some_and(|end| end < start) {
                return Err("ends before it starts");
            }
            let name = columns.text(row, "stage");
            let name = if name.is_empty() { "transit" } else { name };
            let stage = self.stages.iter().position(|stage| stage == name).unwrap_or_else(|| {
                self.stages.push(name.to_owned());
                self.stages.len() - 1
            });
            found.push(Spell { stage, start, end });
        } else {
            for (stage, (_, start, end)) in columns.wide.iter().enumerate() {
                let (Some(start), end) = (day_of(row, Some(*start))?, day_of(row, Some(*end))?) else { continue };
                if end.is_some_and(|end| end < start) {
                    return Err("ends before it starts");
                }
                found.push(Spell { stage, start, end });
            }
            // When it ended nobody knows, and open it is not.
            if found.windows(2).any(|pair| matches!(pair, [one, _] if one.end.is_none())) {
                return Err("a stage without an end before another one");
            }
        }
        let first = found.iter().map(|spell| spell.start).min().ok_or("no start")?;
        let ordered = columns.day(row, "ordered")?;
        let name = columns.text(row, "parcel");
        let name = if name.is_empty() { at.to_string() } else { name.to_owned() };
        let known = if columns.has("parcel") && layout.stages.is_empty() { seen.parcels.get(&name).copied() } else { None };
        match known.and_then(|index| self.parcels.get_mut(index)) {
            Some(parcel) => {
                if found.iter().any(|spell| parcel.spells.iter().any(|other| other.stage == spell.stage)) {
                    return Err("the stage is there twice");
                }
                parcel.spells.append(&mut found);
                parcel.promise = parcel.promise.or(promise);
                parcel.ordered = ordered.unwrap_or_else(|| parcel.ordered.min(first));
            }
            None => {
                seen.parcels.insert(name.clone(), self.parcels.len());
                self.parcels.push(Parcel { name, lane, spells: found, ordered: ordered.unwrap_or(first), promise });
            }
        }
        Ok(())
    }

    /// Puts the stages in the order in which parcels pass them.
    fn put_in_order(&mut self) {
        let mut order: Vec<usize> = (0..self.stages.len()).collect();
        // Joined stages stand where their first one does; unknown names keep the order of the file, at the end.
        order.sort_by_key(|at| {
            let name = self.stages.get(*at).map_or("", |name| name.split('+').next().unwrap_or_default());
            ORDER.iter().position(|known| *known == name).unwrap_or(ORDER.len())
        });
        let mut place = vec![0; order.len()];
        for (new, old) in order.iter().enumerate() {
            if let Some(place) = place.get_mut(*old) {
                *place = new;
            }
        }
        self.stages = order.iter().filter_map(|old| self.stages.get(*old).cloned()).collect();
        for parcel in &mut self.parcels {
            for spell in &mut parcel.spells {
                spell.stage = place.get(spell.stage).copied().unwrap_or(0);
            }
            parcel.spells.sort_by_key(|spell| spell.stage);
        }
    }
}

#[derive(Default)]
struct Seen {
    lanes: HashMap<Lane, usize>,
    parcels: HashMap<String, usize>,
}

/// Where the columns are.
struct Columns {
    known: HashMap<&'static str, usize>,
    wide: Vec<(String, usize, usize)>,
}

impl Columns {
    fn find(header: &csv::StringRecord, layout: &Layout) -> Result<Self, String> {
        let place = |name: &str| header.iter().position(|column| column.trim() == name);
        let missing = |name: &str| format!("no column {name}; the file has {}", header.iter().collect::<Vec<_>>().join(", "));
        let mut known = HashMap::new();
        for column in KNOWN {
            // A column that was named as something else is not what it is called.
            let is_other = layout.columns.iter().any(|(_, name)| name == column)
                || layout.stages.iter().any(|(_, start, end)| start == column || end == column);
            if let Some(at) = place(column).filter(|_| !is_other) {
                known.insert(column, at);
            }
        }
        for (column, name) in &layout.columns {
            let Some(column) = KNOWN.iter().find(|known| *known == column) else {
                return Err(format!("unknown column {column}; known are {}", KNOWN.join(", ")));
            };
            known.insert(*column, place(name).ok_or_else(|| missing(name))?);
        }
        let mut wide = Vec::new();
        for (stage, start, end) in &layout.stages {
            wide.push((stage.clone(), place(start).ok_or_else(|| missing(start))?, place(end).ok_or_else(|| missing(end))?));
        }
        let needed: &[&str] = if wide.is_empty() { &["start", "end", "origin", "destination"] } else { &["origin", "destination"] };
        for column in needed {
            if !known.contains_key(column) {
                return Err(format!("{}; name one: --columns {column}=NAME", missing(column)));
            }
        }
        Ok(Self { known, wide })
    }

    fn has(&self, column: &str) -> bool {
        self.known.contains_key(column)
    }

    fn text<'a>(&self, row: &'a csv::StringRecord, column: &str) -> &'a str {
        self.known.get(column).and_then(|at| row.get(*at)).unwrap_or_default().trim()
    }

    fn day(&self, row: &csv::StringRecord, column: &str) -> Result<Option<Day>, &'static str> {
        day_of(row, self.known.get(column).copied())
    }

    fn lane(&self, row: &csv::StringRecord, layout: &Layout) -> Result<Lane, &'static str> {
        let place = |column| match (&layout.within, self.text(row, column)) {
            (_, "") => String::new(),
            (Some(country), part) => format!("{country}-{part}"),
            (None, place) => place.to_uppercase(),
        };
        let (origin, destination) = (place("origin"), place("destination"));
        if origin.is_empty() || destination.is_empty() {
            return Err("no origin or destination");
        }
        let mut zone = self.text(row, "zone").to_lowercase();
        let distance = self.text(row, "distance_km");
        if zone.is_empty() && !distance.is_empty() {
            let distance: f64 = distance.parse().map_err(|_| "a distance that is no number")?;
            zone = layout.edges.iter().filter(|edge| distance >= **edge).count().to_string();
        }
        let lower = |column| self.text(row, column).to_lowercase();
        Ok(Lane { origin, destination, service: lower("service"), carrier: lower("carrier"), zone })
    }
}

/// The day with which a cell begins; an empty cell is none.
fn day_of(row: &csv::StringRecord, at: Option<usize>) -> Result<Option<Day>, &'static str> {
    let text = at.and_then(|at| row.get(at)).unwrap_or_default().trim();
    if text.is_empty() {
        return Ok(None);
    }
    let mut parts = text.get(..10).unwrap_or_default().split('-');
    let mut number = || parts.next().and_then(|part| part.parse::<u32>().ok());
    let (year, month, day) = (number(), number(), number());
    let day = match (year, month, day) {
        (Some(year), Some(month), Some(day)) => i32::try_from(year).ok().and_then(|year| Day::new(year, month, day)),
        _ => None,
    };
    day.map(Some).ok_or("a date that is none")
}
