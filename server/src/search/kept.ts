/**
 * Keeps what has been made of an index until the index is written to: `most` values at most, the one unused for longest goes.
 *
 * @param revision another number after each write
 */
export function keptUntilWritten<Value>(
  revision: () => number,
  most: number,
): (key: string, make: () => Value) => Value {
  let seen = revision();
  const kept = new Map<string, Value>();
  return (key, make) => {
    if (revision() !== seen) {
      kept.clear();
      seen = revision();
    }
    const value = kept.get(key) ?? make();
    // A map remembers in which order its keys came.
    kept.delete(key);
    kept.set(key, value);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return value;
  };
}
