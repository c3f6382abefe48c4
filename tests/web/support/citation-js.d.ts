/** Reads references that others wrote: a tool of the tests, without types of its own. */
declare module '@citation-js/core';
