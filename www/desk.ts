// Where requests are handed in: elements that ask for the same get the answer of one request, and where `src` has `{numbers}`, those that ask
// at the same time share one.
import { address, patience, request, TIMEOUT, whole, written } from './request';

/** So many numbers a request asks for, where the shop does not say fewer; so many 17TRACK takes. */
const MOST = 50;
const MOST_OF_17TRACK = 40;

/** Why a request brought no reply: `excused` in src/web/fetch.rs. */
const [NETWORK, TOO_LONG, OFFLINE, TOO_LARGE, VOID] = [0, 1, 2, 3, 4];

/** What one element asks for. */
export interface Member {
  host: HTMLElement;
  /** The language of the texts, for `{lang}`. */
  tag: string;
  /** The element has asked before. */
  isRepeated: boolean;
  /** This request takes the place of the element's request before, which ends. */
  follow(ending: AbortController): void;
  /** Whether the body of a response is worth reading; undefined where nobody wants it any more. */
  reads(response: Response): boolean | undefined;
  /** Takes the answer: the response and its text, or why there is none. Who still wants one that is void asks again. */
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
  const { host, tag, isRepeated } = first;
  batch.sent = true;
  const numbers = [...new Set(members.map(({ number }) => number))].join();
  const [, ending, coming] = request(address(written(host, 'src'), numbers, tag), written(host, 'credentials'), patience(host), isRepeated);
  const { signal } = ending;
  first.follow(ending);
  let response: Response | undefined;
  let text: string | undefined;
  // When the element whose request it was has gone, the request went with it.
  let why = VOID;
  try {
    response = await coming;
    const reads = first.reads(response);
    if (reads) text = await response.text();
    else if (reads === false) why = TOO_LARGE;
  } catch {
    if (signal.reason === TIMEOUT) why = TOO_LONG;
    else if (!signal.aborted) why = navigator.onLine === false ? OFFLINE : NETWORK;
  }
  batches.delete(batch);
  for (const member of members) member.take(response, text, why);
}
