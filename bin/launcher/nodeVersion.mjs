const OLDEST = [20, 19];

/** Says in one line what to do when this Node is too old. Written in the JavaScript of old versions. */
export function isNodeTooOld() {
  const parts = process.versions.node.split('.').map(Number);
  const tooOld = parts[0] < OLDEST[0] || (parts[0] === OLDEST[0] && parts[1] < OLDEST[1]);
  if (tooOld) {
    console.error(
      'Groeiplek heeft Node.js ' +
        OLDEST.join('.') +
        ' of nieuwer nodig; dit is ' +
        process.versions.node +
        '. Installeer een nieuwe versie van https://nodejs.org en probeer het opnieuw.',
    );
  }
  return tooOld;
}
