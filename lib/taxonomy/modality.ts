/**
 * How firmly a sentence states a practice, so that "may" stays "may":
 * "says", it does; "may", it might; "with-consent", only if the reader agrees;
 * "unless-opt-out", unless the reader objects; "denies", it says that it does not;
 * "with-exceptions", a promise that names exceptions.
 */
export const MODALITIES = ['says', 'may', 'with-consent', 'unless-opt-out', 'denies', 'with-exceptions'] as const;

export type Modality = (typeof MODALITIES)[number];
