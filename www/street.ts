// The street map of a shop that has tiles: MapLibre GL, which the shop brings along. It covers the overview once it is there, and
// never comes where it cannot be drawn, or where the buyer saves data.
import type { GeoJSONSource, Map as StreetMap } from 'maplibre-gl';
import css from '../.cache/street.css';
import type { RouteMap } from './map';
import { AHEAD, LAST, make } from './map';
import { liner } from './places';

/** Free around the way, in pixels. */
const PADDING = 48;
/** Not closer, at first: a town and its streets. */
const CLOSEST = 13;
/** From this precision on it is no place but an area. */
const VAGUE = 3;

type MapLibre = typeof import('maplibre-gl');

/** What the element knows of it. */
export interface Street {
  act(name: string): void;
  close(): void;
}

/** Opens it once the map is in the viewport; `failed` hears once why it cannot be. */
export function open(map: RouteMap, style: string, failed: (message: string) => void): Street {
  const { box } = map;
  const container = make('div', 'map-street');
  let street: StreetMap | undefined;
  let isClosed = false;
  const close = () => {
    isClosed = true;
    seen.disconnect();
    box.classList.remove('is-street');
    container.remove();
    street?.remove();
    street = undefined;
  };
  const fail = (error: unknown) => {
    if (isClosed) return;
    close();
    failed(String((error as Error)?.message ?? error));
  };
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    void start().catch(fail);
  }, { threshold: 0.1 });

  let lines: Lines;
  async function start() {
    demandTexts();
    const maplibre = await load(map.host);
    lines = await liner(map.library);
    if (isClosed) return;
    map.library.wear(box.getRootNode() as ShadowRoot, css);
    box.insertBefore(container, map.tools ? box.lastChild : null);
    const way = wayOf(map, lines);
    street = new maplibre.Map({
      container,
      style,
      bounds: way.bounds,
      fitBoundsOptions: { padding: PADDING, maxZoom: CLOSEST },
      // Written by us: theirs is markup, which strict pages refuse.
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      // One finger scrolls the page.
      dragPan: matchMedia('(pointer: fine)').matches,
    });
    street.touchZoomRotate.disableRotation();
    street.on('error', ({ error }) => box.classList.contains('is-street') || fail(error));
    street.on('load', () => {
      if (!street) return;
      paint(street, map, way);
      container.append(credit(street));
      box.classList.add('is-street');
    });
  }

  // Without being asked, the wheel scrolls the page.
  container.addEventListener('wheel', (event) => event.ctrlKey || event.metaKey || box.matches(':focus') || event.stopPropagation(), { capture: true });
  if (!(navigator as { connection?: { saveData?: boolean } }).connection?.saveData) seen.observe(box);
  return {
    act(name) {
      if (name === 'zoom-in') street?.zoomIn();
      else if (name === 'zoom-out') street?.zoomOut();
      else if (street) street.fitBounds(wayOf(map, lines).bounds, { padding: PADDING, maxZoom: CLOSEST });
    },
    close,
  };
}

/** Throws where a page enforces Trusted Types: MapLibre starts its worker from a text. Asked beforehand, or each of its requests would be an error of the page. */
function demandTexts() {
  const types = (globalThis as { trustedTypes?: { defaultPolicy: unknown } }).trustedTypes;
  // A page's own default policy may trust it. A script that stays out of the document loads nothing.
  if (types && !types.defaultPolicy) document.createElement('script').src = 'maplibre-gl';
}

/** MapLibre as the shop gives it, else as the page's import map has it. A bundler must not look for it: few shops have it. */
async function load(host: HTMLElement): Promise<MapLibre> {
  const name = 'maplibre-gl';
  const given = (host.constructor as { maplibre?: () => Promise<MapLibre> }).maplibre;
  return given ? given() : import(/* @vite-ignore */ /* webpackIgnore: true */ name);
}

type Lines = Awaited<ReturnType<typeof liner>>;

interface Way {
  bounds: [[number, number], [number, number]];
  past: [number, number][];
  next: [number, number][];
  /** Where each stop lies; on over 180°, like the lines. */
  ends: [number, number][];
}

