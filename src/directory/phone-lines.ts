import {stateAt} from '../hours/index.js';
import {inheritingNothing} from '../validation/own-properties.js';
import type {ChannelState} from './office-state.js';
import type {ContactPoint, Office} from './types.js';

/** A number to call. */
export interface PhoneLine extends ContactPoint {
  readonly telephone: string;
  /** Whether it is answered; undefined where that is not known. */
  readonly phone: ChannelState | undefined;
}

const isFor =
  (task: string) =>
  (point: ContactPoint): boolean =>
    point.services?.includes(task) ?? false;

const isForAll = ({services}: ContactPoint): boolean => !services;

/**
 * The contact points to use: for a service those that name it, else those that name none, else all; where
 * no service is asked for, all.
 */
export const contactPointsFor = (
  {contactPoints = []}: Office,
  task?: string,
): readonly ContactPoint[] => {
  if (task === undefined) return contactPoints;
  const fitting = [contactPoints.filter(isFor(task)), contactPoints.filter(isForAll)];
  return fitting.find(({length}) => length) ?? contactPoints;
};

/** The numbers to call, of a service's own where it has some, with what holds of them at an instant. */
export const phoneLinesAt = (office: Office, epochMs: number, task?: string): PhoneLine[] =>
  contactPointsFor(office, task).flatMap(point => {
    const {telephone} = point;
    if (telephone === undefined) return [];
    const hours = point.hours === undefined ? office.hours?.phone : point.hours;
    const phone = hours ? {...stateAt(hours, epochMs, {service: task}), hours} : undefined;
    return [inheritingNothing({...point, telephone, phone})];
  });
