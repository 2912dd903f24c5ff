import * as engine from './driver/chromium.mjs';
import { standsAll } from './support/engine.mjs';

await standsAll(engine);
