// Starts an element when it comes near the viewport; one observer for all.
const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** Calls `start` once, when `element` is at most 400 px outside the viewport; the result takes it back. */
export function whenNear(element: Element, start: () => void): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    start();
    return () => {};
  }
  observer ??= new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      observer!.unobserve(target);
      waiting.get(target)?.();
    }
  }, { rootMargin: '400px' });
  waiting.set(element, start);
  observer.observe(element);
  return () => {
    observer!.unobserve(element);
    waiting.delete(element);
  };
}
