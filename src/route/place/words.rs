//! The words in which a provider tells a place.

use super::letters::{folded, is_dense};
use crate::shipment::Country;

/// Words that say what stands in a town, not which town: they may stand beside its name. Folded, sorted by language.
const FILLERS: &str = " township twp shi si gun ken ku airport international intl int domestic post office po sorting sort sortation \
    center centre distribution dc hub depot exchange facility gateway station terminal network isc processing mail parcel parcels package \
    delivery collection customs branch warehouse district province region regional national main central logistics transit operations service services air ramp \
    carrier unit annex local express cargo area and surrounding of near worldwide foreign usps dhl ups fedex ems gls dpd hermes \
    flughafen paketzentrum zustellbasis briefzentrum niederlassung aeropuerto aeroporto aeroport centro unidade tratamento agencia base cdd cte ctce ctc agf ac \
    plateforme colis agence centre poste courrier cedex bureau de do da du ville centrum sorteercentrum \
    bc buu cuc kho tp sortownia oddzial wer kantor pos gudang kota kab kabupaten \
    г гр город сортировочный центр сц отделение связи почтовое почты аэропорт аопп ммпо лц мсц цокк відділення місто склад ";

/// The same where no name ends so, as Salt Lake City and Cape Town do.
const TOWN: &str = " city town ";

/// Countries whose towns do.
const TOWN_LAST: &str = "USCAGBIEAUNZZA";

/// Words that join two words to one name: Villanueva de la Serena is not Villanueva.
const LINKS: &str = " am an im in bei ob vor a de del di do da dos das du des la le les l sur sous en aux op aan bij nad pod na upon on by under the of und y e ";

/// The words that name an airport, in any of the languages.
const AIRPORT: &str = " airport flughafen aeropuerto aeroporto aeroport аэропорт аеропорт ";

/// One word.
pub(super) struct Word {
    /// Folded.
    pub(super) text: String,
    /// Another part of the text begins with it: after a comma, a bracket, a dash.
    begins: bool,
    /// A hyphen joins it to the word before.
    joined: bool,
    /// No small Latin letter in it, no figure.
    capitals: bool,
    /// Two to six Latin capitals.
    pub(super) code: bool,
    /// It stands alone in brackets, or is the whole text.
    pub(super) alone: bool,
}

/// What is known of the place before its text is read.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    /// The country of the names that are looked for.
    pub(super) country: Option<Country>,
    /// Their region.
    pub(super) region: Option<&'a str>,
    /// The provider names this country: words that stand for nothing else may stand beside the name.
    pub(super) sure: bool,
}

/// Countries where the word after a town is one of its districts, not a part of its name.
const TOWN_FIRST: &str = "CNIDMYKRJPRUUAKZBYDEATCHTRSGTWHKAESAILPLSENODKFI";

/// The words of a text.
pub(super) struct Words {
    pub(super) words: Vec<Word>,
    /// All of them without blanks, for scripts that write none.
    joined: String,
    /// It speaks of an airport.
    pub(super) airport: bool,
    /// Not all words are in capitals.
    mixed: bool,
}

impl Words {
    pub(super) fn of(text: &str) -> Self {
        let mut all = Self { words: Vec::new(), joined: String::new(), airport: false, mixed: false };
        let (mut begins, mut bracket, mut fresh, mut hyphen) = (true, false, true, false);
        for char in text.chars().take(200) {
            let folded = folded(char);
            let Some(letter) = folded else { continue };
            if letter == ' ' {
                fresh = true;
                if matches!(char, ']' | ')' | '】')
                    && let Some(word) = all.words.last_mut()
                {
                    word.alone = bracket && word.begins;
                }
                bracket = matches!(char, '[' | '(' | '【') || bracket && char == ' ';
                begins |= !matches!(char, ' ' | '.' | '-') || char == ' ' && hyphen;
                hyphen = char == '-';
                continue;
            }
            if fresh {
                all.words.push(Word { text: String::new(), begins, joined: hyphen, capitals: true, code: false, alone: false });
                (begins, fresh, hyphen) = (false, false, false);
            }
            if let Some(word) = all.words.last_mut() {
                word.capitals &= !char.is_ascii_lowercase() && !char.is_ascii_digit();
                word.text.push(letter);
            }
            all.joined.push(letter);
        }
        let mut capitals = false;
        for word in &mut all.words {
            // A hyphen joins two words, unless only one of them is in capitals: Bangkok-THAILAND.
            word.begins |= word.joined && word.capitals != capitals;
            capitals = word.capitals;
            word.code = word.capitals && word.text.is_ascii() && (2..=6).contains(&word.text.len());
            all.mixed |= !word.capitals && !word.has_figure();
            all.airport |= is_among(AIRPORT, &word.text);
        }
        all.airport |= ["机场", "機場", "空港", "공항", "ท่าอากาศยาน", "مطار"].iter().any(|word| all.joined.contains(word));
        if let [word] = all.words.as_mut_slice() {
            word.alone = true;
        }
        all
    }

