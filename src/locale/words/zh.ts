import type { Words } from '../locale.ts';

/** Chinese in simplified characters. */
export const zh: Words = {
  tag: 'zh',
  resume: '简历',
  headings: {
    work: '工作经历',
    volunteer: '志愿服务',
    education: '教育背景',
    projects: '项目经历',
    publications: '出版作品',
    awards: '荣誉奖项',
    certificates: '证书',
    skills: '技能',
    languages: '语言能力',
    interests: '兴趣爱好',
    references: '推荐人',
  },
  labels: { courses: '课程', grade: '成绩', keywords: '关键词' },
  dates: {
    months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
    year: '{year}年',
    month: '{year}年{month}',
    day: '{year}年{month}{day}日',
    range: '{start} – {end}',
    open: '{start} –',
    present: '至今',
  },
  labelled: '{label}：',
  aside: '（{text}）',
  separator: '、',
  together: '与{people}合作',
  quotation: '“{text}”',
  innerQuotation: '‘{text}’',
  page: '第 {page} 页，共 {pages} 页',
  portrait: '{name}的照片',
  countries: async () => (await import('../countries/zh.generated.ts')).countries,
};
