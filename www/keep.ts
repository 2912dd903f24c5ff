// Keeps last answers on the device: only what the reader lets through, so many, so long, and never at the cost of the page's own data.
import type { Library } from './load';

type Device = Library['device'];

const OURS = /^parcelight:\d+$/;
/** So many parcels are kept. */
const MOST = 30;
/** A longer answer is not kept, in letters. */
const LARGEST = 200_000;

/** Keeps an answer; false when this page may keep nothing. */
export function keep(device: Device, name: string, number: string, reply: string, came: number): boolean {
  if (reply.length > LARGEST) return true;
  try {
    tidy(device, name);
    // What cannot be read again would be kept for nobody, and another time nothing would be tidied.
    localStorage.getItem(name);
  } catch {
    return false;
  }
  for (;;) {
    try {
      localStorage.setItem(name, [device.form, Math.round(came), number, reply].join('\n'));
      return true;
    } catch {
      // No room: of ours the oldest goes, of the page's nothing.
      const [oldest] = kept(device).filter(([other]) => other !== name);
      if (!oldest) return false;
      localStorage.removeItem(oldest[0]);
    }
  }
}

/** Keeps nothing of a parcel any more. */
export function forget(name: string) {
  try {
    localStorage.removeItem(name);
  } catch {
    // Nothing was kept.
  }
}

/** Throws away what is too old, of another form, or too much. */
function tidy(device: Device, name: string) {
  const all = kept(device).filter(([other]) => other !== name);
  all.forEach(([other, came], index) => {
    if (!(Date.now() / 1000 - came < device.longest) || index <= all.length - MOST) localStorage.removeItem(other);
  });
}

/** What is kept, and when it came: the oldest first. */
function kept({ form }: Device): [name: string, came: number][] {
  const names = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index)!).filter((name) => OURS.test(name));
  const came = (name: string) => {
    const [kept, came] = localStorage.getItem(name)!.split('\n', 2) as [string, string];
    return kept === form ? +came : 0;
  };
  return names.map((name) => [name, came(name)] as [string, number]).sort(([, one], [, two]) => one - two);
}
