// The matrix: groups of faults, in the order of docs/faults.md.
import answers from './answers.mjs';
import device from './device.mjs';
import modules from './modules.mjs';
import moves from './moves.mjs';
import network from './network.mjs';
import traps from './traps.mjs';

export const groups = [
  { title: 'Between the page and the shop', faults: network },
  { title: 'What the shop answers', faults: answers },
  { title: 'What the page loads of ours', faults: modules },
  { title: 'Within the module', faults: traps },
  { title: 'The buyer’s device', faults: device },
  { title: 'What the page does with the element', faults: moves },
];
