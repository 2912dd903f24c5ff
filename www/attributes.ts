// The attributes of the tag, and the properties that mirror them.

/** The attributes with a property of the same name. */
const REFLECTED = [
  'number', 'numbers', 'src', 'provider', 'view', 'map', 'credentials', 'timeout', 'batch', 'theme', 'loading', 'rules', 'lanes', 'disruptions',
  'ordered', 'origin', 'destination', 'promise',
] as const;

/** What the element is told of when it changes. */
export const OBSERVED = [...REFLECTED, 'lang', 'expandable', 'texts'] as const;

/** The properties that a page may have set before the class was there. */
export const PROPERTIES = [...REFLECTED, 'shipment', 'texts'] as const;

/** Gives a class a property for each attribute. */
export function reflect(prototype: object) {
  for (const name of REFLECTED) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: Element) { return this.getAttribute(name) ?? ''; },
      set(this: Element, value: unknown) {
        if (value === null || value === undefined) this.removeAttribute(name);
        // A table that is given as an object.
        else this.setAttribute(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
      },
    });
  }
}
