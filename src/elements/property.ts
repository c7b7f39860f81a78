import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Makes a field a reactive property. Lit's decorator of the same name in the one form that is used here; its support for
 * the other forms would be a fifth of a kilobyte on every page.
 */
export function property(options?: PropertyDeclaration) {
  return (prototype: ReactiveElement, name: PropertyKey): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };
}

/** Makes a field a reactive property that is nobody else's business. */
export function state() {
  return property({ state: true });
}
