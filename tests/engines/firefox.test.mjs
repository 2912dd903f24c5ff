import * as engine from './driver/firefox.mjs';
import { standsAll } from './support/engine.mjs';

await standsAll(engine);
