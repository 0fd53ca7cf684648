import type { Quote } from '../analysis/report';
import type { Modality } from '../taxonomy/modality';
import type { CompanyKind } from './companies';

/** Something that a policy says outright, with the words that say it. */
interface Stated {
  readonly quote: Quote;
}

/** A day, or a month where `day` is null; months and days count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
}

/** When the policy was last changed, or since when it holds; "dated": a date stands beside it without a word. */
export interface PolicyDate extends Stated {
  readonly kind: 'updated' | 'effective' | 'dated';
  /** As written. */
  readonly written: string;
  /** Null where it could be read in two ways, such as 03/04/2020. */
  readonly date: CalendarDate | null;
}

/** How long something is kept, or when it is deleted. */
export interface Retention extends Stated {
  readonly action: 'keep' | 'erase';
  /** As written, e.g. "up to 7 years following closure of your account". */
  readonly period: string;
  /** What is kept, as written; null where the sentence does not say it plainly. */
  readonly what: string | null;
  readonly modality: Modality;
}

/** How soon the company answers requests, as written, e.g. "within 30 days". */
export interface Deadline extends Stated {
  readonly period: string;
}

/** A way to reach the company about privacy. */
export interface Contact extends Stated {
  readonly kind: 'email' | 'post' | 'form';
  readonly who: 'officer' | 'representative' | 'company';
  /** An e-mail address, a postal address in one line, or where the form is. */
  readonly value: string;
  /** What a click opens: http, https or mailto; null for letters. */
  readonly href: string | null;
}

/** What can be refused in one place. */
export type OptOutOf = 'ads' | 'analytics' | 'sale' | 'marketing' | 'other';

/** A place where the reader can opt out. */
export interface OptOut extends Stated {
  readonly of: OptOutOf;
  /** The name or the address of the place. */
  readonly place: string;
  /** Null where the policy only names the place. */
  readonly href: string | null;
}

/** A company that the policy names as getting data, or whose service it uses. */
export interface NamedCompany extends Stated {
  readonly name: string;
  readonly kind: CompanyKind;
}

/** What a reader may want to look up; every list in the order of use. */
export interface Facts {
  readonly dates: readonly PolicyDate[];
  readonly retention: readonly Retention[];
  readonly contacts: readonly Contact[];
  readonly deadlines: readonly Deadline[];
  readonly optOuts: readonly OptOut[];
  readonly companies: readonly NamedCompany[];
}
