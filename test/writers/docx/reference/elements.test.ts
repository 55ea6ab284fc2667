import { expect, it } from 'vitest';
import { elementsNamed, withElements } from '../../../../src/writers/docx/reference/elements.ts';

it('finds the elements of a name, empty ones and those of several lines, and none whose name is longer', () => {
  const xml = '<w:num a="1"/><w:numbering/><w:num>\n<w:lvl/></w:num><w:num b="2">x</w:num>';
  expect(elementsNamed('w:num', xml)).toEqual([
    '<w:num a="1"/>',
    '<w:num>\n<w:lvl/></w:num>',
    '<w:num b="2">x</w:num>',
  ]);
});

it('puts others in their place and leaves the rest', () => {
  expect(withElements('w:cols', '<a/><w:cols n="2"><w:col/></w:cols><b/>', () => '')).toBe('<a/><b/>');
});

it('leaves what has no end', () => {
  const xml = '<w:style>one</w:style>' + '<w:style>'.repeat(100_000);
  expect(elementsNamed('w:style', xml)).toEqual(['<w:style>one</w:style>']);
  expect(withElements('w:style', xml, () => '')).toBe('<w:style>'.repeat(100_000));
});
