/**
 * What a count counts: money in one currency, or a thing named by a key of the messages' vocabulary (`purchase`,
 * `visit`). A thing that the vocabulary does not know is shown as a bare number.
 */
export type Unit =
  { readonly kind: 'money'; readonly currency: string } | { readonly kind: 'thing'; readonly name: string };
