import type { Words } from '../locale.ts';

/** Japanese. */
export const ja: Words = {
  tag: 'ja',
  resume: '職務経歴書',
  headings: {
    work: '職歴',
    volunteer: 'ボランティア活動',
    education: '学歴',
    projects: 'プロジェクト',
    publications: '著作',
    awards: '受賞歴',
    certificates: '資格',
    skills: 'スキル',
    languages: '語学',
    interests: '趣味・関心',
    references: '推薦者',
  },
  labels: { courses: '履修科目', grade: '成績', keywords: 'キーワード' },
  dates: {
    months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
    year: '{year}年',
    month: '{year}年{month}',
    day: '{year}年{month}{day}日',
    range: '{start} – {end}',
    open: '{start} –',
    present: '現在',
  },
  labelled: '{label}：',
  aside: '（{text}）',
  separator: '、',
  together: '{people}と共同',
  quotation: '「{text}」',
  innerQuotation: '『{text}』',
  page: '{page} / {pages} ページ',
  portrait: '{name}の写真',
  countries: async () => (await import('../countries/ja.generated.ts')).countries,
};
