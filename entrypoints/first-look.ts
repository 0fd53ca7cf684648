import { takeFirstLook } from '../lib/reports/first-look';

/** Run by the popup's document before anything else; small, since the popup's scripts come right after it. */
export default { globalName: false, main: () => takeFirstLook(location.search) };
