import { addWeken, type Datum } from '#domain/shared/index.ts';

/**
 * Whether an objection is in time: received by the last day, or posted by then and received within a week after it
 * (Awb art. 6:9). `terPost` is null when it did not come by post.
 */
export function isBezwaarOpTijd(invoer: {
  readonly laatsteDag: Datum;
  readonly ontvangen: Datum;
  readonly terPost: Datum | null;
}): boolean {
  const { laatsteDag, ontvangen, terPost } = invoer;
  if (ontvangen <= laatsteDag) return true;
  return terPost !== null && terPost <= laatsteDag && ontvangen <= addWeken(laatsteDag, 1);
}
