import { useMemo } from 'preact/hooks';
import type { Weight } from '../../rules/weights';
import type { RuleCard } from '../../summary';
import type { Stance } from '../../taxonomy/stance';
import { Chip } from '../Chip';
import { Icon, type IconName } from '../Icon';
import { optionsMessages } from '../messages/options-messages';
import { ResetIcon } from '../ResetIcon';
import { WeightSlider } from '../WeightSlider';
import type { OptionsActions } from './options-view';
import { RuleDetailsFold } from './RuleDetailsFold';

const ICONS: Readonly<Record<Stance, IconName>> = { bad: 'watch', good: 'favour', neutral: 'neutral' };

/** A rule with its weight; drawn again only when something of it has changed, as a drag moves one of a hundred. */
export function RuleRow(props: {
  rule: RuleCard;
  weight: Weight;
  standard: Weight;
  /** Whether it holds in the policy on which weights are tried. */
  isFound: boolean;
  actions: OptionsActions;
}) {
  const { rule, weight, standard, isFound, actions } = props;
  const isNeutral = rule.stance === 'neutral';
  return useMemo(
    () => (
      <li class={`rule ${weight === 0 ? 'rule--removed' : ''}`}>
        <div class="rule__words">
          <h4>
            <span class={`rule__stance rule__stance--${rule.stance}`}>
              <Icon name={ICONS[rule.stance]} />
              <span class="hidden-visually">{optionsMessages.stance[rule.stance]}: </span>
            </span>
            <span dir="auto">{rule.title}</span>
            {isFound && <Chip text={optionsMessages.inPolicy} />}
          </h4>
          <p dir="auto">{rule.why}</p>
          {isNeutral && <p class="rule__note">{optionsMessages.neutralNote}</p>}
          <RuleDetailsFold rule={rule.id} title={rule.title} load={actions.loadDetails} />
        </div>
        <div class="rule__weight">
          <WeightSlider
            title={rule.title}
            weight={weight}
            standard={standard}
            isNeutral={isNeutral}
            onChange={(next) => actions.setWeight(rule.id, next)}
          />
          <button
            type="button"
            class="icon-button"
            aria-label={optionsMessages.resetTo(rule.title, standard)}
            title={optionsMessages.resetTo(rule.title, standard)}
            aria-disabled={weight === standard}
            onClick={(event) => {
              if (weight === standard) return;
              actions.setWeight(rule.id, standard);
              // The button is about to vanish: the focus goes to what it changed.
              event.currentTarget.parentElement?.querySelector('input')?.focus();
            }}
          >
            <ResetIcon />
          </button>
          {weight !== standard && <p class="rule__default">{optionsMessages.standard(standard)}</p>}
        </div>
      </li>
    ),
    [rule, weight, standard, isNeutral, isFound, actions],
  );
}
