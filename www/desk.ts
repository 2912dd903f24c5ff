// Where requests are handed in: elements that ask for the same get the answer of one request, and where `src` has `{numbers}`, those that ask
// at the same time share one.
import { address, patience, request, TIMEOUT, whole, written } from './request';

/** So many numbers a request asks for, where the shop does not say fewer; so many 17TRACK takes. */
const MOST = 50;
const MOST_OF_17TRACK = 40;

/** Why a request brought no reply: `excused` in src/web/fetch.rs. */
const [NETWORK, TOO_LONG, OFFLINE, TOO_LARGE] = [0, 1, 2, 3];

/** What one element asks for. */
export interface Member {
  host: HTMLElement;
  /** The language of the texts, for `{lang}`. */
  tag: string;
  /** Ends the element's request before, and gives it back; the next one is its own. */
  follow(next?: AbortController): AbortController | undefined;
  /** Whether the body of a response is worth reading. */
  reads(response: Response): boolean;
  /** Takes the answer: the response and its text, or why there is none. */
  take(response: Response | undefined, text: string | undefined, excuse: number): unknown;
}

/** Requests of several elements that become one. */
interface Batch {
  /** What they have in common. */
  key: string;
  /** The numbers as they were asked for: the tag may name another one meanwhile. */
  members: (Member & { number: string })[];
  sent?: boolean;
}

const batches = new Set<Batch>();

/** Hands in a request. */
export function ask(member: Member) {
  const { host, tag } = member;
  const src = written(host, 'src');
  const takesMany = src.includes('{numbers}');
  const most = whole(host, 'batch', written(host, 'provider') === '17track' ? MOST_OF_17TRACK : MOST);
  const key = [src, written(host, 'credentials'), tag].join('\n');
  const asked = { ...member, number: written(host, 'number') };
  for (const batch of batches) {
    const hasRoom = takesMany && !batch.sent && batch.members.length < most;
    if (batch.key === key && (hasRoom || batch.members.some(({ number }) => number === asked.number))) return void batch.members.push(asked);
  }
  const batch = { key, members: [asked] };
  batches.add(batch);
  // The other elements of the page come to the viewport in the same turn.
  if (takesMany) setTimeout(serve, 0, batch);
  else void serve(batch);
}

async function serve(batch: Batch) {
  const { members } = batch;
  const first = members[0]!;
  const { host, tag } = first;
  batch.sent = true;
  const numbers = [...new Set(members.map(({ number }) => number))].join();
  // Not the request before itself: each would hold the one before it for good.
  const isRepeated = !!first.follow();
  const [, ending, coming] = request(address(written(host, 'src'), numbers, tag), written(host, 'credentials'), patience(host), isRepeated);
  const { signal } = ending;
  first.follow(ending);
  let response: Response | undefined;
  let text: string | undefined;
  let why = TOO_LARGE;
  try {
    response = await coming;
    if (first.reads(response)) text = await response.text();
  } catch {
    why = signal.reason === TIMEOUT ? TOO_LONG : navigator.onLine === false ? OFFLINE : NETWORK;
  }
  batches.delete(batch);
  // When the element whose request it was has gone, the request went with it: the others ask anew.
  const isVoid = signal.aborted && signal.reason !== TIMEOUT && text === undefined;
  for (const member of members) {
    if (!isVoid) member.take(response, text, why);
    else if (member !== first && member.host.isConnected) ask(member);
  }
}
