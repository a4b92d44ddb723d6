export { DemoGeweigerd, type DemoOpties, laadDemo } from './laad.ts';
