//! Countries, as ISO 3166-1 alpha-2.

use std::fmt;

/// A country or territory with an ISO 3166-1 code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

/// ISO 3166-1, and XK for Kosovo, in as few bytes as it takes: a word for each first letter, then for each country
/// the second letter of its two-letter code and the second and third of its three-letter code.
const CODES: &str = "\
    ADNDEREFFGGTGIIALLBMRMOGOQTARRGSSMTUTUUSWBWXLAZZE BAIHBRBDGDEELFFAGGRHHRIDIJENLLMMMUNRNOOLQESRRASHSTTNVVTWWAYLRZLZ \
    CAANCCKDODFAFGOGHHEIIVKOKLHLMMRNHNOOLRRIUUBVPVWUWXXRYYPZZE DEEUJJIKNKMMAOOMZZA ECCUESTGGYHSHRRISSPTTH \
    FIINJJIKLKMSMORORRA GAABBBRDRDEEOFUFGGYHHAIIBLRLMMBNINPLPQNQRRCTTMUUMWNBYUY HKKGMMDNNDRRVTTIUUN \
    IDDNERLLSRMMNNNDOOTQRQRRNSSLTTA JEEYMAMOORPPN KEENGGZHHMIIRNNARORWWTZAZ LAAOBBNCCAIIEKKARBRSSOTTUUUXVVAYBY \
    MAARCCODDAENEFAFGDGHHLKKDLLIMMRNNGOACPNPQTQRRTSSRTLTUUSVDVWWIXEXYYSZOZ NAAMCCLEERFFKGGAIICLLDOORPPLRRUUIUZZL OMMN \
    PAANEERFYFGNGHHLKAKLOLNCNRRISSETRTWLWYRY QAAT REEUOOUUUSWWA SAAUBLBCYCDDNEWEGGPHHNIVNJJMKVKLLEMMRNENOOMRURSSDTTPVLVXXMYYRZWZ \
    TCCADCDGGOHHAJJKKKLLLSMKMNUNOONRURTTOVUVWWNZZA UAKRGGAMMISSAYRYZZB VAATCCTEENGGBIIRNNMUUT WFLFSSM XKKX YEEM ZAAFMMBWWE";

/// The countries whose codes begin with different letters.
const ODD: [(&str, &str); 8] =
    [("GS", "SGS"), ("KM", "COM"), ("KP", "PRK"), ("KY", "CYM"), ("PM", "SPM"), ("RS", "SRB"), ("TF", "ATF"), ("YT", "MYT")];

/// Names as providers write them, each after its code. Not every country: those that parcels of the field go between.
const NAMES: &str = "CNChina|CNMainland China|CNChinese Mainland|CNPR China|CNPeople's Republic of China|HKHong Kong|HKHong Kong SAR|\
    HKHong Kong, China|HKHong Kong SAR China|MOMacau|MOMacao|TWTaiwan|TWTaiwan, China|TWChinese Taipei|USUnited States|USUSA|\
    USUnited States of America|GBUnited Kingdom|GBGreat Britain|GBEngland|GBUK|GREL|DEGermany|FRFrance|ESSpain|ITItaly|NLNetherlands|\
    NLThe Netherlands|NLHolland|BEBelgium|PLPoland|PTPortugal|IEIreland|ATAustria|CHSwitzerland|SESweden|NONorway|DKDenmark|FIFinland|\
    CZCzech Republic|CZCzechia|SKSlovakia|HUHungary|RORomania|BGBulgaria|GRGreece|HRCroatia|SISlovenia|LTLithuania|LVLatvia|EEEstonia|\
    LULuxembourg|MTMalta|CYCyprus|RSSerbia|UAUkraine|MDMoldova|BYBelarus|RURussia|RURussian Federation|KZKazakhstan|UZUzbekistan|\
    GEGeorgia|AMArmenia|AZAzerbaijan|TRTurkey|TRTürkiye|TRTurkiye|ILIsrael|AEUnited Arab Emirates|AEUAE|SASaudi Arabia|QAQatar|KWKuwait|\
    BHBahrain|OMOman|JOJordan|EGEgypt|MAMorocco|ZASouth Africa|NGNigeria|KEKenya|GHGhana|INIndia|PKPakistan|BDBangladesh|LKSri Lanka|\
    NPNepal|JPJapan|KRSouth Korea|KRKorea|KRRepublic of Korea|KRKorea, Republic of|SGSingapore|MYMalaysia|THThailand|VNVietnam|VNViet Nam|IDIndonesia|PHPhilippines|\
    PHThe Philippines|KHCambodia|LALaos|MMMyanmar|AUAustralia|NZNew Zealand|CACanada|MXMexico|BRBrazil|ARArgentina|CLChile|COColombia|PEPeru|\
    ECEcuador|UYUruguay|PRPuerto Rico";

