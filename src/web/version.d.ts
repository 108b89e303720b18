/** The version of this package; the build puts it in. */
declare const __VERSION__: string;

/** Whether this is the page that holds a model and asks for nothing; the build puts it in. */
declare const __STANDALONE__: boolean;
