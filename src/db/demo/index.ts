export { DemoGeweigerd, laadDemo } from './laad.ts';
