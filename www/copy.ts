// The button that copies a number.

/** Copies the button's value and says so, in the button and, in `region`, to screen readers. */
export async function copy(button: HTMLElement, region: Element | null) {
  try {
    await navigator.clipboard.writeText(button.dataset.value!);
  } catch {
    // No clipboard here: select the number, so that one key copies it.
    const number = button.parentElement?.querySelector('bdi');
    if (number) getSelection()?.selectAllChildren(number);
    return;
  }
  const name = button.ariaLabel;
  button.ariaLabel = button.dataset.done!;
  button.classList.add('is-done');
  if (region) region.textContent = button.ariaLabel;
  setTimeout(() => {
    if (button.ariaLabel === button.dataset.done) button.ariaLabel = name;
    button.classList.remove('is-done');
  }, 2000);
}
