/** Plain text as the HTML that Omneo's rich text fields hold. */
export function html(text: string | undefined): string | null {
  if (text === undefined) return null;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<p>${escaped.replaceAll('\n', '<br>')}</p>`;
}