function wayOf({ stops }: RouteMap, lines: Lines): Way {
  const legs = lines(stops.map(({ lat, lon }) => `${lat} ${lon}`).join('\n')).split('\n').filter(Boolean).map((line) => {
    const numbers = line.trim().split(' ').map((number) => +number / 1000);
    return numbers.flatMap((number, at) => (at % 2 ? [[numbers[at - 1]!, number] as [number, number]] : []));
  });
  const all = legs.flat();
  const side = (pick: (...numbers: number[]) => number, axis: 0 | 1) => pick(...all.map((point) => point[axis]));
  const last = stops.findIndex(({ state }) => state === LAST);
  const ends = legs.map((leg) => leg.at(-1)!);
  return {
    bounds: [[side(Math.min, 0), side(Math.min, 1)], [side(Math.max, 0), side(Math.max, 1)]],
    past: legs.slice(0, last + 1).flat(),
    next: [...ends.slice(Math.max(last, 0), last + 1), ...legs.slice(last + 1).flat()],
    ends,
  };
}

/** Draws way and stops over the streets, in the colours of the element. */
function paint(street: StreetMap, map: RouteMap, way: Way) {
  const colour = (selector: string, property: 'stroke' | 'fill') => {
    const drawn = map.canvas.querySelector(selector);
    return drawn ? getComputedStyle(drawn)[property] : '#215d99';
  };
  const path = colour('.leg-past', 'stroke');
  const features = [
    ...[['past', way.past] as const, ['next', way.next] as const].filter(([, line]) => line.length > 1)
      .map(([kind, coordinates]) => ({ type: 'Feature' as const, properties: { kind }, geometry: { type: 'LineString' as const, coordinates } })),
    ...map.stops.map(({ precision, state }, index) => ({
      type: 'Feature' as const,
      properties: { kind: precision >= VAGUE ? 'area' : 'stop', last: state === LAST, ahead: state === AHEAD },
      geometry: { type: 'Point' as const, coordinates: way.ends[index]! },
    })),
  ];
  const data = { type: 'FeatureCollection' as const, features };
  const known = street.getSource<GeoJSONSource>('parcel');
  if (known) return void known.setData(data);
  const source = 'parcel';
  const line = { 'line-color': path, 'line-width': 3 };
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
  const tone = colour('.is-last', 'fill');
  street.addSource(source, { type: 'geojson', data });
  street.addLayer({ id: 'parcel-past', type: 'line', source, filter: ['==', ['get', 'kind'], 'past'], layout: round, paint: line });
  street.addLayer({ id: 'parcel-next', type: 'line', source, filter: ['==', ['get', 'kind'], 'next'], layout: round, paint: { ...line, 'line-dasharray': [0.1, 2.5] } });
  street.addLayer({ id: 'parcel-area', type: 'circle', source, filter: ['==', ['get', 'kind'], 'area'], paint: { 'circle-radius': 18, 'circle-color': path, 'circle-opacity': 0.18, 'circle-stroke-color': path, 'circle-stroke-width': 1.5 } });
  street.addLayer({
    id: 'parcel-stop', type: 'circle', source, filter: ['==', ['get', 'kind'], 'stop'],
    paint: { 'circle-radius': ['case', ['get', 'last'], 8, 5], 'circle-color': ['case', ['get', 'ahead'], '#fff', ['get', 'last'], tone, path], 'circle-stroke-color': ['case', ['get', 'ahead'], path, '#fff'], 'circle-stroke-width': 2 },
  });
}

/** Who made the map, as its sources say: text, and links that are https. */
function credit(street: StreetMap): HTMLElement {
  const line = make('p', 'map-credit');
  const said = new Set(Object.keys(street.getStyle().sources).map((id) => (street.getSource(id) as { attribution?: string } | undefined)?.attribution ?? '').filter(Boolean));
  for (const markup of said) {
    if (line.hasChildNodes()) line.append(' · ');
    for (const [, address, linked, text] of markup.matchAll(/<a\b[^>]*href="(https:[^"]+)"[^>]*>([^<]*)<\/a>|([^<]+)|<[^>]*>/g)) {
      const words = (linked ?? text ?? '').replaceAll('&copy;', '©').replaceAll('&amp;', '&').replaceAll('&nbsp;', ' ');
      if (!address) line.append(words);
      else {
        const link = make('a', '', words) as HTMLAnchorElement;
        Object.assign(link, { href: address, target: '_blank', rel: 'noopener noreferrer' });
        line.append(link);
      }
    }
  }
  return line;
}
