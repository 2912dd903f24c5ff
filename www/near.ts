// Starts an element when it comes near the viewport; one observer for all.

/** So far outside of the viewport is near, in pixels. */
const NEAR = 400;

const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** Calls `start` once, when `element` is near the viewport; the result takes it back. */
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
  }, { rootMargin: `${NEAR}px` });
  waiting.set(element, start);
  observer.observe(element);
  return () => {
    observer!.unobserve(element);
    waiting.delete(element);
  };
}

/** Whether `element` is near the viewport now: its box is measured at once, while an observer tells after the next frame. */
export function isNear(element: Element): boolean {
  const [box] = element.getClientRects();
  return !!box && box.top < innerHeight + NEAR && box.bottom > -NEAR && box.left < innerWidth + NEAR && box.right > -NEAR;
}
