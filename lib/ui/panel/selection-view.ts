import type { Summary } from '../../summary';
import type { DataKind } from '../../taxonomy/data-kinds';
import type { Manner } from '../../taxonomy/manners';
import type { Topic } from '../../taxonomy/topics';
import type { ReportActions } from '../report/report-view';

/** What the panel shows of words that were marked in a page. All of `text` is the page's own. */
export type SelectionView =
  /** `most`: characters that are read. */
  | { readonly state: 'too-long'; readonly most: number }
  /** `language`: a BCP 47 primary tag. */
  | { readonly state: 'other-language'; readonly text: string; readonly language: string }
  | (Pick<Summary, 'watch' | 'favour' | 'neutral' | 'contradictions'> & {
      /** Read; what was found may be nothing. */
      readonly state: 'read';
      readonly text: string;
      readonly topics: readonly Topic[];
      /** Kinds that are named, with what is said of them where that is plain. */
      readonly data: readonly { readonly kind: DataKind; readonly manners: readonly Manner[] }[];
    });

/** What can be done about them. */
export interface SelectionActions extends Pick<ReportActions, 'showQuote' | 'openOptions'> {
  /** Puts the words away: the panel then shows the page's report again. */
  readonly leave: () => void;
}
