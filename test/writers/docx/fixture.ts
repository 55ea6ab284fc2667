import type { Document, Inline } from '../../../src/document/document.ts';
import { listOf } from '../../list-of.ts';
import { theme } from './theme.ts';
import type { WriterContext } from '../../../src/writers/writer.ts';

export const context: WriterContext = {
  theme,
  paper: 'a4',
  date: new Date('2025-11-30T21:22:23Z'),
  source: '{}',
  report: () => {},
};

/** A document that says as little as one can. */
export const smallest: Document = {
  language: 'en',
  direction: 'ltr',
  title: 'Ada Example',
  author: 'Ada Example',
  keywords: [],
  header: { name: [{ text: 'Ada Example' }], contacts: [], summary: [] },
  sections: [],
  footer: { name: 'Ada Example', page: 'Page {page} of {pages}' },
};

const link = (text: string, href: string): Inline => ({ text, href });

/** A document with everything in it that a document can hold. */
export const rich: Document = {
  language: 'en',
  direction: 'ltr',
  title: 'Amara Okonkwo-Lindqvist – Résumé',
  author: 'Amara Okonkwo-Lindqvist',
  subject: 'Senior Platform Engineer',
  keywords: ['Kubernetes', 'Go & Rust'],
  header: {
    name: [{ text: 'Amara Okonkwo-Lindqvist' }],
    label: [{ text: 'Senior Platform Engineer' }],
    contacts: [
      [link('amara@okonkwo.example', 'mailto:amara@okonkwo.example')],
      [link('+46 70 123 45 67', 'tel:+46701234567')],
      [{ text: 'Göteborg, Sweden' }],
      [link('okonkwo.example', 'https://okonkwo.example/')],
    ],
    summary: [
      {
        kind: 'paragraph',
        content: [
          {
            text: 'Platform engineer with eleven years of building the systems other engineers ship on. Happiest where ',
          },
          { text: 'reliability', strong: true },
          { text: ' and ' },
          { text: 'cost', strong: true, emphasis: true },
          { text: ' meet;\nwrites ' },
          { text: 'go test ./...', code: true },
          { text: ' before breakfast.' },
        ],
      },
    ],
  },
  sections: [
    {
      id: 'work',
      title: [{ text: 'Experience' }],
      blocks: [
        {
          kind: 'entry',
          title: [{ text: 'Senior Platform Engineer' }],
          aside: [{ text: 'March 2021 – Present' }],
          details: [{ content: [{ text: 'Spårvägen Mobility AB' }], aside: [{ text: 'Göteborg, Sweden' }] }],
          blocks: [
            {
              kind: 'paragraph',
              content: [{ text: 'Ticketing and real-time travel for 3.2 million riders a month.' }],
            },
            listOf([
              [{ text: 'Led a team of six; lead time fell from nine days to forty minutes.' }],
              [
                { text: 'Moved 240 services with ' },
                { text: 'zero', emphasis: true },
                { text: ' downtime,\nin fourteen months.' },
              ],
              [
                { text: 'Wrote ' },
                link('ledgerfuzz', 'https://example.org/ledgerfuzz?a=1&b=2'),
                { text: ', a property-based tester.' },
              ],
            ]),
          ],
        },
        {
          kind: 'entry',
          title: [{ text: 'NordPay Oy' }],
          aside: [{ text: '2012 – 2021' }],
          details: [{ content: [{ text: 'Helsinki · ' }, link('nordpay.example', 'https://nordpay.example/')] }],
          blocks: [
            {
              kind: 'entry',
              title: [{ text: 'Site Reliability Engineer' }],
              aside: [{ text: '2017 – 2021' }],
              details: [],
              blocks: [
                listOf([[{ text: 'Measured.' }], [{ text: 'Mended.' }]], { ordered: true }),
                { kind: 'paragraph', content: [{ text: 'Then the other way round:' }] },
                listOf([[{ text: 'Mended.' }], [{ text: 'Measured.' }]], { ordered: true }),
              ],
            },
            {
              kind: 'entry',
              title: [{ text: 'Intern' }],
              details: [{ content: [{ text: 'Operations' }] }],
              blocks: [],
            },
          ],
        },
      ],
    },
    {
      id: 'skills',
      title: [{ text: 'Skills' }],
      blocks: [
        {
          kind: 'labelled',
          label: [{ text: 'Languages:' }],
          content: [{ text: 'Go, Rust ' }, { text: '(fluent)', muted: true }],
        },
        {
          kind: 'labelled',
          label: [{ text: 'Sprachen:', language: 'de' }],
          content: [{ text: 'עברית', language: 'he' }, { text: ', 日本語' }],
        },
      ],
    },
    {
      id: 'certificates',
      title: [{ text: 'Certificates' }],
      blocks: [
        {
          kind: 'line',
          content: [{ text: 'Certified Kubernetes Administrator', strong: true }, { text: ' · The Linux Foundation' }],
          aside: [{ text: '2023' }],
          blocks: [{ kind: 'paragraph', content: [{ text: 'With distinction.' }] }],
        },
      ],
    },
  ],
  footer: { name: 'Amara Okonkwo-Lindqvist', page: 'Page {page} of {pages}' },
};

/** A document in Arabic, with the left-to-right text that such documents hold. */
export const rightToLeft: Document = {
  language: 'ar',
  direction: 'rtl',
  title: 'ليلى المنصوري',
  author: 'ليلى المنصوري',
  keywords: [],
  header: {
    name: [{ text: 'ليلى المنصوري' }],
    label: [{ text: 'مهندسة برمجيات (Backend)' }],
    contacts: [
      [link('layla@example.com', 'mailto:layla@example.com')],
      [link('+971 50 123', 'tel:+97150123')],
      [link('https://example.com/', 'https://example.com/')],
    ],
    summary: [],
  },
  sections: [
    {
      id: 'work',
      title: [{ text: 'الخبرة' }],
      blocks: [
        {
          kind: 'entry',
          title: [{ text: 'قائدة فريق' }],
          aside: [{ text: '2016 – 2021' }],
          details: [{ content: [{ text: 'شركة سداد' }], aside: [{ text: 'دبي' }] }],
          blocks: [
            listOf([
              [{ text: 'نقلت النظام إلى 14 خدمة على Kubernetes (EKS)' }],
              [{ text: 'اعتماد ' }, { text: 'CI/CD', emphasis: true }],
            ]),
          ],
        },
      ],
    },
  ],
  footer: { name: 'ليلى المنصوري', page: 'صفحة {page} من {pages}' },
};
