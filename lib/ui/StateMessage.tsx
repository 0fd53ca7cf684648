import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';
import './state-message.css';

/** A whole surface that says one thing: what is the case, why, and what can be done. */
export function StateMessage(props: { icon: IconName; title: string; children?: ComponentChildren }) {
  return (
    <div class="state">
      <Icon name={props.icon} class="state__icon" />
      <h1>{props.title}</h1>
      {props.children}
    </div>
  );
}
