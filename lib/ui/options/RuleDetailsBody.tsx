import type { RuleAccuracy } from '../../rules/accuracy';
import type { RuleDetails } from '../../rules/details';
import { POLICY_LANGUAGE } from '../../taxonomy/policy-language';
import { accuracyMessages } from '../messages/accuracy';
import { detailsMessages as words } from '../messages/details-messages';

/** A rule's details with the words of its definition; null where it does not say what does not count. */
type ShownDetails = Omit<RuleDetails, 'excludes'> & { readonly holds: string; readonly doesNotHold: string | null };

/** What a rule looks for, example sentences, and how often it was right; nothing is known of a rule that is gone. */
export function RuleDetailsBody({ details }: { details: ShownDetails | null }) {
  if (!details) return <p>{words.gone}</p>;
  return (
    <dl>
      <dt>{words.holds}</dt>
      <dd>{details.holds}</dd>
      {details.doesNotHold && (
        <>
          <dt>{words.doesNotHold}</dt>
          <dd>{details.doesNotHold}</dd>
        </>
      )}
      <Accuracy figures={details.accuracy} />
      <Examples title={words.found} sentences={details.examples.found} />
      <Examples title={words.ignored} sentences={details.examples.ignored} />
    </dl>
  );
}

function Examples({ title, sentences }: { title: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      {sentences.map((sentence) => (
        <dd key={sentence} class="rule__example" lang={POLICY_LANGUAGE}>
          {splitMarks(sentence).map(({ text, marked }) => (marked ? <mark key={text}>{text}</mark> : text))}
        </dd>
      ))}
    </>
  );
}

function Accuracy({ figures }: { figures: RuleDetails['accuracy'] }) {
  if (!figures) return <dt>{accuracyMessages.unmeasured}</dt>;
  const quotes = accuracyMessages.quotes(figures);
  return (
    <>
      <dt>{accuracyMessages.heading(figures.policies)}</dt>
      <dd>{accuracyMessages.policies(figures)}</dd>
      {quotes && <dd>{quotes}</dd>}
      {wasTried(figures) && <dd class="rule__caution">{accuracyMessages.caution}</dd>}
    </>
  );
}

/** Whether there was anything to be right or wrong about. */
function wasTried({ stated, found, quotes }: RuleAccuracy): boolean {
  return stated + found + quotes > 0;
}

/** The parts of an example: "We [[sell it]]." has a plain, a marked and a plain one. */
function splitMarks(sentence: string): { text: string; marked: boolean }[] {
  return sentence
    .split(/(\[\[.*?\]\])/s)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('[[') ? { text: part.slice(2, -2), marked: true } : { text: part, marked: false }));
}
