/** Lists the members of each bucket, ascending. */
export function bucket(bucketOf: Uint32Array, buckets: number): { start: Uint32Array; members: Uint32Array } {
  const start = new Uint32Array(buckets + 1);
  for (let at = 0; at < bucketOf.length; at += 1) {
    const next = (bucketOf[at] ?? 0) + 1;
    start[next] = (start[next] ?? 0) + 1;
  }
  for (let at = 0; at < buckets; at += 1) start[at + 1] = (start[at + 1] ?? 0) + (start[at] ?? 0);
  const free = start.slice();
  const members = new Uint32Array(bucketOf.length);
  for (let at = 0; at < bucketOf.length; at += 1) {
    const own = bucketOf[at] ?? 0;
    const place = free[own] ?? 0;
    members[place] = at;
    free[own] = place + 1;
  }
  return { start, members };
}
