import { describe, expect, it } from 'vitest';
import { linkId, noReferences } from '../../../src/writers/docx/references.ts';

describe('linkId', () => {
  it('gives one id to all links to the same address', () => {
    const references = noReferences();
    const ids = ['https://a.example/', 'tel:+1', 'https://a.example/'].map((href) => linkId(href, references));
    expect(ids).toEqual(['link1', 'link2', 'link1']);
    expect([...references.links.keys()]).toEqual(['https://a.example/', 'tel:+1']);
  });

  it.each([
    ['https://例え.example/ü', 'https://xn--r8jz45g.example/%C3%BC'],
    ['https://example.org/a b?[q]=100%#x#y|', 'https://example.org/a%20b?%5Bq%5D=100%25#x%23y%7C'],
    ['https://[2001:db8::1]/', 'https://[2001:db8::1]/'],
    ['mailto:zoë@example.org', 'mailto:zo%C3%AB@example.org'],
  ])('writes %s as a URI', (href, target) => {
    const references = noReferences();
    linkId(href, references);
    expect([...references.links.keys()]).toEqual([target]);
  });
});
