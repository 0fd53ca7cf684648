import { useEffect, useState } from 'preact/hooks';

/** By rule, why it matters. */
export type Reasons = Readonly<Record<string, string>>;

const NONE: Reasons = {};

/** Asked for at once, and needed when somebody looks closer. */
const loading = import('../rules/reasons').then(({ REASONS }): Reasons => REASONS);

/** Why each rule matters; none until that has come. For the popup and the options page. */
export function useReasons(): Reasons {
  const [reasons, setReasons] = useState(NONE);
  useEffect(() => {
    loading.then(setReasons, () => {});
  }, []);
  return reasons;
}
