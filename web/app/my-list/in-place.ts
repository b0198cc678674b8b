/** The state of a history entry whose address gets another list: what it knew stays known, and neither page nor focus moves. */
export function inPlace(state: unknown): object {
  if (typeof state !== 'object' || state === null) return { keepsPlace: true };
  const { focusHeading: _, ...kept } = state as Record<string, unknown>;
  return { ...kept, keepsPlace: true };
}
