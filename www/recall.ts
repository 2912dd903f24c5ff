// What the device keeps of a parcel: its last good answer, in canonical form. www/keep.ts writes it, and has these values by the library, so
// that they are in one chunk only.

/** The first line of what is kept; another form is not read. */
const form = '1';

/** So long is it kept, in seconds: a parcel that is quiet for a month is asked for first. */
const longest = 2_592_000;

/** The name of what an element asks for. A hash: `src` may hold what is nobody's business. */
function nameOf(host: Element): string {
  let hash = 0;
  for (const letter of host.getAttribute('src') + '\n' + host.getAttribute('number')) hash = (Math.imul(hash, 31) + letter.codePointAt(0)!) >>> 0;
  return `parcelight:${hash}`;
}

/** The last answer, and when it came, in seconds since 1970; an empty one when there is none. */
function recall(host: Element): [reply: string, came: number] {
  try {
    const [kept, came, number, reply] = localStorage.getItem(nameOf(host))!.split('\n') as [string, string, string, string];
    // Two may have one hash.
    if (kept === form && number === host.getAttribute('number') && Date.now() / 1000 - +came < longest) return [reply, +came];
  } catch {
    // Nothing is kept, or this page may keep nothing.
  }
  return ['', 0];
}

export const device = { form, longest, nameOf, recall };
