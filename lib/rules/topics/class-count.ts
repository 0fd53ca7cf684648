import { CLASS_NAMES } from './class-names';

/** How many classes of words there are. The build puts the number in place of this module. */
export const CLASS_COUNT: number = CLASS_NAMES.length;
