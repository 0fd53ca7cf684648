import { useEffect, useRef } from 'preact/hooks';
import { stripDirectionMarks } from '../../text/direction-marks';
import { keepingMessages } from '../messages/keeping-messages';
import { optionsMessages } from '../messages/options-messages';
import { Sentence } from '../Sentence';
import { cut } from './name-unknown';
import type { FileActions, FileProblemView, Proposal, RejectedFile } from './options-view';
import { ProposalPanel } from './ProposalPanel';

const words = keepingMessages.file;

/** So many problems are told; who mends these will see the rest. */
const MOST = 6;

/** Longest value that is shown of a file. */
const LONGEST = 60;

/** Settings to a file and back; what is in the file, or what is wrong with it, is shown before anything changes. */
export function FileSection(props: { proposal: Proposal | null; rejected: RejectedFile | null; actions: FileActions }) {
  const { rejected, actions } = props;
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const proposal = props.proposal?.source.kind === 'file' ? props.proposal : null;
  return (
    <section aria-labelledby="file">
      <h2 id="file" tabIndex={-1}>
        {optionsMessages.file}
      </h2>
      <div class="panel file">
        <p>{words.intro}</p>
        <div class="file__buttons">
          <button type="button" class="button" onClick={actions.saveFile}>
            {words.exportButton}
          </button>
          <button type="button" class="button" ref={button} onClick={() => input.current?.click()}>
            {words.importButton}
          </button>
          <input
            ref={input}
            type="file"
            accept=".json,application/json"
            hidden
            aria-label={words.importButton}
            onChange={(event) => {
              const field = event.currentTarget;
              const file = field.files?.[0];
              if (file) actions.loadFile(file);
              // Else the same file, mended, could not be picked again.
              field.value = '';
            }}
          />
        </div>
        {rejected && <Rejected file={rejected} />}
      </div>
      {proposal && (
        <ProposalPanel
          proposal={proposal}
          onApply={() => {
            actions.applyProposal();
            button.current?.focus();
          }}
          onDrop={() => {
            actions.dropProposal();
            button.current?.focus();
          }}
        />
      )}
    </section>
  );
}

function Rejected({ file }: { file: RejectedFile }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [file]);
  const told = file.problems.slice(0, MOST);
  return (
    <div class="rejected" role="alert" ref={box} tabIndex={-1}>
      <p>
        <strong dir="auto">{words.wrong(stripDirectionMarks(file.name))}</strong>
      </p>
      <ul class="rejected__list">
        {told.map((problem) => (
          <li key={JSON.stringify(problem)}>
            <Problem problem={problem} />
          </li>
        ))}
        {file.problems.length > told.length && <li>{words.moreProblems(file.problems.length - told.length)}</li>}
      </ul>
    </div>
  );
}

function Problem({ problem }: { problem: FileProblemView }) {
  switch (problem.kind) {
    case 'unreadable':
      return <>{words.unreadable}</>;
    case 'too-large':
      return <>{words.tooLarge}</>;
    case 'empty':
      return <>{words.empty}</>;
    case 'not-json':
      return <>{words.notJson(problem.fault.line, problem.fault.column, problem.fault.end)}</>;
    case 'later-version':
      return <>{words.laterVersion(problem.version)}</>;
    case 'wrong':
      return (
        <Sentence
          parts={{
            place: problem.at.length > 0 ? <code dir="auto">{sayPlace(problem.at)}</code> : words.wholeFile,
            found: <code dir="auto">{sayValue(problem.found)}</code>,
          }}
        >
          {problem.found === undefined
            ? words.missing('{place}', problem.needs)
            : words.other('{place}', problem.needs, '{found}')}
        </Sentence>
      );
  }
}

/** "weights › cookies", "mutedSites › 3": places in a list count from 1, as people do. */
function sayPlace(at: readonly (string | number)[]): string {
  return at.map((step) => (typeof step === 'number' ? step + 1 : step)).join(' › ');
}

function sayValue(value: unknown): string {
  return cut(stripDirectionMarks(JSON.stringify(value) ?? ''), LONGEST);
}
