//! The words in which a provider tells a place.

use super::letters::{folded, is_dense};
use crate::shipment::Country;

/// Words that say what stands in a town, not which town: they may stand beside its name. Folded, sorted by language.
const FILLERS: &str = " city town township twp shi si gun ken ku airport international intl int domestic post office po sorting sort sortation \
    center centre distribution dc hub depot exchange facility gateway station terminal network isc processing mail parcel parcels package \
    delivery collection customs branch warehouse district province region regional national main central logistics transit operations service services air ramp \
    carrier unit annex local express cargo area and surrounding of near usps dhl ups fedex ems gls dpd hermes \
    flughafen paketzentrum zustellbasis briefzentrum niederlassung aeropuerto aeroporto aeroport centro unidade tratamento agencia base cdd cte ctce ctc agf ac \
    plateforme colis agence centre poste courrier bureau de do da du la le el ville centrum sorteercentrum \
    bc buu cuc kho tp thanh pho quan tinh sortownia oddzial wer kantor pos gudang kota kab kabupaten \
    г город сортировочный центр сц отделение связи почтовое почты аэропорт аопп ммпо лц мсц цокк відділення місто склад ";

/// The words that name an airport, in any of the languages.
const AIRPORT: &str = " airport flughafen aeropuerto aeroporto aeroport аэропорт аеропорт ";

/// One word.
pub(super) struct Word {
    /// Folded.
    pub(super) text: String,
    /// Another part of the text begins with it: after a comma, a bracket, a hyphen.
    begins: bool,
    /// Two to six capital letters.
    pub(super) code: bool,
    /// It stands alone in brackets, or is the whole text.
    pub(super) alone: bool,
}

/// The words of a text.
pub(super) struct Words {
    pub(super) words: Vec<Word>,
    /// All of them without blanks, for scripts that write none.
    joined: String,
    /// It speaks of an airport.
    pub(super) airport: bool,
}

impl Words {
    pub(super) fn of(text: &str) -> Self {
        let mut all = Self { words: Vec::new(), joined: String::new(), airport: false };
        let (mut begins, mut bracket, mut fresh) = (true, false, true);
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
                begins |= char != ' ' && char != '.';
                continue;
            }
            if fresh {
                all.words.push(Word { text: String::new(), begins, code: true, alone: false });
                (begins, fresh) = (false, false);
            }
            if let Some(word) = all.words.last_mut() {
                word.code &= char.is_ascii_uppercase();
                word.text.push(letter);
            }
            all.joined.push(letter);
        }
        for word in &mut all.words {
            word.code &= (2..=6).contains(&word.text.len());
            all.airport |= is_among(AIRPORT, &word.text);
        }
        all.airport |= ["机场", "機場", "空港", "공항", "ท่าอากาศยาน", "مطار"].iter().any(|word| all.joined.contains(word));
        if let [word] = all.words.as_mut_slice() {
            word.alone = true;
        }
        all
    }

    /// Where a name stands, as the first of its words and their count: the words around it, up to the next comma, bracket or
    /// hyphen, must all be explained. `known` says so of codes.
    pub(super) fn spot(&self, key: &str, known: impl Fn(&Word) -> bool) -> Option<(usize, usize)> {
        let first = key.chars().next()?;
        if is_dense(first) {
            let at = self.joined.find(key)?;
            return Some((at, key.chars().count()));
        }
        let mut starts = 0..self.words.len();
        starts.find_map(|start| {
            let count = self.count(key, start)?;
            let (before, rest) = self.words.split_at_checked(start)?;
            let (own, after) = rest.split_at_checked(count)?;
            // The part that the name stands in begins at the nearest word that begins one.
            let from = if own.first()?.begins { start } else { before.iter().rposition(|word| word.begins).unwrap_or(0) };
            let fine = before.get(from..)?.iter().all(Word::is_filler)
                && after.iter().take_while(|word| !word.begins).all(|word| word.is_filler() || known(word));
            fine.then_some((start, count))
        })
    }

    /// Where the code of an airport stands, and how much it counts: in brackets, beside the word for an airport or a hub, or in a
    /// code of the post (`DEFRAA`: the country, the airport, the office).
    pub(super) fn code(&self, iata: &str, country: Option<Country>) -> Option<(usize, usize)> {
        let context = self.airport || self.words.iter().any(|word| is_among(" hub gateway ", &word.text));
        let start = self.words.iter().position(|word| {
            let whole = word.text.as_str();
            let post = whole.len() > 4
                && whole.get(2..5).is_some_and(|part| part.eq_ignore_ascii_case(iata))
                && country.is_some_and(|country| whole.get(..2).is_some_and(|part| part.eq_ignore_ascii_case(country.code())));
            word.code && (post || (context || word.alone) && whole.eq_ignore_ascii_case(iata))
        })?;
        Some((start, 4))
    }

    /// How many words from `start` on make the name; at most four.
    fn count(&self, key: &str, start: usize) -> Option<usize> {
        let mut rest = key;
        for (index, word) in self.words.get(start..)?.iter().take(4).enumerate() {
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
    fn is_filler(&self) -> bool {
        is_among(FILLERS, &self.text) || self.text.bytes().any(|byte| byte.is_ascii_digit()) || self.text.chars().count() < 2
    }
}

/// Whether a list of words, with a blank before and after each, holds one.
pub(super) fn is_among(list: &str, wanted: &str) -> bool {
    list.split(' ').any(|word| word == wanted)
}
