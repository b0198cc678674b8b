/**
 * Makes everything on the page but one element inert: out of reach for pointer, keyboard and screen reader.
 * Returns the function that undoes it.
 */
export function isolate(element: HTMLElement): () => void {
  const made: HTMLElement[] = [];
  for (let inside = element; inside.parentElement && inside !== document.body; inside = inside.parentElement)
    for (const sibling of inside.parentElement.children)
      if (sibling instanceof HTMLElement && sibling !== inside && !sibling.inert) {
        sibling.inert = true;
        made.push(sibling);
      }
  return () => {
    for (const sibling of made) sibling.inert = false;
  };
}
