export { inKey, type Key, say, sayEach } from './say';
export { LOCALE, sayAmount } from './say-amount';
