export { type Bekend, findRondeActor, loadBekend } from './bekend.ts';
export { DemoGeweigerd, laadDemo } from './laad.ts';
