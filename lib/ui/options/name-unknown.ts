import { stripDirectionMarks } from '../../text/direction-marks';
import { noticeMessages } from '../messages/notice-messages';

/** So many names are said in full, and so much of each. */
const MOST = 5;
const LONGEST = 40;

/** Names from a file or from storage for a sentence: “a”, “b” and 3 more. */
export function nameUnknown(names: readonly string[]): string {
  const said = names.slice(0, MOST).map((name) => cut(stripDirectionMarks(name), LONGEST));
  return noticeMessages.names(said, names.length - said.length);
}

/** A text that is too long, with an ellipsis in place of its end. */
export function cut(text: string, longest: number): string {
  const signs = [...text];
  return signs.length > longest ? `${signs.slice(0, longest - 1).join('')}…` : text;
}
