//! The rows of a country as the file that pages load. The form is described where it is read: `src/eta/holiday/file.rs`.

use crate::table::{Kind, Table, day};

/// The version of the form.
const VERSION: &str = "1";
/// What one character says at most.
const MOST_IN_ONE: usize = 89;

/// Writes the file of a country.
///
/// # Errors
/// The table does not say which days it knows, or has a day outside of these.
pub fn encode(table: &Table) -> Result<Vec<u8>, String> {
    let wrong = |what: &str| format!("{}: {what}", table.country);
    let span = &table.span;
    let (Some(first), Some(last)) = (day(&span.from), day(&span.to)) else { return Err(wrong("no rows `from` and `to`")) };
    let bare = |date: &str| date.replace('-', "");
    let mut file = format!("{VERSION} {} {} {} {}\n", table.country, bare(&span.from), bare(&span.to), bare(&table.made));
    let mut before = first - 1;
    for row in &table.rows {
        if !(first..=last).contains(&row.day) {
            return Err(wrong("a day before `from` or after `to`"));
        }
        let days = usize::try_from(row.day - before - 1).map_err(|_| wrong("not in the order of the calendar"))?;
        write(&mut file, days);
        match row.kind {
            Kind::Off => {}
            Kind::Probable => file.push('|'),
            Kind::Work => file.push('}'),
        }
        write(&mut file, row.name);
        before = row.day;
    }
    Ok(file.into_bytes())
}

/// A number in a character, after a `~` for each ninety above what that one can say.
fn write(file: &mut String, mut number: usize) {
    while number > MOST_IN_ONE {
        file.push('~');
        number -= MOST_IN_ONE + 1;
    }
    file.push(char::from(b'!' + number as u8));
}
