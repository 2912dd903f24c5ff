// What the tests of the map ask of it.

/** Waits until land and buttons are there. */
export async function drawn(parcel) {
  await parcel.element.locator('.map .land[d]').waitFor({ state: 'attached' });
  await parcel.element.locator('.map-tools').waitFor();
  // The page stands still: the date has come.
  await parcel.element.evaluate((it) => new Promise((resolve) => {
    const look = () => (it.shadowRoot.querySelector('.arrival .sk') ? setTimeout(look, 20) : resolve());
    look();
  }));
  return new MapOf(parcel);
}

class MapOf {
  constructor(parcel) {
    this.parcel = parcel;
    this.box = parcel.element.locator('.map');
  }

  /** The names on the map. */
  names() {
    return this.box.locator('.map-label:not([hidden])').allTextContents();
  }

  /** Where a stop is drawn, in pixels of the map. */
  stops() {
    return this.box.evaluate((box) => {
      const { left, top } = box.getBoundingClientRect();
      return [...box.querySelectorAll('.stop-at:not([hidden])')].map((stop) => {
        const { x, y } = stop.getScreenCTM().transformPoint?.({ x: 0, y: 0 }) ?? new DOMPoint(0, 0).matrixTransform(stop.getScreenCTM());
        return [Math.round(x - left), Math.round(y - top)];
      });
    });
  }

  /** The lines of the list. */
  async list() {
    await this.parcel.element.locator('.map-stops').evaluate((it) => (it.open = true));
    return (await this.parcel.element.locator('.map-list li').allInnerTexts()).map((line) => line.replaceAll(/[\u2068\u2069]/g, '').replaceAll('\n', ' | '));
  }

  /** Names that touch each other, or the edge, or a button. */
  collisions() {
    return this.box.evaluate((box) => {
      const inside = box.getBoundingClientRect();
      const areas = [...box.querySelectorAll('.map-label:not([hidden]), .map-tools')].map((it) => {
        const { left, right, top, bottom } = it.getBoundingClientRect();
        // The box of a text has room for marks above and below its letters.
        const air = it.matches('text') ? (bottom - top - 15) / 2 : 0;
        return { name: it.textContent, left, right, top: top + air, bottom: bottom - air };
      });
      const outside = areas.filter(({ left, right, top, bottom }) => left < inside.left || right > inside.right + 0.5 || top < inside.top || bottom > inside.bottom + 0.5);
      const touching = areas.flatMap((one, index) => areas.slice(index + 1)
        .filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
        .map((other) => `${one.name} on ${other.name}`));
      return [...outside.map(({ name }) => `${name} outside`), ...touching];
    });
  }
}
