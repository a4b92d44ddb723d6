/** An expected fault before the program runs; the message is one Dutch line that says what to do. */
export class LauncherFault extends Error {}
