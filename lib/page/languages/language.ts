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

/** Words by which a policy is told in a language, in one form or another. */
export interface Words<Form> {
  /** First and second person: who promises, to whom. */
  readonly voice: Form;
  /** A site that says what it does with data, rather than an author who writes about it; null where not told apart. */
  readonly promise: Form | null;
  /** Advice to companies that have to write a policy; null where not told apart. */
  readonly advice: Form | null;
  /** First person, which advice does without; null where `advice` is. */
  readonly own: Form | null;
  /** Words about personal data. */
  readonly data: Form;
  /** Words of contracts between a site and its users. */
  readonly contract: Form;
  /** One for each topic that policies cover; the first four are what is done with data. */
  readonly topics: readonly Form[];
}

/** As expressions; they carry the flag `g` where they are counted. */
export type PolicyWords = Words<RegExp>;

/** The words of a language in another form. */
export function mapWords<From, To>(words: Words<From>, change: (one: From) => To): Words<To> {
  const { voice, promise, advice, own, data, contract, topics } = words;
  return {
    voice: change(voice),
    promise: promise && change(promise),
    advice: advice && change(advice),
    own: own && change(own),
    data: change(data),
    contract: change(contract),
    topics: topics.map((topic) => change(topic)),
  };
}
