import { describe, expect, it } from 'vitest';
import { likelyLanguage } from '../../src/locale/likely-language.ts';

describe('the language of a text', () => {
  it.each([
    ['مهندسة برمجيات بخبرة 9 سنوات في بناء أنظمة الدفع باستخدام Go و PostgreSQL', 'ar'],
    ['مهندس نرم‌افزار با پنج سال تجربه', 'fa'],
    ['מהנדסת תוכנה עם ניסיון ב-C++', 'he'],
    ['ソフトウェアエンジニア。分散システムの設計と開発', 'ja'],
    ['负责产品经理团队的业务与开发，TypeScript', 'zh'],
    ['Инженер-программист с опытом разработки платёжных систем, Go', 'ru'],
    ['Інженер-програміст з досвідом розробки платіжних систем', 'uk'],
    ['Софтуерен инженер с опит в изграждането на платежни системи, България и чужбина, съответно', 'bg'],
    ['Μηχανικός λογισμικού με εμπειρία', 'el'],
    ['소프트웨어 엔지니어, Go와 PostgreSQL', 'ko'],
    ['วิศวกรซอฟต์แวร์', 'th'],
    ['Übersetzerin für das 日本語 und die Sprachen der Region, mit Erfahrung im Verlag und bei der Presse', 'de'],
  ])('%s: %s', (text, language) => {
    expect(likelyLanguage(text)).toBe(language);
  });

  it.each([
    ['Software engineer, Budapest'],
    ['Программист'],
    ['Софтуерен инженер'],
    ['A translator from 日本語, with a name such as دبي in it, whose text is English'],
    ['負責產品經理團隊的業務與開發'],
    ['سافٹ ویئر انجینئر کے طور پر کام کیا ہے'],
    [''],
  ])('%j: nothing is said', (text) => {
    expect(likelyLanguage(text)).toBeUndefined();
  });
});
