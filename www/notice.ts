// Loaded after a failure: its button goes with its notice, and leaves the focus to what stands there then.

document.addEventListener('click', (event) => {
  const [button] = event.composedPath() as [HTMLElement];
  if (!button.matches?.('.button[data-action]')) return;
  const root = button.getRootNode() as ShadowRoot;
  new MutationObserver((_, watch) => {
    if (button.isConnected) return;
    watch.disconnect();
    const parcel = root.querySelector<HTMLElement>('.root');
    // The buyer is somewhere else already.
    if (!parcel || document.activeElement !== document.body) return;
    parcel.tabIndex = -1;
    parcel.focus();
  }).observe(root, { childList: true, subtree: true });
});

export {};
