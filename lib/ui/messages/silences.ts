import { TOPICS } from '../../taxonomy/topics';
import { sayEach } from '../../words';

/** Topics as the end of "It does not say …". */
export const SILENCES = sayEach('silence.topic', TOPICS);
