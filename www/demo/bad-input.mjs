// What servers send by mistake. Each makes its text when it is picked.
export const badInput = {
  'not JSON': () => 'tracking_number=LP00123456789CN&status=delivered',
  'HTML instead of JSON': () => '<!doctype html><html><body><h1>502 Bad Gateway</h1></body></html>',
  'an unknown shape': () => '{"hello":"world","list":[1,2,3]}',
  'an empty body': () => '',
  'cut off in the middle': () => '{"data":{"tracking":{"tracking_number":"LP00123456789CN","checkpoints":[{"tag":"InTr',
  '10 MB': () => `{"data":"${'x'.repeat(10_500_000)}"}`,
  'a depth of 10,000': () => '['.repeat(10_000) + ']'.repeat(10_000),
};