impl Country {
    /// From a two-letter code in either case; `None` when no country has it.
    ///
    /// ```
    /// use parcelight::shipment::Country;
    /// assert_eq!(Country::from_alpha2("th").map(|country| country.code().to_owned()), Some("TH".into()));
    /// assert_eq!(Country::from_alpha2("ZZ"), None);
    /// ```
    pub fn from_alpha2(code: &str) -> Option<Self> {
        let [first, second] = *code.as_bytes() else { return None };
        let country = Self([first, second].map(|byte| byte.to_ascii_uppercase()));
        let is_odd = ODD.iter().any(|(alpha2, _)| alpha2.as_bytes() == country.0);
        let is_known = is_odd || triples(country.0[0]).any(|triple| triple.first() == country.0.get(1));
        is_known.then_some(country)
    }

    /// From a three-letter code in either case.
    pub fn from_alpha3(code: &str) -> Option<Self> {
        let [first, second, third] = *code.as_bytes() else { return None };
        if let Some((alpha2, _)) = ODD.iter().find(|(_, alpha3)| alpha3.eq_ignore_ascii_case(code)) {
            return Self::from_alpha2(alpha2);
        }
        let (first, rest) = (first.to_ascii_uppercase(), [second, third].map(|byte| byte.to_ascii_uppercase()));
        let triple = triples(first).find(|triple| triple.ends_with(&rest))?;
        Some(Self([first, *triple.first()?]))
    }

    /// From a code of two or three letters, or one of the English names that providers write, in either case.
    ///
    /// ```
    /// use parcelight::shipment::Country;
    /// for text in ["CN", "chn", "Mainland China"] {
    ///     assert_eq!(Country::read(text), Country::from_alpha2("CN"));
    /// }
    /// ```
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim_ascii();
        Self::from_alpha2(text).or_else(|| Self::from_alpha3(text)).or_else(|| {
            let named = |entry: &&str| entry.get(2..).is_some_and(|name| name.eq_ignore_ascii_case(text));
            Self::from_alpha2(NAMES.split('|').find(named)?.get(..2)?)
        })
    }

    /// The two-letter code, upper case.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// The countries of [`CODES`] with this first letter.
fn triples(first: u8) -> impl Iterator<Item = &'static [u8]> {
    let word = CODES.split(' ').find(|word| word.as_bytes().first() == Some(&first)).unwrap_or_default();
    word.as_bytes().get(1..).unwrap_or_default().chunks(3)
}

impl fmt::Debug for Country {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> String {
        Country::read(text).map(|country| country.code().to_owned()).unwrap_or_default()
    }

    #[test]
    fn codes_of_both_lengths() {
        for (text, want) in [
            ("us", "US"),
            ("USA", "US"),
            ("deu", "DE"),
            ("SRB", "RS"),
            ("COM", "KM"),
            ("CYM", "KY"),
            ("prk", "KP"),
            ("KOR", "KR"),
            ("CHE", "CH"),
            ("CHN", "CN"),
            ("SWE", "SE"),
            ("XKX", "XK"),
            ("UMI", "UM"),
            ("AX", "AX"),
            ("ALA", "AX"),
            ("UK", "GB"),
            ("EL", "GR"),
            ("RS", "RS"),
            (" th ", "TH"),
        ] {
            assert_eq!(code(text), want, "{text}");
        }
    }

    #[test]
    fn two_hundred_and_fifty_countries_have_both_codes() {
        let letters = || b'A'..=b'Z';
        let pairs = letters().flat_map(|first| letters().map(move |second| [first, second]));
        let known = pairs.filter(|pair| Country::from_alpha2(std::str::from_utf8(pair).unwrap()).is_some());
        assert_eq!(known.count(), 250);
        let triples = letters().flat_map(|a| letters().flat_map(move |b| letters().map(move |c| [a, b, c])));
        let known = triples.filter(|triple| Country::from_alpha3(std::str::from_utf8(triple).unwrap()).is_some());
        assert_eq!(known.count(), 250);
    }

    #[test]
    fn names_and_what_is_no_country() {
        for (text, want) in [("mainland china", "CN"), ("Hong Kong SAR", "HK"), ("Viet Nam", "VN"), ("Türkiye", "TR"), ("Brazil", "BR")] {
            assert_eq!(code(text), want, "{text}");
        }
        for text in ["", "ZZ", "XX", "EU", "C", "ZZZ", "ÄÖ", "é", "Atlantis", "12", "A B"] {
            assert_eq!(code(text), "", "{text}");
        }
        assert!(NAMES.split('|').all(|entry| Country::from_alpha2(&entry[..2]).is_some()));
    }
}
