import * as engine from './driver/webkit.mjs';
import { standsAll } from './support/engine.mjs';

await standsAll(engine);
