// What runs in the page before anything else.

/** Keeps the events, the exceptions that nobody caught, what the console said, and what was done against the policy. */
export function record() {
  const kept = { events: [], exceptions: [], console: [], violations: [], memories: [] };
  Object.defineProperty(window, 'parcelTest', { value: kept });
  try {
    localStorage.clear();
  } catch {
    // A page whose storage is denied.
  }
  for (const word of ['ready', 'update', 'status', 'problem', 'forecast', 'error']) {
    addEventListener(`parcel-${word}`, ({ type, detail }) => kept.events.push({ type, detail: detail && JSON.parse(JSON.stringify(detail)) }), true);
  }
  addEventListener('error', ({ message, target }) => message && target === window && kept.exceptions.push(message));
  addEventListener('unhandledrejection', ({ reason }) => kept.exceptions.push(`unhandled: ${reason}`));
  for (const level of ['warn', 'error']) {
    const say = console[level];
    console[level] = (...words) => {
      kept.console.push(words.map(String).join(' '));
      say.apply(console, words);
    };
  }
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    // The browser's own wish for an icon.
    if (!blockedURI.endsWith('/favicon.ico')) kept.violations.push(`${effectiveDirective} ${blockedURI}`);
  });
}

/** The page's clock begins at `now` and runs `speed` times as fast, and its timers with it: what waits for minutes is seen in seconds. */
export function hurry(now, speed) {
  const [Real, later, again] = [Date, setTimeout, setInterval];
  const began = performance.now();
  window.parcelTest.skew = 0;
  const clock = () => Math.floor(now + window.parcelTest.skew + (performance.now() - began) * speed);
  window.Date = class extends Real {
    constructor(...given) {
      super(...(given.length > 0 ? given : [clock()]));
    }

    static now() {
      return clock();
    }
  };
  window.setTimeout = (work, delay = 0, ...rest) => later(work, delay / speed, ...rest);
  window.setInterval = (work, delay = 0, ...rest) => again(work, delay / speed, ...rest);
}
