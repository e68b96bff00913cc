/** Elements above the pointer's that may be the ones that shorten its text. */
const MOST_ABOVE = 3;

/**
 * Gives what is shortened with an ellipsis its full text as a title, at the moment that the pointer
 * comes to it: what is drawn needs to know nothing of the room that it will get. A title that a
 * component gives itself stays.
 *
 * @param page - the page to listen in
 * @returns ends it
 * @cost one measurement of an element that the pointer comes to; nothing otherwise
 */
export function titleShortened(page: Document): () => void {
  const call = new AbortController();
  page.addEventListener(
    'mouseover',
    ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      let part: HTMLElement | null = target;
      for (let above = 0; part !== null && above < MOST_ABOVE; above += 1) {
        if (retitle(part)) return;
        part = part.parentElement;
      }
    },
    { signal: call.signal, capture: true, passive: true },
  );
  return () => call.abort();
}

/** Whether the element shortens its text; its title follows. */
function retitle(part: HTMLElement): boolean {
  const isOurs = part.dataset['shortened'] === 'true';
  if (part.title !== '' && !isOurs) return true;
  if (part.scrollWidth > part.clientWidth && getComputedStyle(part).textOverflow === 'ellipsis') {
    part.title = part.innerText.trim();
    part.dataset['shortened'] = 'true';
    return true;
  }
  if (isOurs) {
    part.removeAttribute('title');
    delete part.dataset['shortened'];
  }
  return false;
}
