//! What a character of a pasted number stands for.

/// A character of a paste.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Belongs to a number; in upper case, where it is ASCII.
    Text(char),
    /// Cannot be seen.
    Nothing,
    /// May stand between the groups of one number.
    Gap,
    /// Stands between numbers.
    Border,
}

/// The zeros of the scripts whose digits follow one another: Arabic, Persian, Devanagari, Bengali, Thai, Lao, Burmese, Khmer.
const ZEROS: &str = "٠۰०০๐໐၀០";

/// Cyrillic and Greek letters, each before the Latin letter or digit that looks the same.
const TWINS: &str = "З3з3АAВBСCЕEНHІIЈJКKМMОOРPЅSТTХXУYԚQԜWаAвBсCеEнHіIјJкKмMоOрPѕSтTхXуY\
                     ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXαAβBιIκKοOρPυYχXıIİI";

/// What a character stands for.
pub(super) fn part(character: char) -> Part {
    match character {
        '0'..='9' | 'A'..='Z' => Part::Text(character),
        'a'..='z' => Part::Text(character.to_ascii_uppercase()),
        '\n' | '\r' | '\t' | ',' | ';' | '|' | '、' | '\u{ff0c}' | '\u{ff1b}' => Part::Border,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' => {
            Part::Nothing
        }
        // Full-width forms of ASCII.
        '\u{ff01}'..='\u{ff5e}' => part(char::from((character as u32 - 0xfee0) as u8)),
        '\0'..='\u{bf}' => Part::Gap,
        _ => foreign(character),
    }
}

/// A character beyond Latin-1's signs.
fn foreign(character: char) -> Part {
    for zero in ZEROS.chars() {
        let digit = (character as u32).wrapping_sub(zero as u32);
        if digit < 10 {
            return Part::Text(char::from(b'0' + digit as u8));
        }
    }
    let mut twins = TWINS.chars();
    while let Some(twin) = twins.next() {
        if let Some(latin) = twins.next()
            && twin == character
        {
            return Part::Text(latin);
        }
    }
    // General punctuation and signs; Thai and all that follows it: words around a number, never part of one.
    if ('\u{e00}'..).contains(&character) { Part::Gap } else { Part::Text(character) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twins_come_in_pairs_and_stay_what_they_are() {
        assert_eq!(TWINS.chars().count() % 2, 0);
        for latin in TWINS.chars().skip(1).step_by(2) {
            assert_eq!(part(latin), Part::Text(latin), "{latin}");
        }
    }

    #[test]
    fn characters_are_read_in_every_script() {
        for (character, want) in [('７', '7'), ('ａ', 'A'), ('๓', '3'), ('۹', '9'), ('Р', 'P'), ('Ο', 'O'), ('é', 'é'), ('z', 'Z')]
        {
            assert_eq!(part(character), Part::Text(want), "{character}");
        }
        for character in ['-', '–', '.', '\u{a0}', '\u{3000}', '单', '：', '#', '📦', '\0'] {
            assert_eq!(part(character), Part::Gap, "{character}");
        }
        assert_eq!(part('\u{200b}'), Part::Nothing);
        assert_eq!(part('，'), Part::Border);
    }
}
