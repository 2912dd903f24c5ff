// What is private in a reply is nowhere in the page, whoever the provider is.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../../tools/process.mjs';
import { useStage } from '../support/page.mjs';

const stage = useStage();
const PLANT = 'zqsecretqz';
const KEYS = ['customer_name', 'signed_by', 'receiverName', 'receiverAddress', 'recipient_name', 'street', 'phone', 'telephone', 'email', 'signPictureUrl',
  'collection_pin_code', 'return_code', 'signed_name', 'receivedByName', 'signedForByName', 'attentionName', 'addressLine1', 'signatureUrl', 'scanByCode',
  'staffContact', 'proof_images', 'documentNumber', 'RecipientFullName', 'PhoneRecipient', 'otp', 'pin', 'accessCode', 'gift_message'];

/** Plants into every object that has more than one member: one alone is a wrapped list. */
function plant(value) {
  if (Array.isArray(value)) return value.map(plant);
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).map(([key, inside]) => [key, plant(inside)]);
  if (members.length > 1) members.push(...KEYS.map((key) => [key, PLANT]));
  return Object.fromEntries(members);
}

const folder = join(root, 'tests/fixtures');
const providers = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'numbers').map(({ name }) => name);

test('planted secrets are nowhere in the DOM', async () => {
  const parcel = await stage.open({ attributes: { src: undefined, map: 'none' } });
  let shown = 0;
  for (const provider of providers) {
    for (const name of readdirSync(join(folder, provider)).filter((name) => name.endsWith('.json')).slice(0, 3)) {
      let reply;
      try {
        reply = plant(JSON.parse(readFileSync(join(folder, provider, name), 'utf8')));
      } catch {
        continue;
      }
      const before = await parcel.page.evaluate(() => window.parcelTest.events.length);
      await parcel.element.evaluate((it, [provider, reply]) => {
        it.setAttribute('provider', provider);
        it.shipment = reply;
      }, [provider, JSON.stringify(reply)]);
      // It is shown, or refused.
      await parcel.page.waitForFunction((before) => window.parcelTest.events.slice(before).some(({ type }) => /ready|update|error/.test(type)), before);
      const html = await parcel.element.evaluate((it) => it.shadowRoot.innerHTML);
      assert.ok(!html.includes(PLANT), `${provider}/${name}`);
      shown += html.includes('headline') ? 1 : 0;
    }
  }
  assert.ok(providers.length >= 47 && shown > 60, `${shown} parcels were shown`);
});
