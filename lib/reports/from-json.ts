/** What JSON says, still to be checked; undefined where it is none. */
export function fromJson(json: unknown): unknown {
  try {
    return JSON.parse(json as string);
  } catch {}
}
