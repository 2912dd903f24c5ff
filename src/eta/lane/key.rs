//! The key of a lane, and the more general lanes behind it.

use crate::parts::{cut, parts};
use crate::shipment::Country;

/// The regions of the world, and their countries, two letters each.
pub const REGIONS: [(&str, &str); 7] = [
    ("africa", "AOBFBIBJBWCDCFCGCICMCVDJDZEGEHERETGAGHGMGNGQGWKEKMLRLSLYMAMGMLMRMUMWMZNANENGRERWSCSDSHSLSNSOSSSTSZTDTGTNTZUGYTZAZMZW"),
    ("asia", "AFAMAZBDBNBTCCCNCXGEHKIDINIOJPKGKHKPKRKZLALKMMMNMOMVMYNPPHPKSGTHTJTLTMTWUZVN"),
    ("europe", "ADALATAXBABEBGBYCHCYCZDEDKEEESFIFOFRGBGGGIGRHRHUIEIMISITJELILTLULVMCMDMEMKMTNLNOPLPTRORSRUSESISJSKSMUAVAXK"),
    ("middle_east", "AEBHILIQIRJOKWLBOMPSQASASYTRYE"),
    ("north_america", "AGAIAWBBBLBMBQBSBZCACRCUCWDMDOGDGLGPGTHNHTJMKNKYLCMFMQMSMXNIPAPMPRSVSXTCTTUMUSVCVGVI"),
    ("oceania", "ASAUCKFJFMGUKIMHMPNCNFNRNUNZPFPGPNPWSBTKTOTVVUWFWS"),
    ("south_america", "ARBOBRCLCOECFKGFGYPEPYSRUYVE"),
];

/// The region of a country; `None` for the uninhabited rest.
pub fn region(country: Country) -> Option<&'static str> {
    REGIONS.iter().find(|(_, countries)| country.is_among(countries)).map(|(name, _)| *name)
}

/// Where a parcel goes from and to, how and with whom. Empty texts are unknown.
///
/// ```
/// use parcelight::eta::lane::Lane;
/// let lane = Lane { origin: "CN".into(), destination: "DE".into(), carrier: "yunexpress".into(), ..Lane::default() };
/// assert_eq!(lane.chain(), ["*", "asia>europe", ">DE", "CN>DE", "CN>DE//yunexpress"]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Lane {
    /// The country, as ISO 3166-1 (`CN`), or a part of it, as ISO 3166-2 (`BR-SP`).
    pub origin: String,
    /// The same of where it goes.
    pub destination: String,
    /// The class of the service, in lower case (`express`).
    pub service: String,
    /// Who carries it, in lower case (`yunexpress`).
    pub carrier: String,
    /// A stretch of distance or of postcodes: a small number or a word.
    pub zone: String,
}

impl Lane {
    /// From its key: `CN>DE`, `CN>DE/express/yunexpress`, `CN>DE//yunexpress#3`. `None` without two places.
    pub fn read(key: &str) -> Option<Self> {
        let (places, kind) = cut(key, b'>').map(|(origin, rest)| match cut(rest, b'#') {
            Some((rest, zone)) => ((origin, rest), zone),
            None => ((origin, rest), ""),
        })?;
        let (origin, rest) = places;
        let mut rest = parts(rest, b'/');
        let mut next = || rest.next().unwrap_or_default().to_owned();
        let (destination, service, carrier) = (next(), next(), next());
        let lane = Self { origin: origin.to_owned(), destination, service, carrier, zone: kind.to_owned() };
        (!lane.origin.is_empty() && !lane.destination.is_empty()).then_some(lane)
    }

    /// The keys of the lane and of those behind it, from the general to the special.
    ///
    /// All the world; the two regions; all that goes to the country; the two countries, then with the service, the carrier
    /// and the zone. Where parts of countries are known: all of this kind that goes to the part, then the two parts. (In
    /// one large country a zone of distance says more than where a parcel goes, so the zone comes first.)
    pub fn chain(&self) -> Vec<String> {
        let mut keys = vec!["*".to_owned()];
        let (from, to) = (country(&self.origin), country(&self.destination));
        if let (Some(from), Some(to)) = (Country::from_alpha2(from).and_then(region), Country::from_alpha2(to).and_then(region)) {
            keys.push([from, ">", to].concat());
        }
        if to.is_empty() {
            return keys;
        }
        keys.push([">", to].concat());
        if from.is_empty() {
            return keys;
        }
        let mut kind = String::new();
        let mut push = |kind: &str| keys.push([from, ">", to, kind].concat());
        push("");
        if !self.service.is_empty() {
            kind = ["/", &self.service].concat();
            push(&kind);
        }
        if !self.carrier.is_empty() {
            kind = [if self.service.is_empty() { "/" } else { kind.as_str() }, "/", &self.carrier].concat();
            push(&kind);
        }
        if !self.zone.is_empty() {
            kind = [kind.as_str(), "#", &self.zone].concat();
            push(&kind);
        }
        if from != self.origin || to != self.destination {
            keys.push([">", &self.destination, &kind].concat());
            keys.push([&self.origin, ">", &self.destination, &kind].concat());
        }
        keys
    }
}

/// The country of a place.
fn country(place: &str) -> &str {
    parts(place, b'-').next().unwrap_or_default()
}
