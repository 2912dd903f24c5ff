use super::look;
#[test]
#[ignore = "x"]
fn probe() {
    for line in std::fs::read_to_string("/tmp/w/places-x/probe.txt").unwrap().lines() {
        let (country, town) = line.split_once('|').unwrap();
        let found = look(country, town);
        println!(
            "{line:45} {}",
            found.map_or("-".into(), |f| format!(
                "{:?} {} {:?} {:.1} {:.1}",
                f.precision,
                f.name,
                f.country,
                f64::from(f.point.lat) / 1e6,
                f64::from(f.point.lon) / 1e6
            ))
        );
    }
}
