import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkTo, mailLink, telephoneLink } from '../../../src/resume/values/link.ts';
import { checkEmail } from '../../../src/resume/values/email.ts';

describe('an address', () => {
  test.each([
    ['https://example.org', 'example.org', 'https://example.org/'],
    ['https://www.example.org/', 'example.org', 'https://www.example.org/'],
    ['HTTP://Example.org/Path/', 'Example.org/Path', 'http://example.org/Path/'],
    ['https://example.org/a?b=c#d', 'example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['www.example.org', 'example.org', 'https://www.example.org/'],
    ['example.org/me', 'example.org/me', 'https://example.org/me'],
    ['example.org:8080/me', 'example.org:8080/me', 'https://example.org:8080/me'],
    ['https://bücher.example/größe', 'bücher.example/größe', 'https://xn--bcher-kva.example/gr%C3%B6%C3%9Fe'],
    ['https://www.org', 'www.org', 'https://www.org/'],
    ['mailto:ada@example.org', 'ada@example.org', 'mailto:ada@example.org'],
    ['mailto:ada@example.org?cc=all@example.org', 'ada@example.org?cc=all@example.org', 'mailto:ada@example.org'],
    ['tel:+44-20-7946-0958', '+44-20-7946-0958', 'tel:+442079460958'],
  ])('%s is printed %s and leads to %s', (address, text, href) => {
    expect(linkTo(address)).toEqual({ text, href });
  });

  test.each([
    'https://https://example.org',
    'https://https:8080/page',
    'https://example..org',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,hi',
    'file:///etc/passwd',
    String.raw`\\server\share`,
    '//example.org',
    'ftp://example.org',
    'https://known.example@other.example/',
    'https://user:password@example.org',
    'https://exa mple.org',
    'https://',
    'my home page',
    'ada@example.org',
    '/path',
    `https://example.org/${'a'.repeat(2048)}`,
    '',
  ])('%j is no link', (address) => {
    expect(linkTo(address)).toBeUndefined();
  });

  test('of any kind leads nowhere but to the web, a mailbox or a telephone', () => {
    const address = fc.oneof(fc.webUrl(), fc.string(), fc.stringMatching(/^[a-z]{2,8}:[ -~]*$/));
    fc.assert(
      fc.property(address, (text) => {
        expect(linkTo(text)?.href ?? 'tel:1').toMatch(/^(https?:\/\/[^\s/@]+\/|mailto:[^\s?#]+@[^\s?#]+$|tel:\+?\d+$)/);
      }),
    );
  });
});

describe('an e-mail address', () => {
  test.each([
    ['ada@example.org', 'mailto:ada@example.org'],
    ['ada+cv@example.org', 'mailto:ada+cv@example.org'],
    ["d'arcy#1/2=a&b@example.org", "mailto:d'arcy%231%2F2%3Da%26b@example.org"],
    ['jörg@bücher.example', 'mailto:j%C3%B6rg@b%C3%BCcher.example'],
  ])('%s leads to %s', (address, href) => {
    expect(mailLink(address)).toEqual({ text: address, href });
  });

  test.each([
    'ada',
    'ada@',
    '@example.org',
    'a@b@c',
    'a b@example.org',
    'ada?cc=all@example.org',
    'ada@example.org?cc=all@example.org',
    '<a@example.org>',
    'a@example.org,b@example.org',
    '\uD800@example.org',
  ])('%j is no link', (address) => {
    expect(mailLink(address)).toBeUndefined();
  });

  test('is a link exactly where nothing is found wrong with it', () => {
    const part = fc.stringMatching(/^[a-z0-9.:;?!"'\\ ()[\]<>,_+%&#/=-]{1,8}$/);
    const address = fc.oneof(
      fc.emailAddress(),
      fc.tuple(part, part).map((parts) => parts.join('@')),
      fc.string(),
    );
    fc.assert(
      fc.property(address, (text) => {
        const { finding } = checkEmail(text);
        fc.pre(!/^\s*mailto:/i.test(text));
        expect(mailLink(text) === undefined).toBe(finding !== undefined);
      }),
    );
  });
});

describe('a telephone number', () => {
  test.each([
    ['+44 20 7946 0958', 'tel:+442079460958'],
    ['+44 (0)20 7946 0958', 'tel:+442079460958'],
    ['(030) 23125-014', 'tel:03023125014'],
    ['+49 30/23125.014', 'tel:+493023125014'],
  ])('%s leads to %s', (number, href) => {
    expect(telephoneLink(number)).toEqual({ text: number, href });
  });

  test.each(['020 7946 ext. 12', '0800 FLOWERS', '12', '', '+'])('%j is no link', (number) => {
    expect(telephoneLink(number)).toBeUndefined();
  });
});
