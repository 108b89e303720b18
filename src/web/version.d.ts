/** The version of this package; the build puts it in. */
declare const __VERSION__: string;
