// What a shop's page loads: registers <parcel-light>. Importing it where there are no elements (Node) does nothing.
import { ParcelLight } from './element';

const TAG = 'parcel-light';

if (typeof customElements !== 'undefined') {
  if (customElements.get(TAG)) console.warn(`<${TAG}> is defined twice on this page; the first one stays.`);
  else customElements.define(TAG, ParcelLight);
}

export { ParcelLight };
