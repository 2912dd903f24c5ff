// What goes wrong within the module.
import { unpacked } from '../../../tools/modules.mjs';
import { good } from '../support/parcels.mjs';
import { SPEED } from '../support/stage.mjs';
import { built, capped, trapping } from '../support/wasm.mjs';

const module = /parcel-light-widget-.*\.wasm$/;
const binary = { 'content-type': 'application/wasm' };

/** The shell as it was built, but that it takes any module. */
function credulous(stage) {
  const { bytes } = built(/^parcel-light\.js$/);
  const code = String(bytes).replace(/sha256-[\w+/]{43}=/, '');
  stage.server.reply('/dist/parcel-light.js', { headers: { 'content-type': 'text/javascript' }, body: code });
}

/** The module in which the work of an element traps. */
function brittle() {
  const [, name] = /work\(\)\{\w+\.(\w+)\(/.exec(String(built(/^parcel-light-load-.*\.js$/).bytes));
  return { headers: binary, body: trapping(unpacked(built(module).bytes), name) };
}

/** A reply of so many bytes that says the same. */
const padded = (size) => ({ ...good, body: good.body.replace(/\}\s*$/, `, "note": "${'x'.repeat(size)}" }`) });

export default [
  {
    fault: 'a trap', kind: 'module', sees: 'parcel', recovers: 'itself', once: true,
    begin(stage) {
      credulous(stage);
      stage.server.reply(module, brittle(), () => undefined);
    },
  },
  {
    // It is started afresh by itself once.
    fault: 'traps without end', kind: 'module', times: 2, sees: 'link', recovers: 'refresh', once: true,
    begin(stage) {
      credulous(stage);
      stage.server.reply(module, brittle());
    },
    end: (stage) => stage.server.reply(module, () => undefined),
  },
  {
    fault: 'memory that may not grow', kind: 'module', sees: 'link', recovers: 'refresh', once: true,
    begin(stage) {
      credulous(stage);
      stage.server.reply(module, { headers: binary, body: capped(unpacked(built(module).bytes), 0) });
    },
    end: (stage) => stage.server.reply(module, () => undefined),
  },
  {
    // The trap comes where nothing catches it; that the module is dead shows when the request has had its time. A fresh one meets the same.
    fault: 'an answer for which there is no memory', kind: 'module', times: 2, sees: 'link', recovers: 'refresh', once: true, throws: true,
    options: { attributes: { timeout: 4_000 * SPEED } },
    begin(stage) {
      credulous(stage);
      stage.server.reply(module, { headers: binary, body: capped(unpacked(built(module).bytes), 16) });
      stage.answers(padded(5_000_000));
    },
    end(stage) {
      stage.server.reply(module, () => undefined);
      stage.answers(good);
    },
  },
];
