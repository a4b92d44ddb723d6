/** Finds a Chromium for the browser tests, or installs one; throws with what to do when there is none. */
export function findChromium(): string;
