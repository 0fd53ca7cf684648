/** What a language needs so that policies in it are recognised. Nothing is graded by it. */
export interface Language {
  readonly titles: Titles;
  readonly words: PolicyWords;
}

/** The names of documents, in titles, headings and readable addresses. */
export interface Titles {
  /** About personal data at all. */
  readonly privacy: RegExp;
  /** The document itself, not only its subject. */
  readonly policy: RegExp;
  /** The other documents that sites keep beside their policy. */
  readonly other: RegExp;
  /** Texts about policies that are none. */
  readonly article: RegExp;
  readonly cookies?: RegExp;
}

/** Words by which a policy is told in a language; they carry the flag `g` where they are counted. */
export interface PolicyWords {
  /** First and second person: who promises, to whom. */
  readonly voice: RegExp;
  /** A site that says what it does with data, rather than an author who writes about it; null where not told apart. */
  readonly promise: RegExp | null;
  /** Advice to companies that have to write a policy; null where not told apart. */
  readonly advice: RegExp | null;
  /** First person, which advice does without; null where `advice` is. */
  readonly own: RegExp | null;
  /** Words about personal data. */
  readonly data: RegExp;
  /** Words of contracts between a site and its users. */
  readonly contract: RegExp;
  /** One expression for each topic that policies cover; the first four are what is done with data. */
  readonly topics: readonly RegExp[];
}
