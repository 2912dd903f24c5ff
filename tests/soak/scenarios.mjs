// What a page goes through in a soak. Each resolves to its rows, measured in one and the same state, and to what went wrong.
import { element } from '../browser/support/page.mjs';
import { WEEK, moved, reply } from './parcels.mjs';
import { START, soak } from './page.mjs';

const HOUR = 3_600_000;

/** What comes in place of an answer now and then. */
const FAULTS = [
  { status: 500, body: 'oh no' },
  { reset: true },
  { status: 429, headers: { 'retry-after': '60' }, body: '' },
  { headers: { 'content-type': 'text/html' }, body: '<!doctype html><h1>Sign in</h1>' },
  { body: '{"parcelight":1,"shipm' },
  { status: 404, body: '' },
];

/** What becomes of every request, by its turn: mostly the truth. */
function faulty(answer) {
  let turn = 0;
  return (request, url) => {
    turn += 1;
    return turn % 7 === 3 ? FAULTS[Math.floor(turn / 7) % FAULTS.length] : answer(request, url);
  };
}

/**
 * A parcel under way for a week, the whole, as a row and as a badge; then another one in its place, and so on. Every `every` hours
 * the page asks: by `refresh()`, or by itself.
 */
export async function weeks({ count, every, isAutomatic = false, told = () => {} }) {
  let [hours, from] = [0, START];
  const one = (more) => element({ number: 'W1', src: '/api/track?number={number}', refresh: isAutomatic ? 'auto' : 'off', loading: 'eager', ...more });
  return through(one({}) + one({ view: 'compact' }) + one({ view: 'badge' }), {
    '/api/track': faulty((_, url) => ({ body: reply(moved(url.searchParams.get('number'), hours, from)) })),
  }, async (soaked) => {
    const { page } = soaked;
    // The page says to its shop how late it is: a call from outside for each step would leave something behind each time.
    soaked.server.reply('/soak/clock', (_, url) => {
      hours = Number(url.searchParams.get('hours'));
      return { body: 'ok' };
    });
    let steps = 0;
    for (let week = 0; week < count; week += 1) {
      from = START + week * WEEK * HOUR;
      steps += await page.evaluate(async ([every, week, isAutomatic]) => {
        let steps = 0;
        for (let hours = 0; hours <= week; hours += every) {
          steps += 1;
          await fetch(`/soak/clock?hours=${hours}`);
          window.soak.isOnline = steps % 23 !== 11;
          dispatchEvent(new Event(window.soak.isOnline ? 'online' : 'offline'));
          await window.soak.wind(every * 3_600_000);
          if (!isAutomatic) document.querySelectorAll('parcel-light').forEach((it) => it.refresh());
          await window.soak.still(30);
        }
        return steps;
      }, [every, WEEK, isAutomatic]);
      // Whatever failed last, the parcel is there in the end, and the page is asked for it once more.
      soaked.server.reply('/api/track', (_, url) => ({ body: reply(moved(url.searchParams.get('number'), WEEK, from)) }));
      await page.evaluate(async () => {
        window.soak.isOnline = true;
        await window.soak.wind(60_000);
        document.querySelectorAll('parcel-light').forEach((it) => it.refresh());
        await window.soak.still();
        await window.soak.wind(60_000);
      });
      told(await soaked.measure(`week ${week + 1}`));
      soaked.server.reply('/api/track', faulty((_, url) => ({ body: reply(moved(url.searchParams.get('number'), hours, from)) })));
    }
    return { steps };
  });
}

/** One element that is given a `shipment` again and again, and one that asks; each time it is another one. */
export async function updates({ shipments, replies, rows = 6, told = () => {} }) {
  let turn = 0;
  const body = element({ 'data-given': true, lang: 'en', loading: 'eager' }) + element({ number: 'U2', src: '/api/track', refresh: 'off', loading: 'eager' });
  return through(body, {
    '/api/track': () => ({ body: reply(moved('U2', [40, 54, 110, 133, 147, 152, 168][turn++ % 7])) }),
  }, async (soaked) => {
    const { page } = soaked;
    const given = [33, 52, 57, 109, 125, 150, 170].map((hours) => reply(moved('U1', hours)));
    await page.evaluate(async ([given, time]) => {
      await window.soak.wind(time);
      window.given = given;
      document.querySelector('[data-given]').shipment = given[0];
    }, [given, 7 * 24 * HOUR]);
    await soaked.ready(2);
    const update = (count, more) => page.evaluate(async ([count, more]) => {
      const [first, second] = document.querySelectorAll('parcel-light');
      for (let turn = 1; turn <= count; turn += 1) {
        const shipment = structuredClone(window.given[turn % window.given.length]);
        // Another place each time: no two of them are equal.
        shipment.shipments[0].events.at(-1).text = `${turn}`;
        first.shipment = shipment;
        if (turn <= more) {
          second.refresh();
          // A request can fail on a busy machine: the next one is as good.
          await new Promise((resolve) => {
            second.addEventListener('parcel-update', resolve, { once: true });
            setTimeout(resolve, 900);
          });
        } else {
          await window.soak.turn();
        }
      }
      first.shipment = window.given[0];
      await window.soak.still();
      // The limits of requests run out.
      await window.soak.wind(60_000);
    }, [count, more]);
    await update(Math.min(300, shipments / 5), 40);
    told(await soaked.measure('warm-up'));
    for (let row = 1; row <= rows; row += 1) {
      turn = 0;
      await update(Math.round(shipments / rows), Math.round(replies / rows));
      told(await soaked.measure(`${Math.round(((shipments + replies) * row) / rows)} updates`));
    }
    return { steps: shipments + replies };
  });
}

