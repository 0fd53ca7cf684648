import type { Summary } from '../../summary';
import { GradeBadge } from '../GradeBadge';
import { Icon } from '../Icon';
import { messages } from '../messages';
import { panelMessages } from '../messages/panel-messages';
import { ScoreBar } from '../ScoreBar';
import { titleOf } from './speak-view';

/** What is found out of a policy as a whole once the verdict is on show; null where it cannot be told. */
export interface AboutPolicy {
  readonly date: string | null;
  readonly level: string | null;
}

/** The verdict, and of what: badge, score, one sentence, then the policy's name, site, date, length and level. */
export function ReportHeader(props: {
  title: string;
  site: string;
  summary: Summary;
  about?: AboutPolicy | undefined;
  onReadAlong: (() => void) | undefined;
}) {
  const { title, site, summary, about, onReadAlong } = props;
  const { score } = summary;
  return (
    <header class="report-header">
      <div class="report-header__verdict">
        <GradeBadge grade={score.grade} />
        {score.score !== null && (
          <div class="report-header__score">
            <p>
              <strong>{messages.grade.score(score.score)}</strong>
              <span>{messages.grade.meaning[score.grade]}</span>
            </p>
            <ScoreBar score={score.score} grade={score.grade} />
          </div>
        )}
        {score.score === null && <h1>{titleOf(summary)}</h1>}
      </div>
      {score.score === null ? <NoScoreNote summary={summary} /> : <h1>{titleOf(summary)}</h1>}
      <div class="report-header__policy">
        <p class="report-header__title" dir="auto" title={title}>
          {title || messages.policy.untitled}
        </p>
        <Line parts={[site, about?.date]} />
        <Line
          parts={[messages.policy.words(summary.words), messages.policy.minutes(summary.readingMinutes), about?.level]}
        />
        {onReadAlong && (
          <button type="button" class="link-button" title={panelMessages.readAlongNote} onClick={onReadAlong}>
            <Icon name="panel" />
            {panelMessages.readAlong}
          </button>
        )}
      </div>
    </header>
  );
}

function Line({ parts }: { parts: readonly (string | null | undefined)[] }) {
  const said = parts.filter((part) => part);
  return (
    <p>
      {said.map((part, i) => (
        <>
          {i > 0 && ' · '}
          <bdi>{part}</bdi>
        </>
      ))}
    </p>
  );
}

function NoScoreNote({ summary }: { summary: Summary }) {
  const thin = summary.score.score === null && summary.score.reason === 'too-thin';
  return <p>{thin ? messages.state.thinNote : messages.state.languageNote}</p>;
}
