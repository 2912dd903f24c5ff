// Times relative to now, as the clocks of the places print them.

const two = (value) => String(value).padStart(2, '0');

/** The wall clock of a place, `hours` east of UTC, at an instant in milliseconds. */
function wall(instant, hours) {
  const clock = new Date(instant + hours * 3_600_000);
  const day = `${clock.getUTCFullYear()}-${two(clock.getUTCMonth() + 1)}-${two(clock.getUTCDate())}`;
  return { day, time: `${two(clock.getUTCHours())}:${two(clock.getUTCMinutes())}:${two(clock.getUTCSeconds())}` };
}

const offset = (hours) => `${hours < 0 ? '-' : '+'}${two(Math.abs(hours))}:00`;

/** `days` before (or, negative, after) now at a printed clock: `daysAgo(now, 3, '16:20', 8)` in milliseconds. */
export function daysAgo(now, days, clock, hours) {
  const { day } = wall(now - days * 86_400_000, hours);
  return Date.parse(`${day}T${clock}:00${offset(hours)}`);
}

/** So many minutes before now, to the minute. */
export function minutesAgo(now, minutes) {
  return Math.floor(now / 60_000 - minutes) * 60_000;
}

/** `2026-12-09T08:12:00+07:00` */
export function iso(instant, hours) {
  const { day, time } = wall(instant, hours);
  return `${day}T${time}${offset(hours)}`;
}

/** `2026-12-09 08:12:00` */
export function plain(instant, hours) {
  const { day, time } = wall(instant, hours);
  return `${day} ${time}`;
}

/** `2026-12-09` */
export function date(instant, hours) {
  return wall(instant, hours).day;
}
