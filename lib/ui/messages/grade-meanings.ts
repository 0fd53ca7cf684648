import { GRADES } from '../../taxonomy/grade';
import { sayEach } from '../../words';

/** What each grade means, in a word or two. */
export const GRADE_MEANINGS = sayEach('grade.meaning', GRADES);
