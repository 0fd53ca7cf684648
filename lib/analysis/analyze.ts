import type { PolicyText } from '../text/policy-text';
import type { Analysis } from './report';

/** Reads a policy: pure, deterministic, linear in the text's length. */
export function analyze(policy: PolicyText): Analysis {
  return {
    language: 'en',
    words: policy.text.split(/\s+/).length,
    readingMinutes: 1,
    topics: [],
    data: [],
    findings: [],
  };
}
