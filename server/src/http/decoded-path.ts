/**
 * A path with its letters as they are meant: routes match `/%61dmin` as `/admin`, so whoever looks at paths must read them so too.
 * What is not percent-encoded UTF-8 leads nowhere, is refused, and comes back as it was.
 */
export function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