    /// Where a name stands, as the first of its words and their count: the words around it, up to the next comma, bracket or
    /// dash, must all be explained.
    pub(super) fn spot(&self, key: &str, known: Known<'_>) -> Option<(usize, usize)> {
        if is_dense(key.chars().next()?) {
            let start = self.joined.find(key)?;
            let after = self.joined.get(start + key.len()..)?;
            // A province that is called like its capital gives way to any town of it that is named too.
            let is_province = matches!(after.chars().next(), Some('省' | '県' | '府'));
            return Some((start, if is_province { 1 } else { key.chars().count() }));
        }
        let mut starts = 0..self.words.len();
        starts.find_map(|start| {
            let count = self.count(key, start)?;
            let (before, rest) = self.words.split_at_checked(start)?;
            let (own, after) = rest.split_at_checked(count)?;
            let first = own.first()?;
            // The part that the name stands in begins at the nearest word that begins one.
            let from = if first.begins { start } else { before.iter().rposition(|word| word.begins).unwrap_or(0) };
            let bare = known.sure && known.region.is_none();
            let explained = before.get(from..)?.iter().all(|word| word.is_filler(known) || bare && word.code && !first.capitals)
                && (after.iter().take_while(|word| !word.begins).all(|word| word.is_filler(known) || word.is_known(known))
                    || bare
                        && known.country.is_some_and(|country| country.is_among(TOWN_FIRST))
                        && after.first().is_some_and(|word| !is_among(LINKS, &word.text)));
            explained.then_some((start, count))
        })
    }

    /// Where the code of an airport stands, and how much it counts: in brackets, beside the word for an airport or a hub, or in a
    /// code of the post (`DEFRAA`: the country, the airport, the office); within a known country any code in capitals
    /// among words that are not.
    pub(super) fn code(&self, iata: &str, Known { country, sure, .. }: Known<'_>) -> Option<(usize, usize)> {
        let context = self.airport || sure && self.mixed || self.words.iter().any(|word| is_among(" hub gateway ", &word.text));
        let start = self.words.iter().position(|word| {
            let whole = word.text.as_str();
            let post = whole.len() > 4
                && whole.get(2..5).is_some_and(|part| part.eq_ignore_ascii_case(iata))
                && country.is_some_and(|country| whole.get(..2).is_some_and(|part| part.eq_ignore_ascii_case(country.code())));
            word.code && (post || (context || word.alone) && whole.eq_ignore_ascii_case(iata))
        })?;
        Some((start, 4))
    }

    /// How many words from `start` on make the name; at most six, as in San Fernando del Valle de Catamarca.
    fn count(&self, key: &str, start: usize) -> Option<usize> {
        let mut rest = key;
        for (index, word) in self.words.get(start..)?.iter().take(6).enumerate() {
            rest = rest.strip_prefix(word.text.as_str())?;
            if rest.is_empty() {
                return Some(index + 1);
            }
        }
        None
    }
}

impl Word {
    /// It is no part of a name: a word of the trade, or one with a figure.
    fn is_filler(&self, known: Known<'_>) -> bool {
        let after = known.country.is_some_and(|country| !country.is_among(TOWN_LAST)) && is_among(TOWN, &self.text);
        after || is_among(FILLERS, &self.text) || self.has_figure() || self.text.chars().count() < 2
    }

    fn has_figure(&self) -> bool {
        self.text.bytes().any(|byte| byte.is_ascii_digit())
    }

    /// It is the code of the region or the country, or some code of the carrier's own.
    fn is_known(&self, known: Known<'_>) -> bool {
        let is = |code: &str| self.text.eq_ignore_ascii_case(code);
        self.code
            && (known.region.is_some_and(is)
                || known.country.is_some_and(|country| is(country.code()))
                || known.sure && self.text.len() < 4)
    }
}

/// Whether a list of words, with a blank before and after each, holds one.
pub(super) fn is_among(list: &str, wanted: &str) -> bool {
    list.split(' ').any(|word| word == wanted)
}
