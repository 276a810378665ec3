import { describe, expect, it } from 'vitest';
import { afraidSign } from '../../../../shared/content/flag-questions.ts';
import type { Field } from '../../../../shared/content/steps/field.ts';
import { flagOffered, signsAfter } from '../../../../shared/logic/flag-offers.ts';
import type { FieldAnswer } from '../../../../shared/model/path-pages.ts';
import { aField } from '../../../support/step-content.ts';

const signs = aField('red-flags', 'abuse-signs');
const disrespect = aField('red-flags', 'disrespect');
const ownBehaviour = aField('red-flags', 'own-behaviour');
const afraid = aField('apologise', 'afraid');

const ticked = (field: Field, ...ids: readonly string[]): FieldAnswer => ({
  kind: 'checklist',
  field: field.id,
  ticked: [...ids],
});
const chosen = (field: Field, option: string): FieldAnswer => ({
  kind: 'choice',
  field: field.id,
  option,
});

describe('a flag', () => {
  it('is asked about when one sign is ticked, and not before', () => {
    expect(flagOffered(signs, undefined)).toBe(undefined);
    expect(flagOffered(signs, ticked(signs, 'money'))).toBe('unsafe');
    expect(flagOffered(ownBehaviour, ticked(ownBehaviour, 'scared'))).toBe('theirNo');
  });

  it('is never asked about for disrespect or cheating', () => {
    expect(flagOffered(disrespect, ticked(disrespect, 'mocked'))).toBe(undefined);
  });

  it('is asked about for the option that offers it', () => {
    expect(flagOffered(afraid, chosen(afraid, 'i-am'))).toBe('unsafe');
    expect(flagOffered(afraid, chosen(afraid, 'they-are'))).toBe('theirNo');
    expect(flagOffered(afraid, chosen(afraid, 'no'))).toBe(undefined);
  });
});

describe('the signs of abuse', () => {
  it('are told anew by the list that tells them, and stay where they were told elsewhere', () => {
    const known = ['money', afraidSign.id];

    expect(signsAfter(known, signs, ticked(signs, 'force'))).toEqual([afraidSign.id, 'force']);
    expect(signsAfter(known, signs, undefined)).toEqual([afraidSign.id]);
    expect(signsAfter(known, afraid, chosen(afraid, 'no'))).toEqual(['money']);
    expect(signsAfter(['money'], afraid, chosen(afraid, 'i-am'))).toEqual(['money', afraidSign.id]);
  });

  it('come from no other field', () => {
    expect(signsAfter(['money'], disrespect, ticked(disrespect, 'mocked'))).toBe(undefined);
    expect(signsAfter([], ownBehaviour, ticked(ownBehaviour, 'hurt'))).toBe(undefined);
  });
});
