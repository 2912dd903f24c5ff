//! The key of a lane, and the more general lanes behind it.

use crate::parts::{joined, parts};
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
    /// The keys of the lane and of those behind it, from the general to the special.
    ///
    /// All the world; the two regions; all that goes to the country; the two countries, then their parts; then with the
    /// service, with the carrier, and with the zone.
    pub fn chain(&self) -> Vec<String> {
        let mut keys = vec!["*".to_owned()];
        let (from, to) = (country(&self.origin), country(&self.destination));
        if let (Some(from), Some(to)) = (Country::from_alpha2(from).and_then(region), Country::from_alpha2(to).and_then(region)) {
            keys.push(joined(&[from, ">", to]));
        }
        if !to.is_empty() {
            keys.push(joined(&[">", to]));
        }
        if !from.is_empty() && !to.is_empty() {
            self.push_pair(&mut keys, from, to);
            if from != self.origin || to != self.destination {
                keys.push(joined(&[">", &self.destination]));
                self.push_pair(&mut keys, &self.origin, &self.destination);
            }
        }
        keys
    }

    /// A pair of places, alone, then with what else is known.
    fn push_pair(&self, keys: &mut Vec<String>, from: &str, to: &str) {
        let mut key = joined(&[from, ">", to]);
        keys.push(key.clone());
        if !self.service.is_empty() {
            key = joined(&[&key, "/", &self.service]);
            keys.push(key.clone());
        }
        if !self.carrier.is_empty() {
            key = joined(&[key.as_str(), if self.service.is_empty() { "//" } else { "/" }, self.carrier.as_str()]);
            keys.push(key.clone());
        }
        if !self.zone.is_empty() {
            keys.push(joined(&[&key, "#", &self.zone]));
        }
    }
}

/// The country of a place.
fn country(place: &str) -> &str {
    parts(place, b'-').next().unwrap_or_default()
}
