//! The same events in other clothes give the same counters.

use super::{file, job, run, spells, written};
use datafusion::arrow::array::{ArrayRef, RecordBatch, StringArray, TimestampSecondArray};
use parcelight_lanes_fit::columns::Columns;
use parcelight_lanes_fit::generate::generate;
use parcelight_lanes_fit::{codes, counters};
use std::fs;
use std::sync::Arc;

fn column(text: &str, place: usize) -> Vec<String> {
    text.lines().skip(1).map(|line| line.split(',').nth(place).unwrap().to_owned()).collect()
}

#[test]
fn csv_and_parquet_give_the_same_counters() {
    let csv = file("events.csv");
    generate(3000, &csv).unwrap();
    let text = fs::read_to_string(&csv).unwrap();
    let header: Vec<&str> = text.lines().next().unwrap().split(',').collect();
    let columns = header.iter().enumerate().map(|(place, name)| (*name, Arc::new(StringArray::from(column(&text, place))) as ArrayRef));
    let parquet = file("events.parquet");
    counters::write_batch(&RecordBatch::try_from_iter(columns).unwrap(), &parquet).unwrap();
    let [from_csv, from_parquet] = [csv, parquet].map(|path| run(&job(&[path])).unwrap());
    assert!(from_csv.counters.len() > 500);
    assert_eq!(from_csv.counters, from_parquet.counters);
    assert_eq!(from_csv.report, from_parquet.report);
}

#[test]
fn parquet_may_have_timestamps_and_gaps() {
    let texts = |values: [Option<&str>; 3]| Arc::new(StringArray::from(values.to_vec())) as ArrayRef;
    let batch = RecordBatch::try_from_iter_with_nullable([
        ("parcel", texts([Some("a"), Some("a"), None]), true),
        // 2 and 5 November 2026, 12:00.
        ("time", Arc::new(TimestampSecondArray::from(vec![1_793_620_800, 1_793_880_000, 0])) as ArrayRef, true),
        ("milestone", texts([Some("exported"), Some("imported"), Some("imported")]), true),
        ("origin", texts([Some("CN"), None, Some("CN")]), true),
        ("destination", texts([Some("DE"), None, Some("DE")]), true),
    ]);
    let path = file("events.parquet");
    counters::write_batch(&batch.unwrap(), &path).unwrap();
    let fitted = run(&job(&[path])).unwrap();
    assert!(spells(&fitted).contains(&("line_haul", 3, 1, 0)));
    assert!(fitted.report.contains(&("no parcel".into(), 1)));
}

#[test]
fn the_clock_on_the_wall_counts_whatever_the_offset() {
    for time in ["2026-11-05T12:00", "2026-11-05 12:00:59", "2026-11-05T12:00:00+08:00", "2026-11-05t12:00:00.000Z", "2026-11-05"] {
        let text = format!("parcel,time,milestone,origin,destination\na,2026-11-02T12:00,exported,CN,DE\na,{time},imported,CN,DE\n");
        let fitted = run(&job(&[written("events.csv", &text)])).unwrap();
        assert!(spells(&fitted).contains(&("line_haul", 3, 1, 0)), "{time}");
    }
}

#[test]
fn columns_and_codes_can_have_other_names() {
    let text = "item;ips_event\n";
    assert!(Columns::read(text).is_err());
    let text =
        "item,ips_event,local_time,origin,destination,svc\na,12,2026-11-02,KR,DZ,EN\na,30,2026-11-05,KR,DZ,EN\na,37,2026-11-08,KR,DZ,EN\n";
    let mut job = job(&[written("events.csv", text)]);
    job.inputs[0].columns = Columns::read("parcel=item,milestone=ips_event,service=svc").unwrap();
    codes::add(&mut job.codes, &written("codes.csv", "code,milestone\n12,exported\n30,imported\n# the end\n37,delivered\n")).unwrap();
    let fitted = run(&job).unwrap();
    assert_eq!(spells(&fitted), [("customs+destination+last_mile", 2, 1, 0), ("line_haul", 3, 1, 0)]);
    assert_eq!(fitted.counters[0].key[3], "en");
}

#[test]
fn a_file_of_codes_is_read_line_by_line() {
    let problem = codes::add(&mut codes::known(), &written("codes.csv", "12,exported\n30,arrived\n")).unwrap_err().to_string();
    assert!(problem.contains("line 2") && problem.contains("\"30,arrived\""), "{problem}");
}

#[test]
fn names_of_carriers_cannot_break_a_key() {
    let text = "parcel,time,milestone,origin,destination,carrier\na,2026-11-02,accepted,CN,DE,Fast/Post > 1\n";
    assert_eq!(run(&job(&[written("events.csv", text)])).unwrap().counters[0].key[2], "fast-post - 1");
}

#[test]
fn counters_are_written_as_csv_and_as_parquet() {
    let text = "parcel,time,milestone,origin,destination\na,2026-11-16T00:00,accepted,CN,DE\n";
    let fitted = run(&job(&[written("events.csv", text)])).unwrap();
    let (csv, parquet) = (file("counters.csv"), file("counters.parquet"));
    counters::write(&fitted.counters, &csv).unwrap();
    counters::write(&fitted.counters, &parquet).unwrap();
    assert_eq!(
        fs::read_to_string(csv).unwrap(),
        "origin,destination,carrier,service,zone,stage,week,bin,ended,censored\nCN,DE,,,,origin,2026-11-16,14,0,1\n"
    );
    assert_eq!(&fs::read(parquet).unwrap()[..4], b"PAR1");
}
