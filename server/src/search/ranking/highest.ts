const buckets = 1024;

/**
 * Those with the highest scores, in no order: at least `most` of them, where there are as many, and not many more. Finding the
 * bar by counting takes a tenth of the time of sorting tens of thousands.
 */
export function highest(wordings: Int32Array, score: Float32Array, most: number): Int32Array {
  if (wordings.length <= most) return wordings;
  let top = 0;
  for (const wording of wordings) top = Math.max(top, score[wording] ?? 0);
  const scale = (buckets - 1) / (top || 1);
  const counts = new Uint32Array(buckets);
  const bucketOf = (wording: number) => Math.floor((score[wording] ?? 0) * scale);
  for (const wording of wordings) {
    const bucket = bucketOf(wording);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  let bar = buckets;
  for (let count = 0; count < most;) count += counts[--bar] ?? 0;
  return wordings.filter((wording) => bucketOf(wording) >= bar);
}
