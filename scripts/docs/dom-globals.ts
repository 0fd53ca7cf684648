import { JSDOM } from 'jsdom';

const { Document, Element, Node } = new JSDOM().window;

// What reads pages takes the DOM's own accessors from these as soon as it is imported.
Object.assign(globalThis, { Document, Element, Node });
