//! Countries, as ISO 3166-1 alpha-2.

use std::fmt;
use std::num::NonZeroU8;

/// A country or territory with an ISO 3166-1 code: its place in [`CODES`], from 1.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(NonZeroU8);

/// The two-letter codes of ISO 3166-1, and XK for Kosovo.
const CODES: &str = "\
    ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDK\
    DMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKI\
    KMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPH\
    PKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVA\
    VCVEVGVIVNVUWFWSXKYEYTZAZMZW";

/// Their three-letter codes, in the same order.
const LONG_CODES: &str = "\
    ANDAREAFGATGAIAALBARMAGOATAARGASMAUTAUSABWALAAZEBIHBRBBGDBELBFABGRBHRBDIBENBLMBMUBRNBOLBESBRABHSBTNBVTBWABLRBLZCANCCK\
    CODCAFCOGCHECIVCOKCHLCMRCHNCOLCRICUBCPVCUWCXRCYPCZEDEUDJIDNKDMADOMDZAECUESTEGYESHERIESPETHFINFJIFLKFSMFROFRAGABGBRGRD\
    GEOGUFGGYGHAGIBGRLGMBGINGLPGNQGRCSGSGTMGUMGNBGUYHKGHMDHNDHRVHTIHUNIDNIRLISRIMNINDIOTIRQIRNISLITAJEYJAMJORJPNKENKGZKHM\
    KIRCOMKNAPRKKORKWTCYMKAZLAOLBNLCALIELKALBRLSOLTULUXLVALBYMARMCOMDAMNEMAFMDGMHLMKDMLIMMRMNGMACMNPMTQMRTMSRMLTMUSMDVMWI\
    MEXMYSMOZNAMNCLNERNFKNGANICNLDNORNPLNRUNIUNZLOMNPANPERPYFPNGPHLPAKPOLSPMPCNPRIPSEPRTPLWPRYQATREUROUSRBRUSRWASAUSLBSYC\
    SDNSWESGPSHNSVNSJMSVKSLESMRSENSOMSURSSDSTPSLVSXMSYRSWZTCATCDATFTGOTHATJKTKLTLSTKMTUNTONTURTTOTUVTWNTZAUKRUGAUMIUSAURY\
    UZBVATVCTVENVGBVIRVNMVUTWLFWSMXKXYEMMYTZAFZMBZWE";

/// Names as providers write them, in the same order, a line for each country. Not for every one: those that parcels of
/// the field go between.
const NAMES: &str = "\
    \nUnited Arab Emirates|UAE\n\n\n\n\nArmenia\n\n\nArgentina\n\nAustria\nAustralia\n\n\nAzerbaijan\n\n\nBangladesh\n\
    Belgium\n\nBulgaria\nBahrain\n\n\n\n\n\n\n\nBrazil\n\n\n\n\nBelarus\n\nCanada\n\n\n\n\nSwitzerland\n\n\nChile\n\n\
    China|Mainland China|Chinese Mainland|PR China|People's Republic of China\nColombia\n\n\n\n\n\nCyprus\nCzech Republic|\
    Czechia\nGermany\n\nDenmark\n\n\n\nEcuador\nEstonia\nEgypt\n\n\nSpain\n\nFinland\n\n\n\n\nFrance\n\nUnited Kingdom|\
    Great Britain|England|UK\n\nGeorgia\n\n\nGhana\n\n\n\n\n\n\nEL|Greece\n\n\n\n\n\nHong Kong|Hong Kong SAR|\
    Hong Kong, China|Hong Kong SAR China\n\n\nCroatia\n\nHungary\nIndonesia\nIreland\nIsrael\n\nIndia\n\n\n\n\nItaly\n\n\n\
    Jordan\nJapan\nKenya\n\nCambodia\n\n\n\n\nSouth Korea|Korea|Republic of Korea|Korea, Republic of\nKuwait\n\n\
    Kazakhstan\nLaos\n\n\n\nSri Lanka\n\n\nLithuania\nLuxembourg\nLatvia\n\nMorocco\n\nMoldova\n\n\n\n\n\n\nMyanmar\n\n\
    Macau|Macao\n\n\n\n\nMalta\n\n\n\nMexico\nMalaysia\n\n\n\n\n\nNigeria\n\nNetherlands|The Netherlands|Holland\nNorway\n\
    Nepal\n\n\nNew Zealand\nOman\n\nPeru\n\n\nPhilippines|The Philippines\nPakistan\nPoland\n\n\nPuerto Rico\n\nPortugal\n\
    \n\nQatar\n\nRomania\nSerbia\nRussia|Russian Federation\n\nSaudi Arabia\n\n\n\nSweden\nSingapore\n\nSlovenia\n\n\
    Slovakia\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nThailand\n\n\n\n\n\n\nTurkey|Türkiye|Turkiye\n\n\nTaiwan|Taiwan, China|\
    Chinese Taipei\n\nUkraine\n\n\nUnited States|USA|United States of America\nUruguay\nUzbekistan\n\n\n\n\n\nVietnam|\
    Viet Nam\n\n\n\n\n\n\nSouth Africa\n\n\n";

impl Country {
    /// From a two-letter code in either case; `None` when no country has it.
    ///
    /// ```
    /// use parcelight::shipment::Country;
    /// assert_eq!(Country::from_alpha2("th").map(|country| country.code().to_owned()), Some("TH".into()));
    /// assert_eq!(Country::from_alpha2("ZZ"), None);
    /// ```
    pub fn from_alpha2(code: &str) -> Option<Self> {
        position(CODES, 2, code).and_then(Self::at)
    }

    /// From a three-letter code in either case.
    pub fn from_alpha3(code: &str) -> Option<Self> {
        position(LONG_CODES, 3, code).and_then(Self::at)
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
        let code = if text.len() == 3 { position(LONG_CODES, 3, text) } else { position(CODES, 2, text) };
        code.or_else(|| named(text)).and_then(Self::at)
    }

    fn at(place: usize) -> Option<Self> {
        NonZeroU8::new(place as u8 + 1).map(Self)
    }

    /// The two-letter code, upper case.
    pub fn code(self) -> &'static str {
        let end = usize::from(self.0.get()) * 2;
        CODES.get(end - 2..end).unwrap_or_default()
    }

    /// Whether a list of two-letter codes holds it.
    pub(crate) fn is_among(self, list: &str) -> bool {
        position(list, 2, self.code()).is_some()
    }
}

/// Where a code, in either case, stands in a list of codes of one length.
#[inline(never)]
fn position(list: &str, length: usize, code: &str) -> Option<usize> {
    list.as_bytes().chunks(length).position(|other| other.eq_ignore_ascii_case(code.as_bytes()))
}

/// Which line of [`NAMES`] holds a name, in either case.
fn named(name: &str) -> Option<usize> {
    let (mut place, mut start) = (0, 0);
    for (end, byte) in NAMES.bytes().enumerate() {
        if byte == b'|' || byte == b'\n' {
            if start < end && NAMES.get(start..end).is_some_and(|other| other.eq_ignore_ascii_case(name)) {
                return Some(place);
            }
            start = end + 1;
            place += usize::from(byte == b'\n');
        }
    }
    None
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
        assert_eq!(NAMES.matches('\n').count(), 250);
    }
}
