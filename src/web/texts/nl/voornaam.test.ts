import { expect, test } from 'vitest';
import { formatVoornaam } from './voornaam.ts';

test('a helper is called by the first name', () => {
  expect(formatVoornaam('Farah El Idrissi', ['Joost Vermeer', 'Farah El Idrissi'])).toBe('Farah');
});

test('two people with one first name keep their whole names', () => {
  expect(formatVoornaam('Farah El Idrissi', ['Farah de Wit'])).toBe('Farah El Idrissi');
});

test('initials are no name to call somebody by', () => {
  expect(formatVoornaam('F. El Idrissi')).toBe('F. El Idrissi');
});
