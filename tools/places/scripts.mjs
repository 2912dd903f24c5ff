// The name of a town in the script of its country. The gazetteer gives names without their language: the script tells most of
// it, and of several names in one script the one that sounds most like the town's name in Latin letters is taken.

/** Which letters a name of the country is written in, and how they sound. */
const SOUNDS = {
  ru: { а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", ж: "zh", з: "z", и: "i", й: "y", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "kh", ц: "ts", ч: "ch", ш: "sh", щ: "shch", ъ: "", ы: "y", ь: "", э: "e", ю: "yu", я: "ya", ё: "e" },
  uk: { а: "a", б: "b", в: "v", г: "h", ґ: "g", д: "d", е: "e", є: "ye", ж: "zh", з: "z", и: "y", і: "i", ї: "i", й: "y", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "kh", ц: "ts", ч: "ch", ш: "sh", щ: "shch", ь: "", ю: "yu", я: "ya" },
  bg: { а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", ж: "zh", з: "z", и: "i", й: "y", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "h", ц: "ts", ч: "ch", ш: "sh", щ: "sht", ъ: "a", ь: "y", ю: "yu", я: "ya" },
  ar: { ا: "a", أ: "a", إ: "i", آ: "a", ء: "", ئ: "", ؤ: "", ى: "a", ة: "h", ب: "b", ت: "t", ث: "th", ج: "j", ح: "h", خ: "kh", د: "d", ذ: "dh", ر: "r", ز: "z", س: "s", ش: "sh", ص: "s", ض: "d", ط: "t", ظ: "z", ع: "", غ: "gh", ف: "f", ق: "q", ك: "k", ل: "l", م: "m", ن: "n", ه: "h", و: "w", ي: "y" },
  he: { א: "a", ב: "b", ג: "g", ד: "d", ה: "h", ו: "v", ז: "z", ח: "h", ט: "t", י: "y", כ: "k", ך: "kh", ל: "l", מ: "m", ם: "m", נ: "n", ן: "n", ס: "s", ע: "", פ: "p", ף: "f", צ: "ts", ץ: "ts", ק: "q", ר: "r", ש: "sh", ת: "t" },
};
const LETTERS = { RU: "ru", KZ: "ru", KG: "ru", BY: "ru", UA: "uk", BG: "bg", IL: "he" };
for (const code of "SA AE EG MA DZ TN LY JO LB SY IQ KW QA BH OM YE SD PS".split(" ")) LETTERS[code] = "ar";

/** Simplified characters: those in the two levels of GB 2312. */
const simplified = new Set();
/** Traditional ones: those of the frequent level of Big5. */
const traditional = new Set();

/** Fills the sets of characters. */
export function prepare() {
  const decode = (label, set, rows, cells) => {
    const decoder = new TextDecoder(label);
    for (let row = rows[0]; row <= rows[1]; row++) for (let cell = cells[0]; cell <= cells[1]; cell++) set.add(decoder.decode(Uint8Array.of(row, cell)));
  };
  decode("gbk", simplified, [0xb0, 0xf7], [0xa1, 0xfe]);
  decode("big5", traditional, [0xa4, 0xf9], [0x40, 0xfe]);
}

const all = (name, set) => [...name].every(char => set.has(char));
const consonants = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll(/[^a-z]|[aeiouyw]/g, "");

function distance(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let index = 0; index < one.length; index++) {
    const next = [index + 1];
    for (let at = 0; at < other.length; at++) next.push(Math.min(row[at] + (one[index] !== other[at]), row[at + 1] + 1, next[at] + 1));
    row = next;
  }
  return row.at(-1);
}

/** Names in a list of characters, without the word for a town; those first that also come with it. */
function han(names, set, suffix) {
  const fitting = names.filter(name => /^\p{Script=Han}{2,6}$/u.test(name) && all(name, set));
  const bare = fitting.map(name => name.replace(suffix, "")).filter(name => [...name].length > 1);
  const counts = bare.map(name => bare.filter(other => other === name).length);
  return bare[counts.indexOf(Math.max(...counts))];
}

/** The names in the script of the country, at most one. */
export function localName({ countrycode, name, alternatenames }) {
  const letters = LETTERS[countrycode];
  const found = [];
  if (countrycode === "CN") found.push(han(alternatenames, simplified, /(市|区|县|镇)$/u));
  else if (countrycode === "TW" || countrycode === "HK" || countrycode === "MO") found.push(han(alternatenames, traditional, /(市|區|縣|鎮|鄉)$/u));
  else if (countrycode === "JP") {
    const kanji = alternatenames.filter(one => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,6}(市|区|町)$/u.test(one));
    found.push((kanji[0] ?? "").replace(/(市|区|町)$/u, ""));
  } else if (countrycode === "KR") found.push(alternatenames.filter(one => /^\p{Script=Hangul}{2,5}$/u.test(one)).map(one => one.replace(/(특별시|광역시|특별자치시|시|군)$/u, "")).find(one => one.length > 1));
  else if (countrycode === "TH") found.push(alternatenames.filter(one => /^\p{Script=Thai}+$/u.test(one)).map(one => one.replace(/^(เทศบาล)?(นคร|เมือง)(?=.{4})/u, "")).sort((one, other) => one.length - other.length)[0]);
  else if (letters) {
    const sounds = SOUNDS[letters];
    const sound = one => [...one.toLowerCase()].map(char => sounds[char] ?? (" -'’ʼ".includes(char) ? "" : "?")).join("");
    const fitting = alternatenames.filter(one => [...one.toLowerCase()].every(char => char in sounds || " -'’ʼ".includes(char)) && /\p{L}/u.test(one));
    const best = one => distance(consonants(sound(one)), consonants(name)) * 10 + distance(sound(one), name.toLowerCase()) + (one[0] === one[0].toLowerCase() && letters !== "ar" && letters !== "he" ? 5 : 0);
    const first = fitting.filter(one => !one.startsWith("ئ")).sort((one, other) => best(one) - best(other))[0];
    // Other languages leave the soft sign out that Russian ends with, and Arabic names are written with or without their article.
    found.push([`${first}ь`, `ال${first}`].find(one => alternatenames.includes(one)) ?? first?.replace(/ район$/iu, ""));
  }
  return found.filter(Boolean);
}