/** Two hundred elements: four lists of forty, twenty wholes, twenty badges; asked again, taken away, put back, replaced by others. */
export async function many({ rounds, told = () => {} }) {
  let turn = 0;
  const numbers = (from, count) => Array.from({ length: count }, (_, index) => `N${from + index}`);
  const src = '/api/many?numbers={numbers}';
  const lists = [0, 40, 80, 120].map((from) => element({ numbers: numbers(from, 40).join(' '), src, refresh: 'off', map: 'none', loading: 'eager' }));
  const singles = numbers(160, 40).map((number, index) => element({ number, src, refresh: 'off', map: index ? 'none' : 'overview', view: index % 2 ? 'badge' : 'full', loading: 'eager' }));
  return through(`<main>${singles[0]}${lists.join('')}${singles.slice(1).join('')}</main>`, {
    '/api/many': (_, url) => {
      const hours = (number) => (Number(number.slice(1)) * 7 + turn * 5) % (WEEK + 1);
      return { body: reply(...url.searchParams.get('numbers').split(',').map((number) => moved(number, turn % 2 ? hours(number) : 130))) };
    },
  }, async (soaked) => {
    const { page } = soaked;
    await page.evaluate((time) => window.soak.wind(time), 6 * 24 * HOUR);
    await soaked.ready(200);
    const round = async () => {
      // Asked again, with other facts.
      turn += 1;
      await page.evaluate(async () => {
        const all = (root) => [...root.querySelectorAll('parcel-light')].flatMap((it) => [it, ...all(it.shadowRoot)]);
        window.all = () => all(document);
        window.all().forEach((it) => it.refresh());
        await window.soak.still();
        // A row opens and closes, the language changes and back.
        const row = document.querySelector('parcel-light[numbers]').shadowRoot.querySelector('li > parcel-light');
        for (const action of ['open', 'close']) {
          const button = () => row.shadowRoot.querySelector(`[data-action=${action}]`);
          for (let turns = 0; !button(); turns += 1) {
            if (turns > 5_000) throw new Error(`no button "${action}": ${row.shadowRoot.textContent}`);
            await window.soak.turn();
          }
          button().click();
          await window.soak.still();
        }
        document.documentElement.lang = 'th';
        await window.soak.still();
        document.documentElement.lang = 'en';
        await window.soak.still();
        // Half of them out and in again; rows of a list give way to others.
        const main = document.querySelector('main');
        const some = [...main.children].filter((_, index) => index % 2);
        some.forEach((it) => it.remove());
        await window.soak.still();
        main.append(...some);
        const list = document.querySelector('parcel-light[numbers]');
        const { numbers } = list;
        list.numbers = numbers.replaceAll('N', 'M');
        await window.soak.still();
        list.numbers = numbers;
        // New ones in the place of old ones.
        [main.firstElementChild, ...[...main.children].slice(-10)].forEach((it) => it.replaceWith(it.cloneNode(true)));
        await window.soak.still();
      });
      // Back to what it was.
      turn += 1;
      await page.evaluate(async () => {
        window.all().forEach((it) => it.refresh());
        delete window.all;
        await window.soak.still();
        await window.soak.wind(60_000);
      });
      await soaked.ready(200);
    };
    for (let warm = 0; warm < 3; warm += 1) await round();
    told(await soaked.measure('warm-up'));
    for (let count = 1; count <= rounds; count += 1) {
      await round();
      if (count % Math.max(1, Math.round(rounds / 6)) === 0) told(await soaked.measure(`round ${count}`));
    }
    return { steps: rounds };
  });
}

/** A page goes through `run`, and is closed whatever comes of it. */
async function through(body, replies, run) {
  const soaked = await soak(body, replies);
  try {
    const more = await run(soaked);
    const requests = soaked.server.requests.filter(({ path }) => path.startsWith('/api/')).length;
    return { rows: soaked.rows, errors: await soaked.errors(), requests, ...more };
  } finally {
    await soaked.close();
  }
}
