/** Kinds of personal data, after OPP-115's attribute "personal information type". */
export const DATA_KINDS = [
  'contact',
  'financial',
  'health',
  'location',
  'demographic',
  'identifier',
  'online-activity',
  'profile',
  'social-media',
  'device-id',
  'cookies',
  'computer',
  'survey',
] as const;

export type DataKind = (typeof DATA_KINDS)[number];
