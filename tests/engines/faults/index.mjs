// The matrix: groups of faults, in the order of docs/faults.md.
import answers from './answers.mjs';
import network from './network.mjs';

export const groups = [
  { title: 'Between the page and the shop', faults: network },
  { title: 'What the shop answers', faults: answers },
];
