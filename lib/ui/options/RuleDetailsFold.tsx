import { useState } from 'preact/hooks';
import type { RuleId } from '../../rules';
import type { RuleAccuracy } from '../../rules/accuracy';
import type { RuleDetails } from '../../rules/details';
import { Icon } from '../Icon';
import { accuracyMessages } from '../messages/accuracy';
import { optionsMessages } from '../messages/options-messages';

/** What a rule looks for, with example sentences and its measured accuracy; loaded when it is first opened. */
export function RuleDetailsFold(props: {
  rule: RuleId;
  title: string;
  load: (rule: RuleId) => Promise<RuleDetails | null>;
}) {
  const [details, setDetails] = useState<RuleDetails | null>(null);
  return (
    <details
      class="rule__details"
      onToggle={(event) => {
        if (event.currentTarget.open && !details) void props.load(props.rule).then(setDetails);
      }}
    >
      <summary>
        <Icon name="chevron" class="chevron" />
        {optionsMessages.details}
        <span class="hidden-visually">: {props.title}</span>
      </summary>
      {details ? <DetailsBody details={details} /> : <p>{optionsMessages.loading}</p>}
    </details>
  );
}

function DetailsBody({ details }: { details: RuleDetails }) {
  return (
    <dl>
      <dt>{optionsMessages.holds}</dt>
      <dd>{details.holds}</dd>
      {details.doesNotHold && (
        <>
          <dt>{optionsMessages.doesNotHold}</dt>
          <dd>{details.doesNotHold}</dd>
        </>
      )}
      <Accuracy figures={details.accuracy} />
      <Examples title={optionsMessages.found1} sentences={details.examples.found} />
      <Examples title={optionsMessages.ignored1} sentences={details.examples.ignored} />
    </dl>
  );
}

function Examples({ title, sentences }: { title: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      {sentences.map((sentence) => (
        <dd key={sentence} class="rule__example">
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
