//! Puts the holidays of the countries into `dist/calendars/`, a small file each; the work is done in `tools/calendars`.

use crate::project::Project;
use crate::step::content_hash;
use anyhow::{Context, Error, Result};
use std::fs;

/// Their folder in `dist/`.
pub(crate) const FOLDER: &str = "calendars";

/// The notice that the origin of the dates asks for.
pub(crate) const NOTICE: &str = "calendars/NOTICE.txt";

/// Writes the files: countries with the names of theirs.
pub(crate) fn store(project: &Project) -> Result<Vec<(String, String)>> {
    let countries = parcelight_calendars::files().map_err(Error::msg).context("data/holidays/holidays.csv")?;
    fs::create_dir_all(project.dist.join(FOLDER))?;
    fs::write(project.dist.join(NOTICE), parcelight_calendars::NOTICE)?;
    // One hash for all, as with the texts: a page knows the address of each by its code.
    let all: Vec<u8> = countries.iter().flat_map(|(_, file)| file).copied().collect();
    let mut files = Vec::new();
    for (country, file) in countries {
        let name = format!("{FOLDER}/{country}-{}.txt", content_hash(&all));
        fs::write(project.dist.join(&name), file)?;
        files.push((country, name));
    }
    Ok(files)
}

/// The TypeScript that tells where they are: it is named by what is loaded on demand, never by the shell.
pub(crate) fn source(files: &[(String, String)]) -> Result<String> {
    let countries: Vec<&str> = files.iter().map(|(country, _)| country.as_str()).collect();
    let (country, file) = files.first().context("no holidays")?;
    let pattern = file.replacen(&format!("{country}-"), "${country}-", 1);
    Ok(format!(
        "// Written by tools/build. The only reference to these files.\nconst countries = '{}';\n\
         /** Where the holidays of a country (two letters, upper case) are; nothing where they are not known. */\n\
         export const calendar = (country: string): string | undefined =>\n  \
         country && countries.split(' ').includes(country) ? new URL(`./{pattern}`, import.meta.url).href : undefined;\n",
        countries.join(" ")
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_knows_the_address_of_each_country_by_its_code() {
        let files = [("AD", "calendars/AD-0a.txt"), ("DE", "calendars/DE-0a.txt")].map(|(code, name)| (code.to_owned(), name.to_owned()));
        let source = source(&files).unwrap();
        assert!(source.contains("'AD DE'") && source.contains("`./calendars/${country}-0a.txt`"), "{source}");
        assert!(super::source(&[]).is_err());
    }
}
