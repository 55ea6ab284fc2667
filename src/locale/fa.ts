import type { Words } from './locale.ts';

/** Persian, with the months of the Gregorian calendar. */
export const fa: Words = {
  tag: 'fa',
  resume: 'رزومه',
  headings: {
    work: 'سوابق کاری',
    volunteer: 'فعالیت‌های داوطلبانه',
    education: 'تحصیلات',
    projects: 'پروژه‌ها',
    publications: 'آثار منتشرشده',
    awards: 'جوایز و افتخارات',
    certificates: 'گواهینامه‌ها',
    skills: 'مهارت‌ها',
    languages: 'زبان‌ها',
    interests: 'علایق',
    references: 'معرف‌ها',
  },
  labels: { courses: 'درس‌ها', grade: 'نمره', keywords: 'کلیدواژه‌ها' },
  dates: {
    months: ['ژانویه', 'فوریه', 'مارس', 'آوریل', 'مه', 'ژوئن', 'ژوئیه', 'اوت', 'سپتامبر', 'اکتبر', 'نوامبر', 'دسامبر'],
    year: '{year}',
    month: '{month} {year}',
    day: '{day} {month} {year}',
    range: '{start} – {end}',
    open: '{start} –',
    present: 'اکنون',
  },
  labelled: '{label}:',
  aside: ' ({text})',
  separator: '، ',
  together: 'با {people}',
  quotation: '«{text}»',
  innerQuotation: '‹{text}›',
  page: 'صفحهٔ {page} از {pages}',
  portrait: 'عکس {name}',
  countries: async () => (await import('./countries/fa.generated.ts')).countries,
};
