use super::{find_among, gazetteer, look, seen};
use parcelight::route::place::{Found, Gazetteer, Precision, Seen, countries, find, settle, world};
use parcelight::shipment::{Country, Point};
use proptest::prelude::*;

/// What was found, in short: how surely, the name, the country, whole degrees.
fn told(found: Option<&Found>) -> String {
    found.map_or("nowhere".into(), |found| {
        let country = found.country.map_or("?", |country| country.code());
        let degrees = |value: i32| (f64::from(value) / 1e6).round() as i32;
        format!("{:?} {} {country} {} {}", found.precision, found.name, degrees(found.point.lat), degrees(found.point.lon))
    })
}

fn assert_all(cases: &[(&str, &str, &str)]) {
    let wrong: Vec<String> = cases
        .iter()
        .map(|(country, town, want)| (format!("{country} \"{town}\""), told(look(country, town).as_ref()), *want))
        .filter(|(_, have, want)| have != want)
        .map(|(text, have, want)| format!("{text}: {have}, not {want}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn coordinates_are_exact_whatever_the_words_say() {
    let point = Point::new(48_208_000, 16_373_000).unwrap();
    let seen = Seen { point: Some(point), country: Country::from_alpha2("US"), town: "Chicago".into() };
    let found = find(&seen, &[]).unwrap();
    assert_eq!((found.point, found.precision, found.name.as_str()), (point, Precision::Exact, "Chicago"));
    assert!(countries(std::slice::from_ref(&seen)).is_empty());
    assert!(!world(&[seen]));
}

#[test]
fn towns_in_every_spelling() {
    let shenzhen = "Town Shenzhen CN 23 114";
    let cases = [
        "Shenzhen",
        "SHENZHEN",
        "Shen Zhen",
        "Shenzhen City",
        "SHENZHEN EXCHANGE",
        "SHENZHEN 518000",
        "Shenzhen, CN",
        "Shenzhen-CHINA",
        "深圳",
        "深圳市",
        "广东省深圳市龙岗区",
        "Shenzhen Longgang",
        "Shenzhen sorting centre 3",
    ];
    assert_all(&cases.map(|town| ("CN", town, shenzhen)));
    assert_all(&[
        ("DE", "Koeln", "Town Köln DE 51 7"),
        ("DE", "Frankfurt", "Town Frankfurt am Main DE 50 9"),
        ("DE", "Leipzig, DE", "Town Leipzig DE 51 12"),
        ("BR", "SAO LUIS / MA", "Town São Luís BR -3 -44"),
        ("VN", "TP. Hồ Chí Minh", "Town Ho Chi Minh City VN 11 107"),
        ("VN", "HA NOI", "Town Hanoi VN 21 106"),
        ("TH", "กรุงเทพมหานคร", "Town Bangkok TH 14 101"),
        ("RU", "г. Москва", "Town Moscow RU 56 38"),
        ("RU", "Moscow sorting centre", "Town Moscow RU 56 38"),
        ("UA", "ЛЬВІВ 7", "Town Lviv UA 50 24"),
        ("UA", "Кам'янське", "Town Kamyanske UA 49 35"),
        ("SA", "الرياض", "Town Riyadh SA 25 47"),
        ("IL", "תל אביב", "Town Tel Aviv IL 32 35"),
        ("JP", "大阪南郵便局", "Town Osaka JP 35 136"),
        ("JP", "NARITA-SHI", "Town Narita JP 36 140"),
        ("KR", "서울", "Town Seoul KR 38 127"),
        ("TW", "臺北市", "Town Taipei TW 25 122"),
        ("PH", "Makati", "Town Makati City PH 15 121"),
        ("HK", "HONG KONG - Hong Kong SAR", "Town Hong Kong HK 22 114"),
        ("CN", "Hong Kong", "Town Hong Kong CN 22 114"),
        ("SG", "Singapore", "Town Singapore SG 1 104"),
    ]);
}

/// Ways that no other test knows: spellings of posts and carriers in five scripts.
#[test]
fn towns_as_posts_write_them() {
    assert_all(&[
        ("US", "ISC LOS ANGELES CA (USPS)", "Town Los Angeles US 34 -118"),
        ("FR", "PARIS CEDEX 08", "Town Paris FR 49 2"),
        ("CO", "Bogota D.C.", "Town Bogotá CO 5 -74"),
        ("TO", "Nuku'alofa", "Town Nuku‘alofa TO -21 -175"),
        ("FJ", "Suva FJ", "Town Suva FJ -18 178"),
        ("MN", "ULAANBAATAR", "Town Ulan Bator MN 48 107"),
        ("ES", "LAS PALMAS DE GRAN CANARIA", "Town Las Palmas de Gran Canaria ES 28 -15"),
        ("BO", "SANTA CRUZ DE LA SIERRA", "Town Santa Cruz de la Sierra BO -18 -63"),
        ("GR", "ΘΕΣΣΑΛΟΝΙΚΗ", "Town Thessaloníki GR 41 23"),
        ("BG", "гр. Бургас", "Town Burgas BG 43 28"),
        ("RU", "РОСТОВ-НА-ДОНУ", "Town Rostov-on-Don RU 47 40"),
        ("UA", "Хмельницький", "Town Khmelnytskyi UA 49 27"),
        ("UA", "Хмельницкий", "Town Khmelnytskyi UA 49 27"),
        ("KR", "국제우편물류센터", "Airport Seoul KR 38 127"),
    ]);
}

#[test]
fn a_province_called_like_its_capital_gives_way_to_another_town_of_it() {
    assert_all(&[
        ("JP", "広島県福山市", "Town Fukuyama JP 35 133"),
        ("JP", "福山郵便局 広島県", "Town Fukuyama JP 35 133"),
        ("JP", "広島県", "Town Hiroshima JP 34 133"),
        ("CN", "吉林省长春市", "Town Changchun CN 44 125"),
    ]);
}

#[test]
fn places_far_away_that_are_written_under_their_state() {
    assert_all(&[
        ("US", "SAN JUAN PR 00936", "Town San Juan US 19 -66"),
        ("US", "BARRIGADA GU 96921", "Region GU US 13 145"),
        ("NO", "9170 LONGYEARBYEN", "Town Longyearbyen NO 78 16"),
        ("DK", "NUUK", "Town Nuuk DK 64 -52"),
        ("FR", "FORT DE FRANCE", "Town Fort-de-France FR 15 -61"),
        ("GB", "Jersey", "Town Saint Helier GB 49 -2"),
        // One beside Paris, one on Réunion.
        ("FR", "97400 SAINT DENIS", "Country  FR 49 2"),
    ]);
}

#[test]
fn a_word_that_stays_unexplained_makes_no_town() {
    assert_all(&[
        ("US", "New London", "Country  US 41 -74"),
        ("GB", "London Colney", "Country  GB 52 0"),
        ("ES", "Villanueva de las Flores", "Country  ES 40 -4"),
        ("FR", "Clermont-Exemple", "Country  FR 49 2"),
        ("DE", "Frankfurt an der Oder", "Country  DE 50 9"),
        ("GE", "Georgia", "Country  GE 42 45"),
        ("JM", "Jamaica", "Country  JM 18 -77"),
        ("KR", "ILKCHANGI", "Country  KR 38 127"),
    ]);
}

#[test]
fn of_two_towns_of_a_name_the_region_tells_which() {
    assert_all(&[
        ("US", "Albany, NY", "Town Albany US 43 -74"),
        ("US", "COLUMBUS GA DISTRIBUTION CENTER", "Town Columbus US 33 -85"),
        ("US", "Ontario, CA, US", "Town Ontario US 34 -118"),
        ("CA", "London, ON", "Town London CA 43 -81"),
        ("US", "Jamaica, NY", "Town Jamaica US 41 -74"),
        ("US", "Kansas City, KS", "Town Kansas City US 39 -95"),
        ("AU", "Perth WA 6000", "Town Perth AU -32 116"),
        // Neither is the largest by far.
        ("US", "Springfield", "Country  US 41 -74"),
        // A town that no file knows is somewhere in its state.
        ("US", "Exampleville, OH 44000", "Region OH US 40 -83"),
        ("US", "Springfield, TX", "Region TX US 31 -98"),
    ]);
}

#[test]
fn airports_by_code_where_something_says_so() {
    assert_all(&[
        ("DE", "Leipzig [LEJ]", "Airport Leipzig DE 51 12"),
        ("", "(LEJ)", "Airport Leipzig DE 51 12"),
        ("", "LEJ HUB", "Airport Leipzig DE 51 12"),
        ("FR", "Roissy CDG", "Airport Paris FR 49 3"),
        ("DE", "DEFRAA", "Airport Frankfurt am Main DE 50 9"),
        ("CH", "Zurich Airport", "Airport Zürich CH 48 9"),
        ("GB", "Heathrow Hub, GB", "Airport London GB 52 -1"),
        ("RU", "Внуково", "Airport Moscow RU 56 37"),
        ("BE", "Brussels Airport", "Airport Brussels BE 51 5"),
    ]);
    // San in San Rafael is no airport, nor are the words of the trade.
    assert_all(&[
        ("US", "SAN RAFAEL, XX", "Country  US 41 -74"),
        ("US", "USA", "Country  US 41 -74"),
        ("US", "[UPS]", "Country  US 41 -74"),
        ("TT", "POS", "Country  TT 11 -62"),
        ("", "[USA]", "nowhere"),
        ("", "[DHL]", "nowhere"),
        ("", "[EMS]", "nowhere"),
        ("", "[POS]", "nowhere"),
    ]);
}

#[test]
fn without_a_country_only_a_large_town_that_no_other_is_called() {
    assert_all(&[
        ("", "London", "Town London GB 52 0"),
        ("", "ROTTERDAM", "Town Rotterdam NL 52 5"),
        ("", "Hong Kong", "Town Hong Kong HK 22 114"),
        ("", "Seoul, South Korea", "Town Seoul KR 38 127"),
        ("", "Cambridge", "nowhere"),
        ("", "Georgia", "nowhere"),
        ("", "Jamaica", "nowhere"),
        ("", "Valencia", "nowhere"),
        ("", "Tours", "nowhere"),
        ("", "In transit", "nowhere"),
        ("", "", "nowhere"),
    ]);
}

#[test]
fn codes_postcodes_and_letters_tell_a_country() {
    assert_all(&[
        ("", "Essen, DE", "Town Essen DE 52 7"),
        ("", "HOUSTON, TX", "Town Houston US 30 -95"),
        ("", "EXAMPLEVILLE, CA 94000", "Region CA US 36 -120"),
        ("", "Santos / SP", "Town Santos BR -24 -46"),
        ("", "BRISBANE QLD", "Town Brisbane AU -28 153"),
        ("", "1000 AB Voorbeeld", "Country  NL 52 5"),
        ("", "EX1 9ZZ", "Country  GB 52 0"),
        ("", "01000-000", "Country  BR -24 -47"),
        ("", "สาขาตัวอย่าง", "Country  TH 14 101"),
        ("", "Bưu cục Mẫu", "Country  VN 11 107"),
        // California or Canada, Seychelles or South Carolina.
        ("", "Exampleville, CA", "nowhere"),
        ("", "Exampleville, SC", "nowhere"),
    ]);
}

#[test]
fn the_places_of_a_parcel_settle_each_others_country() {
    let find = |places: &[(&str, &str)]| {
        let mut all: Vec<Seen> = places.iter().map(|(country, town)| seen(country, town)).collect();
        find_among(&mut all).iter().map(|found| told(found.as_ref())).collect::<Vec<_>>()
    };
    assert_eq!(find(&[("", "Vila Exemplo, MA"), ("", "Recife, PE")]), ["Region MA BR -4 -45", "Town Recife BR -8 -35"]);
    assert_eq!(find(&[("", "Exampleville, CA"), ("US", "Chicago")])[0], "Region CA US 36 -120");
    assert_eq!(find(&[("", "Exampleville, CA"), ("CA", "Toronto")])[0], "Country  CA 44 -79");
    // A town too small for the world's file, in a country of the parcel.
    assert_eq!(find(&[("", "Chiang Mai")]), ["nowhere"]);
    assert_eq!(find(&[("", "Chiang Mai"), ("TH", "Bangkok")])[0], "Town Chiang Mai TH 19 99");
    // Two countries of the parcel have such a town.
    assert_eq!(find(&[("", "Cambridge"), ("GB", "Leeds"), ("US", "Chicago")])[0], "nowhere");
}

#[test]
fn only_the_files_that_are_needed_are_asked_for() {
    let codes = |places: &[Seen]| countries(places).into_iter().map(|country| country.code()).collect::<Vec<_>>();
    let known = [seen("CN", "Shenzhen"), seen("CN", "Dongguan"), seen("TH", "")];
    assert_eq!((codes(&known), world(&known)), (vec!["CN", "TH"], false));
    let mut exact = seen("DE", "Bonn");
    exact.point = Point::new(50_700_000, 7_100_000);
    assert_eq!((codes(std::slice::from_ref(&exact)), world(std::slice::from_ref(&exact))), (vec![], false));
    // A name without a country may lie in any country of the parcel.
    let unsure = [exact, seen("", "Neustadt")];
    assert_eq!((codes(&unsure), world(&unsure)), (vec!["DE"], true));
}

#[test]
fn a_country_whose_file_did_not_come_is_nowhere() {
    assert_eq!(find(&seen("CN", "Shenzhen"), &[]), None);
    let other = [gazetteer(Country::from_alpha2("TH").unwrap())];
    assert_eq!(find(&seen("CN", "Shenzhen"), &other), None);
}

#[test]
fn what_is_no_file_is_refused() {
    let country = Country::from_alpha2("CN").unwrap();
    for file in ["", "<!doctype html>", "\u{fffd}", "{}"] {
        assert!(Gazetteer::read(country, file.to_owned()).is_none() && Gazetteer::world(file.to_owned()).is_none(), "{file:?}");
    }
}

/// The sources of the files, each country with the place where most parcels enter it.
#[test]
fn every_country_has_a_file_and_a_gateway() {
    let gateways = include_str!("../../data/places/gateways.txt");
    let mut count = 0;
    for line in gateways.lines() {
        let mut parts = line.splitn(4, ' ');
        let code = parts.next().unwrap();
        let (lat, lon): (f64, f64) = (parts.next().unwrap().parse().unwrap(), parts.next().unwrap().parse().unwrap());
        let found = look(code, "").unwrap();
        assert_eq!((found.precision, found.name.as_str(), found.country), (Precision::Country, "", Country::from_alpha2(code)), "{code}");
        let near = |have: i32, want: f64| (f64::from(have) / 1e6 - want).abs() < 0.11;
        assert!(near(found.point.lat, lat) && near(found.point.lon, lon), "{code}: {:?}", found.point);
        count += 1;
    }
    assert_eq!(count, 250);
}

proptest! {
    #[test]
    fn any_text_in_any_country(country in "[A-Z]{2}|", town in "\\PC{0,60}", other in "[A-Za-z ,.()\\[\\]/0-9-]{0,40}") {
        let mut all = [seen(&country, &town), seen("", &other), seen("US", &other)];
        for found in find_among(&mut all).into_iter().flatten() {
            prop_assert!(Point::new(found.point.lat, found.point.lon).is_some());
            prop_assert!(found.precision != Precision::Exact);
        }
    }

    #[test]
    fn any_text_as_a_file(text in "\\*?\\PC{0,200}", lines in "\\*[+-~]{6}\n(\\PC{0,12}\n){0,8}", town in "[A-Za-z ]{0,20}") {
        let country = Country::from_alpha2("FR").unwrap();
        for file in [text, lines] {
            let files: Vec<Gazetteer> = Gazetteer::read(country, file.clone()).into_iter().chain(Gazetteer::world(file)).collect();
            let _ = find(&seen("FR", &town), &files);
            let _ = find(&seen("", &town), &files);
        }
    }

    #[test]
    fn settling_twice_changes_nothing(towns in proptest::collection::vec("[A-Z][a-z]{2,8}, (CA|PA|SC|SP|DE|NY|MA)", 0..5)) {
        let mut once: Vec<Seen> = towns.iter().map(|town| seen("", town)).collect();
        settle(&mut once);
        let mut twice = once.clone();
        settle(&mut twice);
        prop_assert_eq!(once, twice);
    }
}
