import { formatMyList, parseMyList, type MyList } from '@insatskatalog/shared/my-list.ts';

// The one thing a public page may leave in a browser, and only after its reader has asked for it on the list's page.
const key = 'min-lista';

/** The list that the reader has asked this browser to remember; null for none. */
export function rememberedList(): MyList | null {
  try {
    return parseMyList(localStorage.getItem(key)).list;
  } catch {
    // A browser may refuse storage altogether.
    return null;
  }
}

/** @returns whether the browser took it */
export function rememberList(list: MyList): boolean {
  try {
    localStorage.setItem(key, formatMyList(list));
    return true;
  } catch {
    return false;
  }
}

export function forgetList(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // What could not be stored is not there.
  }
}

/** A remembered list follows the changes that are made to it, and no other list. */
export function followChange(before: MyList | null, after: MyList | null): void {
  const remembered = rememberedList();
  if (!remembered || !before || formatMyList(remembered) !== formatMyList(before)) return;
  if (after) rememberList(after);
  else forgetList();
}
